import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { Layanan } from '@/lib/domain/layanan'
import type { id } from '@/lib/i18n/id'

type Namespace = keyof typeof id

// What any client component may need: field texts, the error page, and the office of the page in head and foot.
const BASE: readonly Namespace[] = ['ui', 'galat', 'kerangka']

type ClientMessagesProps = Readonly<{
  namespaces?: readonly Exclude<Namespace, 'formulir'>[]
  /** The layanan whose form the page draws: its words go along, those of no other. */
  formulir?: Layanan
  children: ReactNode
}>

/** Sends the browser only the texts its components use; a page with a client form names its own namespaces. */
export async function ClientMessages({ namespaces = [], formulir, children }: ClientMessagesProps) {
  const messages = await getMessages()
  const wanted = new Set<string>([...BASE, ...namespaces])
  const picked = Object.fromEntries(Object.entries(messages).filter(([name]) => wanted.has(name)))
  if (formulir) Object.assign(picked, { formulir: { [formulir]: messages.formulir[formulir] } })
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
