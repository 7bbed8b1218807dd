import fs from 'node:fs'
import path from 'node:path'
import { isValidElement, type ReactElement } from 'react'

const ROOT = path.resolve(__dirname, '../..')

/** Every file of this name below a folder of the app tree, as its import path and the address it answers to. */
export function listHalaman(
  folder: string,
  name: 'page.tsx' | 'layout.tsx' | 'route.ts',
): readonly Readonly<{ berkas: string; alamat: string }>[] {
  const files = fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === name)
  return files.sort().map((file) => ({
    berkas: `@/${folder}/${file}`.replace(/\.tsx?$/, ''),
    alamat: `/${path
      .dirname(`${folder}/${file}`)
      .split('/')
      .slice(2)
      .filter((part) => !part.startsWith('('))
      .join('/')}`,
  }))
}

type Fungsi = (props: unknown) => unknown
const isAsync = (type: unknown): type is Fungsi => typeof type === 'function' && type.constructor.name === 'AsyncFunction'
const nameOf = (type: unknown) => (typeof type === 'string' ? type : typeof type === 'function' ? type.name : 'x')

async function entries(value: object): Promise<unknown> {
  const all = await Promise.all(Object.entries(value).map(async ([key, each]) => [key, await uraikan(each)] as const))
  return Object.fromEntries(all.filter(([, each]) => each !== undefined))
}

async function element({ type, props }: ReactElement): Promise<unknown> {
  return isAsync(type) ? uraikan(await type(props)) : { [`<${nameOf(type)}>`]: await uraikan(props) }
}

/**
 * What a page says, as data: parts that read are run, all others stand there with everything they were given. Drawing only
 * turns that into markup, so two pages that are equal here are equal on the screen.
 */
async function uraikan(value: unknown): Promise<unknown> {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return Promise.all(value.map(uraikan))
  if (value instanceof Map || value instanceof Set) return uraikan([...(value as Iterable<unknown>)])
  if (value instanceof Promise) return uraikan(await value)
  return isValidElement(value) ? element(value) : entries(value)
}

/** A page's own refusals (gone elsewhere, not there) are what its reader sees too; anything else is a fault. */
export async function lihat(draw: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await uraikan(await draw()))
  } catch (error) {
    const digest = (error as { digest?: unknown }).digest
    if (typeof digest === 'string' && digest.startsWith('NEXT_')) return digest
    throw error
  }
}
