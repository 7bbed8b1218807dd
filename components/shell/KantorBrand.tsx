'use client'

import { useTranslations } from 'next-intl'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { Brand } from './Brand'
import { useKantorKini } from './use-kantor-kini'

/** The name of the site over the office of the page; on shared pages over the government, where all offices serve one. */
export function KantorBrand({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('kerangka')
  const kini = useKantorKini(kantor)
  const [wilayah, ...others] = new Set(kantor.map((one) => one.wilayah))
  const umum = wilayah !== undefined && others.length === 0 ? t('subMerek', { wilayah }) : t('subMerekUmum')
  return <Brand href="/" name={t('namaMerek')} office={kini?.nama ?? umum} />
}
