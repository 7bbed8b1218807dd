import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { openText, sealText } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'
import { toDateColumn } from './dates'

export type NewAkun = Readonly<{
  namaPengguna: string
  nama: string
  jabatan: string
  nip: string | null
  pangkat: string | null
  surel: string | null
  unitId: string
  kataSandi: string
  gantiSandi: boolean
}>

/** @throws Prisma's unique violation when the name to sign in with is taken. */
export async function createAkun(tx: Tx, at: Date, row: NewAkun): Promise<string> {
  return (await tx.petugas.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}

const LIST_SELECT = {
  id: true,
  namaPengguna: true,
  nama: true,
  jabatan: true,
  nip: true,
  pangkat: true,
  aktif: true,
  gantiSandi: true,
  surel: true,
  totpLangkah: true,
  kodeCadangan: true,
  akunKantor: { select: { penerbit: true, subjek: true, ditautAt: true } },
  unit: { select: { id: true, nama: true } },
  peran: {
    select: { id: true, peran: true, layanan: true, mulai: true, selesai: true, berakhirAt: true, delegasi: true, kunciPemegang: true },
    orderBy: { mulai: 'asc' },
  },
} as const

export async function listAkun() {
  return db.petugas.findMany({ orderBy: [{ aktif: 'desc' }, { nama: 'asc' }], select: LIST_SELECT })
}

export async function findAkun(client: Tx, id: string) {
  return client.petugas.findUnique({ where: { id }, select: LIST_SELECT })
}

/** What the confirmation code of an account follows from. */
export async function findPemilikKode(client: Pick<Tx, 'petugas'>, id: string) {
  return client.petugas.findFirst({
    where: { id, aktif: true },
    select: { id: true, kataSandi: true, gantiSandi: true, totpLangkah: true },
  })
}

export async function setAktif(tx: Tx, id: string, aktif: boolean): Promise<boolean> {
  return (await tx.petugas.updateMany({ where: { id, aktif: !aktif }, data: { aktif } })).count === 1
}

export async function setKataSandi(tx: Tx, id: string, kataSandi: string, gantiSandi: boolean): Promise<void> {
  await tx.petugas.updateMany({ where: { id }, data: { kataSandi, gantiSandi } })
}

export async function setSurel(tx: Tx, id: string, surel: string): Promise<void> {
  await tx.petugas.updateMany({ where: { id }, data: { surel } })
}

/** `langkah`: the time step of the code that proved the app knows the secret; that code is used up by it. */
export async function setSecondFactor(tx: Tx, id: string, secret: string, langkah: number, kodeCadangan: readonly string[]): Promise<void> {
  const data = { totpTersegel: sealText(secret, segel.totp(id)), totpLangkah: langkah, kodeCadangan: [...kodeCadangan] }
  await tx.petugas.updateMany({ where: { id }, data })
}

type Orang = Readonly<{ nama: string; jabatan: string; nip: string | null; pangkat: string | null; unitId: string }>

/** Who the account belongs to, as papers name him; false when there is none. */
export async function updateOrang(tx: Tx, id: string, data: Orang): Promise<boolean> {
  return (await tx.petugas.updateMany({ where: { id }, data })).count === 1
}

export async function clearSecondFactor(tx: Tx, id: string): Promise<void> {
  await tx.petugas.updateMany({ where: { id }, data: { totpTersegel: null, totpLangkah: null, kodeCadangan: [] } })
}

export const openTotp = (id: string, tersegel: Uint8Array): string => openText(tersegel, segel.totp(id))

/** Marks a time step as used; false when it, or a later one, was used before: a code works once, whoever watched it. */
export async function takeTotpLangkah(id: string, langkah: number): Promise<boolean> {
  const fresh = { OR: [{ totpLangkah: null }, { totpLangkah: { lt: langkah } }] }
  return (await db.petugas.updateMany({ where: { id, totpTersegel: { not: null }, ...fresh }, data: { totpLangkah: langkah } })).count === 1
}

/** Takes one backup code off the list; false when somebody was faster. */
export async function takeKodeCadangan(id: string, hash: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "petugas" SET "kodeCadangan" = array_remove("kodeCadangan", ${hash}) WHERE "id" = ${id}::uuid AND ${hash} = ANY ("kodeCadangan")`
  return count === 1
}

export type NewPeran = Readonly<{
  petugasId: string
  peran: Peran
  layanan: Layanan
  mulai: string
  selesai: string | null
  delegasi?: Delegasi | null
  calon?: boolean
}>

/**
 * `calon`: named to be the next custodian, who holds the post when the hand-over is complete.
 * @throws Prisma's unique violation when another custodian holds the layanan: the database keeps it at one.
 */
export async function insertPeran(tx: Tx, at: Date, row: NewPeran): Promise<void> {
  const { mulai, selesai, calon = false, ...rest } = row
  await tx.peranPetugas.create({
    data: {
      ...rest,
      mulai: toDateColumn(mulai),
      selesai: selesai === null ? null : toDateColumn(selesai),
      berlakuAt: at,
      kunciPemegang: row.peran === 'PEMEGANG_IDENTITAS' && !calon ? row.layanan : null,
    },
    select: { id: true },
  })
}

/** Posts not yet over at an instant, those that begin later included. */
export const belumBerakhir = (at: Date) => ({
  berakhirAt: null,
  OR: [{ selesai: null }, { selesai: { gte: toDateColumn(officeDate(at)) } }],
})

/** Today is the last day of a post, and this moment its end: what its holder did this morning lies within his term. */
export async function endPeran(tx: Tx, peranId: string, at: Date): Promise<void> {
  const data = { selesai: toDateColumn(officeDate(at)), berakhirAt: at, kunciPemegang: null }
  await tx.peranPetugas.updateMany({ where: { id: peranId, ...belumBerakhir(at) }, data })
}

/** Administrators who can sign in, one of them left out: without any, nobody could look after accounts. */
export async function countAdminSistem(client: Tx, at: Date, exceptId?: string): Promise<number> {
  return client.petugas.count({
    where: {
      id: { not: exceptId },
      aktif: true,
      peran: { some: { peran: 'ADMIN_SISTEM', mulai: { lte: toDateColumn(officeDate(at)) }, ...belumBerakhir(at) } },
    },
  })
}
