import 'server-only'
import { availableLangkah, type Langkah } from '@/lib/domain/alur/engine'
import type { Peran } from '@/lib/domain/auth/peran'
import { mayReadMateri } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { STATUS_AKHIR, type Status } from '@/lib/domain/pengaduan/status'
import { countWorkingDays, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { countKasus, listKasus, type Kasus } from '@/lib/data/kasus'
import { containsText } from '@/lib/data/like'
import { listPetugasNames } from '@/lib/data/petugas'
import { openJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { faktaOf } from '@/lib/services/alur/fakta'
import { isiContext } from '@/lib/services/lapor/open-case'
import { tenggatAktif, type TenggatKasus } from './tenggat-aktif'

export type Kelompok = 'saya' | 'pelapor' | 'lain' | 'selesai'

type BarisAntrean = Readonly<{
  id: string
  versi: number
  nomorTiket: string
  nomorRegister: string | null
  judul: string | null
  mengenai: string | null
  status: Status
  keberatan: boolean
  tenggat: TenggatKasus | null
  umur: number
  pemegang: string | null
  langkah: Langkah | null
}>

export type Antrean = Readonly<{
  baris: readonly BarisAntrean[]
  jumlah: Readonly<Record<Kelompok, number>>
  lewat: number
  jatuhTempo: number
  hariIni: string
}>

/** Steps that are choices of the moment rather than work that waits. */
const NOT_WORK: readonly Langkah[] = ['BUKA_IDENTITAS', 'SEMBUNYIKAN', 'RUJUK_APH', 'LIMPAHKAN_APH', 'USULKAN_ARSIP', 'SUSUN_PUBLIKASI']
/** Cases looked at in one page of the queue; an office of this size has far fewer open ones. */
const TAKE = 500

type Judged = Readonly<{ kasus: Kasus; sebagai: readonly Peran[]; langkah: Langkah | null }>

/** Work that waits for this petugas: a step he may take now, or one held back by a condition only he can meet. */
function judge(kasus: Kasus, petugas: Petugas, kalender: Kalender): Judged {
  const sebagai = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
  const steps = availableLangkah(kasus.layanan, faktaOf(kasus, now(), kalender), { petugasId: petugas.id, unitId: petugas.unitId, sebagai })
  const work = steps.filter((step) => step.boleh && !NOT_WORK.includes(step.langkah))
  const checked = kasus.periksaIdentitas.length > 0
  const useful = work.filter((step) => !(step.langkah === 'PERIKSA_IDENTITAS' && checked))
  const published = kasus.status === 'SELESAI'
  return { kasus, sebagai, langkah: (published ? useful.filter((s) => s.langkah === 'TAYANGKAN') : useful)[0]?.langkah ?? null }
}

function groupOf({ kasus, langkah }: Judged): Kelompok {
  if (langkah) return 'saya'
  if (kasus.status === 'MENUNGGU_PELAPOR') return 'pelapor'
  return STATUS_AKHIR.includes(kasus.status) ? 'selesai' : 'lain'
}

async function readSubjects(ids: readonly string[]) {
  const rows = await db.pengaduan.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, materiTersegel: true, kategoriLain: true, unit: { select: { nama: true } } },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

const urgency = (baris: BarisAntrean) => baris.tenggat?.hitungan.batas ?? '9999'

async function toRows(judged: readonly Judged[], today: string, kalender: Kalender): Promise<readonly BarisAntrean[]> {
  const subjects = await readSubjects(judged.map(({ kasus }) => kasus.id))
  const names = await listPetugasNames(judged.flatMap(({ kasus }) => (kasus.pemegangId ? [kasus.pemegangId] : [])))
  return judged
    .map(({ kasus, sebagai, langkah }) => {
      const subject = subjects.get(kasus.id)
      const reads = mayReadMateri(kasus.layanan, sebagai)
      const isi = reads && subject ? isiSchema.parse(openJson(subject.materiTersegel, isiContext(kasus.id))) : null
      return {
        id: kasus.id,
        versi: kasus.versi,
        nomorTiket: kasus.nomorTiket,
        nomorRegister: kasus.nomorRegister,
        judul: isi?.judul ?? null,
        mengenai: reads ? (subject?.unit?.nama ?? subject?.kategoriLain ?? null) : null,
        status: kasus.status,
        keberatan: kasus.indukId !== null,
        tenggat: tenggatAktif(kasus, today, kalender),
        umur: countWorkingDays(officeDate(kasus.diterimaAt), today, kalender),
        pemegang: kasus.pemegangId ? (names.get(kasus.pemegangId) ?? null) : null,
        langkah,
      }
    })
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1))
}

/**
 * The petugas's queue: worst first. `cari` matches ticket or register number; titles are sealed and cannot be searched.
 */
export async function listAntrean(petugas: Petugas, kelompok: Kelompok, cari: string): Promise<Antrean> {
  const kalender = await getKalender()
  const today = officeDate(now())
  const like = containsText(cari)
  const search = cari ? { OR: [{ nomorTiket: like }, { nomorRegister: like }] } : {}
  const open = await listKasus(petugas, { AND: [search, { status: { notIn: ['DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT'] } }] }, TAKE)
  const judged = open.map((kasus) => judge(kasus, petugas, kalender))
  const closed = await countKasus(petugas, { AND: [search, { status: { in: ['DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT'] } }] })
  const ofGroup = (group: Kelompok) => judged.filter((entry) => groupOf(entry) === group)
  const rest =
    kelompok === 'selesai'
      ? await listKasus(petugas, { AND: [search, { status: { in: ['DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT'] } }] }, 200)
      : []
  const shown = [...ofGroup(kelompok), ...rest.map((kasus) => judge(kasus, petugas, kalender))]
  const mine = ofGroup('saya').map(({ kasus }) => tenggatAktif(kasus, today, kalender)?.hitungan)
  return {
    baris: await toRows(shown, today, kalender),
    jumlah: {
      saya: ofGroup('saya').length,
      pelapor: ofGroup('pelapor').length,
      lain: ofGroup('lain').length,
      selesai: ofGroup('selesai').length + closed,
    },
    lewat: mine.filter((clock) => (clock?.lewat ?? 0) > 0).length,
    jatuhTempo: mine.filter((clock) => clock && clock.lewat === 0 && clock.sisa <= 1).length,
    hariIni: today,
  }
}
