import type { IdentitasInput } from '@/lib/domain/lapor/identitas-schema'
import type { MateriInput } from './judge'
import { contohPdf } from '@/prisma/seed/berkas'

/** A right answer to every question of the identity part, as a browser would post it. */
export const IDENTITAS_DIISI = {
  nama: 'Pelapor Contoh Satu',
  nik: '6201990101900001',
  tanpaNik: '',
  jenisKelamin: 'LAKI_LAKI',
  pekerjaan: 'PETANI',
  telepon: '0811-0000-0012',
  email: '',
  alamat: 'Jalan Contoh RT 001 RW 001',
  kecamatan: '62.01.01',
  desa: '62.01.01.2009',
} as const

/** The same for the report itself. */
export const MATERI_DIISI = {
  samaran: 'kumbang_uji',
  emailKabar: '',
  teleponKabar: '',
  kategori: 'OPD',
  unitId: 'opd-dinas-perhubungan',
  kategoriLain: '',
  jenisDugaan: ['PENYALAHGUNAAN_ASET'],
  terlapor: '',
  judul: 'Kendaraan dinas dipakai untuk usaha',
  apa: 'Kendaraan dinas dipakai mengangkut barang dagangan.',
  kapan: 'Setiap akhir pekan',
  dimana: 'Pasar',
  siapa: '',
  mengapa: '',
  bagaimana: '',
  isi: 'Kendaraan dinas terlihat di pasar setiap akhir pekan dan dipakai mengangkut barang dagangan.',
  kirimJawaban: 'HALAMAN',
  pernyataan: '1',
  persetujuan: '1',
} as const

/** What the schemas make of it. */
export const identitasOf = (values: Partial<IdentitasInput> = {}): IdentitasInput => ({
  ...IDENTITAS_DIISI,
  telepon: '+6281100000012',
  ...values,
})

export const materiOf = (values: Partial<MateriInput> = {}): MateriInput => ({
  ...MATERI_DIISI,
  jenisDugaan: ['PENYALAHGUNAAN_ASET'],
  tanpaBukti: false,
  kabarSurel: false,
  kabarTelepon: false,
  alasanTanpaBukti: '',
  keteranganTanpaBukti: '',
  ...values,
})

export function berkasOf(name: string, content: Buffer | string) {
  const bytes = typeof content === 'string' ? contohPdf(content) : content
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer }
}

/** Pieces put together again. */
export async function allOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const piece of pieces) chunks.push(piece)
  return Buffer.concat(chunks)
}
