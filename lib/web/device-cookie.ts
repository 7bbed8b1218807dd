import 'server-only'
import * as z from 'zod'
import { newToken } from '@/lib/infra/kode'
import { readSealedCookie, setSealedCookie } from './sealed-cookie'

const COOKIE = 'perangkat'
const DAYS = 180
/** Accounts one device remembers; an office's counter has a few. */
const MOST = 5

const schema = z.object({ akun: z.array(z.object({ nama: z.string(), tanda: z.string() })) })

async function known() {
  const parsed = schema.safeParse(await readSealedCookie(COOKIE))
  return parsed.success ? parsed.data.akun : []
}

/** The mark of this device for an account of an officer that signed in here before. A reporter's device carries none. */
export async function deviceFor(namaPengguna: string): Promise<string | null> {
  return (await known()).find(({ nama }) => nama === namaPengguna)?.tanda ?? null
}

export async function rememberDevice(namaPengguna: string): Promise<void> {
  const akun = await known()
  if (akun.some(({ nama }) => nama === namaPengguna)) return
  const kept = [{ nama: namaPengguna, tanda: newToken() }, ...akun].slice(0, MOST)
  await setSealedCookie(COOKIE, { akun: kept }, DAYS * 24 * 60)
}
