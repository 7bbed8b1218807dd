'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { useMoment } from '../short-date'
import { KunciForm, type KunciAction } from './KunciForm'
import type { Layanan } from '@/lib/domain/layanan'
import type { KunciTampak } from '@/lib/domain/kunci/kunci-tampak'
import type { BahanTampak } from '@/lib/domain/kunci/bahan-tampak'
import { KunciSlip } from './KunciSlip'
import { LepasKunci, MulaiSerahTerima, PinjamkanBagian, PutusKeberatan, type KerjaActions } from './KerjaKunci'

export type UsulanActions = Readonly<{ approve: KunciAction; reject: KunciAction; object: KunciAction; startBaru: KunciAction }> &
  KerjaActions

type UsulanProps = Readonly<{
  kunci: KunciTampak
  layanan: Layanan
  actions: UsulanActions
  bahan: BahanTampak
  /** May this reader begin a hand-over, or a new key in place of a lost one? */
  mayStart: boolean
  mayReplace: boolean
}>

/** Where the key stands, and what everybody waits for. */
function Keadaan({ kunci }: Readonly<{ kunci: KunciTampak }>) {
  const t = useTranslations('kunci.usul')
  const moment = useMoment()
  if (kunci.keadaan === 'MENUNGGU' && kunci.tungguSampai) {
    return (
      <Notice tone="info">
        <p>{t('menunggu', { at: moment(kunci.tungguSampai) })}</p>
      </Notice>
    )
  }
  if (kunci.keberatan && kunci.keadaan === 'KEBERATAN') {
    return (
      <Notice tone="warn" title={t('keberatan', { oleh: kunci.keberatan.oleh })}>
        <p>{kunci.keberatan.alasan}</p>
        <p>{t('keberatanIsi')}</p>
      </Notice>
    )
  }
  return kunci.siapSerahTerima ? <p>{t('matang')}</p> : null
}

function Keberatan({ kunci, action }: Readonly<{ kunci: KunciTampak; action: KunciAction }>) {
  const t = useTranslations('kunci.usul')
  return (
    <details>
      <summary>{t('ajukanKeberatan')}</summary>
      <p className="text mt-2">{t('ajukanKeberatanIsi')}</p>
      <KunciForm action={action} hidden={{ kunciId: kunci.id }} scope={kunci.id} submit={t('kirimKeberatan')} variant="secondary">
        {(bag) => <TextArea {...bag.field('alasan')} id={`alasan-${kunci.id}`} label={t('alasan')} required rows={3} />}
      </KunciForm>
    </details>
  )
}

/** The old keys are lost: said in full before the one button that gives them up. */
function KunciHilang({ kunci, action }: Readonly<{ kunci: KunciTampak; action: KunciAction }>) {
  const t = useTranslations('kunci.usul')
  return (
    <details>
      <summary>{t('hilang')}</summary>
      <p className="text mt-2">{t('hilangIsi')}</p>
      <KunciForm action={action} hidden={{ kunciId: kunci.id }} submit={t('mulaiBaru')} variant="danger" />
    </details>
  )
}

/** A proposed key, with what this reader may do about it. Approving means typing what stands on the owner's paper. */
export function UsulanKunci({ kunci, layanan, actions, bahan, mayStart, mayReplace }: UsulanProps) {
  const t = useTranslations('kunci')
  const hidden = { kunciId: kunci.id }
  const own = bahan.kunci.find((row) => row.kunciId === kunci.id)
  return (
    <article className="flow">
      <KunciSlip kunci={kunci} layanan={layanan} />
      <Keadaan kunci={kunci} />
      {kunci.bolehSetuju && (
        <KunciForm action={actions.approve} hidden={hidden} scope={kunci.id} submit={t('setujui')}>
          {(bag) => (
            <TextInput
              {...bag.field('sidik')}
              id={`sidik-${kunci.id}`}
              label={t('ketikSidik')}
              hint={t('ketikSidikPetunjuk')}
              required
              autoComplete="off"
              width="large"
            />
          )}
        </KunciForm>
      )}
      {kunci.milikSaya && <p className="meta">{t('milikSaya')}</p>}
      {kunci.bolehLepas && bahan.bungkusPemegang && <LepasKunci kunciId={kunci.id} bungkus={bahan.bungkusPemegang} actions={actions} />}
      {kunci.bolehPutus && bahan.bungkusBagian && <PutusKeberatan kunciId={kunci.id} bungkus={bahan.bungkusBagian} actions={actions} />}
      {kunci.bolehPinjamkan && own?.bagian && <PinjamkanBagian kunciId={kunci.id} bagian={own.bagian} actions={actions} />}
      {kunci.sudahPinjam && <p className="meta">{t('usul.sudahPinjam', { n: kunci.dipinjam })}</p>}
      {kunci.siapSerahTerima && mayStart && <MulaiSerahTerima kunci={kunci} bahan={bahan} actions={actions} />}
      {kunci.siapSerahTerima && mayReplace && <KunciHilang kunci={kunci} action={actions.startBaru} />}
      {kunci.bolehKeberatan && <Keberatan kunci={kunci} action={actions.object} />}
      {kunci.bolehTolak && <KunciForm action={actions.reject} hidden={hidden} submit={t('tolak')} variant="quiet" />}
    </article>
  )
}
