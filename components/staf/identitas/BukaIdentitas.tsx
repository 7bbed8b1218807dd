'use client'

import { useTranslations } from 'next-intl'
import type { StepTarget } from '../langkah/target'
import { AlasanFields } from '../opening/AlasanFields'
import { Opening } from '../opening/Opening'
import { CetakIdentitas } from './CetakIdentitas'
import { IdentitasSlip } from './IdentitasSlip'
import { revealAmplop, type OpenAction } from './reveal-amplop'
import type { PrintAction } from './use-recorded-print'

type BukaIdentitasProps = Readonly<{
  open: OpenAction
  print: PrintAction
  target: StepTarget
  wilayah: Readonly<Record<string, string>>
  bungkus: string | null
  ingatan?: string
}>

/** Opens the identity of a case, every envelope of it. */
export function BukaIdentitas({ open, print, wilayah, ...rest }: BukaIdentitasProps) {
  const t = useTranslations('formLangkah.buka')
  const words = { buka: t('buka'), terbuka: (waktu: string) => t('terbuka', { waktu }) }
  // These two need a decision of the head of the office.
  const hints = { LPSK: t('putusan'), APH: t('putusan') }
  return (
    <Opening {...rest} ask={open} reveal={revealAmplop} words={words} fields={(state) => <AlasanFields state={state} hints={hints} />}>
      {({ terbuka, timer, close }) => (
        <IdentitasSlip
          amplop={terbuka.amplop}
          wilayah={wilayah}
          timer={timer}
          onClose={close}
          print={<CetakIdentitas print={print} pembukaanId={terbuka.pembukaanId} />}
        />
      )}
    </Opening>
  )
}
