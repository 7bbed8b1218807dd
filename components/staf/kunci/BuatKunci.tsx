'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'
import { TextArea } from '@/components/ui/TextArea'
import type { ActionState } from '@/lib/domain/action-state'
import type { Layanan } from '@/lib/domain/layanan'
import type { KunciBaru } from '@/lib/browser/kunci-pemegang'
import { rememberPenerima } from '@/lib/browser/kunci-saya'
import { KunciRefusal } from './KunciForm'
import { Sidik } from './Sidik'
import { ask, useCanUseKeys, type Ask } from './use-step'

type Phase = 'awal' | 'membuat' | 'tampil' | 'beda' | 'mengirim' | 'selesai'
/** The custodian's key, or the one a recovery holder makes for himself: the same ceremony in other words. */
type Ruang = 'buat' | 'bagian'
type Props = Readonly<{ propose: Ask<unknown>; layanan: Layanan; nama: string; ruang?: Ruang; ingatan?: string }>

/** The passphrase and the fingerprint, on the one sheet that leaves the printer. */
function Lembar({ kunci, nama, ruang }: Readonly<{ kunci: KunciBaru; nama: string; ruang: Ruang }>) {
  const t = useTranslations('kunci.buat')
  const own = useTranslations(`kunci.${ruang}`)
  return (
    <Slip title={own('lembar', { nama })} footer={t('lembarKaki')}>
      <ol className="words grid list-inside list-decimal grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 gap-y-2 text-[1.125rem]">
        {kunci.sandi.split(' ').map((kata, index) => (
          <li key={index}>
            <code>{kata}</code>
          </li>
        ))}
      </ol>
      <Sidik penerima={kunci.penerima} />
    </Slip>
  )
}

function useBuatKunci({ propose, layanan, ingatan }: Pick<Props, 'propose' | 'layanan' | 'ingatan'>) {
  const [phase, setPhase] = useState<Phase>('awal')
  const [kunci, setKunci] = useState<KunciBaru | null>(null)
  const [refused, setRefused] = useState<ActionState | null>(null)
  const create = async () => {
    setPhase('membuat')
    const { createKunci } = await import('@/lib/browser/kunci-pemegang')
    setKunci(await createKunci())
    setPhase('tampil')
  }
  const confirm = async (typed: string) => {
    const { plainSandi } = await import('@/lib/browser/kunci-pemegang')
    if (!kunci || plainSandi(typed) !== kunci.sandi) return setPhase('beda')
    setPhase('mengirim')
    const answer = await ask(propose, { layanan, penerima: kunci.penerima, bungkus: kunci.bungkus })
    setRefused(answer.ok ? null : answer.state)
    setPhase(answer.ok ? 'selesai' : 'tampil')
    if (answer.ok && ingatan) await rememberPenerima(ingatan, kunci.penerima)
    // From here on the passphrase stands on paper only.
    if (answer.ok) setKunci({ ...kunci, sandi: '' })
  }
  return { phase, kunci, refused, create, confirm }
}

function Mulai({ phase, ruang, onStart }: Readonly<{ phase: Phase; ruang: Ruang; onStart: () => void }>) {
  const t = useTranslations('kunci.buat')
  const own = useTranslations(`kunci.${ruang}`)
  return (
    <>
      <p className="text">{own('isi')}</p>
      <p className="row actions mt-4">
        <Button onClick={onStart} aria-disabled={phase === 'membuat' || undefined}>
          {t(phase === 'membuat' ? 'membuat' : 'mulai')}
        </Button>
      </p>
    </>
  )
}

function Ulangi({ phase, ruang, onConfirm }: Readonly<{ phase: Phase; ruang: Ruang; onConfirm: (typed: string) => void }>) {
  const t = useTranslations('kunci.buat')
  const own = useTranslations(`kunci.${ruang}`)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = event.currentTarget.querySelector('textarea')?.value ?? ''
    if (phase !== 'mengirim') onConfirm(typed)
  }
  return (
    <form className="form print:hidden" onSubmit={handleSubmit} noValidate>
      <p className="row actions">
        <Button variant="secondary" onClick={() => window.print()}>
          {t('cetak')}
        </Button>
      </p>
      {/* Without a name, so that no form data can carry it. */}
      <TextArea
        id="ulangi"
        label={t('ulangi')}
        hint={t('ulangiPetunjuk')}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        error={phase === 'beda' ? t('beda') : undefined}
      />
      <p className="row actions">
        <Button type="submit" aria-disabled={phase === 'mengirim' || undefined}>
          {phase === 'mengirim' ? t('mengirim') : own('kirim')}
        </Button>
      </p>
    </form>
  )
}

/** The ceremony: the key is made here, its passphrase shown once, and only what nobody can open goes to the server. */
export function BuatKunci({ propose, layanan, nama, ruang = 'buat', ingatan }: Props) {
  const t = useTranslations('kunci.buat')
  const own = useTranslations(`kunci.${ruang}`)
  const canUse = useCanUseKeys()
  const { phase, kunci, refused, create, confirm } = useBuatKunci({ propose, layanan, ingatan })
  if (!canUse) return <p className="text">{t('tanpaSkrip')}</p>
  if (phase === 'selesai' && kunci) {
    return (
      <Notice tone="ok" title={own('selesai')} role="status">
        <p>{own('selesaiIsi')}</p>
        <Sidik penerima={kunci.penerima} />
      </Notice>
    )
  }
  if (!kunci) return <Mulai phase={phase} ruang={ruang} onStart={() => void create()} />
  return (
    <div className="flow">
      {refused && <KunciRefusal state={refused} />}
      <Lembar kunci={kunci} nama={nama} ruang={ruang} />
      <Ulangi phase={phase} ruang={ruang} onConfirm={(typed) => void confirm(typed)} />
    </div>
  )
}
