import 'server-only'
import {
  DIBUKA_SELAMA,
  isMenunggu,
  TANPA_SARINGAN,
  tulisKunci,
  type Antrean,
  type BarisAntrean,
  type Kelompok,
  type KunciHalaman,
  type SaringanAntrean,
} from '@/lib/domain/antrean'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { mayReadRanah } from '@/lib/domain/dokumen/hak'
import { addDays, addWorkingDays, instantAt, latestWorkingDay, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import {
  countAntrean,
  countMenunggu,
  findNomorTiket,
  kunciSetelah,
  listBaris,
  listKunciAntrean,
  listUnitTerbuka,
  type SaatAntrean,
} from '@/lib/data/antrean'
import { getKalender } from '@/lib/data/kalender'
import { now } from '@/lib/infra/clock'
import { toBaris } from './baris-antrean'

const PER_PAGE = 50

/** New is what came since the working day before today began; late what was due before the last working day. */
function saatOf(today: string, kalender: Kalender): SaatAntrean {
  return {
    today,
    baruSejak: instantAt(`${latestWorkingDay(addDays(today, -1), kalender)}T00:00`),
    lewatDari: latestWorkingDay(today, kalender),
    tempoSampai: addWorkingDays(today, 1, kalender),
  }
}

const readsPemeriksaan = ({ peran }: Petugas) => peran.every((held) => mayReadRanah(held.layanan, 'PEMERIKSAAN', [held.peran]))

/** `menunggu`: the case waits for the reader, and no colleague has it. */
type Kunci = Readonly<{ id: string; dibaca: boolean; menunggu: boolean }>

/** The lines of these cases. */
export async function readBaris(petugas: Petugas, kunci: readonly Kunci[]): Promise<readonly BarisAntrean[]> {
  const cara = { memeriksa: readsPemeriksaan(petugas), dibukaSejak: new Date(now().getTime() - DIBUKA_SELAMA) }
  const rows = await listBaris(
    petugas,
    kunci.map(({ id }) => id),
    cara,
  )
  const byId = new Map(kunci.map((one) => [one.id, one]))
  const baca = { petugas, today: officeDate(now()), kalender: await getKalender() }
  return rows.map((row) => toBaris(row, byId.get(row.id) ?? { dibaca: false, menunggu: false }, baca))
}

type Wanted = Readonly<{ kelompok: Kelompok; saringan?: SaringanAntrean; setelah?: KunciHalaman | null }>

/**
 * One page of the petugas's queue with the counts of every group: what is new first, then by due date. `saringan` narrows lines and
 * counts of groups, never the summary; `setelah` is where the page before ended.
 */
export async function listAntrean(petugas: Petugas, { kelompok, saringan = TANPA_SARINGAN, setelah = null }: Wanted): Promise<Antrean> {
  const today = officeDate(now())
  const saat = saatOf(today, await getKalender())
  const [kunci, hitungan] = await Promise.all([
    listKunciAntrean({ petugas, kelompok, saringan, setelah }, saat, PER_PAGE),
    countAntrean(petugas, saringan, saat),
  ])
  const shown = kunci.slice(0, PER_PAGE)
  const last = kunci.length > PER_PAGE ? shown.at(-1) : undefined
  return {
    baris: await readBaris(
      petugas,
      shown.map((one) => ({ ...one, menunggu: isMenunggu(kelompok) })),
    ),
    berikutnya: last ? tulisKunci(kunciSetelah(last)) : null,
    ...hitungan,
    hariIni: today,
  }
}

/** What a queue can be narrowed by beside its status: units the open cases this petugas reads are about. */
export const listUnitAntrean = (petugas: Petugas): Promise<readonly Readonly<{ id: string; nama: string }>[]> => listUnitTerbuka(petugas)

/** How many cases wait for him, for the menu; ends at `HITUNG_SAMPAI`. */
export const countAntreanSaya = (petugas: Petugas): Promise<number> => countMenunggu(petugas, officeDate(now()))

/** The next case that waits for him after he has done with this one; null when none does. */
export async function findBerikutnya(petugas: Petugas, selesaiId: string): Promise<Readonly<{ id: string; nomorTiket: string }> | null> {
  const saat = saatOf(officeDate(now()), await getKalender())
  for (const kelompok of ['saya', 'bebas'] as const) {
    const kunci = await listKunciAntrean({ petugas, kelompok, saringan: TANPA_SARINGAN, setelah: null }, saat, 2)
    const next = kunci.find(({ id }) => id !== selesaiId)
    const nomorTiket = next && (await findNomorTiket(petugas, next.id))
    if (next && nomorTiket) return { id: next.id, nomorTiket }
  }
  return null
}
