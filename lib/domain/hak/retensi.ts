/** A hold that keeps an identity beyond its time. */
type Penahanan = Readonly<{ id: string; nomorTiket: string; alasan: string; oleh: string; at: Date }>

/** A chain of cases and what becomes of the identity of each. */
export type RantaiRetensi = Readonly<{
  akarId: string
  nomorTiket: readonly string[]
  nomorRegister: string | null
  keadaan: 'BERJALAN' | 'MENUNGGU' | 'DITAHAN' | 'DIMUSNAHKAN'
  /** When the identity goes, or went. */
  musnahAt: Date | null
  jumlah: number
  penahanan: readonly Penahanan[]
}>

/** A chain whose retention is over and that only waits for the PPDP's word. */
export type UsulanRetensi = Readonly<{
  akarId: string
  nomorTiket: readonly string[]
  nomorRegister: string | null
  ditutupAt: Date | null
  diusulkanAt: Date
}>
