import { cloneElement, createElement, isValidElement, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { id } from '@/lib/i18n/id'

const isAsync = (type: unknown): type is (props: unknown) => Promise<ReactNode> =>
  typeof type === 'function' && type.constructor.name === 'AsyncFunction'

const KATA = { locale: 'id', messages: id, timeZone: 'Asia/Pontianak' } as ComponentProps<typeof NextIntlClientProvider>

/** The same tree with every part that reads already run, also where it stands among the properties of another. */
async function selesai(node: unknown): Promise<unknown> {
  if (Array.isArray(node)) return Promise.all(node.map(selesai))
  if (!isValidElement(node)) return node
  const { type, props } = node as ReactElement<Record<string, unknown>>
  if (isAsync(type)) return selesai(await type(props))
  const { children, ...rest } = props
  const all = await Promise.all(Object.entries(rest).map(async ([name, value]) => [name, await selesai(value)] as const))
  const inner = Array.isArray(children) ? ((await selesai(children)) as ReactNode[]) : [(await selesai(children)) as ReactNode]
  // On the server a provider knows language and zone from the request, and parts below it that read have every word.
  const own = type === NextIntlClientProvider ? KATA : {}
  return cloneElement(node, { ...Object.fromEntries(all), ...own }, ...(children === undefined ? [] : inner))
}

/** A page as its reader's browser gets it, in Indonesian, without scripts. */
export async function gambar(draw: () => unknown): Promise<string> {
  return renderToStaticMarkup(createElement(NextIntlClientProvider, KATA, (await selesai(await draw())) as ReactNode))
}
