import { isDaftarLengkap, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import type { Langkah, Pilihan } from '@/lib/domain/alur/engine'
import type { Guard } from '@/lib/domain/alur/guards'
import type { Layanan } from '@/lib/domain/layanan'
import type { StatusPublikasi } from '@/lib/domain/publikasi/status'
import type { StepChoice } from './langkah/StepButtons'

/** Steps with a form stand in a folder of their own; the others are one press. Steps of reporter and clock are in neither. */
const FOLDER: Readonly<Partial<Record<Langkah, string>>> = {
  PERIKSA_BERKAS: 'verifikasi',
  MINTA_KELENGKAPAN: 'kelengkapan',
  USULKAN_ARSIP: 'arsip',
  NILAI_BERKADAR: 'kadar',
  SUSUN_SURAT_TUGAS: 'surat-tugas',
  CATAT_PEMERIKSAAN: 'pemeriksaan',
  SUSUN_LHP: 'lhp',
  KEMBALIKAN_LHP: 'lhp',
  RUJUK_APH: 'rujukan',
  LIMPAHKAN_APH: 'rujukan',
  TULIS_JAWABAN: 'jawaban',
  KEMBALIKAN_JAWABAN: 'jawaban',
  SAMPAIKAN_JAWABAN: 'kiriman',
  ANTREKAN_KIRIMAN: 'kiriman',
  SUSUN_RILIS: 'rilis',
  SUSUN_PUBLIKASI: 'publikasi',
  TAYANGKAN: 'publikasi',
  SEMBUNYIKAN: 'publikasi',
  PERIKSA_IDENTITAS: 'identitas',
  BUKA_IDENTITAS: 'identitas',
  TULIS_TELAAHAN: 'telaahan',
  KEMBALIKAN_TELAAHAN: 'telaahan',
  AJUKAN_DISPOSISI: 'disposisi',
  DISPOSISIKAN: 'disposisi',
  ARSIPKAN: 'disposisi',
  CABUT_DISPOSISI: 'disposisi',
  TERUSKAN_DISPOSISI: 'disposisi',
  DISTRIBUSIKAN: 'distribusi',
  ARSIPKAN_SAAT_VERIFIKASI: 'arsip-sp4n',
  NYATAKAN_BUKAN_WEWENANG: 'bukan-wewenang',
  PINDAHKAN_KE_WBS: 'pindah-wbs',
  TERUSKAN_KE_OPD: 'teruskan',
  KEMBALIKAN_KE_INSTANSI: 'kembalikan',
  BERI_MASUKAN: 'substansi',
  BERI_SUBSTANSI: 'substansi',
  TULIS_NOTA_DINAS: 'nota-dinas',
  KEMBALIKAN_NOTA_DINAS: 'nota-dinas',
  UNGGAH_TANGGAPAN: 'tanggapan',
}

/** Steps that Dumas takes on another page than WBS: there the head decides on the slip. */
const FOLDER_DUMAS: Readonly<Partial<Record<Langkah, string>>> = { MINTA_KELENGKAPAN: 'disposisi', LIMPAHKAN: 'disposisi' }

/** Reached through the form of another step. */
const INSIDE: Readonly<Partial<Record<Langkah, readonly Langkah[]>>> = {
  NILAI_TIDAK_BERKADAR: ['NILAI_BERKADAR'],
  NILAI_PERLU_KLARIFIKASI: ['NILAI_BERKADAR'],
  LIMPAHKAN: ['NILAI_BERKADAR', 'DISPOSISIKAN', 'MINTA_KELENGKAPAN'],
  ARSIPKAN: ['DISPOSISIKAN', 'MINTA_KELENGKAPAN'],
  AJUKAN_JAWABAN: ['TULIS_JAWABAN'],
  AJUKAN_TELAAHAN: ['TULIS_TELAAHAN'],
  AJUKAN_NOTA_DINAS: ['TULIS_NOTA_DINAS'],
  ANTREKAN_KIRIMAN: ['SAMPAIKAN_JAWABAN'],
  LIMPAHKAN_APH: ['RUJUK_APH'],
  SUSUN_PUBLIKASI: ['TAYANGKAN'],
}

/** What carries a case forward, most forward first. The rest are choices of the moment. */
const FORWARD: readonly Langkah[] = [
  'AMBIL',
  'TERUSKAN',
  'SETUJUI_ARSIP',
  'PERIKSA_BERKAS',
  'ARSIPKAN_TIDAK_LENGKAP',
  'PERIKSA_IDENTITAS',
  'NILAI_BERKADAR',
  'TANDATANGANI_SURAT_TUGAS',
  'SUSUN_SURAT_TUGAS',
  'SUSUN_LHP',
  'CATAT_PEMERIKSAAN',
  'FINALKAN_LHP',
  'PARAF_LHP_IRBAN',
  'PARAF_LHP_PENGENDALI',
  'SUSUN_JAWABAN',
  'SETUJUI_JAWABAN',
  'TULIS_JAWABAN',
  'SAMPAIKAN_JAWABAN',
  'TAYANGKAN',
  'TERUSKAN_KE_OPD',
  'SERAHKAN_KE_PENGHUBUNG',
  'BERI_SUBSTANSI',
  'TANDATANGANI_NOTA_DINAS',
  'TULIS_NOTA_DINAS',
  'UNGGAH_TANGGAPAN',
  'BERI_MASUKAN',
  'SERAHKAN',
  'TULIS_TELAAHAN',
  'TERIMA_TELAAHAN',
  'AJUKAN_DISPOSISI',
  'DISPOSISIKAN',
  'MINTA_KELENGKAPAN',
  'TERUSKAN_DISPOSISI',
  'DISTRIBUSIKAN',
  'KOORDINASIKAN_JAWABAN',
  'PARAF_JAWABAN',
  'TUNTASKAN',
  'SETUJUI_TAYANG',
  'SETUJUI_RILIS',
]

type Facts = Readonly<{
  layanan: Layanan
  langkah: readonly Pilihan[]
  daftar: DaftarVerifikasi | null
  identitasDiperiksa: boolean
  suratTugasAda: boolean
  publikasi: StatusPublikasi | null
}>

export type NextSteps = Readonly<{ utama: Langkah | null; boleh: readonly StepChoice[]; tertahan: readonly Pilihan[] }>

/** Done once, these are no longer what the case waits for, though they may be done again. */
function isDone(langkah: Langkah, facts: Facts): boolean {
  if (langkah === 'PERIKSA_BERKAS') return isDaftarLengkap(facts.daftar)
  if (langkah === 'PERIKSA_IDENTITAS') return facts.identitasDiperiksa
  if (langkah === 'SUSUN_SURAT_TUGAS') return facts.suratTugasAda
  if (langkah === 'TAYANGKAN') return facts.publikasi !== 'MENUNGGU_MODERASI'
  return false
}

function isShown({ langkah }: Pilihan, facts: Facts): boolean {
  // There is nothing to hide before a summary exists, nor twice.
  if (langkah === 'SEMBUNYIKAN' && (facts.publikasi === null || facts.publikasi === 'DISEMBUNYIKAN')) return false
  // In Dumas the slip offers asking the reporter beside following up; where only asking is left it stands alone.
  const parents = facts.layanan === 'DUMAS' && langkah === 'MINTA_KELENGKAPAN' ? (['DISPOSISIKAN'] as const) : (INSIDE[langkah] ?? [])
  return !facts.langkah.some((other) => parents.some((parent) => parent === other.langkah) && other.boleh)
}

/** Splits what the engine allows into the one next step, the other buttons, and what waits for a condition. */
export function nextSteps(facts: Facts): NextSteps {
  const allowed = facts.langkah.filter((step) => step.boleh && isShown(step, facts))
  const utama = FORWARD.find((langkah) => allowed.some((step) => step.langkah === langkah) && !isDone(langkah, facts)) ?? null
  const rank = (step: Pilihan) => (step.langkah === utama ? 0 : 1)
  return {
    utama,
    boleh: [...allowed]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ langkah }) => ({
        langkah,
        halaman: (facts.layanan === 'DUMAS' ? FOLDER_DUMAS[langkah] : undefined) ?? FOLDER[langkah] ?? null,
      })),
    tertahan: facts.langkah.filter((step) => !step.boleh && isShown(step, facts) && !isMoot(step)),
  }
}

/** Conditions that say "done already" or "not yours": nobody waits for them. */
const MOOT: readonly Guard[] = [
  'RILIS_MENUNGGU',
  'BIDANG_UTAMA',
  'OPD_UTAMA',
  'OPD_PENDUKUNG',
  'PENYUSUN_JAWABAN_BIDANG',
  'JAWABAN_BELUM_DIPARAF',
  'PUBLIKASI_BELUM_DISETUJUI',
  'LHP_BELUM_DIPARAF_PENGENDALI',
  'LHP_BELUM_DIPARAF_IRBAN',
  'ANGGOTA_TIM',
  'PENGENDALI_TEKNIS',
  'PENYUSUN_JAWABAN',
  'USULAN_ARSIP_ADA',
]

/** While a proposal to archive is open, one line about forwarding says enough for all the steps it holds back. */
const SAID_ELSEWHERE: readonly Langkah[] = ['MINTA_KELENGKAPAN', 'USULKAN_ARSIP', 'TOLAK_ARSIP']

function isMoot({ langkah, gagal }: Pilihan): boolean {
  if (gagal.some((guard) => MOOT.includes(guard))) return true
  return SAID_ELSEWHERE.includes(langkah) && gagal.some((guard) => guard === 'TANPA_USULAN_ARSIP' || guard === 'BUKAN_PENGUSUL')
}
