import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { bolehSaya } from '@/lib/domain/lapor/tanda-bukti'
import { db } from '@/lib/infra/db'
import { readBuktiSaya } from '@/lib/services/bukti/read-bukti-saya'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { contohPdf } from '@/prisma/seed/berkas'
import { allOf, berkasOf } from '@/tests/builders/formulir'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

testDatabase()
beforeAll(() => seedOffice())

const PDF = contohPdf('Catatan saya')

async function sent() {
  const { pengaduanId } = await kirim({ berkas: [berkasOf('nama-saya.pdf', PDF)] })
  const [bukti] = (await getLacak(pengaduanId))?.bukti ?? []
  return { pengaduanId, id: bukti?.id ?? '', boleh: bukti?.boleh }
}

describe('a file of one’s own report', () => {
  it('opens again, under a name that tells nothing', async () => {
    const { pengaduanId, id, boleh } = await sent()
    const { isi, jenis, namaUnduh, ukuran } = await readBuktiSaya(pengaduanId, id)
    const bytes = await allOf(isi)
    expect([boleh, jenis, namaUnduh, bytes.length]).toEqual([true, 'application/pdf', 'bukti-1.pdf', ukuran])
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('does not open for the holder of another case, under a made-up id, or once it is known as harmful', async () => {
    const { pengaduanId, id } = await sent()
    const other = await sent()
    expect(await refusal(readBuktiSaya(other.pengaduanId, id))).toBe('NOT_FOUND')
    for (const made of [randomUUID(), '../1', '']) expect(await refusal(readBuktiSaya(pengaduanId, made))).toBe('NOT_FOUND')
    for (const data of [{ pemindaian: 'TERINFEKSI' as const }, { pemindaian: 'BERSIH' as const, tanda: ['SKRIP'] }]) {
      await db.bukti.update({ where: { id }, data })
      expect((await getLacak(pengaduanId))?.bukti[0]?.boleh).toBe(false)
      expect(await refusal(readBuktiSaya(pengaduanId, id))).toBe('FORBIDDEN')
    }
  })

  it('stays at the desk when it is a letter scanned there', () => {
    expect(bolehSaya({ pindaian: true, pemindaian: 'BERSIH', tanda: [] })).toBe(false)
    expect(bolehSaya({ pindaian: false, pemindaian: 'BELUM', tanda: [] })).toBe(true)
  })
})
