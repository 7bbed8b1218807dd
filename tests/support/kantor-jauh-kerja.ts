import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ASING } from '@/tests/support/kantor-jauh'
import { simpanSurat } from '@/tests/support/surat-nyata'

/** The office at work: one window a person, the passphrase of the custodian's key of Dumas, and everything printed, as text. */
export type Kerja = { url: string; adminUrl: string; sandiKunci: string; readonly jendela: Map<string, Page>; readonly kertas: string[] }

export const main = (of: Page) => of.locator('main').innerText()
export const whole = async (of: Page) => `${await of.title()} ${await of.locator('body').innerText()}`

/** A page of the site names no other office. */
export async function tulisan({ url }: Kerja, of: Page, path: string): Promise<void> {
  await of.goto(url + path)
  expect([path, await whole(of)]).not.toEqual([path, expect.stringMatching(ASING)])
}

/** Somebody works in his window; where he ends up no other office is named. */
export async function work({ jendela }: Kerja, akun: string, act: (staff: Page) => Promise<unknown>): Promise<void> {
  const staff = jendela.get(akun)
  if (!staff) throw new Error(`${akun} has not signed in`)
  await act(staff)
  expect([staff.url(), await whole(staff)]).not.toEqual([staff.url(), expect.stringMatching(ASING)])
}

/** The papers of a case as this person may read them. */
export async function papers({ jendela, kertas }: Kerja, akun: string, kasus: string, alamat: readonly string[]): Promise<string> {
  const staff = jendela.get(akun)
  const teks = await Promise.all(
    alamat.map(async (one) => {
      const answer = await staff?.request.get(`${kasus}/${one}`)
      expect([one, answer?.status()]).toEqual([one, 200])
      return simpanSurat(one, (await answer?.body()) ?? Buffer.alloc(0))
    }),
  )
  kertas.push(...teks)
  return teks.join(' ')
}
