'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { rememberedSidik } from '@/lib/browser/kunci-saya'
import { sidikOf } from '@/lib/browser/sidik'
import type { Layanan } from '@/lib/domain/layanan'
import { ask, type Ask } from './use-step'

/** `ingatan`: whose memory this browser asks; `penerima`: the key new reports are sealed to, as the server says. */
export type KunciBerlaku = Readonly<{ layanan: Layanan; ingatan: string; penerima: string }>

type Props = KunciBerlaku & Readonly<{ report: Ask<null> }>
type Beda = Readonly<{ berlaku: string; saya: string; terkirim: boolean }>

/** Compares and tells; null while both agree, and where this browser remembers nothing. */
async function compare({ layanan, ingatan, penerima, report }: Props): Promise<Beda | null> {
  const known = rememberedSidik(ingatan)
  const saya = known.at(-1)
  if (saya === undefined) return null
  const berlaku = await sidikOf(penerima)
  if (known.includes(berlaku)) return null
  const answer = await ask(report, { layanan, sidik: saya }).catch(() => null)
  return { berlaku, saya, terkirim: answer?.ok ?? false }
}

/**
 * The custodian's own browser as a witness: at each visit it holds the key in force against those it saw him make and use.
 * A server or database that swaps the key does not know what lies here.
 */
export function PeriksaKunci(props: Props) {
  const { layanan, ingatan, penerima, report } = props
  const t = useTranslations('kunci.jaga')
  const [beda, setBeda] = useState<Beda | null>(null)
  useEffect(() => {
    // Where the browser cannot compute a fingerprint (plain http) there is nothing to compare.
    void compare({ layanan, ingatan, penerima, report }).then(setBeda, () => setBeda(null))
  }, [layanan, ingatan, penerima, report])
  if (!beda) return null
  return (
    <Notice tone="danger" title={t('judul', { layanan })} role="alert" className="mt-4">
      <p>{t(beda.terkirim ? 'isi' : 'gagal')}</p>
      <KeyValue
        items={[
          { label: t('berlaku'), value: <code className="sidik">{beda.berlaku}</code> },
          { label: t('saya'), value: <code className="sidik">{beda.saya}</code> },
        ]}
      />
    </Notice>
  )
}
