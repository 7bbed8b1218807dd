import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { LAYANAN_RAHASIA } from '@/lib/domain/pengaduan/rahasia'
import { db, type Tx } from '@/lib/infra/db'

const RAHASIA = { OR: [{ rahasia: true }, { layanan: { in: [...LAYANAN_RAHASIA] } }] }

/** Puts a case into an account; the one it lay in before loses it. */
export async function linkPengaduan(tx: Tx, akunId: string, pengaduanId: string): Promise<void> {
  await tx.akunPengaduan.upsert({
    where: { pengaduanId },
    create: { pengaduanId, akunId },
    update: { akunId },
    select: { pengaduanId: true },
  })
}

export async function unlinkPengaduan(tx: Tx, akunId: string, pengaduanId: string): Promise<boolean> {
  return (await tx.akunPengaduan.deleteMany({ where: { akunId, pengaduanId } })).count === 1
}

export async function findAkunIdOf(client: Pick<Tx, 'akunPengaduan'>, pengaduanId: string): Promise<string | null> {
  return (await client.akunPengaduan.findUnique({ where: { pengaduanId }, select: { akunId: true } }))?.akunId ?? null
}

export async function isInAkun(akunId: string, pengaduanId: string): Promise<boolean> {
  return (await db.akunPengaduan.count({ where: { akunId, pengaduanId } })) === 1
}

/** Cases that lead to an account: those in it, and SP4N reports that bear its pseudonym, let go or not. */
const terkait = (akun: Readonly<{ id: string; samaran: string }>) => ({
  OR: [{ akun: { akunId: akun.id } }, { layanan: 'SP4N' as const, samaran: akun.samaran }],
})

const akunOf = (client: Pick<Tx, 'akunPelapor'>, id: string) =>
  client.akunPelapor.findUniqueOrThrow({ where: { id }, select: { id: true, samaran: true } })

/** Does any secret case lead to the account? */
export async function holdsRahasia(client: Pick<Tx, 'akunPelapor' | 'pengaduan'>, akunId: string): Promise<boolean> {
  return (await client.pengaduan.count({ where: { AND: [terkait(await akunOf(client, akunId)), RAHASIA] } })) > 0
}

/** Every case that leads to the account, with those it objects to or that object to it: they name each other. */
export async function listRantaiAkun(tx: Tx, akunId: string, tambahan: readonly string[] = []): Promise<readonly string[]> {
  const { OR } = terkait(await akunOf(tx, akunId))
  const linked = await tx.pengaduan.findMany({ where: { OR: [...OR, { id: { in: [...tambahan] } }] }, select: { akarId: true } })
  const rows = await tx.pengaduan.findMany({ where: { akarId: { in: linked.map((row) => row.akarId) } }, select: { id: true } })
  return rows.map((row) => row.id)
}

/** The account a case leads to, by itself or by its chain; null when there is none. */
export async function findAkunTerkait(
  client: Pick<Tx, 'akunPelapor' | 'akunPengaduan' | 'pengaduan'>,
  pengaduanId: string,
): Promise<string | null> {
  const kasus = await client.pengaduan.findUnique({ where: { id: pengaduanId }, select: { akarId: true, layanan: true, samaran: true } })
  if (!kasus) return null
  const linked = await client.akunPengaduan.findFirst({ where: { pengaduan: { akarId: kasus.akarId } }, select: { akunId: true } })
  if (linked || !STANDAR[kasus.layanan].akun) return linked?.akunId ?? null
  return (await client.akunPelapor.findUnique({ where: { samaran: kasus.samaran }, select: { id: true } }))?.id ?? null
}

const KASUS_SAYA = {
  id: true,
  layanan: true,
  nomorTiket: true,
  status: true,
  rahasia: true,
  materiTersegel: true,
  diterimaAt: true,
} as const

/** The cases of an account, newest first. */
export async function listPengaduanAkun(akunId: string) {
  return db.pengaduan.findMany({ where: { akun: { akunId } }, orderBy: { diterimaAt: 'desc' }, select: KASUS_SAYA })
}
