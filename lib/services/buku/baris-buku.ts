import 'server-only'
import { isiPembetulanSchema, type IsiPembetulan } from '@/lib/domain/buku/buku-schema'
import { KOLOM_BUKU, nomorKolom, type Bagian, type BarisBuku, type KolomBuku, type Sel } from '@/lib/domain/buku/kolom'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { LayananBuku } from '@/lib/domain/buku/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { listBarisBuku, listInBuku, listKasusBuku, type BarisTersimpan, type KasusBuku } from '@/lib/data/buku-baca'
import { getKalender } from '@/lib/data/kalender'
import { listPetugasNames } from '@/lib/data/petugas'
import { openJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { kata, selKasus, teks, type SelKasus } from './sel-buku'

export const pembetulanContext = (pengaduanId: string, baris: number) => `pembetulan|${pengaduanId}|${baris}`

type Konteks = Readonly<{ kasus: KasusBuku; sel: SelKasus; nameOf: (id: string | null) => string; indukTerlihat: boolean }>
type Betul = Readonly<{ kolom: KolomBuku; isi: IsiPembetulan }>

/** What a correction says; shown only to whoever may read its column. */
function openPembetulan(row: BarisTersimpan): Betul | null {
  const kolom = row.kolom === null ? undefined : KOLOM_BUKU[row.kolom - 1]
  if (kolom === undefined || row.pembetulanTersegel === null) return null
  return { kolom, isi: isiPembetulanSchema.parse(openJson(row.pembetulanTersegel, pembetulanContext(row.pengaduanId, row.baris))) }
}

const sealed = (sel: SelKasus, kolom: KolomBuku) => kolom in sel && sel[kolom as keyof SelKasus] === 'TERSEGEL'

function keteranganOf(row: BarisTersimpan, betul: readonly Betul[], { kasus, sel, indukTerlihat }: Konteks): readonly Bagian[] {
  const induk = kasus.indukId === null ? [] : [kata('buku.kata.keberatan'), ...(indukTerlihat ? teks(kasus.induk?.nomorRegister) : [])]
  const koreksi = betul.flatMap(({ kolom, isi }) => [kata('buku.kata.pembetulan', { n: nomorKolom(kolom) }), ...(sealed(sel, kolom) ? [] : teks(isi.alasan))])
  // A corrected remark takes the old one's place.
  const tulisan = betul.findLast(({ kolom }) => kolom === 'keterangan')?.isi.seharusnya ?? row.keterangan
  return [...induk, ...teks(tulisan), ...koreksi]
}

/** The first row is initialled by whoever wrote the case down; what came by itself was entered by the system. */
function parafOf(row: BarisTersimpan, { kasus, nameOf }: Konteks): readonly Bagian[] {
  const oleh = row.petugasId ?? (row.baris === 1 ? kasus.dicatatId : null)
  return [...(oleh ? teks(nameOf(oleh)) : [kata('buku.kata.sistem')]), { jenis: 'waktu', iso: row.dibuatAt.toISOString() }]
}

/** An entry as it stands after this row, with every correction up to it. */
function selAt(row: BarisTersimpan, betul: readonly Betul[], konteks: Konteks): Readonly<Record<KolomBuku, Sel>> {
  const sel: Record<KolomBuku, Sel> = {
    ...konteks.sel,
    urut: [{ jenis: 'angka', nilai: row.nomorUrut }],
    register: teks(row.nomorRegister),
    status: teks(row.status),
    keterangan: keteranganOf(row, betul, konteks),
    paraf: parafOf(row, konteks),
  }
  for (const { kolom, isi } of betul) {
    if (kolom !== 'status' && kolom !== 'keterangan' && sel[kolom] !== 'TERSEGEL') sel[kolom] = teks(isi.seharusnya)
  }
  return sel
}

/** The lines of one entry: its state before each correction, marked as set right, then its state now. */
function barisEntri(rows: readonly BarisTersimpan[], konteks: Konteks): readonly BarisBuku[] {
  const opened = rows.map(openPembetulan)
  return rows.flatMap((row, index) => {
    const next = rows[index + 1]
    if (next && next.kolom === null) return []
    const betul = opened.slice(0, index + 1).filter((one) => one !== null)
    return [{ pengaduanId: row.pengaduanId, baris: row.baris, dikoreksi: next !== undefined, sel: selAt(row, betul, konteks) }]
  })
}

/** The lines of these entries as this reader may see them, in order. */
export async function barisBuku(petugas: Petugas, layanan: LayananBuku, tahun: number, nomorUrut: readonly number[]): Promise<readonly BarisBuku[]> {
  const rows = await listBarisBuku(layanan, tahun, nomorUrut)
  const cases = await listKasusBuku(petugas, layanan, [...new Set(rows.map((row) => row.pengaduanId))])
  const ids = [...rows.map((row) => row.petugasId), ...cases.map((kasus) => kasus.dicatatId)].filter((id) => id !== null)
  const [names, induk, kalender] = await Promise.all([
    listPetugasNames([...new Set(ids)]), listInBuku(petugas, layanan, cases.flatMap((kasus) => kasus.indukId ?? [])), getKalender(),
  ])
  const today = officeDate(now())
  return cases
    .map((kasus) => ({ kasus, entri: rows.filter((row) => row.pengaduanId === kasus.id) }))
    .sort((a, b) => (a.entri[0]?.nomorUrut ?? 0) - (b.entri[0]?.nomorUrut ?? 0))
    .flatMap(({ kasus, entri }) =>
      barisEntri(entri, {
        kasus, sel: selKasus(petugas, kasus, today, kalender), nameOf: (id) => (id ? (names.get(id) ?? '') : ''),
        indukTerlihat: kasus.indukId !== null && induk.has(kasus.indukId),
      }),
    )
}
