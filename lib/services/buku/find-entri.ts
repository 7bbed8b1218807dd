import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { DIPINDAHKAN } from '@/lib/domain/buku/kolom'
import type { Saringan } from '@/lib/domain/buku/saringan'
import { bandingkanEntri, type EntriBuku } from '@/lib/domain/buku/urutan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { listIndeksBuku, listNomorPindah, type IndeksBuku } from '@/lib/data/buku-baca'

type Susunan = EntriBuku & Readonly<{ rows: readonly IndeksBuku[] }>

function groupBy(rows: readonly IndeksBuku[], key: 'pengaduanId' | 'nomorRegister'): readonly (readonly IndeksBuku[])[] {
  const groups = new Map<string, IndeksBuku[]>()
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row])
  return [...groups.values()]
}

const semulaOf = (rows: readonly IndeksBuku[], kini: string): string | null =>
  rows.find((row) => row.nomorRegister !== kini)?.nomorRegister ?? null

/** What one entry stands under now: the number of its newest row, since the month that number was given in. */
function entriOf(rows: readonly IndeksBuku[], pengaduanId: string | null): readonly Susunan[] {
  const last = rows.at(-1)
  const first = rows.find((row) => row.nomorRegister === last?.nomorRegister)
  if (!last || !first) return []
  return [
    {
      pengaduanId,
      nomorRegister: last.nomorRegister,
      nomorUrut: last.nomorUrut,
      bulan: Number(officeDate(first.dibuatAt).slice(5, 7)),
      semula: semulaOf(rows, last.nomorRegister),
      rows,
    },
  ]
}

/** An entry belongs to the month it was given its number in; its status is that of its newest row. */
const matches = ({ rows, bulan, pengaduanId }: Susunan, saringan: Saringan): boolean =>
  (saringan.status === null || (pengaduanId !== null && rows.at(-1)?.status === saringan.status)) &&
  (saringan.bulan === null || bulan === saringan.bulan) &&
  (saringan.cari === null || rows.some((row) => row.nomorRegister.toLowerCase().includes(saringan.cari?.toLowerCase() ?? '')))

/**
 * Entries a filter finds, in order of the register, within what this petugas may know of. A number that was given before its
 * case began to go around somebody stands there for everybody alike, without the case.
 */
export async function findEntriBuku(petugas: Petugas, saringan: Saringan): Promise<readonly EntriBuku[]> {
  const { layanan, tahun, kanal } = saringan
  const [rows, pindah] = await Promise.all([listIndeksBuku(petugas, saringan), kanal === null ? listNomorPindah(layanan, tahun) : []])
  const cases = groupBy(rows, 'pengaduanId').filter((group) => group.at(-1)?.status !== DIPINDAHKAN)
  const all = [
    ...cases.flatMap((group) => entriOf(group, group[0]?.pengaduanId ?? null)),
    ...groupBy(pindah, 'nomorRegister').flatMap((group) => entriOf(group, null)),
  ]
  return all.filter((entri) => matches(entri, saringan)).sort(bandingkanEntri)
}
