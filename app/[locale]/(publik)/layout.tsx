import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { DemoToday } from '@/components/shell/DemoToday'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listKantor } from '@/lib/services/situs/list-kantor'

export async function generateMetadata(): Promise<Metadata> {
  const [t, kantor] = await Promise.all([getTranslations('kerangka'), listKantor()])
  const [wilayah, ...others] = new Set(kantor.map((one) => one.wilayah))
  const situs = wilayah !== undefined && others.length === 0 ? t('situsWilayah', { wilayah }) : t('situs')
  return { title: { default: situs, template: `%s | ${situs}` } }
}

export default async function PublikLayout({ children }: Readonly<{ children: ReactNode }>) {
  const [situs, kantor] = await Promise.all([getSitus(), listKantor()])
  return (
    <PublicFrame kantor={kantor} demo={situs.demo && <DemoToday situs={situs} />}>
      {children}
    </PublicFrame>
  )
}
