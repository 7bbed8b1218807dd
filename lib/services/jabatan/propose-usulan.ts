import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import { isTerjaga } from '@/lib/domain/jabatan/penentu'
import type { IsiUsulan, JenisUsulan } from '@/lib/domain/jabatan/usulan'
import type { Layanan } from '@/lib/domain/layanan'
import { findAkun } from '@/lib/data/akun'
import { findTerjaga } from '@/lib/data/penentu'
import { listDidirikan } from '@/lib/data/pendirian'
import type { UnitOfWork } from '@/lib/data/transaction'
import { insertUsulan, listMenunggu } from '@/lib/data/usulan-jabatan'
import { APPLY, type ActJabatan } from './apply-usulan'
import { notifyPenentu } from './notify-penentu'

/** An act about an account; `diusulkanId` is null for the console. `titipan`: what only the confirmer shall read. */
export type Perbuatan = ActJabatan & Readonly<{ jenis: JenisUsulan; diusulkanId: string | null; titipan?: string }>

type Penjaga = Readonly<{ layanan: readonly Layanan[]; cukupSatu: boolean }>

/** The administrator serves every layanan: a holder of any of them is enough. */
const anyOf = (layanan: readonly Layanan[]): Penjaga => ({ layanan, cukupSatu: true })

type Post = Readonly<{ peran: Peran; layanan: Layanan; delegasi: string | null }>

async function postOf({ tx }: UnitOfWork, { petugasId, isi }: Perbuatan): Promise<Post | null> {
  if (isi.peran && isi.layanan) return { peran: isi.peran, layanan: isi.layanan, delegasi: isi.delegasi ?? null }
  return (await findAkun(tx, petugasId))?.peran.find((row) => row.id === isi.peranId) ?? null
}

const ABOUT_A_POST: readonly JenisUsulan[] = ['BERI_PERAN', 'AKHIRI_PERAN']

/** Whose word an act needs, or null when it may take effect at once: before the founding is over, and for posts that decide nothing. */
async function penjagaOf(unit: UnitOfWork, act: Perbuatan): Promise<Penjaga | null> {
  const didirikan = await listDidirikan(unit.tx)
  if (didirikan.length === 0) return null
  if (ABOUT_A_POST.includes(act.jenis)) {
    const post = await postOf(unit, act)
    if (!post || !isTerjaga(post)) return null
    if (post.peran === 'ADMIN_SISTEM') return anyOf(didirikan)
    return didirikan.includes(post.layanan) ? { layanan: [post.layanan], cukupSatu: false } : null
  }
  const { layanan, adminSistem } = await findTerjaga(unit.tx, act.petugasId, unit.at)
  const decides = didirikan.filter((each) => layanan.includes(each))
  if (decides.length > 0) return { layanan: decides, cukupSatu: false }
  return adminSistem ? anyOf(didirikan) : null
}

/** The database gives the fields back in an order of its own. */
const plainIsi = (isi: IsiUsulan) =>
  JSON.stringify(
    Object.entries(isi)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const isSame = (act: Perbuatan) => (waiting: Readonly<{ jenis: JenisUsulan; isi: IsiUsulan }>) =>
  waiting.jenis === act.jenis && plainIsi(waiting.isi) === plainIsi(act.isi)

async function propose(unit: UnitOfWork, act: Perbuatan, penjaga: Penjaga): Promise<string> {
  const { jenis, petugasId, isi, diusulkanId, rahasia, titipan } = act
  if ((await listMenunggu({ petugasId }, unit.tx)).some(isSame(act))) throw new AppError('GUARD_FAILED', ['usulanSudahAda'])
  const sealed = titipan === undefined ? rahasia : JSON.stringify([rahasia, titipan])
  const id = await insertUsulan(unit.tx, unit.at, { jenis, petugasId, ...penjaga, isi, diusulkanId, rahasia: sealed })
  unit.audit({
    aktor: diusulkanId ? `petugas:${diusulkanId}` : 'undangan',
    tindakan: 'USULKAN_JABATAN',
    objek: `usulanJabatan:${id}`,
    rincian: { jenis, petugas: petugasId },
  })
  await notifyPenentu(unit, id, penjaga.layanan)
  return id
}

/**
 * Does an act about an account, or proposes it where the account or the post decides about keys: then it takes effect when
 * somebody else confirms. Returns the proposal's id, or null when it took effect.
 * @throws AppError GUARD_FAILED "usulanSudahAda", whatever the act itself refuses.
 */
export async function doOrPropose(unit: UnitOfWork, act: Perbuatan): Promise<string | null> {
  const penjaga = await penjagaOf(unit, act)
  if (penjaga) return propose(unit, act, penjaga)
  await APPLY[act.jenis](unit, act)
  return null
}
