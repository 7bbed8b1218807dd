import { beforeAll, describe, expect, it } from '@jest/globals'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { printIdentitas } from '@/lib/services/identitas/print-identitas'
import { requeueSurat, returnSurat } from '@/lib/services/kiriman/close-surat'
import { dispatchSurat } from '@/lib/services/kiriman/dispatch-surat'
import { handOverJawaban } from '@/lib/services/kiriman/hand-over-jawaban'
import { listAmplop, listSurat } from '@/lib/services/kiriman/list-surat'
import { printSurat } from '@/lib/services/kiriman/print-surat'
import { openSurat } from '@/lib/services/surat/render-dokumen'
import { archiveOverdue } from '@/lib/services/worker/housekeeping'
import { archiveIncomplete } from '@/prisma/seed/langkah-petugas'
import { takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { PENERIMA, kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { jalankan, kasusDi, kirim, statusOf, targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await seedKunciDumas()
  await kembalikanKasubbag()
})

const day = (iso: string) => new Date(`${iso}T03:00:00.000Z`)
const SURAT = { materi: { kirimJawaban: 'SURAT' } } as const

const MEJA = { WBS: ['petugas.penerima', 'pemegang.identitas'], DUMAS: [PENERIMA, 'pemegang.identitas.dumas'] } as const
type Meja = keyof typeof MEJA

const lettersOf = async (layanan: Meja, pengaduanId: string) =>
  (await listSurat(await petugasOf(MEJA[layanan][0]))).surat.filter((row) => row.pengaduanId === pengaduanId)

async function post(layanan: Meja, pengaduanId: string) {
  const [clerk, custodian] = [await petugasOf(MEJA[layanan][0]), await petugasOf(MEJA[layanan][1])]
  const [surat] = await lettersOf(layanan, pengaduanId)
  const kirimanId = surat?.id ?? ''
  await printSurat(clerk, { kirimanId })
  const buka = { pengaduanId, alasan: 'ALAMAT_SURAT', dasar: 'Surat kepada pelapor', uraian: 'Cetak amplop' } as const
  // The database itself says when it handed the envelope out.
  await runAt(new Date(), async () => printIdentitas(custodian, await openIdentitas(custodian, buka)))
  const { versi } = await targetOf(pengaduanId)
  await dispatchSurat(clerk, { kirimanId, versi, tanggalKirim: officeDate(now()), kurir: 'POS', resi: 'P-1' })
  return kirimanId
}

const clockOf = (pengaduanId: string) =>
  db.tenggat.findFirst({ where: { pengaduanId, jenis: 'KELENGKAPAN' }, orderBy: { id: 'desc' }, select: { status: true, mulai: true } })

async function asked(layanan: Meja): Promise<string> {
  if (layanan === 'WBS') return (await kasusDi('MENUNGGU_PELAPOR', SURAT)).pengaduanId
  const { pengaduanId } = await kirimDumas({ materi: SURAT.materi })
  for (const langkah of ['serahkan', 'identitas', 'ambil', 'telaahanKurang', 'terima', 'ajukan', 'minta'] as const)
    await takeDemoDumas(pengaduanId, langkah)
  return pengaduanId
}

describe.each(['WBS', 'DUMAS'] as const)('a request for completion to a reporter of %s who gets letters', (layanan) => {
  it('is a letter in the queue, with its envelope in the custodian’s, and says what is asked', async () => {
    const pengaduanId = await asked(layanan)
    const [surat, ...more] = await lettersOf(layanan, pengaduanId)
    expect(more).toEqual([])
    expect(surat).toMatchObject({ jenis: 'KELENGKAPAN', cara: 'SURAT', status: 'ANTRE', nomor: expect.stringMatching(/2026$/) })
    expect((await listAmplop(await petugasOf(MEJA[layanan][1]))).some((row) => row.pengaduanId === pengaduanId)).toBe(true)
    const { surat: paper } = await openSurat(
      await petugasOf(MEJA[layanan][0]),
      pengaduanId,
      surat?.surat?.alamat ?? 'lhp',
      surat?.surat?.versi,
    )
    expect(paper.nomor).toBe(surat?.nomor)
    expect(JSON.stringify(paper)).toContain('Mohon')
    expect(JSON.stringify(paper)).not.toMatch(/Pelapor Contoh|Jalan Rekaan/)
  })

  it('starts his ten days with its dispatch, and archives nothing while it is not out or came back', async () => {
    const pengaduanId = await runAt(day('2026-11-23'), () => asked(layanan))
    expect(await clockOf(pengaduanId)).toBeNull()
    await runAt(day('2027-02-01'), () => archiveOverdue())
    expect(await statusOf(pengaduanId)).toBe('MENUNGGU_PELAPOR')
    const kirimanId = await runAt(day('2027-02-02'), () => post(layanan, pengaduanId))
    expect(await clockOf(pengaduanId)).toEqual({ status: 'BERJALAN', mulai: new Date('2027-02-02') })
    const clerk = await petugasOf(MEJA[layanan][0])
    await runAt(day('2027-02-10'), () => returnSurat(clerk, { kirimanId, alasanKembali: 'PINDAH' }))
    expect((await clockOf(pengaduanId))?.status).toBe('BATAL')
    await runAt(day('2027-04-01'), () => archiveOverdue())
    expect(await statusOf(pengaduanId)).toBe('MENUNGGU_PELAPOR')
    await runAt(day('2027-04-01'), async () => requeueSurat(await petugasOf(MEJA[layanan][1]), { kirimanId }))
    await runAt(day('2027-04-02'), () => post(layanan, pengaduanId))
    expect(await clockOf(pengaduanId)).toEqual({ status: 'BERJALAN', mulai: new Date('2027-04-02') })
    await runAt(day('2027-06-01'), () => archiveOverdue())
    expect(await statusOf(pengaduanId)).toBe('DIARSIPKAN')
    expect(await lettersOf(layanan, pengaduanId)).toEqual(
      expect.arrayContaining([expect.objectContaining({ jenis: 'ARSIP', status: 'ANTRE', alasanKembali: null })]),
    )
  })
})

describe('a notice by letter', () => {
  it('cannot be ended by hand either while the letter waits', async () => {
    const { pengaduanId } = await runAt(day('2026-11-23'), () => kasusDi('MENUNGGU_PELAPOR', SURAT))
    const press = async () => archiveIncomplete(await petugasOf('verifikator'), await targetOf(pengaduanId))
    await expect(runAt(day('2027-03-01'), press)).rejects.toMatchObject({
      code: 'GUARD_FAILED',
      details: ['BATAS_KELENGKAPAN_LEWAT', 'SURAT_SUDAH_SAMPAI'],
    })
  })

  it('that asks is needed no longer once the answer to it is in', async () => {
    const { pengaduanId } = await kasusDi('MENUNGGU_PELAPOR', SURAT)
    await jalankan(pengaduanId, ['lengkapi'])
    expect(await lettersOf('WBS', pengaduanId)).toEqual([])
  })

  it('costs no postage while nothing is asked and nothing ends, whatever the class of the case', async () => {
    for (const langkah of ['berkadar', 'tidakBerkadar'] as const) {
      const { pengaduanId } = await kasusDi('DINILAI', SURAT)
      await jalankan(pengaduanId, [langkah])
      expect(await lettersOf('WBS', pengaduanId)).toEqual([])
    }
    const { pengaduanId } = await kasusDi('DILIMPAHKAN', SURAT)
    expect((await lettersOf('WBS', pengaduanId)).map(({ jenis }) => jenis)).toEqual(['PELIMPAHAN'])
  })

  it('waits at the counter for whoever fetches his answer: a person may end the case, the site never does', async () => {
    const sent = await runAt(day('2026-11-23'), () => kasusDi('MENUNGGU_PELAPOR', { materi: { kirimJawaban: 'AMBIL' } }))
    expect(await lettersOf('WBS', sent.pengaduanId)).toEqual([
      expect.objectContaining({ jenis: 'KELENGKAPAN', cara: 'AMBIL', langkah: [] }),
    ])
    await runAt(day('2027-03-01'), () => archiveOverdue())
    expect(await statusOf(sent.pengaduanId)).toBe('MENUNGGU_PELAPOR')
    const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: sent.pengaduanId } })
    await handOverJawaban(await petugasOf('petugas.penerima'), { nomorTiket, kodeAkses: normalizeKode(sent.kodeAkses) })
    expect(await lettersOf('WBS', sent.pengaduanId)).toEqual([])
    await runAt(day('2027-03-01'), () => archiveOverdue())
    expect(await statusOf(sent.pengaduanId)).toBe('DIARSIPKAN')
  })

  it('of the site bears the signer and the head of the day somebody first printed it', async () => {
    const { pengaduanId } = await runAt(day('2026-11-23'), () => kasusDi('MENUNGGU_PELAPOR', SURAT))
    await runAt(day('2026-11-24'), () => post('WBS', pengaduanId))
    await runAt(day('2027-02-01'), () => archiveOverdue())
    const clerk = await petugasOf('petugas.penerima')
    const surat = (await lettersOf('WBS', pengaduanId)).find(({ jenis }) => jenis === 'ARSIP')
    const read = async () => (await openSurat(clerk, pengaduanId, 'surat-pemberitahuan', surat?.surat?.versi)).surat
    const move = (alamat: string) => db.instansi.updateMany({ where: { layanan: 'WBS' }, data: { alamat } })
    await move('Jalan Sebelum Cetak 1')
    expect(await read()).toMatchObject({ kop: { alamat: 'Jalan Sebelum Cetak 1' }, penandatangan: { cara: null } })
    await printSurat(clerk, { kirimanId: surat?.id ?? '' })
    await move('Jalan Sesudah Cetak 2')
    expect(await read()).toMatchObject({
      kop: { alamat: 'Jalan Sebelum Cetak 1' },
      penandatangan: { cara: 'PERSETUJUAN_INTERNAL', nama: clerk.nama },
    })
  })

  it('is none for a reporter who reads his page', async () => {
    const { pengaduanId } = await kirim()
    await jalankan(pengaduanId, ['ambil', 'minta'])
    expect(await lettersOf('WBS', pengaduanId)).toEqual([])
    expect((await clockOf(pengaduanId))?.status).toBe('BERJALAN')
  })
})
