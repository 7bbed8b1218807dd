import type { Peran } from '@/lib/domain/auth/peran'
import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { inTransaction } from '@/lib/data/transaction'
import { db, type Tx } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/password'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../scripts/lib/demo-accounts.mjs'

const LAYANAN: Readonly<Partial<Record<Peran, Layanan>>> = {
  ADMIN_INSTANSI: 'SP4N',
  ADMIN_OPD: 'SP4N',
  PEJABAT_PENGHUBUNG: 'SP4N',
}

const UNIT: Readonly<Partial<Record<Layanan, string>>> = {
  WBS: 'opd-inspektorat',
  DUMAS: 'opd-inspektorat-provinsi',
  SP4N: 'opd-diskominfo-ketapang',
}

/** Where an account of the demo sits: where it says so, or in the office of its layanan. */
function unitOf({ namaPengguna, unitId }: Readonly<{ namaPengguna: string; unitId?: string }>, layanan: Layanan): string {
  const unit = unitId ?? UNIT[layanan]
  if (!unit) throw new Error(`no unit for ${namaPengguna}`)
  return unit
}

const MULAI = new Date('2024-01-01T00:00:00.000Z')

const titleOf = (text: string) =>
  text
    .split(/[_.]/)
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ')
const surelOf = (namaPengguna: string) => `${namaPengguna}@contoh.test`

type Akun = Readonly<{
  namaPengguna: string
  peran: string | null
  unitId?: string
  layanan?: Layanan
  delegasi?: Delegasi
  selesai?: string
}>

const peranOf = ({ peran }: Akun) => peran as Peran | null
function layananOf(account: Akun): Layanan {
  const peran = peranOf(account)
  return account.layanan ?? (peran && LAYANAN[peran]) ?? 'WBS'
}

function petugasOf(account: Akun, kataSandi: string) {
  const title = titleOf(account.namaPengguna.toUpperCase())
  return {
    namaPengguna: account.namaPengguna,
    nama: `Demo ${title}`,
    jabatan: title,
    nip: '19800101 200501 1 001',
    kataSandi,
    unitId: unitOf(account, layananOf(account)),
  }
}

function jabatanOf(account: Akun, petugasId: string) {
  const [peran, layanan] = [peranOf(account), layananOf(account)]
  if (!peran) return []
  return [
    {
      petugasId,
      peran,
      layanan,
      mulai: MULAI,
      berlakuAt: MULAI,
      selesai: account.selesai ? new Date(account.selesai) : null,
      delegasi: account.delegasi ?? null,
      kunciPemegang: peran === 'PEMEGANG_IDENTITAS' ? layanan : null,
    },
  ]
}

/** All of them in two statements: every test of a service begins with these people. */
async function createAll(tx: Tx, accounts: readonly Akun[], kataSandi: string): Promise<void> {
  const ids = new Map(
    (
      await tx.petugas.createManyAndReturn({
        data: accounts.map((account) => petugasOf(account, kataSandi)),
        select: { id: true, namaPengguna: true },
      })
    ).map(({ id, namaPengguna }) => [namaPengguna, id]),
  )
  await tx.peranPetugas.createMany({ data: accounts.flatMap((account) => jabatanOf(account, ids.get(account.namaPengguna) ?? '')) })
}

/** Accounts, posts and keys have an audit row like everybody else's, one for all that come together. */
export const ISI_CONTOH = { aktor: 'sistem', tindakan: 'ISI_CONTOH', objek: 'petugas' } as const

export async function seedPetugas(): Promise<void> {
  const known = new Set((await db.petugas.findMany({ select: { namaPengguna: true } })).map(({ namaPengguna }) => namaPengguna))
  const missing = DEMO_ACCOUNTS.filter(({ namaPengguna }) => !known.has(namaPengguna))
  if (missing.length === 0) return
  const kataSandi = await hashSecret(DEMO_PASSWORD)
  await inTransaction(async ({ tx, audit }) => {
    await createAll(tx, missing, kataSandi)
    audit(ISI_CONTOH)
  })
}

/** Last, so that the demo's invented past leaves no pile of notices. */
export async function seedSurel(): Promise<void> {
  const where = { namaPengguna: { in: DEMO_ACCOUNTS.map(({ namaPengguna }) => namaPengguna) }, surel: null }
  const missing = await db.petugas.findMany({ where, select: { namaPengguna: true } })
  if (missing.length === 0) return
  await inTransaction(async ({ tx, audit }) => {
    for (const { namaPengguna } of missing) await tx.petugas.updateMany({ where: { namaPengguna }, data: { surel: surelOf(namaPengguna) } })
    audit(ISI_CONTOH)
  })
}
