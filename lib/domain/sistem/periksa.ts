import type { SebabJam } from './jam'

/** How a part of the site is: well, in need of somebody soon, or not working. */
export type Nilai = 'BAIK' | 'PERHATIAN' | 'SALAH'

/** Values that fill a sentence: counts, hours, names of parts. Never content, never an address. */
type IsiKata = Readonly<Record<string, string | number>>

/** What is looked at, gathered by lib/services/sistem/periksa-sistem.ts. `null` where the look itself failed. */
export type FaktaSistem = Readonly<{
  demo: boolean
  /** Office date of today, YYYY-MM-DD. */
  hari: string
  basisData: Readonly<{ versi: number }> | null
  /** A probe was written into the store, read back and removed. */
  penyimpanan: boolean
  /** Bytes free on the disk of DATA_DIR, and the floor below which files are refused. */
  ruang: Readonly<{ bebas: number; lantai: number }> | null
  /** Key files are missing, damaged or of another register. */
  kunci: boolean
  /** Pinned recipients that differ from those in force. */
  sematan: number | null
  salinanKunci: 'TIDAK_ADA' | 'LAMA' | 'SAMA'
  /** The last verification of the audit trail: what it found, and how many hours ago. */
  jejak: Readonly<{ hasil: 'UTUH' | 'RUSAK' | 'TANPA_JANGKAR'; jam: number }> | null
  /** The last anchors tell of rows that are not there, or are gone themselves. */
  jangkar: 'COCOK' | 'CELAH' | 'BELUM_ADA' | null
  jam: SebabJam | null
  /** The worker said within the last minutes that it lives. */
  pekerja: boolean
  /**
   * `keluar`: mail leaves this machine. `tertahan`: one that is due waits too long; `gagal`: one was given up this week; `terkirim`: one
   * arrived this week. No hour and no number: they would tell the reader of mail in cases he must not know of.
   */
  surel: Readonly<{ keluar: boolean; tertahan: boolean; gagal: boolean; terkirim: boolean }> | null
  /** Short messages: off, or whether one that is due waits too long and whether one was given up this week. */
  pesan: 'MATI' | Readonly<{ tertahan: boolean; gagal: boolean }> | null
  pemindai: 'TANPA' | 'MENJAWAB' | 'DIAM'
  /** Last day of the loaded calendar. */
  kalender: string | null
  /** `kunci`: there is a backup key. Hours since the last backup was finished. */
  cadangan: Readonly<{ kunci: boolean; jam: number | null }> | null
  /** Days the certificate of APP_URL is still good; 'HTTP' without one, null when it could not be asked. */
  sertifikat: number | 'HTTP' | null
  /** The office's own sign-in: off, answering, answering under another name than it was set up with, or silent. */
  masukKantor: 'MATI' | 'MENJAWAB' | 'LAIN' | 'DIAM'
  /** Major version of Node. */
  node: number
}>

type Putusan<S extends string> = S | Readonly<{ sebab: S; isi: IsiKata }>
type Baris = Readonly<{ sebab: Readonly<Record<string, Nilai>>; judge: (fakta: FaktaSistem) => Readonly<{ sebab: string; isi: IsiKata }> }>

/** A part: every finding there is with what it means, and the rule that finds it. Words: sistem.periksa.<part>.<finding>. */
function bagian<S extends string>(sebab: Readonly<Record<S, Nilai>>, judge: (fakta: FaktaSistem) => Putusan<S>): Baris {
  return {
    sebab,
    judge: (fakta) => {
      const found = judge(fakta)
      return typeof found === 'string' ? { sebab: found, isi: {} } : found
    },
  }
}

const hariAntara = (dari: string, sampai: string) => Math.round((Date.parse(sampai) - Date.parse(dari)) / 86_400_000)
const mega = (bytes: number) => Math.round(bytes / 1_048_576)

/** Days before the end of the calendar, and of a certificate, from which somebody should see to it. */
export const KALENDER_HARI = 60
const SERTIFIKAT_HARI = 14
/** Free space is called short from this many times the floor. */
const RUANG_KALI = 3
/** Hours: a nightly backup that is late, and one that nobody makes any more. */
const CADANGAN_TERLAMBAT = 26
export const CADANGAN_BASI = 72
/** Hours a verification may be old. */
const JEJAK_JAM = 50
/** Last day of support of the versions of Node this site runs on (nodejs.org, release schedule). */
const NODE_AKHIR: Readonly<Record<number, string>> = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30' }

/** The parts of the site, in the order in which they depend on each other. */
export const BAGIAN = {
  basisData: bagian({ baik: 'BAIK', diam: 'SALAH' }, ({ basisData }) =>
    basisData ? { sebab: 'baik', isi: { versi: basisData.versi } } : 'diam',
  ),
  penyimpanan: bagian({ baik: 'BAIK', diam: 'SALAH' }, ({ penyimpanan }) => (penyimpanan ? 'baik' : 'diam')),
  ruang: bagian(
    { baik: 'BAIK', sempit: 'PERHATIAN', berkasDitolak: 'SALAH', laporanDitolak: 'SALAH', takDikenal: 'PERHATIAN' },
    ({ ruang }) => {
      if (!ruang) return 'takDikenal'
      const { bebas, lantai } = ruang
      const isi = { bebas: mega(bebas), lantai: mega(lantai) }
      if (bebas < lantai / 2) return { sebab: 'laporanDitolak', isi }
      if (bebas < lantai) return { sebab: 'berkasDitolak', isi }
      if (bebas < RUANG_KALI * lantai) return { sebab: 'sempit', isi }
      // Whole gigabytes: to the megabyte, it would show a file that arrives in a case about whoever reads this.
      return { sebab: 'baik', isi: { bebas: Math.floor(mega(bebas) / 1024) } }
    },
  ),
  kunci: bagian({ baik: 'BAIK', rusak: 'SALAH' }, ({ kunci }) => (kunci ? 'baik' : 'rusak')),
  sematan: bagian({ baik: 'BAIK', berbeda: 'SALAH', takDikenal: 'PERHATIAN' }, ({ sematan }) =>
    sematan === null ? 'takDikenal' : sematan === 0 ? 'baik' : { sebab: 'berbeda', isi: { n: sematan } },
  ),
  salinanKunci: bagian({ baik: 'BAIK', demo: 'BAIK', lama: 'PERHATIAN', tidakAda: 'PERHATIAN' }, ({ salinanKunci, demo }) =>
    demo ? 'demo' : ({ SAMA: 'baik', LAMA: 'lama', TIDAK_ADA: 'tidakAda' } as const)[salinanKunci],
  ),
  jejak: bagian({ baik: 'BAIK', rusak: 'SALAH', tanpaJangkar: 'SALAH', lama: 'PERHATIAN', belum: 'PERHATIAN' }, ({ jejak }) => {
    if (!jejak) return 'belum'
    if (jejak.hasil !== 'UTUH') return jejak.hasil === 'RUSAK' ? 'rusak' : 'tanpaJangkar'
    return { sebab: jejak.jam > JEJAK_JAM ? 'lama' : 'baik', isi: { jam: jejak.jam } }
  }),
  jangkar: bagian({ baik: 'BAIK', belum: 'PERHATIAN', celah: 'SALAH', takDikenal: 'PERHATIAN' }, ({ jangkar }) =>
    jangkar === null ? 'takDikenal' : ({ COCOK: 'baik', BELUM_ADA: 'belum', CELAH: 'celah' } as const)[jangkar],
  ),
  jam: bagian({ baik: 'BAIK', berhenti: 'SALAH' }, ({ jam }) => (jam === null ? 'baik' : 'berhenti')),
  pekerja: bagian({ baik: 'BAIK', berhenti: 'SALAH' }, ({ pekerja }) => (pekerja ? 'baik' : 'berhenti')),
  surel: bagian(
    {
      baik: 'BAIK',
      demo: 'BAIK',
      hanyaBerkas: 'PERHATIAN',
      tertahan: 'SALAH',
      gagal: 'PERHATIAN',
      belumTerbukti: 'PERHATIAN',
      takDikenal: 'PERHATIAN',
    },
    ({ surel, demo }) => {
      if (!surel) return 'takDikenal'
      if (surel.tertahan) return 'tertahan'
      if (!surel.keluar) return demo ? 'demo' : 'hanyaBerkas'
      if (surel.gagal) return 'gagal'
      return surel.terkirim ? 'baik' : 'belumTerbukti'
    },
  ),
  pesan: bagian({ baik: 'BAIK', mati: 'BAIK', tertahan: 'SALAH', gagal: 'PERHATIAN', takDikenal: 'PERHATIAN' }, ({ pesan }) => {
    if (pesan === null) return 'takDikenal'
    if (pesan === 'MATI') return 'mati'
    return pesan.tertahan ? 'tertahan' : pesan.gagal ? 'gagal' : 'baik'
  }),
  pemindai: bagian({ baik: 'BAIK', demo: 'BAIK', tanpa: 'PERHATIAN', diam: 'SALAH' }, ({ pemindai, demo }) =>
    pemindai === 'TANPA' ? (demo ? 'demo' : 'tanpa') : pemindai === 'DIAM' ? 'diam' : 'baik',
  ),
  kalender: bagian({ baik: 'BAIK', habis: 'SALAH', hampir: 'PERHATIAN', takDikenal: 'PERHATIAN' }, ({ kalender, hari }) => {
    if (kalender === null) return 'takDikenal'
    const sisa = hariAntara(hari, kalender)
    return sisa < 0 ? 'habis' : { sebab: sisa < KALENDER_HARI ? 'hampir' : 'baik', isi: { hari: sisa } }
  }),
  cadangan: bagian(
    { baik: 'BAIK', demo: 'BAIK', tanpaKunci: 'SALAH', belum: 'SALAH', terlambat: 'PERHATIAN', basi: 'SALAH', takDikenal: 'PERHATIAN' },
    ({ cadangan, demo }) => {
      if (!cadangan) return 'takDikenal'
      const { kunci, jam } = cadangan
      if (jam === null && demo) return 'demo'
      if (!kunci) return 'tanpaKunci'
      if (jam === null) return 'belum'
      return { sebab: jam >= CADANGAN_BASI ? 'basi' : jam >= CADANGAN_TERLAMBAT ? 'terlambat' : 'baik', isi: { jam } }
    },
  ),
  sertifikat: bagian(
    { baik: 'BAIK', demo: 'BAIK', tanpa: 'PERHATIAN', hampir: 'PERHATIAN', lewat: 'SALAH', takTerjangkau: 'PERHATIAN' },
    ({ sertifikat, demo }) => {
      if (sertifikat === 'HTTP') return demo ? 'demo' : 'tanpa'
      if (sertifikat === null) return 'takTerjangkau'
      if (sertifikat < 0) return 'lewat'
      return { sebab: sertifikat < SERTIFIKAT_HARI ? 'hampir' : 'baik', isi: { hari: sertifikat } }
    },
  ),
  masukKantor: bagian(
    { baik: 'BAIK', mati: 'BAIK', lain: 'SALAH', diam: 'SALAH' },
    ({ masukKantor }) => (({ MATI: 'mati', MENJAWAB: 'baik', LAIN: 'lain', DIAM: 'diam' }) as const)[masukKantor],
  ),
  versi: bagian({ baik: 'BAIK', lewat: 'PERHATIAN', takDikenal: 'PERHATIAN' }, ({ node, hari }) => {
    const akhir = NODE_AKHIR[node]
    return { sebab: akhir === undefined ? 'takDikenal' : hari > akhir ? 'lewat' : 'baik', isi: { node } }
  }),
} as const satisfies Readonly<Record<string, Baris>>

export type Bagian = keyof typeof BAGIAN
export const NAMA_BAGIAN = Object.keys(BAGIAN) as readonly Bagian[]

/** One part with what was found, what it means, and the values of its sentence. */
export type Temuan = Readonly<{ bagian: Bagian; nilai: Nilai; sebab: string; isi: IsiKata }>

/** Every part of the site, judged. */
export function periksaSistem(fakta: FaktaSistem): readonly Temuan[] {
  return NAMA_BAGIAN.map((nama) => {
    const baris: Baris = BAGIAN[nama]
    const { sebab, isi } = baris.judge(fakta)
    return { bagian: nama, nilai: baris.sebab[sebab] ?? 'SALAH', sebab, isi }
  })
}
