import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { hiddenFields } from '@/tests/support/plain-form'

const SAME_SITE = { 'sec-fetch-site': 'same-origin' }

/** Signs a petugas in as a browser without scripts would; returns the cookie of his session. */
export async function signInPlain(url: string, namaPengguna: string, kataSandi = DEMO_PASSWORD): Promise<string> {
  const form = new FormData()
  for (const [name, value] of await hiddenFields(`${url}/masuk`)) form.append(name, value)
  form.append('namaPengguna', namaPengguna)
  form.append('kataSandi', kataSandi)
  const answer = await fetch(`${url}/masuk`, { method: 'POST', body: form, headers: { ...SAME_SITE, origin: url }, redirect: 'manual' })
  const cookie = answer.headers
    .getSetCookie()
    .find((one) => one.includes('session-token='))
    ?.split(';')[0]
  if (!cookie) throw new Error(`${namaPengguna} cannot sign in: ${answer.status}`)
  return cookie
}

/** What a server action is called with, as React writes it: what its page bound to it, an earlier state and a form. */
function reply(fields: Readonly<Record<string, string>>, bound: readonly string[]): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value)
  body.append(
    '0',
    JSON.stringify([...bound, { code: null, details: [], fieldErrors: {}, values: {}, attempt: 0, diterima: [], ditolak: [] }, '$K1']),
  )
  return body
}

export type ActionCall = Readonly<{
  id: string
  address: string
  fields: Readonly<Record<string, string>>
  headers?: Readonly<Record<string, string>>
  bound?: readonly string[]
}>

/** Calls a server action by its id, past every page and button. */
export function callAction({ id, address, fields, headers = SAME_SITE, bound = [] }: ActionCall): Promise<Response> {
  return fetch(address, { method: 'POST', body: reply(fields, bound), headers: { 'next-action': id, ...headers }, redirect: 'manual' })
}
