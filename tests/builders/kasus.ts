import type { IdentitasInput } from '@/lib/domain/lapor/identitas-schema'
import type { MateriInput } from './judge'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { dispatchSurat } from '@/lib/services/kiriman/dispatch-surat'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { submitKeberatan } from '@/lib/services/lacak/submit-keberatan'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan, type Submitted } from '@/lib/services/lapor/submit-laporan'
import { takeDemoLangkah, type LangkahDemo } from '@/prisma/seed/langkah'
import { berkasOf, identitasOf, materiOf } from './formulir'

export type Kiriman = Readonly<{
  kunciKirim?: string
  identitas?: Partial<IdentitasInput>
  materi?: Partial<MateriInput>
  berkas?: readonly ReturnType<typeof berkasOf>[]
}>

let counter = 0

/** Sends the WBS form as the page does: files first, then the report. */
export async function kirim({ kunciKirim = newKunciKirim(), identitas, materi, berkas }: Kiriman = {}): Promise<
  Submitted & { kunciKirim: string }
> {
  counter += 1
  const samaran = `kumbang_${counter}`
  const files = berkas ?? [berkasOf('bukti.pdf', `Bukti ${kunciKirim}`)]
  if (!materi?.tanpaBukti) await storeBukti(pengaduanIdOf(kunciKirim, 'WBS'), files, 'WBS')
  const request = { kunciKirim, identitas: identitasOf(identitas), materi: materiOf({ samaran, ...materi }) }
  return { kunciKirim, ...(await submitLaporan(laporanOf('WBS', request))) }
}

const LENGKAP = ['ambil', 'identitas', 'berkas', 'teruskan'] as const
const TUGAS = [...LENGKAP, 'berkadar', 'suratTugas', 'tandaTangan'] as const
const LHP = [...TUGAS, 'catat', 'lhp'] as const
const FINAL = [...LHP, 'parafPengendali', 'parafIrban', 'final'] as const

/** The shortest way through the real services to every status a case can rest in. */
export const JALAN = {
  TERDAFTAR: [],
  DIVERIFIKASI: ['ambil'],
  MENUNGGU_PELAPOR: ['ambil', 'minta'],
  DINILAI: LENGKAP,
  PEMERIKSAAN_DIRENCANAKAN: [...LENGKAP, 'berkadar'],
  DALAM_PEMERIKSAAN: TUGAS,
  LHP_DISUSUN: LHP,
  LHP_FINAL: FINAL,
  JAWABAN_DISUSUN: [...LENGKAP, 'tidakBerkadar'],
  JAWABAN_DIPERIKSA: [...LENGKAP, 'tidakBerkadar', 'jawab'],
  JAWABAN_DISETUJUI: [...LENGKAP, 'tidakBerkadar', 'jawab', 'setujui'],
  SELESAI: [...LENGKAP, 'tidakBerkadar', 'jawab', 'setujui'],
  DILIMPAHKAN: [...LENGKAP, 'limpahkan'],
  DIARSIPKAN: ['ambil', 'usulArsip', 'arsip'],
  DICABUT: ['cabut'],
} as const satisfies Partial<Record<Status, readonly LangkahDemo[]>>

export type StatusIstirahat = keyof typeof JALAN

export async function jalankan(pengaduanId: string, langkah: readonly LangkahDemo[]): Promise<void> {
  for (const nama of langkah) await takeDemoLangkah(pengaduanId, nama)
}

/** A new case brought to a status by the steps of its officers. A letter is what keeps an approved answer waiting. */
export async function kasusDi(status: StatusIstirahat, options: Kiriman = {}): Promise<Submitted & { kunciKirim: string }> {
  const letter = status === 'JAWABAN_DISETUJUI' ? { kirimJawaban: 'SURAT' as const } : {}
  const sent = await kirim({ ...options, materi: { ...letter, ...options.materi } })
  await jalankan(sent.pengaduanId, JALAN[status])
  return sent
}

/** The clerk posts a printed letter today. */
export async function kirimSurat(
  petugas: Petugas,
  { pengaduanId, versi }: Readonly<{ pengaduanId: string; versi: number }>,
): Promise<void> {
  const { id } = await db.kiriman.findFirstOrThrow({
    where: { pengaduanId, jenis: 'JAWABAN', cara: 'SURAT' },
    orderBy: { dibuatAt: 'desc' },
    select: { id: true },
  })
  await dispatchSurat(petugas, { kirimanId: id, versi, tanggalKirim: officeDate(now()), kurir: 'POS', resi: 'POS-1' })
}

export async function targetOf(pengaduanId: string) {
  const { versi } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { versi: true } })
  return { pengaduanId, versi }
}

export async function statusOf(pengaduanId: string): Promise<Status> {
  return (await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { status: true } })).status
}

export async function ajukanKeberatan(
  indukId: string,
  kunciKirim = newKunciKirim(),
  emailKabar = '',
): Promise<Submitted & { kunciKirim: string }> {
  const receipt = await submitKeberatan({
    indukId,
    kunciKirim,
    keberatan: {
      alasanKeberatan: 'TIDAK_PUAS',
      penjelasan: 'Jawaban belum menyentuh kejadian kedua yang saya laporkan.',
      terlapor: '',
      emailKabar,
      kirimJawaban: 'HALAMAN',
      pernyataan: '1',
    },
  })
  return { ...receipt, kunciKirim }
}
