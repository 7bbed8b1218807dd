import 'server-only'
import { lamaTanggapan, TANPA, type KasusRekap, type TanggapanRekap } from '@/lib/domain/rekap/hitung'
import type { Masa } from '@/lib/domain/rekap/masa'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { fromDateColumn } from '@/lib/data/dates'
import { getKalender } from '@/lib/data/kalender'
import { listKasusMasa, listTenggatPenyelesaian, listUnggahan, readKeadaan, type Pembaca } from '@/lib/data/rekap'
import { toTenggat } from '@/lib/data/tenggat'

type Row = Awaited<ReturnType<typeof listKasusMasa>>[number]

const masukOf = ({ tanggalTerima, diterimaAt }: Row): string => (tanggalTerima ? fromDateColumn(tanggalTerima) : officeDate(diterimaAt))

/** Things by the case they belong to, in the order they came. */
function byKasus<T extends Readonly<{ pengaduanId: string }>>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(one.pengaduanId, [...(groups.get(one.pengaduanId) ?? []), one])
  return groups
}

async function tanggapanOf(rows: readonly Row[], masa: Masa): Promise<ReadonlyMap<string, readonly TanggapanRekap[]>> {
  const unggahan = byKasus(
    await listUnggahan(
      rows.map((row) => row.id),
      masa,
    ),
  )
  const [clocks, kalender] = await Promise.all([listTenggatPenyelesaian([...unggahan.keys()]), getKalender()])
  const clocksOf = byKasus(clocks)
  const measured = (row: Row) =>
    (unggahan.get(row.id) ?? []).map(({ ke, at }) => {
      const [tanggal, clock] = [officeDate(at), clocksOf.get(row.id)?.[ke - 1]]
      return { ke, tanggal, ...lamaTanggapan(tanggal, masukOf(row), clock && toTenggat(clock), kalender) }
    })
  return new Map(rows.map((row) => [row.id, measured(row)]))
}

/**
 * Every case a period counts, as it stood at the end of that period: read from history, so that a recap drawn later says the
 * same. `opd` keeps those of one agency, TANPA those that lay with none.
 */
export async function readKasusRekap(pembaca: Pembaca, masa: Masa, opd: string | null): Promise<readonly KasusRekap[]> {
  const rows = await listKasusMasa(pembaca, masa)
  const [keadaan, tanggapan] = await Promise.all([
    readKeadaan(
      rows.map((row) => row.id),
      masa,
    ),
    tanggapanOf(rows, masa),
  ])
  const stood = new Map(keadaan.map((one) => [one.id, one]))
  const semua = rows.map((row): KasusRekap => ({
    id: row.id,
    masuk: masukOf(row),
    status: stood.get(row.id)?.status ?? 'TERKIRIM',
    opd: stood.get(row.id)?.opd ?? null,
    jenisLaporan: row.jenisLaporan,
    topik: row.topik,
    kanal: row.kanal,
    tanggapan: tanggapan.get(row.id) ?? [],
  }))
  return opd === null ? semua : semua.filter((kasus) => (kasus.opd ?? TANPA) === opd)
}
