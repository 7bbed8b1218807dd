type Cetakan = Readonly<{ kode: string; oleh: string; at: Date; dicari: boolean }>

type PembukaanTelusur = Readonly<{
  id: string
  nomorTiket: string
  oleh: string
  alasan: string
  dasar: string
  uraian: string
  bukti: boolean
  at: Date
  dilepasAt: Date | null
  cetak: readonly Cetakan[]
}>

/** Who opened, printed and read of a case whose content got out. */
export type TelusurKebocoran = Readonly<{
  nomorTiket: string
  nomorRegister: string | null
  pembukaan: readonly PembukaanTelusur[]
  pembaca: readonly Readonly<{ oleh: string; tindakan: string; kali: number; pertama: Date; terakhir: Date }>[]
}>
