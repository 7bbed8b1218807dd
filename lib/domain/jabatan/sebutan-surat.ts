import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** A post somebody held, by its office days; `selesai` is the last one. */
export type MasaPeran = Readonly<{ peran: Peran; mulai: string; selesai: string | null; delegasi: Delegasi | null }>

/** Posts in which a paper is signed or initialled, the one whose name counts first; who may is judged by the step. */
export const POSISI_TANDA = {
  DISPOSISI_TURUNAN: ['SEKRETARIS', 'KEPALA'],
  JAWABAN: ['KEPALA', 'PEJABAT_PENGHUBUNG'],
  RUJUKAN: ['KEPALA', 'IRBAN_KHUSUS', 'ADMIN_INSTANSI'],
  PARAF_TELAAHAN: ['SEKRETARIS', 'KEPALA'],
  PARAF_IRBAN: ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'KEPALA'],
} as const satisfies Readonly<Record<string, readonly [Peran, ...Peran[]]>>

/** Who signed, as the accounts know him: his own title, and the posts he held. `atasan`: he sits in the office above. */
export type PenandaTangan = Readonly<{ jabatan: string; atasan: boolean; peran: readonly MasaPeran[] }>

/** What a post is called below a signature where the office has no unit of that name. Examiners sign with their own title. */
const UMUM: Readonly<Partial<Record<Peran, string>>> = {
  SEKRETARIS: 'Sekretaris',
  KASUBBAG_PERENCANAAN: 'Kasubbag Perencanaan',
  KEPALA_BIDANG: 'Inspektur Pembantu',
  PEJABAT_PENGHUBUNG: 'Pejabat Penghubung',
  ADMIN_INSTANSI: 'Admin Instansi',
}

const SINGKATAN: Readonly<Record<Delegasi, string>> = { PLH: 'Plh.', PLT: 'Plt.' }

/** The title of a post in an office; `unit` is the office's own name for it. Null: its holder signs with his own title. */
export function sebutanPosisi(layanan: Layanan, peran: Peran, unit: string | null): string | null {
  const { kepala, penilai } = STANDAR[layanan].sebutan
  return unit ?? (peran === 'KEPALA' ? kepala : peran === 'IRBAN_KHUSUS' ? penilai : (UMUM[peran] ?? null))
}

const padaHari = (hari: string) => (masa: MasaPeran) => masa.mulai <= hari && (masa.selesai === null || masa.selesai >= hari)

/**
 * The title below a signature: the post he signed in, as his office calls it, with Plh. or Plt. where he held it for somebody
 * else that day. `posisi` in order of rank: the first one he held is meant. The office above signs with its own title.
 */
export function jabatanTertulis(
  orang: PenandaTangan,
  posisi: readonly Peran[],
  hari: string,
  sebutan: (peran: Peran) => string | null,
): string {
  if (orang.atasan) return orang.jabatan
  const hariItu = orang.peran.filter(padaHari(hari))
  const peran = posisi.find((satu) => hariItu.some((masa) => masa.peran === satu))
  if (!peran) return orang.jabatan
  const memegang = hariItu.filter((masa) => masa.peran === peran)
  const delegasi = memegang.some((masa) => masa.delegasi === null) ? null : (memegang[0]?.delegasi ?? null)
  const nama = sebutan(peran) ?? orang.jabatan
  return delegasi === null ? nama : `${SINGKATAN[delegasi]} ${nama}`
}
