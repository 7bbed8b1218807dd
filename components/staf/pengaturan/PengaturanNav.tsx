'use client'

import { usePathname } from 'next/navigation'
import { Tabs } from '@/components/ui/Tabs'

type Props = Readonly<{ label: string; items: readonly Readonly<{ href: string; label: string }>[] }>

/** The settings of the office, one beside the other. */
export function PengaturanNav({ label, items }: Props) {
  const path = usePathname().replace(/^\/en(?=\/)/, '')
  const isHere = (href: string) => path === href || (href !== '/staf/pengaturan' && path.startsWith(`${href}/`))
  return <Tabs label={label} items={items.map((item) => ({ ...item, current: isHere(item.href) }))} />
}
