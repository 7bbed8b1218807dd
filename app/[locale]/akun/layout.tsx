import type { ReactNode } from 'react'
import { DemoToday } from '@/components/shell/DemoToday'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listKantor } from '@/lib/services/situs/list-kantor'

export default async function AkunLayout({ children }: Readonly<{ children: ReactNode }>) {
  const [situs, kantor] = await Promise.all([getSitus(), listKantor()])
  return (
    <PublicFrame kantor={kantor} demo={situs.demo && <DemoToday situs={situs} />}>
      {children}
    </PublicFrame>
  )
}
