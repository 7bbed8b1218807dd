'use client'

import { useTranslations } from 'next-intl'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { useKantorKini } from './use-kantor-kini'

const NAMA = 'text-[1em] tracking-[0]'

/** The office of the page with its number and hours; on shared pages every office of the site. */
export function FooterKantor({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('kerangka.kantor')
  const kini = useKantorKini(kantor)
  const shown = kini ? [kini] : kantor
  if (shown.length === 0) return <h2 className={NAMA}>{t('nama')}</h2>
  return shown.map(({ layanan, nama, telepon, jamLayanan }) => (
    <div key={layanan}>
      <h2 className={NAMA}>{nama}</h2>
      <p className="text">{t('telepon', { telepon })}</p>
      {jamLayanan && (
        <p className="text" lang="id">
          {jamLayanan}
        </p>
      )}
    </div>
  ))
}
