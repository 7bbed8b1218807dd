import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { layananOfJalur } from '@/lib/domain/layanan/semua'
import { notThere } from './not-there'

export type JalurParams = Readonly<{ params: Promise<Readonly<{ jalur: string }>> }>

/** The layanan of a page below /lapor; an address that is none of the registry's is not found. */
export async function requireLayanan(params: JalurParams['params']): Promise<Layanan> {
  return layananOfJalur((await params).jalur) ?? notThere()
}
