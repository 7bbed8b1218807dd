import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import type { AlasanTidak } from '@/lib/domain/jabatan/penentu'
import type { JenisUsulan } from '@/lib/domain/jabatan/usulan'
import type { Layanan } from '@/lib/domain/layanan'

/** A proposal as its reader sees it. */
export type UsulanTampak = Readonly<{
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
  konfirmasi: readonly Readonly<{ layanan: Layanan; nama: string; at: Date }>[]
  denganKode: boolean
  selesai: boolean
  bolehKonfirmasi: boolean
  alasanTidak: AlasanTidak | null
  bolehTolak: boolean
  bolehPulihkan: boolean
}>
