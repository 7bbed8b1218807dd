/** Words, or words by name. */
export type Kata = Readonly<{ [nama: string]: string | Kata }>

/**
 * What a site says of one layanan, in one language: where it is named, offered and described, and the words of its form by the
 * name of the field (`label`, `petunjuk`, `pilih`, `pilihan`, `petunjukPilihan`; with the ending `Meja` what the desk reads
 * instead). A field without words of its own here has those every form shares (`formLaporan` of lib/i18n).
 */
export type KataLayanan = Readonly<{
  /** The line of the front page. */
  beranda: Readonly<Record<'nama' | 'kode' | 'untuk' | 'lama' | 'identitas', string>>
  /** What the three questions say of it; `{kantor}`, `{wilayah}`. */
  saran: Readonly<Record<'judul' | 'alasan' | 'lama' | 'lanjut' | 'tetap', string>>
  lajur: string
  /** The service standard; `{hari}` in `waktu`. */
  standar: Readonly<{
    nama: string
    waktu: string
    bawaan: Readonly<Record<'dasar' | 'persyaratan' | 'biaya' | 'produk', string>>
  }>
  pengaturan: Readonly<Record<'nama' | 'isi', string>>
  /** On the receipt; `{kantor}`. */
  tandaTerima: string
  buku: string
  meja: Readonly<Record<'nama' | 'pembuka', string>>
  /** The sheet its desk hands out, which is Indonesian: what the service is called on it, and what happens next. */
  lembarMeja?: Readonly<Record<'layanan' | 'berikutnya', string>>
  formulir: Readonly<{ judul: string; pembuka: string }>
  /** Whose desk the file lies on, by the names of its `jejak`. */
  jejak?: Readonly<{ judul: string; meja: Kata }>
  /** Sentences for faults of fields no other layanan has, by field and fault. */
  isian?: Kata
}>

export type KataDuaBahasa = Readonly<{ id: KataLayanan; en: KataLayanan }>
