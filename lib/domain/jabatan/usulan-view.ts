import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import type { AlasanTidak } from './penentu'
import type { JenisUsulan } from './usulan'

/** A proposal as its reader sees it: names and posts, never a secret. */
export type UsulanView = Readonly<{
  id: string
  jenis: JenisUsulan
  tentang: string | null
  namaPengguna: string | null
  peran: Peran | null
  layananPeran: Layanan | null
  delegasi: Delegasi | null
  calon: boolean
  jam: number | null
  pengusul: string | null
  dibuatAt: Date
  layanan: readonly Layanan[]
  konfirmasi: readonly Readonly<{ layanan: Layanan; nama: string; at: Date }>[]
  denganKode: boolean
  /** It took effect a moment ago by this reader's own word; kept so that he sees what came of it. */
  selesai: boolean
  bolehKonfirmasi: boolean
  alasanTidak: AlasanTidak | null
  bolehTolak: boolean
  bolehPulihkan: boolean
}>
