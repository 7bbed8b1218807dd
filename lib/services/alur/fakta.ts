import 'server-only'
import { isDaftarLengkap, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import type { Fakta, JenisTenggat } from '@/lib/domain/alur/types'
import { answersOf, HARI_AMBIL, suratTertahan } from '@/lib/domain/kiriman/pemberitahuan'
import { adaBenturan } from '@/lib/domain/pengaduan/benturan'
import { addWorkingDays, daysBetween, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { batasTenggat } from '@/lib/domain/tenggat/tenggat'
import type { Kasus } from '@/lib/data/kasus'
import { toTenggat } from '@/lib/data/tenggat'

/** Nobody reported it, or it is sealed to recovery only, being about the custodian or the head: nobody can check it, and it must not stop there. */
const tanpaPemeriksaan = ({ tanpaPelapor, peranDihindari }: Kasus) =>
  tanpaPelapor || peranDihindari.includes('PEMEGANG_IDENTITAS') || peranDihindari.includes('KEPALA')

function isIdentitasSah(kasus: Kasus): boolean {
  const check = kasus.periksaIdentitas[0]
  return tanpaPemeriksaan(kasus) || (check !== undefined && check.lengkap && check.wajar)
}

/** First day on which the last running clock of this kind is late: the working day after its limit. */
function lewatMulai(kasus: Kasus, jenis: JenisTenggat, kalender: Kalender): string | null {
  const clock = kasus.tenggat.filter((t) => t.jenis === jenis && t.status === 'BERJALAN').at(-1)
  const batas = clock && batasTenggat(toTenggat(clock), kalender)
  return batas ? addWorkingDays(batas, 1, kalender) : null
}

/** The clock of the whole case; one that stands still is not late. */
function penyelesaianOf(kasus: Kasus, today: string, kalender: Kalender): Fakta['penyelesaian'] {
  const clock = kasus.tenggat.findLast(({ jenis, status }) => jenis === 'PENYELESAIAN' && (status === 'BERJALAN' || status === 'JEDA'))
  if (!clock) return null
  const batas = batasTenggat(toTenggat(clock), kalender)
  return { lewat: batas !== null && batas < today, diperpanjang: clock.perpanjangan > 0 }
}

const reached = (day: string | null, today: string) => day !== null && day <= today

const countPauses = (kasus: Kasus) => kasus.tenggat.reduce((sum, clock) => sum + clock.jeda.length, 0)

function timBerbenturan(kasus: Kasus): boolean {
  const reported = new Set(kasus.terlapor.map((t) => t.petugasId))
  return kasus.suratTugas[0]?.anggota.some((anggota) => reported.has(anggota.petugasId)) ?? false
}

/** The newest assignment, and its team. */
function penugasanOf(kasus: Kasus): Pick<Fakta, 'suratTugas' | 'tim' | 'timBerbenturan'> {
  const surat = kasus.suratTugas[0]
  return {
    suratTugas: surat ? { disusunId: surat.disusunId, ditandatangani: surat.ditandatanganiAt !== null } : null,
    tim: surat?.anggota ?? [],
    timBerbenturan: timBerbenturan(kasus),
  }
}

/** The newest round alone counts: whoever had the file before has it no longer. */
function distribusiOf({ distribusi }: Kasus): Fakta['distribusi'] {
  const round = distribusi.filter((row) => row.putaran === distribusi[0]?.putaran)
  const utama = round.find((row) => row.utama)
  return utama ? { utama: utama.unitId, pendukung: round.filter((row) => !row.utama).map((row) => row.unitId) } : null
}

/** Has the newest answer, if it waits at the counter, waited there long enough, and from which day on? */
function ambilOf({ kiriman }: Kasus, today: string, kalender: Kalender): Pick<Fakta, 'ambilLewat' | 'ambilLewatMulai'> {
  const newest = answersOf(kiriman)[0]
  const waits = newest?.cara === 'AMBIL' && newest.status === 'ANTRE' && newest.batalAt === null
  const mulai = waits ? addWorkingDays(officeDate(newest.dibuatAt), HARI_AMBIL, kalender) : null
  return { ambilLewat: reached(mulai, today), ambilLewatMulai: mulai }
}

/** Facts the guards judge, drawn from a loaded case on one day. */
export function faktaOf(kasus: Kasus, at: Date, kalender: Kalender): Fakta {
  const today = officeDate(at)
  const rilis = kasus.rilisMedia[0]
  const answered = answersOf(kasus.kiriman)[0]?.dikirimAt
  const daftar = kasus.verifikasi[0]?.daftar as DaftarVerifikasi | undefined
  const kelengkapanLewatMulai = lewatMulai(kasus, 'KELENGKAPAN', kalender)
  const dijawab = answered ? officeDate(answered) : null
  return {
    layanan: kasus.layanan,
    status: kasus.status,
    kadar: kasus.kadar,
    daftarLengkap: isDaftarLengkap(daftar ?? null),
    identitasSah: isIdentitasSah(kasus),
    identitasDiperiksa: kasus.periksaIdentitas.length > 0 || tanpaPemeriksaan(kasus),
    buktiDiperiksa: kasus.bukti.every((bukti) => bukti.diperiksaId !== null),
    kelengkapanLewat: reached(kelengkapanLewatMulai, today),
    kelengkapanLewatMulai,
    jumlahJeda: countPauses(kasus),
    penyelesaian: penyelesaianOf(kasus, today, kalender),
    suratTertahan: suratTertahan(kasus.kiriman, kasus.status === 'MENUNGGU_PELAPOR' ? 'KELENGKAPAN' : 'JAWABAN'),
    ...ambilOf(kasus, today, kalender),
    benturan: adaBenturan(kasus),
    usulanArsip: kasus.usulanArsip[0] ?? null,
    ...penugasanOf(kasus),
    jumlahCatatan: kasus._count.catatan,
    lhp: kasus.lhp[0] ?? null,
    jawaban: kasus.jawaban[0] ?? null,
    telaahan: kasus.telaahan[0] ?? null,
    distribusi: distribusiOf(kasus),
    notaDinas: kasus.notaDinas[0] ?? null,
    rahasia: kasus.rahasia,
    masaTanggapLewat: reached(lewatMulai(kasus, 'PENUTUPAN', kalender), today),
    publikasi: kasus.publikasi?.status ?? null,
    tayangDisetujui: kasus.publikasi ? kasus.publikasi.disetujuiAt !== null : null,
    rilis: rilis ? { disusunId: rilis.disusunId, disetujui: rilis.disetujuiAt !== null } : null,
    hariSejakJawaban: dijawab ? daysBetween(dijawab, today) : null,
    dijawab,
  }
}
