import { beforeAll, describe, expect, it } from '@jest/globals'
import { openObject, openText, sealObject, sealText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { contohPdf } from '@/prisma/seed/berkas'
import { allOf, berkasOf } from '@/tests/builders/formulir'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const buktiOf = (pengaduanId: string) => db.bukti.findFirstOrThrow({ where: { pengaduanId } })
const read = async (pengaduanId: string) => readBukti(await petugasBer('VERIFIKATOR'), pengaduanId, (await buktiOf(pengaduanId)).id)

describe('a sealed value', () => {
  let sealed = Buffer.alloc(0)
  beforeAll(() => void (sealed = Buffer.from(sealText('isi rahasia', 'pesan|satu'))))

  it('opens in its own place and no other', () => {
    expect(openText(sealed, 'pesan|satu')).toBe('isi rahasia')
    for (const place of ['pesan|dua', 'isi|satu', '', 'pesan|satu|']) expect(() => openText(sealed, place)).toThrow()
  })

  it('does not open with any one bit changed, shortened or lengthened', () => {
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Buffer.from(sealed)
      changed[i] = (changed[i] ?? 0) ^ 1
      expect(() => openText(changed, 'pesan|satu')).toThrow()
    }
    expect(() => openText(sealed.subarray(0, -1), 'pesan|satu')).toThrow()
    expect(() => openText(Buffer.concat([sealed, Buffer.from([0])]), 'pesan|satu')).toThrow()
    expect(() => openText(Buffer.alloc(0), 'pesan|satu')).toThrow()
  })

  it('has a key of its own: that of another value does not open it', () => {
    const [a, b] = [sealObject(Buffer.from('a'), 'x'), sealObject(Buffer.from('a'), 'x')]
    expect(a.body).not.toEqual(b.body)
    expect(() => openObject({ kunciTersegel: a.kunciTersegel, body: b.body }, 'x')).toThrow()
  })
})

describe('a stored file', () => {
  it('comes back as it was sent, under a neutral name, with an audit row', async () => {
    const { pengaduanId } = await kirim({ berkas: [berkasOf('nama-saya-budi.pdf', 'Isi asli')] })
    const bukti = await buktiOf(pengaduanId)
    const { isi, jenis, namaUnduh } = await read(pengaduanId)
    expect(await allOf(isi)).toEqual(contohPdf('Isi asli'))
    expect(jenis).toBe('application/pdf')
    expect(namaUnduh).toMatch(/^WBS-.{4}-.{4}-bukti-1\.pdf$/)
    expect(await db.jejakAudit.count({ where: { tindakan: 'UNDUH_BUKTI', objek: `bukti:${bukti.id}` } })).toBe(1)
  })

  it('with one bit changed is refused, not shown', async () => {
    const { pengaduanId } = await kirim()
    const { kunciObjek } = await buktiOf(pengaduanId)
    const body = Buffer.from((await storage().get(kunciObjek)) ?? '')
    body[40] = (body[40] ?? 0) ^ 1
    await storage().put(kunciObjek, body)
    await expect(read(pengaduanId)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('that is gone is refused', async () => {
    const { pengaduanId } = await kirim()
    await storage().delete((await buktiOf(pengaduanId)).kunciObjek)
    await expect(read(pengaduanId)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('exchanged for that of another case is refused, even when the database was made to agree', async () => {
    const [one, two] = [await kirim(), await kirim()]
    const [a, b] = [await buktiOf(one.pengaduanId), await buktiOf(two.pengaduanId)]
    const foreign = Buffer.from((await storage().get(b.kunciObjek)) ?? '')
    await storage().put(a.kunciObjek, foreign)
    await expect(read(one.pengaduanId)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await database.queryAsAdmin('UPDATE bukti SET "sidikObjek" = $1, "kunciTersegel" = $2 WHERE id = $3', [
      sha256(foreign),
      b.kunciTersegel,
      a.id,
    ])
    await expect(read(one.pengaduanId)).rejects.toThrow()
  })
})

describe('the words of a case', () => {
  it('moved to another case by the database owner do not open there', async () => {
    const [one, two] = [await kirim(), await kirim()]
    await database.queryAsAdmin(
      'UPDATE pengaduan SET "materiTersegel" = (SELECT "materiTersegel" FROM pengaduan WHERE id = $1) WHERE id = $2',
      [one.pengaduanId, two.pengaduanId],
    )
    await expect(getLacak(two.pengaduanId)).rejects.toThrow()
    await expect(getKasus(await petugasBer('VERIFIKATOR'), two.pengaduanId)).rejects.toThrow()
    expect((await getLacak(one.pengaduanId))?.judul).toBe('Kendaraan dinas dipakai untuk usaha')
  })
})
