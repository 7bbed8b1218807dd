import 'server-only'
import { isGiliran } from '@/lib/domain/alur/giliran'
import { isLangkah } from '@/lib/domain/alur/engine'
import type { JenisTenggat } from '@/lib/domain/alur/types'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { AMBANG, ambangTercapai, isDiingatkan, isJamKantor, jabatanDiingatkan, type Ambang } from '@/lib/domain/tenggat/pengingat'
import { hitungTenggat, type Tenggat } from '@/lib/domain/tenggat/tenggat'
import { getKalender } from '@/lib/data/kalender'
import { findLayananKasus } from '@/lib/data/kasus'
import { findUntukPengingat, insertPengingat, listJamBerjalan, replacePengingatGeser } from '@/lib/data/pengingat'
import { findPetugas, listPemegangPeran } from '@/lib/data/petugas'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { mailPengingat } from './mail-pengingat'

type Kasus = NonNullable<Awaited<ReturnType<typeof findUntukPengingat>>>
type Jam = Awaited<ReturnType<typeof listJamBerjalan>>[number]

const PAGE = 500

/** Is it his turn on this case: by what it waits for first, or as who holds it. */
function isPemilik({ giliran, layanan, pemegangId }: Kasus, petugas: Petugas, today: string): boolean {
  const meant = giliran.some(({ langkah, ...one }) => isLangkah(langkah) && isGiliran({ ...one, langkah }, petugas, layanan, today))
  return meant && (pemegangId === null || pemegangId === petugas.id)
}

/** Everybody who holds one of the posts in question, as he stands today. */
async function listCalon({ tx, at }: UnitOfWork, { layanan, giliran }: Kasus, ambang: Ambang): Promise<readonly Petugas[]> {
  const turn = giliran.map(({ peran }) => peran)
  const posts = [...new Set([...turn, ...jabatanDiingatkan(layanan, turn, ambang)])]
  const ids = await Promise.all(posts.map((peran) => listPemegangPeran(tx, peran, layanan, at)))
  const all = await Promise.all([...new Set(ids.flat())].map((id) => findPetugas(id, at)))
  return all.flatMap((petugas) => petugas ?? [])
}

/** Whom a clock is brought to mind at this part of it: never somebody who must not know of the case. */
async function listPenerima(unit: UnitOfWork, kasus: Kasus, ambang: Ambang): Promise<readonly string[]> {
  const today = officeDate(unit.at)
  const calon = await listCalon(unit, kasus, ambang)
  // Nobody of the post has it: then all of them are reminded.
  const meant = calon.filter((petugas) => isPemilik(kasus, petugas, today))
  const pemilik = meant.length > 0 ? meant : calon.filter((petugas) => isPemilik({ ...kasus, pemegangId: null }, petugas, today))
  const above = jabatanDiingatkan(
    kasus.layanan,
    kasus.giliran.map(({ peran }) => peran),
    ambang,
  )
  const atas = calon.filter((petugas) => peranEfektif(petugas, kasus.layanan, kasus.peranDihindari).some((peran) => above.includes(peran)))
  const seen = await Promise.all(
    [...new Set([...pemilik, ...atas])].map(async (petugas) => ((await findLayananKasus(unit.tx, petugas, kasus.id)) ? [petugas.id] : [])),
  )
  return seen.flat()
}

async function remind({ id: tenggatId, pengaduanId, tenggat }: Jam, ambang: Ambang): Promise<number> {
  return inTransaction(async (unit) => {
    const kasus = await findUntukPengingat(unit.tx, pengaduanId)
    if (!kasus) return 0
    const penerima = await listPenerima(unit, kasus, ambang)
    const jumlah = await insertPengingat(unit.tx, unit.at, { tenggatId, pengaduanId, ambang }, penerima)
    if (jumlah > 0)
      unit.audit({
        aktor: 'sistem',
        tindakan: 'INGATKAN_TENGGAT',
        objek: `pengaduan:${pengaduanId}`,
        rincian: { jenis: tenggat.jenis, ambang, jumlah },
      })
    return jumlah
  })
}

/**
 * The calendar moved the limit of a running clock: who has the case is told in the mail of his day, each move anew. Clocks of the
 * reporter remind nobody.
 */
export async function ingatkanGeser(
  unit: UnitOfWork,
  { tenggatId, pengaduanId, jenis }: Readonly<{ tenggatId: string; pengaduanId: string; jenis: JenisTenggat }>,
): Promise<void> {
  const kasus = isDiingatkan(jenis) ? await findUntukPengingat(unit.tx, pengaduanId) : null
  if (!kasus) return
  // The least part: nobody above him.
  const penerima = await listPenerima(unit, kasus, AMBANG[0])
  await replacePengingatGeser(unit.tx, unit.at, { tenggatId, pengaduanId }, penerima)
}

/** The part a clock has reached; many clocks of an office began on the same days and are counted once. */
function ambangOf(today: string, kalender: Kalender): (tenggat: Tenggat) => Ambang | null {
  const known = new Map<string, Ambang | null>()
  return (tenggat) => {
    const key = JSON.stringify([tenggat.mulai, tenggat.anggaran, tenggat.jeda])
    const found = known.get(key)
    if (found !== undefined) return found
    const ambang = ambangTercapai(tenggat, hitungTenggat(tenggat, today, kalender))
    known.set(key, ambang)
    return ambang
  }
}

/**
 * Brings running clocks to mind at 50, 80 and 100 percent of their working days: in the app at once, by one mail a day, and at once where
 * the last day in time has come. Only in office hours; each person hears once of each part of each clock, however often this runs.
 * Returns how many reminders it made.
 */
export async function ingatkanTenggat(): Promise<number> {
  const kalender = await getKalender()
  if (!isJamKantor(now(), kalender)) return 0
  const reached = ambangOf(officeDate(now()), kalender)
  let made = 0
  for (let setelah: string | null = null; ;) {
    const rows: readonly Jam[] = await listJamBerjalan(setelah, PAGE)
    for (const jam of rows) {
      const ambang = jam.diingatkan ? reached(jam.tenggat) : null
      if (ambang !== null && ambang > jam.sudah) made += await remind(jam, ambang)
    }
    setelah = rows.at(-1)?.id ?? null
    if (rows.length < PAGE) break
  }
  await mailPengingat()
  return made
}
