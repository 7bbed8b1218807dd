import 'server-only'
import { segel } from '@/lib/domain/segel'
import { openText, sealText } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'

type NewAkunPelapor = Readonly<{ samaran: string; kataSandi: string; kodePemulihan: string }>

/** @throws Prisma's unique violation when the pseudonym is taken. */
export async function createAkunPelapor(tx: Tx, at: Date, row: NewAkunPelapor): Promise<string> {
  return (await tx.akunPelapor.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}

/** What a sign-in and a recovery compare with. */
export async function findAkunLogin(samaran: string) {
  return db.akunPelapor.findUnique({ where: { samaran }, select: { id: true, samaran: true, kataSandi: true, kodePemulihan: true } })
}

/**
 * Names to sign in with are shared by officers and reporters: whoever takes one asks here, and waits for others who ask at the
 * same moment. Returns who holds it; the report `besideId`, written together with the account, is no holder.
 */
export async function holderOfName(tx: Tx, nama: string, besideId = ''): Promise<'PETUGAS' | 'PELAPOR' | 'LAPORAN' | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`nama|${nama}`}, 0))`
  if ((await tx.petugas.count({ where: { namaPengguna: nama } })) > 0) return 'PETUGAS'
  if ((await tx.akunPelapor.count({ where: { samaran: nama } })) > 0) return 'PELAPOR'
  // A pseudonym that stands on a report stays with it, also when its account is gone: nobody else speaks under it.
  return (await tx.pengaduan.count({ where: { layanan: 'SP4N', samaran: nama, id: { not: besideId } } })) > 0 ? 'LAPORAN' : null
}

/** Does the name belong to an officer, working or not? */
export async function isNamaPetugas(nama: string): Promise<boolean> {
  return (await db.petugas.count({ where: { namaPengguna: nama } })) > 0
}

/** Holds an account still until the transaction ends; false when it is gone. */
export async function lockAkunPelapor(tx: Tx, id: string): Promise<boolean> {
  return (await tx.$queryRaw<unknown[]>`SELECT 1 FROM "akunPelapor" WHERE "id" = ${id}::uuid FOR UPDATE`).length === 1
}

export async function setSandiPelapor(tx: Tx, id: string, kataSandi: string): Promise<void> {
  await tx.akunPelapor.updateMany({ where: { id }, data: { kataSandi } })
}

/** Exchanges password and recovery code; false when the old code was used up in this very moment. */
export async function exchangeKodePemulihan(
  tx: Tx,
  akun: Readonly<{ id: string; kodePemulihan: string }>,
  baru: Readonly<{ kataSandi: string; kodePemulihan: string }>,
): Promise<boolean> {
  return (await tx.akunPelapor.updateMany({ where: { id: akun.id, kodePemulihan: akun.kodePemulihan }, data: baru })).count === 1
}

/** The address for notices about every case of the account; null takes it away. */
export async function setKabarAkun(tx: Tx, id: string, alamat: string | null): Promise<void> {
  await tx.akunPelapor.updateMany({
    where: { id },
    data: { emailKabarTersegel: alamat === null ? null : sealText(alamat, segel.kabarAkun(id)) },
  })
}

/** Whether the account has an address: all that any page may know of it. */
export async function hasKabarAkun(client: Pick<Tx, 'akunPelapor'>, id: string): Promise<boolean> {
  return (await client.akunPelapor.count({ where: { id, emailKabarTersegel: { not: null } } })) > 0
}

/** The address of the account a case lies in, for the outbox and nothing else. */
export async function findKabarAkunOf(tx: Tx, pengaduanId: string): Promise<string | null> {
  const row = await tx.akunPengaduan.findUnique({
    where: { pengaduanId },
    select: { akun: { select: { id: true, emailKabarTersegel: true } } },
  })
  return row?.akun.emailKabarTersegel ? openText(row.akun.emailKabarTersegel, segel.kabarAkun(row.akun.id)) : null
}

/** Everything of an account goes: sessions, links, hashes, address. Cases and register are not touched. */
export async function deleteAkunPelapor(tx: Tx, id: string): Promise<void> {
  await tx.sessionPelapor.deleteMany({ where: { akunId: id } })
  await tx.akunPengaduan.deleteMany({ where: { akunId: id } })
  await tx.akunPelapor.deleteMany({ where: { id } })
}
