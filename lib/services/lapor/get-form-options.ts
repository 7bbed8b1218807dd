import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Layanan } from '@/lib/domain/layanan'
import type { Isian } from '@/lib/domain/lapor/isian'
import { listKecamatan, listUnitFor } from '@/lib/data/unit'
import { newKunciKirim, suggestSamaran } from '@/lib/infra/kode'
import { isPesanOn } from '@/lib/infra/pesan'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { listUnitTentangPemegang } from './resolve-tujuan'

type Pilihan = Readonly<{ id: string; nama: string }>
type Kelompok = Readonly<{ label: string; pilihan: readonly Pilihan[] }>

/** Public recipients, and the units a report about which is sealed to the recovery key alone. */
type PenyegelForm = Readonly<{ pemegang: string; pemulihan: string; tanpaPemegang: readonly string[] }>

export type FormOptions = Readonly<{
  /** What the browser seals identities with; null while there are no keys to trust: then nothing may be taken in. */
  penyegel: PenyegelForm | null
  kunciKirim: string
  /** The office sends short messages. */
  pesan: boolean
  samaran: string
  opd: readonly Kelompok[]
  desa: readonly Kelompok[]
  kecamatan: readonly Pilihan[]
}>

type UnitRow = Readonly<{ id: string; nama: string; kecamatan: string | null; jenis: string }>

function grouped(rows: readonly UnitRow[], labelOf: (row: UnitRow) => string): readonly Kelompok[] {
  const groups = new Map<string, Pilihan[]>()
  for (const row of rows) {
    const label = labelOf(row)
    groups.set(label, [...(groups.get(label) ?? []), { id: row.id, nama: row.nama }])
  }
  return [...groups].map(([label, pilihan]) => ({ label, pilihan }))
}

/** The lists of the region a form lets somebody choose from: for a place he lives at, or a village he reports. */
async function daerahOf(layanan: Layanan) {
  const { identitas, formulir } = STANDAR[layanan]
  const desa = Object.values<Isian>(formulir.isian).some((isian) => isian.bentuk === 'KATEGORI' && isian.nilai.includes('DESA'))
  return Promise.all([desa || identitas === 'ORANG' ? listUnitFor(layanan, 'DESA') : [], identitas === 'ORANG' ? listKecamatan() : []])
}

/** Everything a freshly rendered form of a layanan needs, its own secret key included. */
export async function getFormOptions(layanan: Layanan): Promise<FormOptions> {
  const { unit, sebutan } = STANDAR[layanan]
  const [penyegel, tanpaPemegang, opd, [desa, kecamatan]] = await Promise.all([
    getPenyegel(layanan),
    listUnitTentangPemegang(layanan),
    listUnitFor(layanan, 'OPD'),
    daerahOf(layanan),
  ])
  // A report is about a post of the office too, but never for one.
  const offered = unit === 'TUJUAN' ? opd.filter(({ jenis }) => jenis === 'OPD') : opd
  return {
    penyegel: penyegel.keadaan === 'SIAP' ? { pemegang: penyegel.pemegang, pemulihan: penyegel.pemulihan, tanpaPemegang } : null,
    kunciKirim: newKunciKirim(),
    pesan: isPesanOn(),
    samaran: suggestSamaran(),
    opd: grouped(offered, (row) => (row.jenis === 'BIDANG' ? `Jabatan di ${sebutan.kantor}` : 'Perangkat daerah')),
    desa: grouped(desa, (row) => row.kecamatan ?? ''),
    kecamatan: kecamatan.map((row) => ({ id: row.id, nama: row.nama })),
  }
}
