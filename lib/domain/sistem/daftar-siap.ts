import type { Peran } from '@/lib/domain/auth/peran'
import type { KeadaanLayanan } from '@/lib/domain/instansi/keadaan'
import type { Layanan } from '@/lib/domain/layanan'

/** What a new office does, in the order in which it can be done: people before keys, for keys are approved by people. */
export const BUTIR = ['kantor', 'unit', 'peran', 'pemulihan', 'pemegang', 'kalender', 'surel', 'alamat', 'pemindai', 'cadangan'] as const
export type Butir = (typeof BUTIR)[number]

/** One layanan that has an office, with what it lacks. `unit`: agencies or villages its forms offer. */
export type LayananSiap = Readonly<{
  layanan: Layanan
  keadaan: KeadaanLayanan
  peranKosong: readonly Peran[]
  kunciKosong: readonly ('PEMULIHAN' | 'PEMEGANG')[]
  unit: number
}>

export type FaktaSiap = Readonly<{
  layanan: readonly LayananSiap[]
  /** The loaded calendar reaches today. */
  kalender: boolean
  /** `terkirim`: a test mail left this machine. An outbox that only writes files sends nothing. */
  surel: Readonly<{ keluar: boolean; terkirim: boolean }>
  /** The address of the site as people and letters know it. */
  alamat: string
  pemindai: boolean
  /** When a backup was last made; null: never, as far as anybody told. */
  cadanganAt: Date | null
}>

/** Is each point done? */
export function periksaSiap({ layanan, kalender, surel, alamat, pemindai, cadanganAt }: FaktaSiap): Readonly<Record<Butir, boolean>> {
  const every = (rule: (satu: LayananSiap) => boolean) => layanan.length > 0 && layanan.every(rule)
  return {
    kantor: layanan.length > 0,
    unit: every(({ unit }) => unit > 0),
    peran: every(({ peranKosong }) => peranKosong.length === 0),
    pemulihan: every(({ kunciKosong }) => !kunciKosong.includes('PEMULIHAN')),
    pemegang: every(({ kunciKosong }) => !kunciKosong.includes('PEMEGANG')),
    kalender,
    surel: surel.keluar && surel.terkirim,
    alamat: alamat.startsWith('https://'),
    pemindai,
    cadangan: cadanganAt !== null,
  }
}
