import type { ReactNode } from 'react'
import { DemoToday } from '@/components/shell/DemoToday'
import { ExitBar } from '@/components/shell/ExitBar'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { getSitus } from '@/lib/services/situs/get-situs'

export default async function AkunLayout({ children }: Readonly<{ children: ReactNode }>) {
  const situs = await getSitus()
  return (
    <PublicFrame demo={situs.demo && <DemoToday situs={situs} />}>
      <ExitBar />
      {children}
    </PublicFrame>
  )
}
