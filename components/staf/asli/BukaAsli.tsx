'use client'

import { useTranslations } from 'next-intl'
import { openAsli } from '@/lib/browser/open-asli'
import type { ActionState } from '@/lib/domain/action-state'
import type { AsliTertutup } from '@/lib/domain/identitas/asli-tertutup'
import type { StepTarget } from '../langkah/target'
import { AlasanFields } from '../opening/AlasanFields'
import { Opening } from '../opening/Opening'
import type { Ask } from '../opening/use-sealed-opening'
import { AsliSlip, type AsliTampil } from './AsliSlip'

type Props = Readonly<{
  open: Ask<AsliTertutup>
  target: StepTarget
  buktiId: string
  judul: string
  bungkus: string | null
  ingatan?: string
}>

async function reveal(released: AsliTertutup, identity: string) {
  const result = await openAsli(released, identity)
  return result.ok ? { ok: true as const, data: { ...result.data, url: URL.createObjectURL(result.data.gambar) } } : result
}
const discard = ({ url }: AsliTampil) => URL.revokeObjectURL(url)

/** Opens one original file with the custodian's key. */
export function BukaAsli({ open, buktiId, judul, ...rest }: Props) {
  const t = useTranslations('bukti.asli')
  const akhir = { tertutup: t('tertutup'), kosong: t('tanpaAmplop'), rusak: t('rusak') }
  const words = { buka: t('buka'), terbuka: (waktu: string) => t('terbuka', { waktu }), akhir }
  const fields = (state: ActionState) => (
    <>
      <input type="hidden" name="buktiId" value={buktiId} />
      <AlasanFields state={state} />
    </>
  )
  return (
    <Opening {...rest} ask={open} reveal={reveal} discard={discard} words={words} fields={fields}>
      {(opened) => <AsliSlip {...opened} judul={judul} />}
    </Opening>
  )
}
