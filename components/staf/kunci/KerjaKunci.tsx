'use client'

import { useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { inLocale } from '@/lib/domain/web/locale-path'
import type { KunciTampak } from '@/lib/domain/kunci/kunci-tampak'
import type { BahanTampak } from '@/lib/domain/kunci/bahan-tampak'
import { BagianForm } from './BagianForm'
import { KunciRefusal } from './KunciForm'
import { combineBorrowed } from './combine-borrowed'
import { SandiKunciForm } from './SandiKunciForm'
import { useBukti, type TantanganTampak } from './use-bukti'
import { ask, useCanUseKeys, type Ask } from './use-step'

/** Acts that are proved with a key of the reader's own, in this browser. */
export type KerjaActions = Readonly<{
  challengeLepas: Ask<TantanganTampak>
  release: Ask<null>
  challengeSuara: Ask<TantanganTampak>
  vote: Ask<null>
  lend: Ask<null>
  challengeMulai: Ask<TantanganTampak>
  start: Ask<string>
}>

type Own = Readonly<{ kunciId: string; bungkus: string; actions: KerjaActions }>

const reload = () => window.location.reload()

/** The sitting custodian lets a key through before its waiting time is over. */
export function LepasKunci({ kunciId, bungkus, actions }: Own) {
  const t = useTranslations('kunci.usul')
  const { busy, refused, prove } = useBukti<null>({ challenge: actions.challengeLepas, act: actions.release, done: reload })
  if (!useCanUseKeys()) return null
  return (
    <details>
      <summary>{t('lepas')}</summary>
      <p className="text mt-2">{t('lepasIsi')}</p>
      {refused && <KunciRefusal state={refused} />}
      <SandiKunciForm
        id={`lepas-${kunciId}`}
        bungkus={bungkus}
        submit={t('lepasKirim')}
        busy={busy}
        onKey={(identity) => void prove(identity, { kunciId })}
      />
    </details>
  )
}

/** A recovery holder's word on an objection. */
export function PutusKeberatan({ kunciId, bungkus, actions }: Own) {
  const t = useTranslations('kunci.usul')
  const { busy, refused, prove } = useBukti<null>({ challenge: actions.challengeSuara, act: actions.vote, done: reload })
  if (!useCanUseKeys()) return <p className="text">{t('putusTanpaSkrip')}</p>
  return (
    <>
      <h4>{t('putus')}</h4>
      <p className="text">{t('putusIsi')}</p>
      {refused && <KunciRefusal state={refused} />}
      <SandiKunciForm
        id={`setuju-${kunciId}`}
        bungkus={bungkus}
        submit={t('putusSetuju')}
        busy={busy}
        onKey={(identity) => void prove(identity, { kunciId, setuju: 'ya' })}
      />
      <details>
        <summary>{t('putusTolakJudul')}</summary>
        <SandiKunciForm
          id={`menolak-${kunciId}`}
          bungkus={bungkus}
          submit={t('putusTolak')}
          busy={busy}
          variant="secondary"
          onKey={(identity) => void prove(identity, { kunciId, setuju: 'tidak' })}
        />
      </details>
    </>
  )
}

type LendProps = Readonly<{ kunciId: string; bagian: Readonly<{ bungkus: string; bagian: string; untuk: string }>; actions: KerjaActions }>

/** A recovery holder opens his share here and seals it to the one who does the work; it is shown to nobody. */
export function PinjamkanBagian({ kunciId, bagian, actions }: LendProps) {
  const t = useTranslations('kunci.usul')
  const [refused, setRefused] = useState<ActionState | null>(null)
  const lend = async (identity: string) => {
    const { openSealed, sealTo } = await import('@/lib/browser/kunci-pemulihan')
    const share = await openSealed(bagian.bagian, identity)
    if (share === null) return setRefused({ ...INITIAL_STATE, code: 'INVALID_INPUT', attempt: 1 })
    const answer = await ask(actions.lend, { kunciId, bagian: await sealTo(share, bagian.untuk) })
    if (answer.ok) reload()
    else setRefused(answer.state)
  }
  if (!useCanUseKeys()) return <p className="text">{t('putusTanpaSkrip')}</p>
  return (
    <details>
      <summary>{t('pinjamkan')}</summary>
      <p className="text mt-2">{t('pinjamkanIsi')}</p>
      {refused && <KunciRefusal state={refused} />}
      <SandiKunciForm
        id={`pinjam-${kunciId}`}
        bungkus={bagian.bungkus}
        submit={t('pinjamkanKirim')}
        onKey={(identity) => void lend(identity)}
      />
    </details>
  )
}

type StartProps = Readonly<{ kunci: KunciTampak; bahan: BahanTampak; actions: KerjaActions }>

/** By the recovery key: two lent shares put together here, or two typed from their sheets. */
function MulaiPemulihan({
  kunci,
  bahan,
  prove,
  busy,
}: Pick<StartProps, 'kunci' | 'bahan'> & Readonly<{ prove: (identity: string) => void; busy: boolean }>) {
  const t = useTranslations('kunci.usul')
  const pesan = useTranslations('kunci.pemulihan')
  const [wrong, setWrong] = useState(false)
  const own = bahan.kunci.find((row) => row.kunciId === kunci.id)
  const finish = (identity: string | null) => {
    setWrong(identity === null)
    if (identity) prove(identity)
  }
  const borrowed = own?.bungkus && own.dipinjam.length >= 2
  const handleShares = async (typed: readonly string[]) => {
    const { combineShares } = await import('@/lib/browser/kunci-pemulihan')
    finish(await combineShares(typed, bahan.pemulihan ?? ''))
  }
  return (
    <details open={borrowed || undefined}>
      <summary>{t('pulihkan')}</summary>
      <p className="text mt-2">{t('pulihkanIsi', { n: own?.dipinjam.length ?? 0 })}</p>
      {wrong && <p className="error">{pesan('beda')}</p>}
      {borrowed && (
        <SandiKunciForm
          id={`pulih-${kunci.id}`}
          bungkus={own.bungkus ?? ''}
          submit={t('mulaiPemulihan')}
          busy={busy}
          onKey={(identity) => void combineBorrowed(own.dipinjam, identity, bahan.pemulihan).then(finish)}
        />
      )}
      <details>
        <summary>{t('bagianKertas')}</summary>
        <BagianForm submit={t('mulaiPemulihan')} hint={t('bagianKertasIsi')} onSubmit={(typed) => void handleShares(typed)} />
      </details>
    </details>
  )
}

/** Begins the exchange of a key, with the proof that the old or the recovery key is at hand. */
export function MulaiSerahTerima({ kunci, bahan, actions }: StartProps) {
  const t = useTranslations('kunci.usul')
  const locale = useLocale()
  const done = (id: string) => window.location.assign(inLocale(locale, `/staf/kunci/serah-terima/${id}`))
  const { busy, refused, prove } = useBukti<string>({ challenge: actions.challengeMulai, act: actions.start, done })
  const start = (jenis: 'SERAH_TERIMA' | 'PEMULIHAN') => (identity: string) => void prove(identity, { kunciBaruId: kunci.id, jenis })
  if (!useCanUseKeys()) return <p className="text">{t('putusTanpaSkrip')}</p>
  return (
    <>
      {refused && <KunciRefusal state={refused} />}
      {bahan.bungkusPemegang && (
        <>
          <h4>{t('mulai')}</h4>
          <p className="text">{t('mulaiIsi')}</p>
          <SandiKunciForm
            id={`mulai-${kunci.id}`}
            bungkus={bahan.bungkusPemegang}
            submit={t('mulaiKirim')}
            busy={busy}
            onKey={start('SERAH_TERIMA')}
          />
        </>
      )}
      {kunci.jenis === 'PEMEGANG' && kunci.milikSaya && (
        <MulaiPemulihan kunci={kunci} bahan={bahan} busy={busy} prove={start('PEMULIHAN')} />
      )}
    </>
  )
}
