import type { ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { Layanan } from '@/lib/domain/layanan'
import type { id } from '@/lib/i18n/id'

type Messages = typeof id
type Namespace = Exclude<keyof Messages, 'formulir' | 'ui' | 'galat' | 'kerangka'>

/** What any client component may need: field texts, the error page, and the office of the page in head and foot. */
function baseOf({ ui, galat, kerangka }: Messages) {
  const { subMerek, subMerekUmum, namaMerek, kantor, pintasan } = kerangka
  return { ui, galat: { gangguan: galat.gangguan }, kerangka: { subMerek, subMerekUmum, namaMerek, kantor, pintasan } }
}

/** Namespaces with an entry for each field of every form of the site. */
const PER_FIELD = ['isian', 'pilihan'] as const

const pick = <T extends object>(all: T, names: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))

type ClientMessagesProps = Readonly<{
  namespaces?: readonly Namespace[]
  /** The layanan whose form the page draws: its words go along, those of no other. */
  formulir?: Layanan
  /** Fields whose faults and choices go along; left out: those of every form. */
  fields?: readonly string[]
  children: ReactNode
}>

/** Sends the browser only the texts its components use; a page with a client form names its own namespaces. */
export async function ClientMessages({ namespaces = [], formulir, fields, children }: ClientMessagesProps) {
  const messages = await getMessages()
  const picked = { ...baseOf(messages), ...pick(messages, namespaces) } as Record<string, object>
  if (fields) for (const name of PER_FIELD) if (name in picked) picked[name] = pick(messages[name], fields)
  if (formulir) Object.assign(picked, { formulir: { [formulir]: messages.formulir[formulir] } })
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
