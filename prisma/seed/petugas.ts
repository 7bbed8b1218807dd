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

async function createOne(
  tx: Tx,
  account: Readonly<{
    namaPengguna: string
    peran: string | null
    unitId?: string
    layanan?: Layanan
    delegasi?: Delegasi
    selesai?: string
  }>,
  kataSandi: string,
) {
  const peran = account.peran as Peran | null
  const layanan = account.layanan ?? (peran && LAYANAN[peran]) ?? 'WBS'
  const title = titleOf(account.namaPengguna.toUpperCase())
  await tx.petugas.create({
    data: {
      namaPengguna: account.namaPengguna,
      nama: `Demo ${title}`,
      jabatan: title,
      nip: '19800101 200501 1 001',
      kataSandi,
      unitId: unitOf(account, layanan),
      peran: peran
        ? {
            create: {
              peran,
              layanan,
              mulai: MULAI,
              berlakuAt: MULAI,
              selesai: account.selesai ? new Date(account.selesai) : null,
              delegasi: account.delegasi ?? null,
              kunciPemegang: peran === 'PEMEGANG_IDENTITAS' ? layanan : null,
            },
          }
        : undefined,
    },
  })
}

/** Accounts, posts and keys have an audit row like everybody else's, one for all that come together. */
export const ISI_CONTOH = { aktor: 'sistem', tindakan: 'ISI_CONTOH', objek: 'petugas' } as const

export async function seedPetugas(): Promise<void> {
  const known = new Set((await db.petugas.findMany({ select: { namaPengguna: true } })).map(({ namaPengguna }) => namaPengguna))
  const missing = DEMO_ACCOUNTS.filter(({ namaPengguna }) => !known.has(namaPengguna))
  if (missing.length === 0) return
  const kataSandi = await hashSecret(DEMO_PASSWORD)
  await inTransaction(async ({ tx, audit }) => {
    for (const account of missing) await createOne(tx, account, kataSandi)
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
