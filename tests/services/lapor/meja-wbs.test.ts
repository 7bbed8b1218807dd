import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { catatWbsSchema, type CatatWbs } from '@/lib/domain/lapor/catat-wbs-schema'
import { judgeCatatWbs } from '@/tests/builders/judge'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { listSurat } from '@/lib/services/kiriman/list-surat'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { layananCatat } from '@/lib/services/lapor/catat-pengaduan'
import { catatWbs } from '@/lib/services/lapor/catat-wbs'
import { getTandaTerimaMeja } from '@/lib/services/lapor/get-tanda-terima-meja'
import { closeTandaTerima } from '@/lib/services/lapor/seal-tanda-terima'
import { listAsli } from '@/lib/services/asli/list-asli'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import type { PindaianTertutup } from '@/lib/services/pindaian-masuk/seal-pindaian'
import { contohPdf } from '@/prisma/seed/berkas'
import { takeCase } from '@/prisma/seed/langkah-petugas'
import { tutupSurat } from '@/tests/builders/dumas'
import { targetOf } from '@/tests/builders/kasus'
import { berkasOf, identitasOf, materiOf } from '@/tests/builders/formulir'
import { samaranBytes, semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
beforeAll(seedOffice)

const desk = () => petugasOf('petugas.penerima')
const RAHASIA = { nama: 'Penandanama Lisan', alamat: 'Jalan Penandaalamat 77', telepon: '+6281299887766' } as const

type Surat = Readonly<{ kunciKirim: string; pindaian: PindaianTertutup }>

async function tulis(values: Partial<CatatWbs> = {}, surat?: Surat) {
  const kunciKirim = surat?.kunciKirim ?? newKunciKirim()
  if (!surat) await storeBukti(pengaduanIdOf(kunciKirim, 'WBS'), [berkasOf('bukti.pdf', `Bukti ${kunciKirim}`)], 'WBS')
  const { pernyataan: _p, persetujuan: _s, ...materi } = materiOf({ samaran: 'ulin_meja' })
  const catatan: CatatWbs = {
    ...materi,
    cara: 'LANGSUNG',
    tanggalTerima: officeDate(now()),
    jamTerima: '',
    lisan: true,
    nomorSurat: '',
    tanggalSurat: '',
    perihal: '',
    ...values,
  }
  return catatWbs(await desk(), { kunciKirim, identitas: identitasOf(RAHASIA), materi: catatan, pindaian: surat?.pindaian })
}

describe('the desk of WBS', () => {
  it('takes a visitor’s report: registered, sealed, with codes he takes home', async () => {
    const { pengaduanId, kodeAkses } = await tulis()
    const petugas = await desk()
    expect(await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })).toMatchObject({
      layanan: 'WBS',
      status: 'TERDAFTAR',
      kanal: 'LANGSUNG',
      dicatatId: petugas.id,
    })
    const { nomorTiket } = (await getTandaTerimaMeja(petugas, pengaduanId)).terima
    expect(await openLacak({ nomorTiket, kodeAkses: normalizeKode(kodeAkses) })).toBe(pengaduanId)
    expect((await listSurat(petugas)).surat.filter((row) => row.pengaduanId === pengaduanId)).toEqual([])
  })

  it('keeps nothing of who he is outside the envelope, and its officer cannot open that', async () => {
    const { pengaduanId } = await tulis()
    const dump = await semuaNilai(database)
    const found = (marker: string) => samaranBytes(marker).some((dressed) => dump.some(({ bytes }) => bytes.includes(dressed)))
    expect(Object.values(RAHASIA).filter(found)).toEqual([])
    // What handlers may know is there: the search finds what it looks for.
    expect(found('ulin_meja')).toBe(true)
    const buka = { pengaduanId, alasan: 'KEABSAHAN', dasar: 'Pemeriksaan rutin', uraian: 'Memeriksa kelengkapan identitas' } as const
    await expect(openIdentitas(await desk(), buka)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await openIdentitas(await petugasOf('pemegang.identitas'), buka)).amplop).toHaveLength(1)
  })

  it('puts the scan of a letter beside it, covered for handlers and sealed for the custodian, as its only evidence', async () => {
    const kunciKirim = newKunciKirim()
    const asli = new File([new Uint8Array(contohPdf('Penandasurat WBS'))], 'surat asli.pdf', { type: 'application/pdf' })
    const salinan = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer()
    const pindaian = await tutupSurat(kunciKirim, asli, salinan, 'WBS')
    const { pengaduanId } = await tulis({ cara: 'SURAT', lisan: false, perihal: 'Laporan' }, { kunciKirim, pindaian })
    const row = await db.bukti.findFirstOrThrow({ where: { pengaduanId } })
    expect(row).toMatchObject({ pindaian: true, jenisBerkas: 'image/jpeg', kunciAsliTersegel: null })
    expect((await listAsli(await petugasOf('pemegang.identitas'), pengaduanId)).map(({ pindaian: scan }) => scan)).toEqual([true])
    await takeCase(await petugasOf('verifikator'), await targetOf(pengaduanId))
    const { namaUnduh } = await readBukti(await petugasOf('verifikator'), pengaduanId, row.id)
    expect(namaUnduh).toMatch(/^WBS-.{4}-.{4}-surat-1\.jpg$/)
  })

  it('posts the sheet of somebody who is not there: sealed at the desk when its page is closed', async () => {
    const { pengaduanId } = await tulis({ cara: 'SURAT', lisan: false, nomorSurat: '9/XI', perihal: 'Laporan' })
    const petugas = await desk()
    const sheet = async () => (await listSurat(petugas)).surat.find((row) => row.pengaduanId === pengaduanId)
    expect(await sheet()).toMatchObject({ jenis: 'TANDA_TERIMA', status: 'ANTRE', langkah: ['CETAK'] })
    await closeTandaTerima(await petugasOf('verifikator'), pengaduanId)
    expect((await sheet())?.status).toBe('ANTRE')
    await closeTandaTerima(petugas, pengaduanId)
    expect(await sheet()).toMatchObject({ status: 'DICETAK', beramplop: false, langkah: [] })
  })

  it('is open to the receiving officer of WBS alone', async () => {
    expect(layananCatat(await desk())).toEqual(['WBS'])
    for (const nama of ['verifikator', 'kepala', 'pemegang.identitas', 'petugas.penerima.dumas']) {
      expect(layananCatat(await petugasOf(nama))).not.toContain('WBS')
    }
  })

  it('asks of a paper only what it says: name, address, one contact', () => {
    const form = new FormData()
    const typed = { ...identitasOf(RAHASIA), nik: '', jenisKelamin: '', pekerjaan: '', telepon: '', kirimJawaban: 'HALAMAN' }
    for (const [name, value] of Object.entries({ ...materiOf(), ...typed, cara: 'SURAT', tanggalTerima: '2026-11-20', tanggalSurat: '' }))
      for (const one of [value].flat()) if (typeof one === 'string') form.append(name, one)
    const judged = judgeCatatWbs(form, '2026-11-29')
    expect(judged.ok ? {} : judged.fieldErrors).toEqual({ telepon: 'telepon.atauSurat' })
    form.set('kirimJawaban', 'SURAT')
    expect(judgeCatatWbs(form, '2026-11-29').ok).toBe(true)
    form.set('tanggalSurat', '2026-11-21')
    expect(catatWbsSchema('2026-11-19').safeParse({}).success).toBe(false)
    const late = judgeCatatWbs(form, '2026-11-29')
    expect(late.ok ? {} : late.fieldErrors).toEqual({ tanggalSurat: 'tanggalSurat.sesudah' })
  })
})
