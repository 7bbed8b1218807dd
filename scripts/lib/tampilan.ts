/** The public pages as folders of app/[locale]/(publik) and /masuk, with the addresses a visitor of the demo finds them at. */
export const HALAMAN: Readonly<Record<string, readonly string[]>> = {
  '': ['/'],
  lapor: ['/lapor'],
  'lapor/[jalur]': ['/lapor/wbs', '/lapor/dumas', '/lapor/sp4n'],
  lacak: ['/lacak'],
  pengaduan: ['/pengaduan'],
  // The address of a record is read from the list.
  'pengaduan/[nomor]': ['/pengaduan/*'],
  statistik: ['/statistik'],
  'statistik/kamus': ['/statistik/kamus'],
  'statistik/disembunyikan': ['/statistik/disembunyikan'],
  'tata-cara': ['/tata-cara'],
  'standar/[jalur]': ['/standar/wbs', '/standar/dumas', '/standar/sp4n'],
  kontak: ['/kontak'],
  privasi: ['/privasi'],
  aksesibilitas: ['/aksesibilitas'],
  cek: ['/cek'],
  daftar: ['/daftar'],
}

/** Pages that only somebody sees who has sent or opened a report, or holds a letter. */
export const BERKUNCI = [
  'cek/[id]',
  'lacak/cabut',
  'lacak/data',
  'lacak/kabar',
  'lacak/keberatan',
  'lacak/kode-baru',
  'lapor/[jalur]/tanda-terima',
] as const

/** Of no folder of their own: the sign-in, and what an address that does not exist leads to. */
export const LAIN = ['/masuk', '/tidak-ada'] as const

/** The name of a picture: "lapor-wbs-390-gelap". */
export const namaGambar = (alamat: string, lebar: number, warna: 'light' | 'dark'): string => {
  const halaman = alamat === '/' ? 'beranda' : alamat.slice(1).replaceAll('/', '-').replace('-*', '-satu')
  return `${halaman}-${lebar}-${warna === 'light' ? 'terang' : 'gelap'}`
}
