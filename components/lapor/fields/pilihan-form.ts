import type { SelectGroup, SelectOption } from '@/components/ui/Select'

/** What a freshly drawn form offers to choose from, and what it begins with. */
export type PilihanForm = Readonly<{
  opd: readonly SelectGroup[]
  desa: readonly SelectGroup[]
  kecamatan: readonly SelectOption[]
  /** A pseudonym nobody has to think of. */
  samaran: string
  /** The office sends short messages: a number can be for notices. */
  pesan?: boolean
  /** The office's ISO date: nothing a form tells of lies after it. */
  hariIni: string
}>
