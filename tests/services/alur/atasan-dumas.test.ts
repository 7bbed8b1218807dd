import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Peran } from '@/lib/domain/auth/peran'
import { peranEfektif } from '@/lib/domain/auth/petugas'
import { db } from '@/lib/infra/db'
import { listBidangKasus } from '@/lib/services/disposisi/list-bidang-kasus'
import { KELOMPOK } from '@/lib/domain/antrean'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { listCalonTim } from '@/lib/services/staf/list-rekan'
import { markTerlapor } from '@/lib/services/verifikasi/mark-terlapor'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { TEKS } from '@/prisma/seed/teks'
import { kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { statusOf, targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'
import {
  approveJawaban,
  coordinateJawaban,
  deliverDumas,
  distributeCase,
  draftLhp,
  draftSuratTugas,
  finalizeLhp,
  forwardDisposisi,
  handOverBerkas,
  initialJawaban,
  initialLhpIrban,
  initialLhpPengendali,
  issueDisposisi,
  prepareDisposisi,
  receiveTelaahan,
  recordPemeriksaan,
  signSuratTugas,
  startJawaban,
  takeCase,
  writeJawaban,
  writeTelaahan,
} from '@/prisma/seed/langkah-petugas'

testDatabase()
let id = ''
const SEKDA = 'sekda.dumas'
const ASISTEN = 'asisten.dumas'
const ASISTEN_2 = 'asisten.2.dumas'
const KANTOR = [
  'petugas.penerima.dumas',
  'kasubbag.perencanaan',
  'sekretaris.dumas',
  'kepala.dumas',
  'irban.khusus.dumas',
  'pemegang.identitas.dumas',
  'pemeriksa.dumas',
]
const UNIT = 'provinsi-opd-sekretariat-daerah'

beforeAll(async () => {
  await seedOffice({ surel: true })
  await seedPetugasDumas()
  await kembalikanKasubbag()
  await seedKunciDumas()
  id = (await kirimDumas({ materi: { unitId: 'provinsi-1-inspektur' } })).pengaduanId
})

type Step = (petugas: Awaited<ReturnType<typeof petugasOf>>, target: Readonly<{ pengaduanId: string; versi: number }>) => Promise<unknown>
const ambil = async (nama: string, step: Step) => step(await petugasOf(nama), await targetOf(id))
const sees = async (nama: string) => {
  const petugas = await petugasOf(nama)
  const rows = await Promise.all(KELOMPOK.map((kelompok) => listAntrean(petugas, { kelompok })))
  return rows.some(({ baris }) => baris.some((row) => row.id === id))
}

describe('a Dumas case about the Inspektur', () => {
  it('is seen by nobody of his office, and by the office above alone', async () => {
    for (const nama of KANTOR) expect([nama, await sees(nama)]).toEqual([nama, false])
    for (const nama of [SEKDA, ASISTEN, ASISTEN_2]) expect([nama, await sees(nama)]).toEqual([nama, true])
  })

  it('goes from register to routing: one drafts, the head above approves, nobody his own paper', async () => {
    await ambil(ASISTEN, handOverBerkas)
    await ambil(ASISTEN, takeCase)
    await ambil(ASISTEN, (petugas, t) =>
      writeTelaahan(petugas, {
        ...t,
        ...TEKS.telaahan,
        syarat: ['TERTULIS'],
        faktaJelas: ['apa', 'kapan', 'dimana'],
        kewenangan: 'PROVINSI',
        usulKadar: 'BERKADAR',
        pernahDiperiksa: 'BELUM',
        risikoPelapor: 'TINGGI',
        urgensi: 'TINGGI',
        saranTindakan: 'PEMERIKSAAN',
        usulUnitId: '',
        usulTenggat: '',
        maksud: 'AJUKAN',
      }),
    )
    await expect(ambil(ASISTEN, receiveTelaahan)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await ambil(SEKDA, receiveTelaahan)
    await ambil(SEKDA, (petugas, t) => prepareDisposisi(petugas, { ...t, sifat: ['RAHASIA'] }))
    expect(await listBidangKasus(await petugasOf(SEKDA), id, 'SEMUA')).toEqual([expect.objectContaining({ id: UNIT })])
    await ambil(SEKDA, (petugas, t) =>
      issueDisposisi(petugas, {
        ...t,
        keputusan: 'TINDAK_LANJUT',
        sifat: ['RAHASIA'],
        utamaId: UNIT,
        pendukungId: [],
        instruksi: ['PROSES_LANJUT'],
        catatan: 'Periksa dengan hati-hati.',
        tenggatDisposisi: '',
        permintaan: '',
        alasanArsip: '',
        tujuan: '',
      }),
    )
    await ambil(SEKDA, (petugas, t) => forwardDisposisi(petugas, { ...t, catatan: '' }))
    await ambil(ASISTEN, (petugas, t) => distributeCase(petugas, { ...t, utamaId: UNIT, pendukungId: [] }))
    expect(await statusOf(id)).toBe('DIDISTRIBUSIKAN')
  })

  it('is examined by a team of the office above', async () => {
    const calon = await listCalonTim(await petugasOf(ASISTEN), id)
    expect(calon.map((row) => row.nama).sort()).toEqual([(await petugasOf(ASISTEN)).nama, (await petugasOf(ASISTEN_2)).nama].sort())
    const [ketua, pengendali] = [(await petugasOf(ASISTEN)).id, (await petugasOf(ASISTEN_2)).id]
    await ambil(ASISTEN_2, (petugas, t) =>
      draftSuratTugas(petugas, {
        ...t,
        tujuanTugas: TEKS.tujuanTugas,
        mulai: '2026-09-01',
        selesai: '2026-12-31',
        anggota: [
          [pengendali, 'PENGENDALI_TEKNIS'],
          [ketua, 'KETUA'],
        ],
      }),
    )
    await ambil(SEKDA, signSuratTugas)
    await ambil(ASISTEN, (petugas, t) =>
      recordPemeriksaan(petugas, { ...t, jenis: 'KERTAS_KERJA', tanggal: '2026-10-01', judul: 'Kertas kerja', uraian: TEKS.uraian }),
    )
    await ambil(ASISTEN, (petugas, t) => draftLhp(petugas, { ...t, ...TEKS.lhp }))
    await expect(ambil(ASISTEN, initialLhpPengendali)).rejects.toMatchObject({ code: 'GUARD_FAILED' })
    await ambil(ASISTEN_2, initialLhpPengendali)
    await ambil(ASISTEN_2, initialLhpIrban)
    await ambil(SEKDA, finalizeLhp)
    expect(await statusOf(id)).toBe('LHP_FINAL')
  })

  it('is answered, approved by another than its author, and delivered', async () => {
    await ambil(ASISTEN, startJawaban)
    await ambil(ASISTEN, (petugas, t) =>
      writeJawaban(petugas, { ...t, hasilJawaban: 'TERBUKTI_SEBAGIAN', isiJawaban: TEKS.jawaban, maksud: 'AJUKAN' }),
    )
    await ambil(ASISTEN, coordinateJawaban)
    await expect(ambil(ASISTEN, approveJawaban)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await ambil(SEKDA, initialJawaban)
    await ambil(SEKDA, approveJawaban)
    await ambil(ASISTEN, (petugas, t) =>
      deliverDumas(petugas, {
        ...t,
        cara: ['SERAH'],
        buktiSerah: 'TANDA_TERIMA',
        kodeAkses: '',
        penerimaSerah: 'Tanda terima nomor 12',
        tautanLapor: '',
      }),
    )
    expect(await statusOf(id)).toBe('DIJAWAB')
    for (const nama of KANTOR) expect([nama, await sees(nama)]).toEqual([nama, false])
  })
})

describe('the office above', () => {
  it('has no part, and gets no notice, in a case about somebody else', async () => {
    const before = await db.outbox.count()
    const { pengaduanId } = await kirimDumas()
    for (const nama of [SEKDA, ASISTEN]) expect(peranEfektif(await petugasOf(nama), 'DUMAS', [] as Peran[])).toEqual([])
    for (const langkah of JALAN_DUMAS.MENUNGGU_DISPOSISI) await takeDemoDumas(pengaduanId, langkah)
    const petugas = await db.petugas.findMany({ where: { namaPengguna: { in: [SEKDA, ASISTEN, ASISTEN_2] } }, select: { id: true } })
    const kunci = (await db.outbox.findMany({ where: { kunci: { startsWith: pengaduanId } }, select: { kunci: true } })).map(
      (row) => row.kunci,
    )
    expect(await db.outbox.count()).toBeGreaterThan(before)
    for (const row of petugas) expect(kunci.filter((one) => one.endsWith(row.id))).toEqual([])
  })

  it('takes a case over in which a handler finds that the Inspektur himself is reported', async () => {
    id = (await kirimDumas()).pengaduanId
    for (const langkah of JALAN_DUMAS.DIDISTRIBUSIKAN) await takeDemoDumas(id, langkah)
    const inspektur = await petugasOf('kepala.dumas')
    await ambil('irban.khusus.dumas', (petugas, t) => markTerlapor(petugas, { ...t, petugasId: inspektur.id }))
    for (const nama of KANTOR) expect([nama, await sees(nama)]).toEqual([nama, false])
    await ambil(ASISTEN, startJawaban)
    expect(await statusOf(id)).toBe('JAWABAN_DISUSUN')
  })
})
