import { insertJabatan, insertUnitKalbar, insertUnitKetapang, insertUnitKotawaringinBarat } from '@/lib/data/unit-awal'
import { db } from '@/lib/infra/db'

const INSTANSI = [
  {
    id: 'itkab-kobar',
    layanan: 'WBS',
    nama: 'Inspektorat',
    pemda: 'Pemerintah Kabupaten Kotawaringin Barat',
    alamat: 'Jalan Contoh No. 1, Pangkalan Bun',
    telepon: '(0532) 24475 / 24476',
    nomorSk: null,
    tempat: 'Pangkalan Bun',
    kodePos: '74111',
    singkatan: 'ITKAB',
  },
  {
    id: 'itprov-kalbar',
    layanan: 'DUMAS',
    nama: 'Inspektorat',
    pemda: 'Pemerintah Provinsi Kalimantan Barat',
    alamat: 'Jalan Contoh No. 2, Pontianak',
    telepon: '(0561) 000000',
    nomorSk: null,
    tempat: 'Pontianak',
    kodePos: '78000',
    singkatan: 'ITPROV',
  },
  {
    id: 'diskominfo-ketapang',
    layanan: 'SP4N',
    nama: 'Dinas Komunikasi dan Informatika',
    pemda: 'Pemerintah Kabupaten Ketapang',
    alamat: 'Jalan Jenderal Urip Sumoharjo No. 06, Ketapang',
    telepon: '(0534) 3069638 / 0813-4560-9017',
    nomorSk: '344/DISKOMINFO-A.500.12.11.3/2024',
    tempat: 'Ketapang',
    kodePos: '78813',
    singkatan: 'DISKOMINFO',
  },
] as const

export async function seedUnit(): Promise<void> {
  await db.instansi.createMany({ data: INSTANSI.map((row) => ({ ...row })), skipDuplicates: true })
  await db.unit.createMany({
    data: [
      { id: 'opd-inspektorat', jenis: 'OPD', nama: 'Inspektorat', instansiId: 'itkab-kobar' },
      {
        id: 'opd-inspektorat-provinsi',
        jenis: 'OPD',
        nama: 'Inspektorat Provinsi (rekaan)',
        instansiId: 'itprov-kalbar',
        lingkup: 'DUMAS',
      },
      {
        id: 'opd-diskominfo-ketapang',
        jenis: 'OPD',
        nama: 'Diskominfo Ketapang (rekaan)',
        instansiId: 'diskominfo-ketapang',
        lingkup: 'SP4N',
        aktif: false,
      },
    ],
    skipDuplicates: true,
  })
  await insertUnitKotawaringinBarat(db)
  await insertJabatan(db, 'itkab-kobar')
  await insertUnitKalbar(db, 'itprov-kalbar')
  await insertUnitKetapang(db)
}
