'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Field, fieldAria } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { Progress } from '@/components/ui/Progress'
import { inputClass } from '@/components/ui/TextInput'
import { BagianForm } from './BagianForm'
import { useCanUseKeys } from './use-step'
import { useSerahTerima, type SerahTerimaActions, type Work } from './use-serah-terima'

export type SerahTerimaTampak = Readonly<{
  id: string
  jenis: 'SERAH_TERIMA' | 'PEMULIHAN'
  kunci: 'PEMEGANG' | 'PEMULIHAN'
  jumlah: number
  disegel: number
  diuji: number
  bolehSegel: boolean
  bolehUji: boolean
  pemulihanLama: string | null
  pemulihanBaru: string | null
  bungkusLama: string | null
  bungkusBaru: string | null
}>

type Props = Readonly<{ proses: SerahTerimaTampak; actions: SerahTerimaActions }>
type WithKey = (identities: readonly string[]) => void

/** The passphrase field has no name: no form data, of whatever browser, can carry it to the server. */
function SandiForm({ id, bungkus, submit, busy, onKey, onWrong }: Readonly<{ id: string; bungkus: string; submit: string; busy: boolean; onKey: WithKey; onWrong: () => void }>) {
  const t = useTranslations('kunci.kerja')
  const texts = { label: t('sandi'), hint: t('sandiPetunjuk') }
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = event.currentTarget.querySelector('input')
    const typed = input?.value ?? ''
    if (input) input.value = ''
    if (busy) return
    const { plainSandi, unwrapKunci } = await import('@/lib/browser/kunci-pemegang')
    const identity = await unwrapKunci(bungkus, plainSandi(typed))
    if (identity) onKey([identity])
    else onWrong()
  }
  return (
    <form className="form" onSubmit={(event) => void handleSubmit(event)} noValidate>
      <Field id={id} {...texts}>
        <input className={inputClass('large')} type="password" id={id} autoComplete="off" {...fieldAria(id, texts)} />
      </Field>
      <p className="row actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          {submit}
        </Button>
      </p>
    </form>
  )
}

/** Two shares instead of a passphrase: the way when the old key's owner is gone. */
function PemulihanForm({ penerima, submit, busy, onKey }: Readonly<{ penerima: string; submit: string; busy: boolean; onKey: WithKey }>) {
  const t = useTranslations('kunci')
  const [wrong, setWrong] = useState(false)
  const handle = async (typed: readonly string[]) => {
    if (busy) return
    const { combineShares } = await import('@/lib/browser/kunci-pemulihan')
    const identity = await combineShares(typed, penerima)
    setWrong(identity === null)
    if (identity) onKey([identity])
  }
  return <BagianForm submit={submit} hint={t('kerja.duaBagian')} error={wrong ? t('pemulihan.beda') : undefined} onSubmit={(typed) => void handle(typed)} />
}

function Hasil({ work, done, failed, total }: Readonly<{ work: Work; done: number; failed: number; total: number }>) {
  const t = useTranslations('kunci.kerja')
  if (work === 'diam') return null
  const tone = work === 'habis' ? 'ok' : work === 'kerja' ? 'info' : 'danger'
  return (
    <Notice tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <p>{t(`hasil.${work}`, { done, failed })}</p>
      {work === 'kerja' && <Progress label={t('kemajuan')} value={done} max={Math.max(1, total)} />}
    </Notice>
  )
}

function Tahap({ proses, actions, tahap }: Props & Readonly<{ tahap: 'segel' | 'uji' }>) {
  const t = useTranslations('kunci.kerja')
  const { work, done, failed, seal, test, wrongKey } = useSerahTerima(proses.id, actions)
  const start: WithKey = (identities) => void (tahap === 'segel' ? seal(identities) : test(identities))
  const bungkus = tahap === 'segel' ? proses.bungkusLama : proses.bungkusBaru
  const byShares = tahap === 'segel' ? proses.jenis === 'PEMULIHAN' : proses.kunci === 'PEMULIHAN'
  const penerima = tahap === 'segel' ? proses.pemulihanLama : proses.pemulihanBaru
  const busy = work === 'kerja'
  const left = tahap === 'segel' ? proses.jumlah - proses.disegel : proses.jumlah - proses.diuji
  return (
    <section className="flow" aria-labelledby={`${tahap}-judul`}>
      <h2 id={`${tahap}-judul`}>{t(`${tahap}.judul`)}</h2>
      <p className="text">{t(`${tahap}.isi`, { sisa: left })}</p>
      <Hasil work={work} done={done} failed={failed} total={left} />
      {byShares && penerima && <PemulihanForm penerima={penerima} submit={t(`${tahap}.mulai`)} busy={busy} onKey={start} />}
      {!byShares && bungkus && <SandiForm id={`sandi-${tahap}`} bungkus={bungkus} submit={t(`${tahap}.mulai`)} busy={busy} onKey={start} onWrong={wrongKey} />}
    </section>
  )
}

/** What this reader's browser does in a hand-over; the other stage is done by somebody else, in his own browser. */
export function SerahTerimaKerja(props: Props) {
  const t = useTranslations('kunci.kerja')
  const canUse = useCanUseKeys()
  const { bolehSegel, bolehUji, jumlah, disegel } = props.proses
  const waiting = disegel < jumlah
  if (!bolehSegel && !bolehUji) return <p className="text">{t('bukanAnda')}</p>
  if (!canUse) return <p className="text">{t('tanpaSkrip')}</p>
  return (
    <>
      {bolehSegel && <Tahap {...props} tahap="segel" />}
      {bolehUji && (waiting ? <p className="text">{t('tungguSegel', { sisa: jumlah - disegel })}</p> : <Tahap {...props} tahap="uji" />)}
    </>
  )
}
