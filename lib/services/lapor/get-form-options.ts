import 'server-only'
import { listPenerima } from '@/lib/data/identitas'
import { listKecamatan, listUnitFor } from '@/lib/data/unit'
import { newKunciKirim, suggestSamaran } from '@/lib/infra/kode'

type Pilihan = Readonly<{ id: string; nama: string }>
export type Kelompok = Readonly<{ label: string; pilihan: readonly Pilihan[] }>

export type FormOptions = Readonly<{
  /** False while no custodian and recovery key exist: then nothing may be taken in. */
  siap: boolean
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

/** Everything a freshly rendered WBS form needs, its own secret key included. */
export async function getFormOptions(): Promise<FormOptions> {
  const [penerima, opd, desa, kecamatan] = await Promise.all([
    listPenerima('WBS'), listUnitFor('OPD'), listUnitFor('DESA'), listKecamatan(),
  ])
  return {
    siap: penerima.length === 2,
    kunciKirim: newKunciKirim(),
    samaran: suggestSamaran(),
    opd: grouped(opd, (row) => (row.jenis === 'BIDANG' ? 'Jabatan di Inspektorat' : 'Perangkat daerah')),
    desa: grouped(desa, (row) => row.kecamatan ?? ''),
    kecamatan: kecamatan.map((row) => ({ id: row.id, nama: row.nama })),
  }
}
