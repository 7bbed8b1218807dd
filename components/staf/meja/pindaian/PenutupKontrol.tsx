'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { keyOnBar } from '@/lib/domain/lapor/penutup'
import type { PenutupState } from './use-penutup'

/** What arrows and dragging do, as buttons, for whoever can do neither. */
const TOMBOL = [
  ['kiri', 'ArrowLeft', false],
  ['kanan', 'ArrowRight', false],
  ['naik', 'ArrowUp', false],
  ['turun', 'ArrowDown', false],
  ['lebar', 'ArrowRight', true],
  ['sempit', 'ArrowLeft', true],
  ['tinggi', 'ArrowDown', true],
  ['pendek', 'ArrowUp', true],
] as const

/** The buttons of the bar that is being worked on. */
export function PenutupKontrol({ penutup }: Readonly<{ penutup: PenutupState }>) {
  const t = useTranslations('pindaianMasuk')
  const index = penutup.bars.findIndex((bar) => bar.id === penutup.pilih)
  const bar = penutup.bars[index]
  if (!bar) return null
  return (
    <div className="row [&>.btn]:px-3" role="group" aria-label={t('kontrol', { n: index + 1 })}>
      <b aria-hidden="true">{t('kontrol', { n: index + 1 })}</b>
      {TOMBOL.map(([kata, key, shift]) => (
        <Button key={kata} variant="secondary" onClick={() => penutup.change(keyOnBar(bar, key, shift) ?? bar)}>
          {t(`tombol.${kata}`)}
        </Button>
      ))}
      <Button variant="quiet" onClick={() => penutup.remove(bar.id)}>
        {t('tombol.hapus')}
      </Button>
    </div>
  )
}
