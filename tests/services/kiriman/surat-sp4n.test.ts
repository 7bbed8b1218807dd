import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CatatSp4n } from '@/lib/domain/lapor/catat-sp4n-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { changeAlamatBalasan, getAmplopBalasan, printAmplopBalasan } from '@/lib/services/kiriman/amplop-balasan'
import { returnSurat } from '@/lib/services/kiriman/close-surat'
import { dispatchSurat } from '@/lib/services/kiriman/dispatch-surat'
import { handOverJawaban } from '@/lib/services/kiriman/hand-over-jawaban'
import { listSurat } from '@/lib/services/kiriman/list-surat'
import { printSurat } from '@/lib/services/kiriman/print-surat'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { confirmWakil } from '@/lib/services/wakil/wakili-pelapor'
import { openSurat, renderDokumen } from '@/lib/services/surat/render-dokumen'
import { archiveOverdue, closeSilentCases } from '@/lib/services/worker/housekeeping'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { JALAN_SP4N, type LangkahDemoSp4n } from '@/prisma/seed/langkah-sp4n'
import { seedPetugas } from '@/prisma/seed/petugas'
import { petugasOf, targetOf } from '@/prisma/seed/pelaku'
import { seedUnit } from '@/prisma/seed/unit'
import { jalanSp4n, LAPORAN_DIISI } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { readPdf } from '@/tests/support/pdf'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(60_000)
testDatabase()
beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
})

const ALAMAT = { kepadaSurat: 'Ibu Rekaan', alamatSurat: 'Dusun Rekaan RT 02\nDesa Contoh, 78800' }
const day = (iso: string) => new Date(`${iso}T03:00:00.000Z`)
const HARI = day('2026-11-23')
const admin = () => petugasOf('admin.instansi')

/** A report written down at the desk, some way along its procedure, all on one day. */
async function catat(jalan: readonly LangkahDemoSp4n[], ubah: Partial<CatatSp4n> = {}) {
  return runAt(HARI, async () => {
    const dicatat = await catatSp4n(await admin(), newKunciKirim(), {
      ...LAPORAN_DIISI,
      samaran: `surat_${Math.random().toString(36).slice(2, 10)}`,
      kanal: 'LANGSUNG',
      tanggalTerima: '2026-11-23',
      jamTerima: '09:15',
      kirimJawaban: 'SURAT',
      ...ALAMAT,
      ...ubah,
    })
    await jalanSp4n(dicatat.pengaduanId, jalan)
    return dicatat
  })
}

const suratOf = async (pengaduanId: string) => (await listSurat(await admin())).surat.filter((row) => row.pengaduanId === pengaduanId)
const jenisOf = async (pengaduanId: string) => (await suratOf(pengaduanId)).map(({ jenis, cara, status }) => `${jenis} ${cara} ${status}`)
const statusOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { status: true } })).status
const alamatAda = async (pengaduanId: string) => (await db.alamatBalasan.count({ where: { pengaduanId } })) === 1
const clockOf = (pengaduanId: string) =>
  db.tenggat.findFirst({ where: { pengaduanId, jenis: 'PENUTUPAN' }, orderBy: { id: 'desc' }, select: { status: true, mulai: true } })

async function post(pengaduanId: string, jenis: string): Promise<string> {
  const petugas = await admin()
  const kirimanId = (await suratOf(pengaduanId)).find((row) => row.jenis === jenis)?.id ?? ''
  await printSurat(petugas, { kirimanId })
  await printAmplopBalasan(petugas, { kirimanId })
  const { versi } = await targetOf(pengaduanId)
  await dispatchSurat(petugas, { kirimanId, versi, tanggalKirim: officeDate(now()), kurir: 'POS', resi: 'P-1' })
  return kirimanId
}

describe('an SP4N reporter who asked for letters', () => {
  it('gets a letter for each notice and for the response, in the same queue as those of the other layanan', async () => {
    const ways: readonly (readonly [readonly LangkahDemoSp4n[], readonly string[]])[] = [
      [JALAN_SP4N.MENUNGGU_PELAPOR, ['KELENGKAPAN SURAT ANTRE']],
      [JALAN_SP4N.DILIMPAHKAN, ['PELIMPAHAN SURAT ANTRE']],
      [JALAN_SP4N.DIARSIPKAN, ['ARSIP SURAT ANTRE']],
      [JALAN_SP4N.DIJAWAB, ['PENERUSAN SURAT ANTRE', 'JAWABAN SURAT ANTRE']],
    ]
    for (const [jalan, expected] of ways) {
      const { pengaduanId } = await catat(jalan)
      expect(await jenisOf(pengaduanId)).toEqual(expect.arrayContaining([...expected]))
    }
  })

  it('reads the response on a numbered paper, without a word of his address', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.DIJAWAB)
    const letter = (await suratOf(pengaduanId)).find(({ jenis }) => jenis === 'JAWABAN')
    expect(letter).toMatchObject({ nomor: expect.stringMatching(/2026$/), surat: { alamat: 'surat-jawaban' } })
    const { surat } = await openSurat(await admin(), pengaduanId, 'surat-jawaban', letter?.surat?.versi)
    expect(surat.nomor).toBe(letter?.nomor)
    expect(JSON.stringify(surat)).not.toContain('Rekaan')
  })

  it('reads in each letter what SP4N has: a reply within ten days, no verdict, no objection, no seal, and nothing sent elsewhere', async () => {
    const papers: readonly (readonly [readonly LangkahDemoSp4n[], string, AlamatSurat, RegExp])[] = [
      [JALAN_SP4N.DIJAWAB, 'JAWABAN', 'surat-jawaban', /membalasnya dalam 10 \(sepuluh\) hari kerja.*datang atau menulis kepada kami/],
      [JALAN_SP4N.DIARSIPKAN, 'ARSIP', 'surat-pemberitahuan', /dapat melapor lagi kapan saja/],
      [JALAN_SP4N.DILIMPAHKAN, 'PELIMPAHAN', 'surat-pemberitahuan', /Instansi yang berwenang:/],
      [JALAN_SP4N.DILIMPAHKAN, '', 'surat-pelimpahan', /Laporan itu tidak kami sertakan/],
    ]
    for (const [jalan, jenis, alamat, says] of papers) {
      const { pengaduanId } = await catat(jalan)
      const versi = (await suratOf(pengaduanId)).find((row) => row.jenis === jenis)?.surat?.versi
      const teks = (await readPdf((await renderDokumen(await admin(), pengaduanId, alamat, versi)).pdf)).teks.replaceAll(/\s+/g, ' ')
      expect([alamat, teks]).toEqual([alamat, expect.stringMatching(says)])
      expect([alamat, teks]).toEqual([
        alamat,
        expect.not.stringMatching(/keberatan|tersegel|limpahkan|Hasil penanganan|Lembaga Perlindungan/),
      ])
    }
  })

  it('is waited for from the dispatch on; the site never ends a case whose letter is not out or came back', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.DIJAWAB)
    expect(await clockOf(pengaduanId)).toBeNull()
    await runAt(day('2027-02-01'), () => closeSilentCases())
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
    const kirimanId = await runAt(day('2027-02-02'), () => post(pengaduanId, 'JAWABAN'))
    expect(await clockOf(pengaduanId)).toEqual({ status: 'BERJALAN', mulai: new Date('2027-02-02') })
    await runAt(day('2027-02-10'), async () => returnSurat(await admin(), { kirimanId, alasanKembali: 'PINDAH' }))
    await runAt(day('2027-04-01'), () => closeSilentCases())
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
    const baru = { kepadaSurat: 'Ibu Rekaan', alamatSurat: 'Jalan Baru 7, Desa Lain, 78801' }
    await runAt(day('2027-04-01'), async () => changeAlamatBalasan(await admin(), { kirimanId, ...baru }))
    expect(await refusal(getAmplopBalasan(await admin(), kirimanId))).toBe('NOT_FOUND')
    await runAt(day('2027-04-02'), () => post(pengaduanId, 'JAWABAN'))
    await runAt(day('2027-06-01'), () => closeSilentCases())
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    expect(await jenisOf(pengaduanId)).toEqual(expect.arrayContaining(['PENUTUPAN SURAT ANTRE']))
  })

  it('is not archived for silence while the request has not left', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.MENUNGGU_PELAPOR)
    await runAt(day('2027-03-01'), () => archiveOverdue())
    expect(await statusOf(pengaduanId)).toBe('MENUNGGU_PELAPOR')
    await runAt(day('2027-03-02'), () => post(pengaduanId, 'KELENGKAPAN'))
    await runAt(day('2027-06-01'), () => archiveOverdue())
    expect(await statusOf(pengaduanId)).toBe('DIARSIPKAN')
  })

  it('gets his codes by post when he wrote, and takes them home when he came', async () => {
    const [wrote, came] = [await catat([], { kanal: 'SURAT' }), await catat([])]
    expect(await jenisOf(wrote.pengaduanId)).toEqual(['TANDA_TERIMA SURAT ANTRE'])
    expect(await jenisOf(came.pengaduanId)).toEqual([])
  })
})

describe('a response that waits at the counter', () => {
  const tutup = async (pengaduanId: string) => refusal(doLangkah(await admin(), 'TUTUP_TIDAK_DIAMBIL', await targetOf(pengaduanId)))

  it('keeps its case open for thirty working days and no longer: then the office ends it, and still hands it over', async () => {
    const { pengaduanId, kodeAkses } = await catat(JALAN_SP4N.DIJAWAB, { kirimJawaban: 'AMBIL', kepadaSurat: '', alamatSurat: '' })
    const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    const giliran = () => db.giliran.findMany({ where: { pengaduanId }, select: { langkah: true, mulai: true } })
    expect(await giliran()).toEqual([{ langkah: 'TUTUP_TIDAK_DIAMBIL', mulai: new Date('2027-01-08') }])
    expect(await runAt(day('2027-01-07'), () => tutup(pengaduanId))).toBe('GUARD_FAILED AMBIL_LEWAT')
    await runAt(day('2027-01-08'), () => closeSilentCases())
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
    expect(await runAt(day('2027-01-08'), () => tutup(pengaduanId))).toBe('done')
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    const buku = await db.bukuPengaduan.findFirst({ where: { pengaduanId }, orderBy: { baris: 'desc' } })
    expect([buku?.status, buku?.keterangan]).toEqual(['Selesai', 'Tanggapan tidak diambil'])
    await runAt(day('2027-02-01'), async () => handOverJawaban(await admin(), { nomorTiket, kodeAkses: normalizeKode(kodeAkses ?? '') }))
    expect(await jenisOf(pengaduanId)).toEqual([])
  })

  it('is not ended so where it goes by letter', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.DIJAWAB)
    expect(await runAt(day('2027-06-01'), () => tutup(pengaduanId))).toBe('GUARD_FAILED AMBIL_LEWAT')
  })
})

describe('the address of his letters', () => {
  it('is sealed, opened for the envelope by whoever posts it, and each look is on record', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.MENUNGGU_PELAPOR)
    const row = await db.alamatBalasan.findUniqueOrThrow({ where: { pengaduanId } })
    expect(Buffer.from(row.alamatTersegel).toString('latin1')).not.toMatch(/Rekaan|Dusun/)
    const kirimanId = (await suratOf(pengaduanId))[0]?.id ?? ''
    expect(await getAmplopBalasan(await admin(), kirimanId)).toMatchObject({ alamat: ALAMAT, kembali: false, tercetak: false })
    expect(await db.jejakAudit.count({ where: { tindakan: 'BUKA_ALAMAT_SURAT', objek: `kiriman:${kirimanId}` } })).toBe(1)
    for (const nama of ['admin.opd', 'kepala.sp4n', 'moderator.sp4n', 'petugas.penerima', 'pemegang.identitas'])
      expect([nama, await refusal(getAmplopBalasan(await petugasOf(nama), kirimanId))]).toEqual([
        nama,
        expect.stringMatching(/NOT_FOUND|FORBIDDEN/),
      ])
  })

  it('is asked for before dispatch: no letter leaves without its envelope', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.MENUNGGU_PELAPOR)
    const kirimanId = (await suratOf(pengaduanId))[0]?.id ?? ''
    await runAt(HARI, async () => printSurat(await admin(), { kirimanId }))
    const { versi } = await targetOf(pengaduanId)
    const send = runAt(HARI, async () =>
      dispatchSurat(await admin(), { kirimanId, versi, tanggalKirim: '2026-11-23', kurir: 'POS', resi: 'P-1' }),
    )
    expect(await refusal(send)).toBe('GUARD_FAILED amplopBelumDicetak')
  })

  it('goes when the case is over and its last letter has left, and no notice is queued without one', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.DILIMPAHKAN)
    expect(await alamatAda(pengaduanId)).toBe(true)
    await runAt(day('2026-11-24'), () => post(pengaduanId, 'PELIMPAHAN'))
    expect(await alamatAda(pengaduanId)).toBe(false)
    const withdrawn = await catat(JALAN_SP4N.DICABUT)
    expect([await alamatAda(withdrawn.pengaduanId), await jenisOf(withdrawn.pengaduanId)]).toEqual([false, []])
  })

  it('is not kept for any other way', async () => {
    const { pengaduanId } = await catat([], { kirimJawaban: 'AMBIL' })
    expect(await alamatAda(pengaduanId)).toBe(false)
  })
})

describe('the desk', () => {
  const bukti = { caraBukti: 'SURAT', kodeAkses: '', tanggalWakil: '2026-11-23', keterangan: 'Surat bernomor agenda 114' } as const

  it('writes down that a reporter is satisfied, with its proof; a letter that waits is needed no longer', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.DIJAWAB)
    await runAt(HARI, async () => confirmWakil(await admin(), { pengaduanId, ...bukti }))
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    expect(await db.wakilPelapor.findMany({ where: { pengaduanId }, select: { tindakan: true, caraBukti: true } })).toEqual([
      { tindakan: 'KONFIRMASI', caraBukti: 'SURAT' },
    ])
    expect(await jenisOf(pengaduanId)).not.toContain('JAWABAN SURAT ANTRE')
  })

  it('does so once there is a response, and only the desk', async () => {
    const { pengaduanId } = await catat(JALAN_SP4N.MENUNGGU_PELAPOR)
    expect(await refusal(confirmWakil(await admin(), { pengaduanId, ...bukti }))).toMatch(/^INVALID_TRANSITION/)
    const answered = await catat(JALAN_SP4N.DIJAWAB)
    // Nobody here could have compared him with a sealed identity.
    const compared = { pengaduanId: answered.pengaduanId, ...bukti, caraBukti: 'PEMEGANG' } as const
    expect(await refusal(confirmWakil(await admin(), compared))).toBe('INVALID_INPUT caraBukti.wajib')
    expect(await refusal(confirmWakil(await petugasOf('admin.opd'), { pengaduanId: answered.pengaduanId, ...bukti }))).toBe('FORBIDDEN')
  })

  it('hands a response over at the counter; the ten days of silence begin there', async () => {
    const { pengaduanId, kodeAkses } = await catat(JALAN_SP4N.DIJAWAB, { kirimJawaban: 'AMBIL' })
    expect(await jenisOf(pengaduanId)).toEqual(['JAWABAN AMBIL ANTRE'])
    await runAt(day('2027-02-01'), () => closeSilentCases())
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
    const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    await runAt(day('2027-02-02'), async () => handOverJawaban(await admin(), { nomorTiket, kodeAkses: normalizeKode(kodeAkses) }))
    expect(await clockOf(pengaduanId)).toEqual({ status: 'BERJALAN', mulai: new Date('2027-02-02') })
    await runAt(day('2027-04-01'), () => closeSilentCases())
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
  })
})
