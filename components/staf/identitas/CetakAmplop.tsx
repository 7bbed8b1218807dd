'use client'

import { useTranslations } from 'next-intl'
import type { StepTarget } from '../langkah/target'
import { Opening } from '../opening/Opening'
import { LabelAmplop } from './LabelAmplop'
import { revealAmplop, type OpenAction } from './reveal-amplop'
import type { PrintAction } from './use-recorded-print'

type Props = Readonly<{
  open: OpenAction
  print: PrintAction
  target: StepTarget
  wilayah: Readonly<Record<string, string>>
  nomor: string
  bungkus: string | null
  ingatan?: string
}>

/**
 * The envelope: the address is opened with the custodian's key in this browser, shown and printed as a label, and never goes
 * through the server. The opening is recorded first, with its purpose; the print as well.
 */
export function CetakAmplop({ open, print, wilayah, nomor, ...rest }: Props) {
  const t = useTranslations('suratKeluar.label')
  const identitas = useTranslations('formLangkah.buka')
  const words = { buka: t('buka'), terbuka: (waktu: string) => identitas('terbuka', { waktu }) }
  const fields = () => (
    <>
      <input type="hidden" name="alasan" value="ALAMAT_SURAT" />
      <input type="hidden" name="dasar" value={`${t('dasar')} ${nomor}`} />
      <input type="hidden" name="uraian" value={t('uraian')} />
    </>
  )
  return (
    <Opening {...rest} ask={open} reveal={revealAmplop} words={words} fields={fields}>
      {(opened) => <LabelAmplop {...opened} print={print} wilayah={wilayah} />}
    </Opening>
  )
}
