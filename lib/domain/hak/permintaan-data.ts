/** What is held about a reporter, by kind and number. */
export type DataTersimpan = Readonly<{
  amplop: number
  pembukaan: number
  cetak: number
  surelKabar: boolean
  teleponKabar: boolean
  bukti: number
  pesan: number
  retensiHari: number
  musnahAt: Date | null
}>

/** A reporter's request about his own data, as he reads it. */
export type PermintaanSaya = Readonly<{
  id: string
  jenis: 'AKSES' | 'PERBAIKAN'
  status: 'DIAJUKAN' | 'DIPENUHI' | 'DITOLAK'
  isi: string
  jawaban: string | null
  dibuatAt: Date
  tenggatAt: Date
  sisa: Readonly<{ lewat: boolean; jam: number }>
}>

/** The same as the one who answers it reads it. */
export type PermintaanData = PermintaanSaya &
  Readonly<{ nomorTiket: string; samaran: string; dijawabAt: Date | null; data: DataTersimpan | null }>
