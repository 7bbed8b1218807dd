import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { InsidenInput } from '@/lib/domain/hak/hak-schema'
import { tenggat72 } from '@/lib/domain/hak/jam72'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findInsiden, insertInsiden, insertTerdampak, listTerdampakIds, markInsiden } from '@/lib/data/insiden'
import { nextNomorUrut } from '@/lib/data/nomor-urut'
import { findKasusPengawas } from '@/lib/data/retensi'
import type { UnitOfWork } from '@/lib/data/transaction'
import { notifyPelapor } from '@/lib/services/alur/notify-kabar'
import { administrate } from '@/lib/services/petugas/administrate'

const PERMISSION = 'insiden:manage'

async function idsOf({ tx }: UnitOfWork, petugas: Petugas, daftarTiket: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(daftarTiket.map((nomor) => findKasusPengawas(tx, petugas, PERMISSION, nomor)))
  if (found.includes(null)) throw new AppError('INVALID_INPUT', ['daftarTiket.tidakDikenal'])
  return found.flatMap((kasus) => (kasus ? [kasus.id] : []))
}

/**
 * Records a personal data breach. The clock of 3 x 24 hours runs from the moment it became known (UU PDP, article 46).
 * Returns its id. @throws AppError FORBIDDEN, INVALID_INPUT ('diketahui.depan', 'daftarTiket.tidakDikenal').
 */
export async function recordInsiden(petugas: Petugas, input: InsidenInput): Promise<string> {
  const { diketahui, kejadian, dataTerdampak, penanganan } = input
  return administrate({ petugas, permission: PERMISSION, tindakan: 'CATAT_INSIDEN', objek: 'insidenData' }, async (unit) => {
    const { tx, at, audit } = unit
    if (diketahui > at) throw new AppError('INVALID_INPUT', ['diketahui.depan'])
    const tahun = Number(officeDate(at).slice(0, 4))
    const nomor = `INS-${tahun}-${String(await nextNomorUrut(tx, 'insiden', tahun)).padStart(3, '0')}`
    const terdampak = await idsOf(unit, petugas, input.daftarTiket)
    const isi = { kejadian, dataTerdampak, penanganan }
    const id = await insertInsiden(tx, at, { nomor, isi, diketahuiAt: diketahui, tenggatAt: tenggat72(diketahui), dibuatId: petugas.id })
    await insertTerdampak(tx, id, terdampak)
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'INSIDEN_DICATAT',
      objek: `insidenData:${id}`,
      rincian: { terdampak: terdampak.length },
    })
    return id
  })
}

/** Adds cases found to be affected later; where reporters were told already, these are told at once. @throws AppError as above, NOT_FOUND. */
export async function addTerdampak(petugas: Petugas, insidenId: string, daftarTiket: readonly string[]): Promise<void> {
  const act = {
    petugas,
    permission: PERMISSION,
    tindakan: 'TAMBAH_TERDAMPAK',
    objek: `insidenData:${insidenId}`,
    rincian: { jumlah: daftarTiket.length },
  } as const
  await administrate(act, async (unit) => {
    const insiden = await findInsiden(unit.tx, insidenId)
    if (!insiden) throw new AppError('NOT_FOUND')
    const ids = await idsOf(unit, petugas, daftarTiket)
    await insertTerdampak(unit.tx, insidenId, ids)
    if (insiden.pelaporAt === null) return
    for (const id of ids) await notifyPelapor(unit, { id }, `insiden:${insidenId}`)
  })
}

/** The written notice has gone to the authority. @throws AppError FORBIDDEN, CONFLICT when it is marked already. */
export async function markLembaga(petugas: Petugas, insidenId: string): Promise<void> {
  await administrate(
    { petugas, permission: PERMISSION, tindakan: 'BERI_TAHU_LEMBAGA', objek: `insidenData:${insidenId}` },
    async ({ tx, at }) => {
      if (!(await markInsiden(tx, insidenId, 'lembagaAt', at))) throw new AppError('CONFLICT')
    },
  )
}

/** Tells the reporters: the notice appears on their tracking pages, and whoever wants mail gets the neutral one. @throws AppError as above. */
export async function notifyTerdampak(petugas: Petugas, insidenId: string): Promise<void> {
  await administrate(
    { petugas, permission: PERMISSION, tindakan: 'BERI_TAHU_PELAPOR', objek: `insidenData:${insidenId}` },
    async (unit) => {
      if (!(await markInsiden(unit.tx, insidenId, 'pelaporAt', unit.at))) throw new AppError('CONFLICT')
      for (const id of await listTerdampakIds(unit.tx, insidenId)) await notifyPelapor(unit, { id }, `insiden:${insidenId}`)
    },
  )
}
