import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { CatatInput } from '@/lib/domain/lapor/catat-schema'
import type { MateriDumas } from './judge'
import type { IdentitasDumas, IdentitasMeja } from '@/lib/domain/lapor/identitas-dumas-schema'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { pinOnly } from '@/lib/infra/penerima-tersemat'
import { sealAsli, sealKunciAsli } from '@/lib/browser/pindaian/seal-asli'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import type { PindaianTertutup } from '@/lib/services/pindaian-masuk/seal-pindaian'
import { storeSalinan } from '@/lib/services/pindaian-masuk/store-salinan'
import { catatPengaduan, type CatatPengaduan } from '@/lib/services/lapor/catat-pengaduan'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan, type Submitted } from '@/lib/services/lapor/submit-laporan'
import { contohPdf } from '@/prisma/seed/berkas'
import { CARA_BERPINDAIAN } from '@/lib/domain/lapor/pindaian-masuk'
import { berkasOf } from './formulir'
import { petugasOf, type Kunci } from './kantor'
import { terkirim } from './amplop'

export const PENERIMA = 'petugas.penerima.dumas'

/** Keys of the Dumas custodian and recovery whose private halves a test can hold. */
export async function seedKunciDumas(): Promise<Kunci> {
  const [pemegang, pemulihan] = [await generateX25519Identity(), await generateX25519Identity()]
  const petugas = await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'pemegang.identitas.dumas' }, select: { id: true } })
  const common = { layanan: 'DUMAS', dibuatAt: new Date() } as const
  await db.kunciIdentitas.createMany({
    data: [
      {
        ...common,
        jenis: 'PEMEGANG',
        penerima: await identityToRecipient(pemegang),
        petugasId: petugas.id,
        aktif: 'DUMAS:PEMEGANG',
        bungkus: new Uint8Array(Buffer.from('wrapped by the passphrase of the custodian')),
      },
      { ...common, jenis: 'PEMULIHAN', penerima: await identityToRecipient(pemulihan), aktif: 'DUMAS:PEMULIHAN' },
    ],
  })
  pinOnly('DUMAS:PEMEGANG', await identityToRecipient(pemegang), 'MESIN')
  pinOnly('DUMAS:PEMULIHAN', await identityToRecipient(pemulihan), 'MESIN')
  return { pemegang, pemulihan, orangLain: await generateX25519Identity() }
}

/** Right answers as a browser would post them. */
export const IDENTITAS_DUMAS_DIISI = {
  jenisPelapor: 'PERORANGAN',
  lembaga: '',
  akta: '',
  penanggungJawab: '',
  nama: 'Pelapor Contoh Dua',
  nik: '6104990101900002',
  tanpaNik: '',
  jenisKelamin: 'PEREMPUAN',
  pekerjaan: 'WIRASWASTA',
  telepon: '0812-0000-0034',
  email: '',
  alamat: 'Jalan Rekaan RT 002 RW 003',
  kecamatan: 'Pontianak Kota, Pontianak',
  desa: '',
} as const

export const MATERI_DUMAS_DIISI = {
  samaran: 'enggang_uji',
  emailKabar: '',
  teleponKabar: '',
  kategori: 'OPD',
  unitId: 'provinsi-opd-dinas-perhubungan',
  kategoriLain: '',
  jenisDugaan: ['PUNGLI'],
  terlapor: '',
  judul: 'Pungutan di loket perizinan angkutan',
  apa: 'Pemohon diminta membayar di luar ketentuan.',
  kapan: 'September 2026',
  dimana: 'Loket pelayanan',
  siapa: 'Petugas loket',
  mengapa: 'tidak tahu',
  bagaimana: 'Diminta tunai sebelum berkas diterima.',
  isi: 'Setiap pemohon izin diminta membayar tunai sebelum berkasnya diterima, tanpa tanda terima.',
  sumberInformasi: 'Pemohon lain di ruang tunggu.',
  kirimJawaban: 'HALAMAN',
  pernyataan: '1',
  persetujuan: '1',
} as const

export const CATAT_DIISI = {
  ...MATERI_DUMAS_DIISI,
  cara: 'SURAT',
  tanggalTerima: '2026-11-23',
  jamTerima: '09:30',
  nomorSurat: '12/LSM/XI/2026',
  tanggalSurat: '2026-11-20',
  perihal: 'Pengaduan pungutan',
  jumlahLampiran: '2',
  asalInstansi: '',
  tautan: '',
} as const

export const identitasDumasOf = (values: Partial<IdentitasDumas> = {}): IdentitasDumas => ({
  ...IDENTITAS_DUMAS_DIISI,
  telepon: '+6281200000034',
  ...values,
})
export const identitasMejaOf = (values: Partial<IdentitasMeja> = {}): IdentitasMeja => ({ ...identitasDumasOf(), ...values })
export const materiDumasOf = (values: Partial<MateriDumas> = {}): MateriDumas => ({
  ...MATERI_DUMAS_DIISI,
  jenisDugaan: ['PUNGLI'],
  kabarSurel: false,
  kabarTelepon: false,
  ...values,
})

const catatOf = (values: Partial<CatatInput> = {}): CatatInput => {
  const { pernyataan: _p, persetujuan: _s, ...diisi } = CATAT_DIISI
  return {
    ...diisi,
    jenisDugaan: ['PUNGLI'],
    kabarSurel: false,
    kabarTelepon: false,
    jumlahLampiran: 2,
    lisan: false,
    tanpaPelapor: false,
    ...values,
  }
}

let counter = 0

type Isian<I, M> = Readonly<{
  kunciKirim?: string
  identitas?: Partial<I>
  materi?: Partial<M>
  berkas?: readonly ReturnType<typeof berkasOf>[]
}>

async function simpan(kunciKirim: string, berkas: readonly ReturnType<typeof berkasOf>[] | undefined) {
  return storeBukti(pengaduanIdOf(kunciKirim, 'DUMAS'), berkas ?? [berkasOf('bukti.pdf', `Bukti ${kunciKirim}`)], 'DUMAS')
}

/** Sends the online form as the page does: files first, then the report. */
export async function kirimDumas({
  kunciKirim = newKunciKirim(),
  identitas,
  materi,
  berkas,
}: Isian<IdentitasDumas, MateriDumas> = {}): Promise<Submitted & { kunciKirim: string }> {
  counter += 1
  await simpan(kunciKirim, berkas)
  const request = {
    kunciKirim,
    identitas: identitasDumasOf(identitas),
    materi: materiDumasOf({ samaran: `enggang_${counter}`, ...materi }),
  }
  return { kunciKirim, ...(await submitLaporan(laporanOf('DUMAS', request))) }
}

type Meja = Isian<IdentitasMeja, CatatInput> &
  Readonly<{ oleh?: string; tersegel?: CatatPengaduan['identitas']; pindaian?: CatatPengaduan['pindaian'] }>

/** Covers and seals a letter as an officer's browser does, and hands the pair in; what is left to send goes with the form. */
export async function tutupSurat(
  kunciKirim: string,
  asli: File,
  salinan: Buffer,
  layanan: 'WBS' | 'DUMAS' = 'DUMAS',
): Promise<PindaianTertutup> {
  const formulir = { kunciKirim, layanan }
  const tersegel = await sealAsli(asli, formulir)
  const pasangan = { salinan, asliTersegel: Buffer.from(await tersegel.isi.arrayBuffer()), sidikAsli: tersegel.sidik }
  const stored = await storeSalinan(
    await petugasOf(layanan === 'DUMAS' ? PENERIMA : 'petugas.penerima'),
    { formulirId: pengaduanIdOf(kunciKirim, layanan), layanan },
    pasangan,
  )
  if (!stored.ok) throw new Error(stored.galat)
  const penyegel = await getPenyegel(layanan)
  if (penyegel.keadaan !== 'SIAP') throw new Error(penyegel.keadaan)
  const penerima = [penyegel.pemegang, penyegel.pemulihan]
  const segel = terkirim(await sealKunciAsli(tersegel, stored.id, formulir, penerima))
  return { id: stored.id, ...segel, untuk: penerima.join(' '), diperiksa: true }
}

/** Writes a complaint down as the desk does; a letter brings its scan in clear, as from a page without scripts. */
export async function catat({
  kunciKirim = newKunciKirim(),
  identitas,
  materi,
  berkas,
  oleh = PENERIMA,
  tersegel,
  pindaian,
}: Meja = {}): Promise<Submitted & { kunciKirim: string }> {
  counter += 1
  await simpan(kunciKirim, berkas)
  const isian = catatOf({ samaran: `meja_${counter}`, ...materi })
  const surat = CARA_BERPINDAIAN.includes(isian.cara) ? { nama: 'surat.pdf', bytes: contohPdf(`Surat ${kunciKirim}`) } : null
  const input = {
    kunciKirim,
    identitas: tersegel === undefined ? identitasMejaOf(identitas) : tersegel,
    materi: isian,
    pindaian: pindaian === undefined ? surat : pindaian,
  }
  return { kunciKirim, ...(await catatPengaduan(await petugasOf(oleh), input)) }
}
