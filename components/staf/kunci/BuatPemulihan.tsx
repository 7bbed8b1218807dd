'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'
import type { ActionState } from '@/lib/domain/action-state'
import type { Layanan } from '@/lib/domain/layanan'
import type { Pemulihan } from '@/lib/browser/kunci-pemulihan'
import { BagianForm } from './BagianForm'
import { KunciRefusal } from './KunciForm'
import { Sidik } from './Sidik'
import { ask, useCanUseKeys, type Ask } from './use-step'

type Phase = 'awal' | 'membuat' | 'tampil' | 'beda' | 'mengirim' | 'selesai'
type Props = Readonly<{ propose: Ask<string>; layanan: Layanan }>

/** One of the three sheets; each goes to another holder in a sealed cover. */
function Bagian({ nomor, bagian, penerima }: Readonly<{ nomor: number; bagian: string; penerima: string }>) {
  const t = useTranslations('kunci.pemulihan')
  return (
    <Slip title={t('bagian', { nomor })} heading="h3" footer={t('bagianKaki')} className="sheet">
      <p className="ticket wrap">{bagian}</p>
      <Sidik penerima={penerima} />
      {/* Recovery offline asks for it, to notice shares of another key. */}
      <p className="meta">
        <code className="sidik">{penerima}</code>
      </p>
      <p className="meta">{t('pemegangBagian')}</p>
    </Slip>
  )
}

function useBuatPemulihan({ propose, layanan }: Props) {
  const [phase, setPhase] = useState<Phase>('awal')
  const [kunci, setKunci] = useState<Pemulihan | null>(null)
  const [refused, setRefused] = useState<ActionState | null>(null)
  const create = async () => {
    setPhase('membuat')
    const { createPemulihan } = await import('@/lib/browser/kunci-pemulihan')
    setKunci(await createPemulihan())
    setPhase('tampil')
  }
  const confirm = async (typed: readonly string[]) => {
    if (!kunci) return
    const { combineShares } = await import('@/lib/browser/kunci-pemulihan')
    if ((await combineShares(typed, kunci.penerima)) === null) return setPhase('beda')
    setPhase('mengirim')
    const answer = await ask(propose, { layanan, penerima: kunci.penerima })
    setRefused(answer.ok ? null : answer.state)
    setPhase(answer.ok ? 'selesai' : 'tampil')
    if (answer.ok) setKunci({ ...kunci, bagian: [] })
  }
  return { phase, kunci, refused, create, confirm }
}

/** The recovery key: split in this page into three shares; two of them are typed back before the key is proposed. */
export function BuatPemulihan(props: Props) {
  const t = useTranslations('kunci.pemulihan')
  const canUse = useCanUseKeys()
  const { phase, kunci, refused, create, confirm } = useBuatPemulihan(props)
  if (!canUse) return <p className="text">{t('tanpaSkrip')}</p>
  if (!kunci) {
    return (
      <p className="row actions">
        <Button onClick={() => void create()} aria-disabled={phase === 'membuat' || undefined}>
          {t(phase === 'membuat' ? 'membuat' : 'mulai')}
        </Button>
      </p>
    )
  }
  if (phase === 'selesai') {
    return (
      <Notice tone="ok" title={t('selesai')} role="status">
        <p>{t('selesaiIsi')}</p>
        <Sidik penerima={kunci.penerima} />
      </Notice>
    )
  }
  return (
    <div className="flow">
      {refused && <KunciRefusal state={refused} />}
      {kunci.bagian.map((bagian, index) => (
        <Bagian key={bagian} nomor={index + 1} bagian={bagian} penerima={kunci.penerima} />
      ))}
      <p className="row actions no-print">
        <Button variant="secondary" onClick={() => window.print()}>
          {t('cetak')}
        </Button>
      </p>
      <BagianForm submit={t(phase === 'mengirim' ? 'mengirim' : 'kirim')} hint={t('ulangi')} error={phase === 'beda' ? t('beda') : undefined} onSubmit={(typed) => void confirm(typed)} />
    </div>
  )
}
