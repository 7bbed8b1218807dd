import type { Peran } from '@/lib/domain/auth/peran'
import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'

/** A post as an account holds it. ISO dates. */
type PeranAkun = Readonly<{
  id: string
  peran: Peran
  layanan: Layanan
  mulai: string
  selesai: string | null
  delegasi: Delegasi | null
  berlaku: boolean
}>

/** His account at the office's own sign-in: who vouches for it, its number there, since when it is bound. */
export type AkunKantor = Readonly<{ penerbit: string; subjek: string; ditautAt: Date }>

/** An account as the administrator sees it. */
export type Akun = Readonly<{
  id: string
  namaPengguna: string
  nama: string
  jabatan: string
  nip: string | null
  pangkat: string | null
  surel: string | null
  unitId: string
  unit: string
  aktif: boolean
  gantiSandi: boolean
  faktorKedua: boolean
  kodeCadangan: number
  akunKantor: AkunKantor | null
  peran: readonly PeranAkun[]
}>
