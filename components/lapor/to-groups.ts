import type { SelectGroup, SelectOption } from '@/components/ui/Select'

type Pilihan = Readonly<{ id: string; nama: string }>
type Kelompok = Readonly<{ label: string; pilihan: readonly Pilihan[] }>

/** Places and units as a service lists them, as a select shows them. */
export const toOptions = (rows: readonly Pilihan[]): readonly SelectOption[] => rows.map(({ id, nama }) => ({ value: id, label: nama }))

/** The same in groups. */
export const toGroups = (groups: readonly Kelompok[]): readonly SelectGroup[] =>
  groups.map(({ label, pilihan }) => ({ label, options: toOptions(pilihan) }))
