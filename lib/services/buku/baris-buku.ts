import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { segel } from '@/lib/domain/segel'
import { isiPembetulanSchema, type IsiPembetulan } from '@/lib/domain/buku/buku-schema'
import { KOLOM_BUKU, nomorKolom, type Bagian, type BarisBuku, type KolomBuku, type Sel } from '@/lib/domain/buku/kolom'
import type { Petugas } from '@/lib/domain/auth/petugas'

import type { EntriBuku } from '@/lib/domain/buku/urutan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { listBarisBuku, listInBuku, listKasusBuku, type BarisTersimpan, type KasusBuku } from '@/lib/data/buku-baca'
import { getKalender } from '@/lib/data/kalender'
import { listPetugasNames } from '@/lib/data/petugas'
import { openJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { kata, selKasus, teks, type SelKasus } from './sel-buku'

type Konteks = Readonly<{
  entri: EntriBuku
  kasus: KasusBuku
  sel: SelKasus
  nameOf: (id: string | null) => string
  indukTerlihat: boolean
}>
type Betul = Readonly<{ kolom: KolomBuku; isi: IsiPembetulan }>

/** What a correction says; shown only to whoever may read its column. */
function openPembetulan(row: BarisTersimpan): Betul | null {
  const kolom = row.kolom === null ? undefined : KOLOM_BUKU[row.kolom - 1]
  if (kolom === undefined || row.pembetulanTersegel === null) return null
  return { kolom, isi: isiPembetulanSchema.parse(openJson(row.pembetulanTersegel, segel.pembetulan(row.pengaduanId, row.baris))) }
}

const sealed = (sel: SelKasus, kolom: KolomBuku) => kolom in sel && sel[kolom as keyof SelKasus] === 'TERSEGEL'

function keteranganOf(row: BarisTersimpan, betul: readonly Betul[], { entri, kasus, sel, indukTerlihat }: Konteks): readonly Bagian[] {
  const induk = kasus.indukId === null ? [] : [kata('buku.kata.keberatan'), ...(indukTerlihat ? teks(kasus.induk?.nomorRegister) : [])]
  const koreksi = betul.flatMap(({ kolom, isi }) => [
    kata('buku.kata.pembetulan', { n: nomorKolom(kolom) }),
    ...(sealed(sel, kolom) ? [] : teks(isi.alasan)),
  ])
  // A corrected remark takes the old one's place.
  const tulisan = betul.findLast(({ kolom }) => kolom === 'keterangan')?.isi.seharusnya ?? row.keterangan
  const semula = entri.semula === null ? [] : [kata('buku.kata.semula', { nomor: entri.semula })]
  return [...induk, ...semula, ...teks(tulisan), ...koreksi]
}

/** The first row is initialled by whoever wrote the case down; what came by itself was entered by the system. */
function parafOf(row: BarisTersimpan, { kasus, nameOf }: Konteks): readonly Bagian[] {
  const oleh = row.petugasId ?? (row.baris === 1 ? kasus.dicatatId : null)
  return [...(oleh ? teks(nameOf(oleh)) : [kata('buku.kata.sistem')]), { jenis: 'waktu', iso: row.dibuatAt.toISOString() }]
}

const selNomor = ({ nomorUrut, nomorRegister }: EntriBuku): Readonly<Record<'urut' | 'register', Sel>> => ({
  urut: nomorUrut === null ? [] : [{ jenis: 'angka', nilai: nomorUrut }],
  register: teks(nomorRegister),
})

/** An entry as it stands after this row, with every correction up to it. */
function selAt(row: BarisTersimpan, betul: readonly Betul[], konteks: Konteks): Readonly<Record<KolomBuku, Sel>> {
  const sel: Record<KolomBuku, Sel> = {
    ...konteks.sel,
    ...selNomor(konteks.entri),
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
    return [
      {
        pengaduanId: row.pengaduanId,
        nomorRegister: konteks.entri.nomorRegister,
        baris: row.baris,
        dikoreksi: next !== undefined,
        sel: selAt(row, betul, konteks),
      },
    ]
  })
}

const KOSONG = Object.fromEntries(KOLOM_BUKU.map((kolom) => [kolom, []])) as unknown as Readonly<Record<KolomBuku, Sel>>

/** A number whose case goes on under a sealed one: the same bare line for every reader, whether he may know of the case or not. */
const barisPindah = (entri: EntriBuku): BarisBuku => ({
  pengaduanId: null,
  nomorRegister: entri.nomorRegister,
  baris: 1,
  dikoreksi: false,
  sel: { ...KOSONG, ...selNomor(entri), keterangan: [kata('buku.kata.dipindahkan')] },
})

/** What the lines of these cases are made of, for this reader. */
async function readKonteks(
  petugas: Petugas,
  layanan: Layanan,
  rows: readonly BarisTersimpan[],
): Promise<ReadonlyMap<string, Omit<Konteks, 'entri'>>> {
  const cases = await listKasusBuku(petugas, layanan, [...new Set(rows.map((row) => row.pengaduanId))])
  const ids = [...rows.map((row) => row.petugasId), ...cases.map((kasus) => kasus.dicatatId)].filter((id) => id !== null)
  const [names, induk, kalender] = await Promise.all([
    listPetugasNames([...new Set(ids)]),
    listInBuku(
      petugas,
      layanan,
      cases.flatMap((kasus) => kasus.indukId ?? []),
    ),
    getKalender(),
  ])
  const today = officeDate(now())
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? '') : '')
  return new Map(
    cases.map((kasus) => [
      kasus.id,
      { kasus, sel: selKasus(petugas, kasus, today, kalender), nameOf, indukTerlihat: kasus.indukId !== null && induk.has(kasus.indukId) },
    ]),
  )
}

/** The lines of these entries as this reader may see them, in their order. */
export async function barisBuku(petugas: Petugas, layanan: Layanan, entri: readonly EntriBuku[]): Promise<readonly BarisBuku[]> {
  const rows = await listBarisBuku(
    layanan,
    entri.flatMap((one) => one.pengaduanId ?? []),
  )
  const konteks = await readKonteks(petugas, layanan, rows)
  return entri.flatMap((one) => {
    if (one.pengaduanId === null) return [barisPindah(one)]
    const known = konteks.get(one.pengaduanId)
    return known
      ? barisEntri(
          rows.filter((row) => row.pengaduanId === one.pengaduanId),
          { ...known, entri: one },
        )
      : []
  })
}
