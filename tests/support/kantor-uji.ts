import { afterAll, beforeAll, beforeEach } from '@jest/globals'
// First: it stands in for what the framework hands to the modules below.
import { lupakanPeramban, terima } from '@/tests/support/peramban'
import { GET as callback } from '@/app/[locale]/masuk/callback/kantor/route'
import { POST as begin } from '@/app/[locale]/masuk/kantor/route'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getPetugasByToken } from '@/lib/services/masuk/get-petugas'
import { readSessionToken } from '@/lib/web/session'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { setEnvironment, testDatabase, type TestDatabase } from '@/tests/support/database'
import { startOidc, type Oidc } from '@/tests/support/oidc'

export const SITUS = 'http://localhost:3000'
export const CALLBACK = `${SITUS}/masuk/callback/kantor`
export const SUBJEK = 'orang-1'

let running: Oidc | undefined

/** The provider this file started. */
export function oidc(): Oidc {
  if (!running) throw new Error('the provider has not been started')
  return running
}

/** Call at the top of a test file: a provider, a database with an office, and an empty browser before each test. */
export function kantorUji(env: Readonly<Record<string, string>> = {}): TestDatabase {
  beforeAll(async () => {
    running = await startOidc(CALLBACK)
    setEnvironment(running.env)
  }, 60_000)
  afterAll(() => running?.stop())
  const database = testDatabase({ APP_URL: SITUS, NEXTAUTH_URL: `${SITUS}/masuk`, ...env })
  beforeAll(async () => void (await seedOffice({ surel: true })))
  beforeEach(async () => {
    lupakanPeramban()
    await oidc().be('jujur', SUBJEK)
    await db.keran.deleteMany()
  })
  return database
}

/** Binds an account of the office without the way there; whatever was bound to either is let go of. */
export async function tautkan(namaPengguna: string, subjek = SUBJEK): Promise<string> {
  const { id } = await petugasOf(namaPengguna)
  await db.akunKantor.deleteMany({ where: { OR: [{ petugasId: id }, { subjek }] } })
  await db.akunKantor.create({ data: { petugasId: id, penerbit: oidc().issuer, subjek, ditautAt: now() } })
  return id
}

/** The press of the button; returns the address the browser goes on to. */
export async function tekan(isian: Readonly<Record<string, string>> = {}, locale = 'id'): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ tujuan: 'MASUK', ...isian })) body.set(name, value)
  const request = new Request(`${SITUS}/masuk/kantor`, { method: 'POST', body })
  return (await terima(await begin(request, { params: Promise.resolve({ locale }) }))).lanjut
}

/** Back from the provider; returns the address the browser goes on to. */
export const kembali = async (address: URL): Promise<string> => (await terima(await callback(new Request(address)))).lanjut

/** The whole way: button, provider, back. */
export const jalan = async (isian: Readonly<Record<string, string>> = {}, locale = 'id'): Promise<string> =>
  kembali(await oidc().visit(await tekan(isian, locale)))

/** Who is signed in, in this browser. */
export async function siapa(): Promise<string | null> {
  const token = await readSessionToken()
  return token && ((await getPetugasByToken(token))?.namaPengguna ?? null)
}

export const jejakTentang = (tindakan: string, petugasId: string) =>
  db.jejakAudit.findMany({ where: { tindakan, objek: `petugas:${petugasId}` } })
