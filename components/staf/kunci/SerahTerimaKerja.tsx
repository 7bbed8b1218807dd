'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { Progress } from '@/components/ui/Progress'
import { BagianForm } from './BagianForm'
import { combineBorrowed } from './combine-borrowed'
import { SandiKunciForm } from './SandiKunciForm'
import { useCanUseKeys } from './use-step'
import { useSerahTerima, type SerahTerimaActions, type Work } from './use-serah-terima'

type SerahTerimaTampak = Readonly<{
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
  dipinjam: readonly string[]
}>

type Props = Readonly<{ proses: SerahTerimaTampak; actions: SerahTerimaActions }>
type WithKey = (identities: readonly string[]) => void
type PemulihanProps = Readonly<{
  proses: SerahTerimaTampak
  penerima: string
  bungkus: string | null
  submit: string
  busy: boolean
  onKey: WithKey
}>

/** The recovery key, from two shares lent to the reader's key, or typed from their sheets. */
function PemulihanForm({ proses, penerima, bungkus, submit, busy, onKey }: PemulihanProps) {
  const t = useTranslations('kunci')
  const [wrong, setWrong] = useState(false)
  const finish = (identity: string | null) => {
    setWrong(identity === null)
    if (identity && !busy) onKey([identity])
  }
  const handleShares = async (typed: readonly string[]) => {
    const { combineShares } = await import('@/lib/browser/kunci-pemulihan')
    finish(await combineShares(typed, penerima))
  }
  const lent = bungkus !== null && proses.dipinjam.length >= 2
  return (
    <>
      {wrong && (
        <Notice tone="danger" role="alert">
          <p>{t('pemulihan.beda')}</p>
        </Notice>
      )}
      {lent ? (
        <SandiKunciForm
          id="sandi-pinjaman"
          bungkus={bungkus}
          submit={submit}
          busy={busy}
          onKey={(identity) => void combineBorrowed(proses.dipinjam, identity, penerima).then(finish)}
        />
      ) : (
        <p className="text">{t('usul.pulihkanIsi', { n: proses.dipinjam.length })}</p>
      )}
      <details>
        <summary>{t('usul.bagianKertas')}</summary>
        <BagianForm submit={submit} hint={t('kerja.duaBagian')} onSubmit={(typed) => void handleShares(typed)} />
      </details>
    </>
  )
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
  const { work, done, failed, seal, test } = useSerahTerima(proses.id, actions)
  const start: WithKey = (identities) => void (tahap === 'segel' ? seal(identities) : test(identities))
  const bungkus = tahap === 'segel' ? proses.bungkusLama : proses.bungkusBaru
  const byShares = tahap === 'segel' ? proses.jenis === 'PEMULIHAN' : proses.kunci === 'PEMULIHAN'
  const penerima = tahap === 'segel' ? proses.pemulihanLama : proses.pemulihanBaru
  const busy = work === 'kerja'
  const left = tahap === 'segel' ? proses.jumlah - proses.disegel : proses.jumlah - proses.diuji
  // Tested but not exchanged is still work; sealed is not.
  const sealed = tahap === 'segel' && left === 0
  return (
    <section className="flow mt-8" aria-labelledby={`${tahap}-judul`}>
      <h2 id={`${tahap}-judul`}>{t(`${tahap}.judul`)}</h2>
      <p className="text">{sealed ? t('segel.habis') : t(`${tahap}.isi`, { sisa: left })}</p>
      <Hasil work={work} done={done} failed={failed} total={left} />
      {!sealed && byShares && penerima && (
        <PemulihanForm
          proses={proses}
          penerima={penerima}
          bungkus={proses.kunci === 'PEMULIHAN' ? proses.bungkusLama : proses.bungkusBaru}
          submit={t(`${tahap}.mulai`)}
          busy={busy}
          onKey={start}
        />
      )}
      {!sealed && !byShares && bungkus && (
        <SandiKunciForm
          id={`sandi-${tahap}`}
          bungkus={bungkus}
          submit={t(`${tahap}.mulai`)}
          busy={busy}
          onKey={(identity) => start([identity])}
        />
      )}
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
      {bolehUji &&
        (waiting ? <p className="text mt-8">{t('tungguSegel', { sisa: jumlah - disegel })}</p> : <Tahap {...props} tahap="uji" />)}
    </>
  )
}
