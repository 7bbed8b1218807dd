import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const APP = path.resolve(__dirname, '..', 'app')

/** Every address of the site: open to everybody, or for a signed-in petugas whose rights the service judges. */
const PUBLIC = [
  '[locale]/(publik)',
  '[locale]/(publik)/aksesibilitas',
  '[locale]/(publik)/cek',
  '[locale]/(publik)/cek/[id]',
  '[locale]/(publik)/keluar-cepat',
  '[locale]/(publik)/kontak',
  '[locale]/(publik)/lacak',
  '[locale]/(publik)/lacak/cabut',
  '[locale]/(publik)/lacak/data',
  '[locale]/(publik)/lacak/kabar',
  '[locale]/(publik)/lacak/keberatan',
  '[locale]/(publik)/lacak/kode-baru',
  '[locale]/(publik)/lapor',
  '[locale]/(publik)/lapor/[jalur]',
  '[locale]/(publik)/lapor/[jalur]/tanda-terima',
  '[locale]/(publik)/daftar',
  '[locale]/masuk/pulihkan',
  '[locale]/(publik)/pengaduan',
  '[locale]/(publik)/pengaduan/[nomor]',
  'api/foto/[nomor]/[urut]',
  '[locale]/(publik)/privasi',
  '[locale]/(publik)/standar/[jalur]',
  '[locale]/(publik)/statistik',
  '[locale]/(publik)/statistik/data.csv',
  '[locale]/(publik)/statistik/data.json',
  '[locale]/(publik)/statistik/disembunyikan',
  '[locale]/(publik)/statistik/kamus',
  '[locale]/(publik)/statistik/skema.json',
  '[locale]/(publik)/tata-cara',
  '[locale]/masuk',
  '[locale]/masuk/sandi',
  '[locale]/masuk/kode',
  '[locale]/masuk/kantor',
  '[locale]/masuk/callback/kantor',
  '[locale]/mulai',
  '[locale]/mulai/selesai',
  '[locale]/mulai/undangan',
  'api/bukti/saya/[buktiId]',
  'api/draf/[id]',
  '.well-known/security.txt',
  'robots.txt',
  'sitemap.xml',
  'umpan.xml',
  'api/health',
  'api/health/live',
  'api/health/ready',
  'api/metrics',
  'api/[...sisa]',
  'api/open311/v2/[...sisa]',
  'api/openapi.json',
  'api/open311/v2/requests.json',
  'api/open311/v2/requests/[id]',
  'api/open311/v2/services.json',
  'api/v1/pengaduan',
  'api/v1/pengaduan/[nomorTiket]',
  'api/surel/resend',
  'api/unggah',
  'api/unggah/rekaman/[id]',
  'api/unggah/tus/[[...id]]',
]
/** Pages of a signed-in reporter. */
const PELAPOR = ['[locale]/akun', '[locale]/akun/hapus', '[locale]/akun/klaim', '[locale]/akun/kode', '[locale]/akun/sandi']
const STAFF = [
  '[locale]/staf',
  '[locale]/staf/cari',
  '[locale]/staf/kinerja',
  '[locale]/staf/kinerja/xlsx',
  '[locale]/staf/gaya',
  '[locale]/staf/buku-pengaduan',
  '[locale]/staf/buku-pengaduan/pdf',
  '[locale]/staf/buku-pengaduan/xlsx',
  '[locale]/staf/identitas',
  '[locale]/staf/identitas/catatan',
  '[locale]/staf/jejak-audit',
  '[locale]/staf/jejak-audit/csv',
  '[locale]/staf/kotak-surat',
  '[locale]/staf/kunci',
  '[locale]/staf/kunci/buat',
  '[locale]/staf/kunci/bagian',
  '[locale]/staf/kunci/protokol',
  '[locale]/staf/kunci/peringatan',
  '[locale]/staf/kunci/pemulihan',
  '[locale]/staf/kunci/pernyataan',
  '[locale]/staf/kunci/serah-terima/[id]',
  '[locale]/staf/kotak-surat/[id]',
  '[locale]/staf/akun',
  '[locale]/staf/kalender',
  '[locale]/staf/pengaturan',
  '[locale]/staf/pengaturan/[id]',
  '[locale]/staf/pengaturan/unit',
  '[locale]/staf/pengaturan/[id]/akhiri',
  '[locale]/staf/pengaturan/layanan/[layanan]',
  '[locale]/staf/pengaturan/unit/impor',
  '[locale]/staf/pengaturan/unit/[id]',
  '[locale]/staf/pengaturan/layanan',
  '[locale]/staf/pengaturan/surat',
  '[locale]/staf/pengaturan/kanal',
  '[locale]/staf/impor',
  '[locale]/staf/impor/[id]',
  '[locale]/staf/impor/[id]/galat',
  '[locale]/staf/sistem',
  '[locale]/staf/identitas/retensi',
  '[locale]/staf/identitas/telusur-kebocoran',
  '[locale]/staf/insiden',
  '[locale]/staf/insiden/[id]',
  '[locale]/staf/insiden/[id]/surat',
  '[locale]/staf/permintaan-data',
  '[locale]/staf/surat',
  '[locale]/staf/surat/[kirimanId]',
  '[locale]/staf/kode-baru',
  '[locale]/staf/pengaduan/[id]/identitas/kode',
  '[locale]/staf/pengaduan/[id]/wakil',
  '[locale]/staf/pengaduan/[id]/wakil/cabut',
  '[locale]/staf/pengaduan/[id]/wakil/selesai',
  '[locale]/staf/pengaduan/[id]/wakil/keberatan',
  '[locale]/staf/identitas/amplop',
  '[locale]/staf/pengaduan/[id]/identitas/amplop',
  '[locale]/staf/pengaduan/[id]/pindaian',
  '[locale]/staf/pengaduan/[id]/tindak-lanjut',
  '[locale]/staf/pengaduan/[id]/rilis',
  '[locale]/staf/pengaduan/[id]/pindaian/[pindaianId]',
  '[locale]/staf/pengaduan/[id]/berkas',
  '[locale]/staf/pengaduan/[id]/berkas/[berkasId]',
  '[locale]/staf/moderasi',
  '[locale]/staf/rekap',
  '[locale]/staf/rekap/daftar',
  '[locale]/staf/rekap/pdf',
  '[locale]/staf/rekap/xlsx',
  '[locale]/staf/rekap/triwulan',
  '[locale]/staf/rekap/triwulan/pdf',
  '[locale]/staf/pengaduan/baru',
  '[locale]/staf/pengaduan/baru/tanda-terima',
  '[locale]/staf/pengaduan/[id]',
  '[locale]/staf/pengaduan/[id]/arsip',
  '[locale]/staf/pengaduan/[id]/identitas',
  '[locale]/staf/pengaduan/[id]/identitas/asli',
  '[locale]/staf/pengaduan/[id]/identitas/asli/[buktiId]',
  '[locale]/staf/pengaduan/[id]/bukti/[buktiId]',
  '[locale]/staf/pengaduan/[id]/jawaban',
  '[locale]/staf/pengaduan/[id]/kadar',
  '[locale]/staf/pengaduan/[id]/kelengkapan',
  '[locale]/staf/pengaduan/[id]/kiriman',
  '[locale]/staf/pengaduan/[id]/lhp',
  '[locale]/staf/pengaduan/[id]/pemeriksaan',
  '[locale]/staf/pengaduan/[id]/publikasi',
  '[locale]/staf/pengaduan/[id]/perpanjangan',
  '[locale]/staf/pengaduan/[id]/rujukan',
  '[locale]/staf/pengaduan/[id]/surat-tugas',
  '[locale]/staf/pengaduan/[id]/surat/[jenis]',
  '[locale]/staf/pengaduan/[id]/telaahan',
  '[locale]/staf/pengaduan/[id]/disposisi',
  '[locale]/staf/pengaduan/[id]/distribusi',
  '[locale]/staf/pengaduan/[id]/versi/[jenis]',
  '[locale]/staf/pengaduan/[id]/arsip-sp4n',
  '[locale]/staf/pengaduan/[id]/bukan-wewenang',
  '[locale]/staf/pengaduan/[id]/kembalikan',
  '[locale]/staf/pengaturan/tenggat',
  '[locale]/staf/pengaduan/[id]/nota-dinas',
  '[locale]/staf/pengaduan/[id]/pindah-wbs',
  '[locale]/staf/pengaduan/[id]/substansi',
  '[locale]/staf/pengaduan/[id]/tanggapan',
  '[locale]/staf/pengaduan/[id]/teruskan',
  '[locale]/staf/pengaduan/[id]/telusur',
  '[locale]/staf/pengaduan/[id]/terlapor',
  '[locale]/staf/pengaduan/[id]/verifikasi',
  'api/bukti/[pengaduanId]/[buktiId]',
  'api/unggah/pindaian',
]

const filesNamed = (...names: string[]) =>
  (fs.readdirSync(APP, { recursive: true }) as string[])
    .filter((file) => names.includes(path.basename(file)))
    .map((file) => file.split(path.sep).join('/'))

const read = (file: string) => fs.readFileSync(path.join(APP, file), 'utf8')

describe('every address of the site', () => {
  it('is declared public or for petugas, and nothing declared is missing', () => {
    const found = filesNamed('page.tsx', 'route.ts')
      .map((file) => path.posix.dirname(file))
      .sort()
    expect(found).toEqual([...PUBLIC, ...PELAPOR, ...STAFF].sort())
  })

  it.each(PELAPOR)('%s asks for the reporter whose page it is before anything else', (folder) => {
    expect(read(`${folder}/page.tsx`)).toMatch(/await requirePelapor\(\)/)
  })

  it.each(STAFF)('%s asks who is there before anything else', (folder) => {
    const file = filesNamed('page.tsx', 'route.ts').find((name) => path.posix.dirname(name) === folder) ?? ''
    expect(read(file)).toMatch(/requirePetugas|requireKasus|getPetugas/)
  })
})

describe('every server action', () => {
  const actions = filesNamed('actions.ts').flatMap((file) =>
    [...read(file).matchAll(/export async function (\w+)[\s\S]*?\n}/g)].map((match) => [file, match[1] ?? '', match[0]] as const),
  )

  it.each(actions.map(([file, name, body]) => [name, file, body] as const))(
    '%s of %s goes through a wrapper that judges origin and session',
    (_name, file, body) => {
      const guarded =
        /runStaffAction|runLangkahAction|runStaffRequest|runStaffQuery|runPublicAction|runLaporForm|runPelaporAction|runCatatForm|runPesanWakilForm|runKeberatanWakilForm|runTekanWakil|runPesanForm|runKeberatanForm|runPerbaikanForm|requestOrigin/
      // Closing a case on this device, or signing out, changes nothing but the caller's own cookie and session.
      const harmless = /closeLacakSession|signOut/
      expect([file, guarded.test(body) || harmless.test(body)]).toEqual([file, true])
    },
  )

  it('is found at all', () => expect(actions.length).toBeGreaterThan(15))
})
