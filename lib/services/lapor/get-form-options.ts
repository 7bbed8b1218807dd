import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Layanan } from '@/lib/domain/layanan'
import { listKecamatan, listUnitFor } from '@/lib/data/unit'
import { newKunciKirim, suggestSamaran } from '@/lib/infra/kode'
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

/** Everything a freshly rendered form of a layanan needs, its own secret key included. */
export async function getFormOptions(layanan: Layanan): Promise<FormOptions> {
  const [penyegel, tanpaPemegang, opd, desa, kecamatan] = await Promise.all([
    getPenyegel(layanan),
    listUnitTentangPemegang(layanan),
    listUnitFor(layanan, 'OPD'),
    listUnitFor(layanan, 'DESA'),
    listKecamatan(),
  ])
  return {
    penyegel: penyegel.keadaan === 'SIAP' ? { pemegang: penyegel.pemegang, pemulihan: penyegel.pemulihan, tanpaPemegang } : null,
    kunciKirim: newKunciKirim(),
    samaran: suggestSamaran(),
    opd: grouped(opd, (row) => (row.jenis === 'BIDANG' ? `Jabatan di ${STANDAR[layanan].sebutan.kantor}` : 'Perangkat daerah')),
    desa: grouped(desa, (row) => row.kecamatan ?? ''),
    kecamatan: kecamatan.map((row) => ({ id: row.id, nama: row.nama })),
  }
}
