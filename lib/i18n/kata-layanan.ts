import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import type { Kata, KataLayanan } from '@/lib/domain/layanan/kata'
import { URAIAN } from '@/lib/domain/layanan/uraian'

type Bahasa = 'id' | 'en'

/** One part of what each layanan says of itself, by layanan. */
export function kataLayanan<B extends keyof KataLayanan>(
  bahasa: Bahasa,
  bagian: B,
): Readonly<Record<Layanan, NonNullable<KataLayanan[B]>>> {
  const rows = LAYANAN.flatMap((layanan) => {
    const kata = (URAIAN[layanan].kata[bahasa] as KataLayanan)[bagian]
    return kata === undefined ? [] : [[layanan, kata] as const]
  })
  return Object.fromEntries(rows) as Record<Layanan, NonNullable<KataLayanan[B]>>
}

type KataStandar = KataLayanan['standar']

/** One part of their service standards. */
export function kataStandar<B extends keyof KataStandar>(bahasa: Bahasa, bagian: B): Readonly<Record<Layanan, KataStandar[B]>> {
  const rows = Object.entries(kataLayanan(bahasa, 'standar')).map(([layanan, standar]) => [layanan, standar[bagian]] as const)
  return Object.fromEntries(rows) as Record<Layanan, KataStandar[B]>
}

/** The sentences for faults of fields that one layanan alone has. */
export const kataIsian = (bahasa: Bahasa): Kata => Object.assign({}, ...Object.values(kataLayanan(bahasa, 'isian')))
