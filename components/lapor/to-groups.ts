import type { SelectGroup } from '@/components/ui/Select'

type Kelompok = Readonly<{ label: string; pilihan: readonly Readonly<{ id: string; nama: string }>[] }>

/** Units as the service lists them, as a select shows them. */
export const toGroups = (groups: readonly Kelompok[]): readonly SelectGroup[] =>
  groups.map(({ label, pilihan }) => ({ label, options: pilihan.map(({ id, nama }) => ({ value: id, label: nama })) }))
