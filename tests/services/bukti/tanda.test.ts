import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { gcmOpen } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'
import { openAsli } from '@/lib/services/asli/open-asli'
import { getBukti } from '@/lib/services/bukti/get-bukti'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { allOf, berkasOf } from '@/tests/builders/formulir'
import { petugasBer, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { filmBerjejak, PENANDA_MP4 } from '@/tests/builders/mp4'
import { PENANDA_PDF, pdfBerjejak } from '@/tests/builders/pdf'
import { testDatabase } from '@/tests/support/database'

testDatabase()
let kunci: Kunci
let kasus = ''
let kotor: Buffer
const NAMA = 'surat Penandanama Pelapor.pdf'
const buktiDari = async () => (await getKasus(await petugasBer('VERIFIKATOR'), kasus)).materi?.bukti ?? []

beforeAll(async () => {
  kunci = await seedOffice()
  kotor = await pdfBerjejak()
  const berkas = [
    berkasOf(NAMA, kotor),
    berkasOf('rekaman.m4a', Buffer.concat([Buffer.from('0000001c667479704d344120000000004d344120', 'hex'), Buffer.alloc(64)])),
    berkasOf('skrip.pdf', await pdfBerjejak({ skrip: true })),
    berkasOf('film.mp4', filmBerjejak()),
  ]
  kasus = (await kirim({ berkas })).pengaduanId
})

describe('what handlers get of a file', () => {
  it('bears a neutral name, numbered in the case; the reporter reads his own', async () => {
    expect((await buktiDari()).map((row) => row.nama)).toEqual(['bukti-1.pdf', 'bukti-2.m4a', 'bukti-3.pdf', 'bukti-4.mp4'])
    const handler = await petugasBer('VERIFIKATOR')
    const [first] = await buktiDari()
    expect(JSON.stringify(await getBukti(handler, kasus, first?.id ?? ''))).not.toContain('Penandanama')
    expect((await readBukti(handler, kasus, first?.id ?? '')).namaUnduh).toMatch(/-bukti-1\.pdf$/)
    expect(JSON.stringify(await getKasus(handler, kasus))).not.toContain('Penandanama')
    expect(JSON.stringify(await getLacak(kasus))).toContain('Penandanama')
  })

  it('of a PDF is the copy without its author; the original opens for the custodian alone', async () => {
    const [first] = await buktiDari()
    const seen = await allOf((await readBukti(await petugasBer('VERIFIKATOR'), kasus, first?.id ?? '')).isi)
    for (const word of PENANDA_PDF) expect([word, seen.includes(word)]).toEqual([word, false])
    const row = await db.bukti.findUniqueOrThrow({ where: { id: first?.id ?? '' } })
    expect([row.sidikAsli, row.sidikBersih]).toEqual([sha256(kotor), sha256(seen)])
    const custodian = await petugasBer('PEMEGANG_IDENTITAS')
    const closed = await openAsli(custodian, {
      pengaduanId: kasus,
      buktiId: row.id,
      alasan: 'KEABSAHAN',
      dasar: 'Surat tugas 7',
      uraian: 'Memeriksa asal dokumen.',
    })
    const decrypter = new Decrypter()
    decrypter.addIdentity(kunci.pemegang)
    const amplop = unpackAmplop(await decrypter.decrypt(Buffer.from(closed.amplop[0] ?? '', 'base64')), closed.akarId, closed.field)
    // The name the reporter gave it lies beside the key, for the custodian alone.
    expect(amplop.data).toMatchObject({ nama: NAMA, jenis: 'application/pdf' })
    expect(gcmOpen(Buffer.from(amplop.data.kunci ?? '', 'base64'), Buffer.from(closed.isi, 'base64'), closed.context).equals(kotor)).toBe(
      true,
    )
  })

  it('of a film is the copy without place, device and author, and its original lies sealed', async () => {
    const film = (await buktiDari()).at(3)
    const seen = await allOf((await readBukti(await petugasBer('VERIFIKATOR'), kasus, film?.id ?? '')).isi)
    expect(PENANDA_MP4.filter((word) => seen.includes(word))).toEqual([])
    const row = await db.bukti.findUniqueOrThrow({ where: { id: film?.id ?? '' } })
    expect(row).toMatchObject({
      sidikAsli: sha256(filmBerjejak()),
      sidikBersih: sha256(seen),
      kunciAsliTersegel: null,
      ukuranAsli: filmBerjejak().length,
    })
    expect(row.kunciObjekAsli).not.toBeNull()
  })

  it('carries a mark where something is left in it, and one with scripts is only looked at', async () => {
    expect((await buktiDari()).map((row) => row.tanda)).toEqual([[], ['METADATA'], ['SKRIP'], []])
    const [, , scripted] = await buktiDari()
    const handler = await petugasBer('VERIFIKATOR')
    await expect(readBukti(handler, kasus, scripted?.id ?? '')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await readBukti(handler, kasus, scripted?.id ?? '', 'LIHAT_BUKTI')).jenis).toBe('application/pdf')
  })
})
