import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import sharp from 'sharp'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { gcmOpen } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { listAsli } from '@/lib/services/asli/list-asli'
import { openAsli } from '@/lib/services/asli/open-asli'
import { getBukti } from '@/lib/services/bukti/get-bukti'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { storeDraft } from '@/lib/services/bukti/store-bukti'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { storeSalinan } from '@/lib/services/pindaian-masuk/store-salinan'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { contohPdf } from '@/prisma/seed/berkas'
import { catat, PENERIMA, seedKunciDumas, tutupSurat } from '@/tests/builders/dumas'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { allOf, berkasOf } from '@/tests/builders/formulir'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: Kunci
let salinan: Buffer

/** Words of the original; they may stand nowhere in the open. */
const PENANDA = 'Penandasurat Rahmawati'
const NAMA = 'surat Penandaberkas.pdf'
const ISI = contohPdf(`${PENANDA} menandatangani`)
const surat = () => new File([new Uint8Array(ISI)], NAMA, { type: 'application/pdf' })

beforeAll(async () => {
  await seedOffice()
  kunci = await seedKunciDumas()
  await seedPetugasDumas()
  await kembalikanKasubbag()
  salinan = await sharp({ create: { width: 600, height: 848, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer()
})

const perencana = async () => petugasOf('kasubbag.perencanaan')
const custodian = async () => petugasOf('pemegang.identitas.dumas')
const ALASAN = { alasan: 'KEABSAHAN', dasar: 'Surat tugas 7', uraian: 'Memeriksa tanda tangan surat.' } as const

/** What the custodian's key gives: the original, and what lies beside its key. */
async function buka(pengaduanId: string, buktiId: string, identity = kunci.pemegang) {
  const closed = await openAsli(await custodian(), { pengaduanId, buktiId, ...ALASAN })
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const { data } = unpackAmplop(await decrypter.decrypt(Buffer.from(closed.amplop[0] ?? '', 'base64')), closed.akarId, closed.field)
  return { data, isi: gcmOpen(Buffer.from(data.kunci ?? '', 'base64'), Buffer.from(closed.isi, 'base64'), closed.context) }
}

async function storedBytes(): Promise<readonly Buffer[]> {
  const all: Buffer[] = []
  for await (const key of storage().list('')) all.push((await storage().get(key)) ?? Buffer.alloc(0))
  return all
}

describe("a letter covered and sealed in the officer's browser", () => {
  let kasus = ''
  beforeAll(async () => {
    const kunciKirim = newKunciKirim()
    kasus = (await catat({ kunciKirim, berkas: [], pindaian: await tutupSurat(kunciKirim, surat(), salinan) })).pengaduanId
    await takeDemoDumas(kasus, 'serahkan')
  })

  it('reaches its handlers as the covered copy alone, under a neutral name', async () => {
    const row = await db.bukti.findFirstOrThrow({ where: { pengaduanId: kasus } })
    expect(row).toMatchObject({
      pindaian: true,
      kunciAsliTersegel: null,
      sidikAsli: sha256(ISI),
      jenisBerkas: 'image/jpeg',
      ukuranAsli: ISI.length,
    })
    const { isi, namaUnduh } = await readBukti(await perencana(), kasus, row.id)
    const seen = await allOf(isi)
    expect((await sharp(seen).metadata()).width).toBe(600)
    expect(seen.includes(PENANDA)).toBe(false)
    expect(namaUnduh).toMatch(/^DUMAS-.{4}-.{4}-surat-1\.jpg$/)
    expect(JSON.stringify(await getLacak(kasus))).not.toContain('Penandaberkas')
  })

  it('opens for the custodian with name and kind it came with, and for nobody else', async () => {
    const [one] = await listAsli(await custodian(), kasus)
    expect(one).toMatchObject({ pindaian: true, ukuran: ISI.length })
    const { data, isi } = await buka(kasus, one?.id ?? '')
    expect(isi.equals(ISI)).toBe(true)
    expect(data).toMatchObject({ nama: NAMA, jenis: 'application/pdf' })
    expect((await buka(kasus, one?.id ?? '', kunci.pemulihan)).isi.equals(ISI)).toBe(true)
    await expect(buka(kasus, one?.id ?? '', kunci.orangLain)).rejects.toThrow()
    const opening = { pengaduanId: kasus, buktiId: one?.id ?? '', ...ALASAN }
    expect(await refusal(openAsli(await petugasOf(PENERIMA), opening))).toBe('FORBIDDEN')
    expect(await db.jejakAudit.count({ where: { tindakan: 'BUKA_GAMBAR_ASLI' } })).toBeGreaterThan(0)
  })

  it('lies nowhere in the open: not in the store, not in any column', async () => {
    const found = (await semuaNilai(database)).filter(({ bytes }) => bytes.includes('Penandasurat') || bytes.includes('Penandaberkas'))
    expect(found.map(({ tempat }) => tempat)).toEqual([])
    expect((await storedBytes()).filter((bytes) => bytes.includes('Penandasurat'))).toEqual([])
  })
})

describe('a letter that came without scripts', () => {
  it('has no copy for handlers at all, and opens for the custodian', async () => {
    const { pengaduanId } = await catat({ berkas: [], pindaian: { nama: NAMA, bytes: ISI } })
    await takeDemoDumas(pengaduanId, 'serahkan')
    const row = await db.bukti.findFirstOrThrow({ where: { pengaduanId } })
    expect(row).toMatchObject({ pindaian: true, ukuran: 0, tanda: ['TANPA_SALINAN'], kunciAsliTersegel: null })
    const reads = await perencana()
    expect((await getKasus(reads, pengaduanId)).materi?.bukti).toMatchObject([{ nama: 'surat-1.pdf', ukuran: 0, tanda: ['TANPA_SALINAN'] }])
    for (const cara of ['UNDUH_BUKTI', 'LIHAT_BUKTI'] as const)
      expect(await refusal(readBukti(reads, pengaduanId, row.id, cara))).toBe('FORBIDDEN')
    const { data, isi } = await buka(pengaduanId, row.id)
    expect(isi.equals(ISI)).toBe(true)
    expect(data).toMatchObject({ nama: NAMA, jenis: 'application/pdf' })
    expect((await storedBytes()).filter((bytes) => bytes.includes('Penandasurat'))).toEqual([])
  })

  it.each([
    ['jenis', Buffer.from('bukan pindaian')],
    ['kosong', Buffer.alloc(0)],
  ])('is refused as %s beside its field, and nothing of it is kept', async (galat, bytes) => {
    const [before, rows] = [(await storedBytes()).length, await db.pengaduan.count()]
    expect(await refusal(catat({ berkas: [], pindaian: { nama: 'x.pdf', bytes } }))).toBe(`INVALID_INPUT pindaian.${galat}`)
    expect([(await storedBytes()).length, await db.pengaduan.count()]).toEqual([before, rows])
  })
})

describe('the store refuses', () => {
  const formulirId = () => pengaduanIdOf(newKunciKirim(), 'DUMAS')
  const tersegel = Buffer.alloc(400, 7)
  const sidikAsli = 'a'.repeat(64)
  const store = async (change: Partial<Parameters<typeof storeSalinan>[2]>, id = formulirId(), oleh = PENERIMA) =>
    storeSalinan(await petugasOf(oleh), { formulirId: id, layanan: 'DUMAS' }, { salinan, asliTersegel: tersegel, sidikAsli, ...change })

  it.each([
    ['a copy without an original', { asliTersegel: Buffer.alloc(0) }, 'kosong'],
    ['an original without its fingerprint', { sidikAsli: '' }, 'salinan'],
    ['a copy with text in it', { salinan: ISI }, 'salinan'],
    ['a copy that is no picture', { salinan: Buffer.from('%!PS') }, 'jenis'],
  ])('%s', async (_, change, galat) => expect(await store(change)).toEqual({ ok: false, galat }))

  it('the original handed in as its own copy, and anybody who does not sit at the desk', async () => {
    expect(await store({ sidikAsli: sha256(salinan) })).toEqual({ ok: false, galat: 'salinan' })
    expect(await refusal(store({}, formulirId(), 'kasubbag.perencanaan'))).toBe('FORBIDDEN')
  })

  it('the letter as ordinary evidence of the same form, before and after', async () => {
    const id = formulirId()
    const asli = { nama: NAMA, bytes: ISI, sidikPilihan: null }
    expect(await store({ sidikAsli: sha256(ISI) }, id)).toMatchObject({ ok: true })
    expect(await storeDraft(id, 'DUMAS', asli)).toEqual({ ok: false, galat: 'pindaian' })
    const other = formulirId()
    expect(await storeDraft(other, 'DUMAS', asli)).toMatchObject({ ok: true })
    expect(await store({ sidikAsli: sha256(ISI) }, other)).toEqual({ ok: false, galat: 'ganda' })
  })

  it('a row that says it is a letter and has no sealed original, even from the database owner', async () => {
    const { pengaduanId } = await catat({ berkas: [berkasOf('a.pdf', 'lampiran')] })
    const unpaired = database.queryAsAdmin('UPDATE bukti SET pindaian = true WHERE "pengaduanId" = $1', [pengaduanId])
    await expect(unpaired).rejects.toThrow(/bukti_pindaian_tersegel/)
  })
})

describe('the form of the desk', () => {
  it("is refused without the envelope, with that of another letter, and without the officer's word", async () => {
    const kunciKirim = newKunciKirim()
    const benar = await tutupSurat(kunciKirim, surat(), salinan)
    const kirim = (pindaian: typeof benar | null) => refusal(catat({ kunciKirim, berkas: [], pindaian, materi: { cara: 'TELEPON' } }))
    expect(await kirim(null)).toBe('INVALID_INPUT pindaian.ulang')
    expect(await kirim({ ...benar, id: crypto.randomUUID() })).toBe('INVALID_INPUT pindaian.ulang')
    expect(await kirim({ ...benar, amplop: new Uint8Array(10) })).toBe('INVALID_INPUT pindaian.ulang')
    expect(await kirim({ ...benar, untuk: 'age1lain' })).toBe('INVALID_INPUT umum.kunciBaru')
    expect(await kirim({ ...benar, diperiksa: false })).toBe('INVALID_INPUT pindaianDiperiksa.wajib')
    expect(await kirim(benar)).toBe('done')
  })

  it('keeps the newest pair of a letter that was covered twice, and the same pair sent twice once', async () => {
    const kunciKirim = newKunciKirim()
    const pertama = await tutupSurat(kunciKirim, surat(), salinan)
    const kedua = await tutupSurat(kunciKirim, surat(), salinan)
    expect(await refusal(catat({ kunciKirim, berkas: [], pindaian: pertama }))).toBe('INVALID_INPUT pindaian.ulang')
    const { pengaduanId } = await catat({ kunciKirim, berkas: [], pindaian: kedua })
    expect(await db.bukti.count({ where: { pengaduanId } })).toBe(1)
    expect((await buka(pengaduanId, kedua.id)).isi.equals(ISI)).toBe(true)
    // Posted again after a lost answer, it is the same case.
    expect(await catat({ kunciKirim, berkas: [], pindaian: kedua })).toMatchObject({ pengaduanId })
  })

  it('shows letter and attachments under names of their own', async () => {
    const { pengaduanId } = await catat({ berkas: [berkasOf('a.pdf', 'lampiran')] })
    const rows = await db.bukti.findMany({ where: { pengaduanId }, orderBy: { urutan: 'asc' } })
    expect(rows.map((row) => row.pindaian)).toEqual([true, false])
    await takeDemoDumas(pengaduanId, 'serahkan')
    const names = await Promise.all(rows.map(async ({ id }) => (await getBukti(await perencana(), pengaduanId, id)).nama))
    expect(names.map((nama) => nama.replace(/\d/, 'n'))).toEqual(['surat-n.pdf', 'bukti-n.pdf'])
  })
})
