import 'server-only'
import { segel } from '@/lib/domain/segel'
import { isiUsulanSchema, type IsiUsulan, type JenisUsulan, type StatusUsulan } from '@/lib/domain/jabatan/usulan'
import type { Layanan } from '@/lib/domain/layanan'
import { openText, sealText } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'

const SELECT = {
  id: true,
  jenis: true,
  petugasId: true,
  layanan: true,
  cukupSatu: true,
  isi: true,
  diusulkanId: true,
  dibuatAt: true,
  menungguSejak: true,
  salahKode: true,
  status: true,
  selesaiAt: true,
  rahasiaTersegel: true,
  petugas: { select: { nama: true, jabatan: true, namaPengguna: true } },
  pengusul: { select: { nama: true } },
  konfirmasi: {
    select: { layanan: true, petugasId: true, dibuatAt: true, petugas: { select: { nama: true } } },
    orderBy: { dibuatAt: 'asc' },
  },
} as const

type Row = NonNullable<Awaited<ReturnType<typeof readOne>>>

const readOne = (client: Pick<Tx, 'usulanJabatan'>, id: string) => client.usulanJabatan.findUnique({ where: { id }, select: SELECT })

export type UsulanJabatan = Omit<Row, 'isi' | 'jenis' | 'status'> & Readonly<{ isi: IsiUsulan; jenis: JenisUsulan; status: StatusUsulan }>

const toUsulan = (row: Row): UsulanJabatan => ({
  ...row,
  jenis: row.jenis as JenisUsulan,
  status: row.status as StatusUsulan,
  isi: isiUsulanSchema.parse(row.isi),
})

export async function findUsulan(client: Pick<Tx, 'usulanJabatan'>, id: string): Promise<UsulanJabatan | null> {
  const row = await readOne(client, id)
  return row && toUsulan(row)
}

/** Two who confirm at the same moment wait for one another. */
export async function lockUsulan(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "usulanJabatan" WHERE "id" = ${id}::uuid FOR UPDATE`
}

export type NewUsulan = Readonly<{
  jenis: JenisUsulan
  petugasId: string | null
  layanan: readonly Layanan[]
  cukupSatu: boolean
  isi: IsiUsulan
  diusulkanId: string | null
  rahasia: string | null
}>

export async function insertUsulan(tx: Tx, at: Date, { rahasia, ...row }: NewUsulan): Promise<string> {
  const { id } = await tx.usulanJabatan.create({
    data: { ...row, layanan: [...row.layanan], dibuatAt: at, menungguSejak: at },
    select: { id: true },
  })
  if (rahasia !== null)
    await tx.usulanJabatan.update({
      where: { id },
      data: { rahasiaTersegel: sealText(rahasia, segel.usulanJabatan(id)) },
      select: { id: true },
    })
  return id
}

/** What a proposal keeps sealed: a new address, or the hash and second half of a first password. */
export const openRahasia = ({ id, rahasiaTersegel }: Pick<UsulanJabatan, 'id' | 'rahasiaTersegel'>): string | null =>
  rahasiaTersegel && openText(rahasiaTersegel, segel.usulanJabatan(id))

export async function insertKonfirmasi(tx: Tx, at: Date, usulanId: string, layanan: readonly Layanan[], petugasId: string): Promise<void> {
  await tx.konfirmasiJabatan.createMany({ data: layanan.map((each) => ({ usulanId, layanan: each, petugasId, dibuatAt: at })) })
}

/** Ends a proposal that still waits; false when somebody was faster. What it kept sealed is gone with it. */
export async function endUsulan(tx: Tx, at: Date, id: string, status: StatusUsulan, selesaiId: string | null): Promise<boolean> {
  const data = { status, selesaiAt: at, selesaiId, rahasiaTersegel: null }
  return (await tx.usulanJabatan.updateMany({ where: { id, status: 'MENUNGGU' }, data })).count === 1
}

/** Counts one more wrong code. Outside the act that was refused, or it would be undone with it. */
export async function countSalahKode(id: string): Promise<number> {
  return (await db.usulanJabatan.update({ where: { id }, data: { salahKode: { increment: 1 } }, select: { salahKode: true } })).salahKode
}

type Filter = Readonly<{ petugasId?: string; layanan?: readonly Layanan[] }>

/** Proposals that wait, the oldest first. */
export async function listMenunggu(
  { petugasId, layanan }: Filter = {},
  client: Pick<Tx, 'usulanJabatan'> = db,
): Promise<readonly UsulanJabatan[]> {
  const where = { status: 'MENUNGGU', petugasId, layanan: layanan && { hasSome: [...layanan] } }
  return (await client.usulanJabatan.findMany({ where, orderBy: { dibuatAt: 'asc' }, select: SELECT })).map(toUsulan)
}

type Tampil = Readonly<{ layanan: readonly Layanan[] | null; petugasId?: string; baru?: Readonly<{ oleh: string; sejak: Date }> }>

/** Proposals that wait in these layanan (all of them for null), and those somebody has just brought into effect. */
export async function listTampil({ layanan, petugasId, baru }: Tampil): Promise<readonly UsulanJabatan[]> {
  const waiting = { status: 'MENUNGGU', petugasId, layanan: layanan ? { hasSome: [...layanan] } : undefined }
  const fresh = baru ? [{ status: 'BERLAKU', petugasId, selesaiId: baru.oleh, selesaiAt: { gte: baru.sejak } }] : []
  return (
    await db.usulanJabatan.findMany({ where: { OR: [waiting, ...fresh] }, orderBy: { dibuatAt: 'asc' }, take: 100, select: SELECT })
  ).map(toUsulan)
}

/** All clocks of proposals and keys begin anew: the one that counted so far was not to be believed. */
export async function restartTunggu(tx: Tx, at: Date): Promise<void> {
  await tx.usulanJabatan.updateMany({ where: { status: 'MENUNGGU' }, data: { menungguSejak: at } })
  await tx.kunciIdentitas.updateMany({ where: { status: 'DIUSULKAN', menungguSejak: { not: null } }, data: { menungguSejak: at } })
}
