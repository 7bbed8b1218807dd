import 'server-only'
import { cache } from 'react'
import type { Metadata } from 'next'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { getKasus, type KasusDetail } from '@/lib/services/staf/get-kasus'
import { notThere } from './not-there'
import { requirePetugas } from './session'

const NOT_THERE = '/staf/tidak-ada'

/** Runs a staff page's reading; what the petugas may not know of looks the same as what does not exist. */
export async function readForPage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof AppError) || !['NOT_FOUND', 'FORBIDDEN'].includes(error.code)) throw error
  }
  return notThere(NOT_THERE)
}

/** The case of a staff page, read (and written into the audit trail) once a request. */
export const requireKasus = cache(async (id: string): Promise<Readonly<{ petugas: Petugas; kasus: KasusDetail }>> => {
  const petugas = await requirePetugas()
  return { petugas, kasus: await readForPage(() => getKasus(petugas, id)) }
})

export type KasusParams = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

/** "Minta kelengkapan WBS-9M2R-K7C4": what the page does, and to which case. */
export async function kasusTitle({ params }: KasusParams, judul: string): Promise<Metadata> {
  const { kasus } = await requireKasus((await params).id)
  return { title: `${judul} ${kasus.nomorTiket}`.trim() }
}
