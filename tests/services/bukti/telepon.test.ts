import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { setelanOf } from '@/lib/domain/alur/setelan'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { berkasOf } from '@/tests/builders/formulir'
import { seedOffice } from '@/tests/builders/kantor'
import { heicOf } from '@/tests/support/heic'
import { testDatabase } from '@/tests/support/database'

jest.setTimeout(60_000)
testDatabase()
beforeAll(async () => void (await seedOffice()))

const contoh = (nama: string) => fs.readFileSync(path.resolve('tests/support/berkas', nama))

const MIB = 1024 * 1024
const batasOf = (layanan: Layanan) => setelanOf(layanan).ukuranBukti

async function kirimUji(layanan: Layanan, nama: string, bytes: Buffer) {
  const formulirId = pengaduanIdOf(newKunciKirim(), layanan)
  const faults = await storeBukti(formulirId, [berkasOf(nama, bytes)], layanan)
  return { galat: faults[0]?.galat ?? null, row: await db.bukti.findFirst({ where: { formulirId } }) }
}

describe.each(LAYANAN)('what a telephone holds, sent to %s', (layanan) => {
  const send = async (nama: string, bytes: Buffer) => kirimUji(layanan, nama, bytes)

  it('a photo of an iPhone becomes a JPEG; the fingerprint of the one that was chosen stays', async () => {
    const heic = contoh('foto.heic')
    expect(await send('IMG_0001.HEIC', heic)).toMatchObject({ galat: null, row: { jenisBerkas: 'image/jpeg', sidikPilihan: sha256(heic) } })
    expect(await send('rusak.heic', heic.subarray(0, 400))).toEqual({ galat: 'heic', row: null })
  })

  it('a voice of WhatsApp is evidence', async () => {
    expect(await send('PTT-20261125-WA0001.opus', contoh('wa.opus'))).toMatchObject({
      galat: null,
      row: { jenisBerkas: expect.stringMatching(/^audio\/ogg/) },
    })
  })

  it('a PDF nobody can open without its password is refused in words that say what to do', async () => {
    expect(await send('sandi.pdf', contoh('sandi.pdf'))).toEqual({ galat: 'sandi', row: null })
  })
})

/** Ten seconds of conversion each: in short for the smallest limit alone. */
it.each(process.env.KUMBANG_TEST_FULL ? LAYANAN : (['WBS'] as const))(
  'a photo larger than a file of %s may be is judged by the JPEG that is made of it, up to a size of its own',
  async (layanan) => {
    const send = async (nama: string, bytes: Buffer) => kirimUji(layanan, nama, bytes)
    const heic = heicOf(Math.max(3, batasOf(layanan) / MIB + 1) * MIB)
    const kept = await send('IMG_0002.HEIC', heic)
    if (heic.length > 10 * MIB) return expect(kept).toEqual({ galat: 'heic', row: null })
    expect(kept).toMatchObject({ galat: null, row: { jenisBerkas: 'image/jpeg', sidikPilihan: sha256(heic) } })
    expect(kept.row?.ukuran).toBeLessThanOrEqual(batasOf(layanan))
    expect(await send('IMG_0003.HEIC', heicOf(10 * MIB + 1))).toEqual({ galat: 'heic', row: null })
    expect(await send('surat.heic', Buffer.alloc(3 * MIB, 'a'))).toEqual({ galat: 'besar', row: null })
  },
)
