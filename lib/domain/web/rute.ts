/**
 * What a stranger may send where. The gate in front of the framework judges by this table before a byte is decoded; what a
 * route's own code judges (a session, a schema) comes later.
 */
const KB = 1024
const MB = 1024 * KB

/** Limits of one form: number of parts, bytes of text without files, bytes of the whole body. */
export type Badan = Readonly<{ isian: number; teks: number; badan: number }>

const ISIAN = 200

export const BADAN = {
  biasa: { isian: ISIAN, teks: 64 * KB, badan: 64 * KB },
  /** Long papers and tables. */
  panjang: { isian: ISIAN, teks: 512 * KB, badan: 512 * KB },
  /** Forms with a file field. */
  berkas: { isian: ISIAN, teks: 512 * KB, badan: 25 * MB },
  /** The report of an examination: thirty findings of six fields and as many recommendations of three stand in one form. */
  lhp: { isian: 400, teks: 512 * KB, badan: 512 * KB },
} as const satisfies Readonly<Record<string, Badan>>

/**
 * Requests that wait in one line and are worked on together. Each class has a room of its own, so that a flood in one never
 * takes the room of another; reports and the tracking page stand in none that strangers can fill with anything else.
 */
export const KELAS = {
  lapor: { serentak: 8, antre: 64 },
  lacak: { serentak: 6, antre: 64 },
  masuk: { serentak: 2, antre: 16 },
  /** Ways to somebody else's server and back: a slow one must not stand in the way of those who sign in by password. */
  kantor: { serentak: 4, antre: 16 },
  berkas: { serentak: 8, antre: 96 },
  unggah: { serentak: 6, antre: 48 },
  staf: { serentak: 8, antre: 128 },
  api: { serentak: 6, antre: 64 },
  baca: { serentak: 12, antre: 256 },
  aset: { serentak: 32, antre: 512 },
} as const satisfies Readonly<Record<string, Readonly<{ serentak: number; antre: number }>>>

export type Kelas = keyof typeof KELAS

/** Seconds after which somebody who found a line full may try again. */
export const COBA_LAGI_DETIK = 15

type Metode = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

/** `badan`: limits of a form; 'mentah' when the route counts its own bytes from the stream; null when it takes no body. */
export type Rute = Readonly<{ metode: readonly Metode[]; badan: Badan | 'mentah' | null; kelas: Kelas }>

const BACA = ['GET', 'HEAD'] as const
const HALAMAN = [...BACA, 'POST'] as const

const page = (badan: Badan, kelas: Kelas): Rute => ({ metode: HALAMAN, badan, kelas })
const readOnly = (kelas: Kelas): Rute => ({ metode: BACA, badan: null, kelas })

/** Steps of a case whose paper is long; every other page of /staf takes a short form. */
const PANJANG = [
  'telaahan',
  'disposisi',
  'distribusi',
  'jawaban',
  'pemeriksaan',
  'nota-dinas',
  'substansi',
  'tanggapan',
  'tindak-lanjut',
  'rilis',
  'publikasi',
  'kadar',
  'surat-tugas',
] as const

/** Addresses without their language. `*` stands for one segment, `**` at the end for any number of them. The first match counts. */
const TABEL: readonly (readonly [string, Rute])[] = [
  ['lapor/*', page(BADAN.berkas, 'lapor')],
  ['lapor/**', page(BADAN.biasa, 'lapor')],
  ['lacak', page(BADAN.berkas, 'lacak')],
  ['lacak/keberatan', page(BADAN.berkas, 'lacak')],
  ['lacak/**', page(BADAN.biasa, 'lacak')],
  ['masuk/kantor', page(BADAN.biasa, 'kantor')],
  ['masuk/callback/**', readOnly('kantor')],
  ['masuk/**', page(BADAN.biasa, 'masuk')],
  ['daftar', page(BADAN.biasa, 'masuk')],
  ['mulai/undangan', readOnly('masuk')],
  ['mulai/**', page(BADAN.biasa, 'masuk')],
  ['akun/**', page(BADAN.biasa, 'lacak')],
  ['keluar-cepat', readOnly('lacak')],
  ['staf/pengaduan/baru', page(BADAN.berkas, 'staf')],
  ['staf/pengaduan/*/lhp', page(BADAN.lhp, 'staf')],
  ['staf/pengaduan/*/pindaian', page(BADAN.berkas, 'staf')],
  ['staf/pengaduan/*/wakil', page(BADAN.berkas, 'staf')],
  ['staf/pengaduan/*/wakil/keberatan', page(BADAN.berkas, 'staf')],
  ['staf/pengaduan/*/pindaian/*', readOnly('staf')],
  ['staf/pengaduan/*/berkas', page(BADAN.berkas, 'staf')],
  ['staf/pengaduan/*/berkas/*', readOnly('staf')],
  ['staf/pengaduan/*/surat/*', readOnly('staf')],
  ...PANJANG.map((step) => [`staf/pengaduan/*/${step}`, page(BADAN.panjang, 'staf')] as const),
  ['staf/impor', page(BADAN.berkas, 'staf')],
  ['staf/pengaturan/layanan/*', page(BADAN.berkas, 'staf')],
  ['staf/pengaturan/unit/impor', page(BADAN.panjang, 'staf')],
  ['staf/impor/*/galat', readOnly('staf')],
  ['staf/insiden/**', page(BADAN.panjang, 'staf')],
  ['staf/kunci/serah-terima/*', page(BADAN.panjang, 'staf')],
  ['staf/rekap/pdf', readOnly('staf')],
  ['staf/jejak-audit/csv', readOnly('staf')],
  ['staf/kinerja/xlsx', readOnly('staf')],
  ['staf/rekap/xlsx', readOnly('staf')],
  ['staf/rekap/triwulan/pdf', readOnly('staf')],
  ['staf/buku-pengaduan/pdf', readOnly('staf')],
  ['staf/buku-pengaduan/xlsx', readOnly('staf')],
  ['staf/**', page(BADAN.biasa, 'staf')],
  ['.well-known/**', readOnly('api')],
  ['statistik/data.csv', readOnly('baca')],
  ['statistik/data.json', readOnly('baca')],
  ['statistik/skema.json', readOnly('baca')],
  ['robots.txt', readOnly('api')],
  ['sitemap.xml', readOnly('api')],
  ['umpan.xml', readOnly('api')],
  ['api/health', readOnly('api')],
  ['api/metrics', readOnly('api')],
  ['api/openapi.json', readOnly('api')],
  ['api/open311/v2/services.json', readOnly('api')],
  ['api/open311/v2/requests.json', { metode: HALAMAN, badan: 'mentah', kelas: 'api' }],
  ['api/open311/v2/requests/*', readOnly('api')],
  ['api/open311/v2/**', readOnly('api')],
  ['api/v1/pengaduan', { metode: ['POST'], badan: 'mentah', kelas: 'api' }],
  ['api/v1/pengaduan/*', readOnly('api')],
  ['api/surel/resend', { metode: ['POST'], badan: 'mentah', kelas: 'api' }],
  ['api/draf/*', readOnly('lapor')],
  ['api/bukti/saya/*', readOnly('lacak')],
  ['api/bukti/*/*', readOnly('staf')],
  ['api/foto/*/*', readOnly('baca')],
  ['api/unggah', { metode: ['GET', 'POST', 'DELETE'], badan: 'mentah', kelas: 'unggah' }],
  ['api/unggah/pindaian', { metode: ['POST'], badan: 'mentah', kelas: 'unggah' }],
  ['api/unggah/rekaman/*', { metode: ['POST'], badan: 'mentah', kelas: 'unggah' }],
  ['api/unggah/tus/**', { metode: ['OPTIONS', 'HEAD', 'POST', 'PATCH', 'DELETE'], badan: 'mentah', kelas: 'unggah' }],
  ['api/**', readOnly('api')],
  ['_next/**', readOnly('aset')],
  ['**', page(BADAN.biasa, 'baca')],
]

const BERKAS_UMUM = /^[\w-]+\.(svg|ico|png|txt|xml|webmanifest|js|woff2)$/
const LOCALES = ['id', 'en']

function matches(pola: readonly string[], segments: readonly string[]): boolean {
  if (pola.at(-1) === '**') return segments.length >= pola.length - 1 && matches(pola.slice(0, -1), segments.slice(0, pola.length - 1))
  return pola.length === segments.length && pola.every((part, index) => part === '*' || part === segments[index])
}

/** The row of a path, whatever language it is asked in. An address nobody made has the row of a page: it is answered as one. */
export function ruteOf(pathname: string): Rute {
  const all = pathname.split('/').filter((part) => part !== '')
  const segments = LOCALES.includes(all[0] ?? '') ? all.slice(1) : all
  const found = TABEL.find(([pola]) => matches(pola.split('/'), segments))
  // A file that no row names lies in public/ or nowhere.
  if (all.length === 1 && BERKAS_UMUM.test(all[0] ?? '') && found?.[0] === '**') return readOnly('aset')
  return found ? found[1] : readOnly('baca')
}

/**
 * In whose line a request waits. A page that is only read waits with the other readers, except where the citizen's room is
 * reserved; a form with a file waits apart from the ones that are text.
 */
export function kelasOf({ kelas }: Rute, method: string, files: boolean): Kelas {
  if (files) return 'berkas'
  return kelas === 'masuk' && (method === 'GET' || method === 'HEAD') ? 'baca' : kelas
}
