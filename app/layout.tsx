import type { ReactNode } from 'react'
import { connection } from 'next/server'

/** Waits for a request, so that no page is built ahead: a page built ahead carries no nonce and loses its scripts. */
export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  await connection()
  return children
}
