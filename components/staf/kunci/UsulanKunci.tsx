'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { KunciForm, type KunciAction } from './KunciForm'
import { KunciSlip } from './KunciSlip'
import type { KunciTampak } from './view'

export type UsulanActions = Readonly<{ approve: KunciAction; reject: KunciAction; start: KunciAction }>

type UsulanProps = Readonly<{ kunci: KunciTampak; actions: UsulanActions; mayStart: boolean }>

/** A proposed key, with what this reader may do about it. Approving means typing what stands on the owner's paper. */
export function UsulanKunci({ kunci, actions, mayStart }: UsulanProps) {
  const t = useTranslations('kunci')
  const hidden = { kunciId: kunci.id }
  return (
    <article className="flow">
      <KunciSlip kunci={kunci} />
      {kunci.bolehSetuju && (
        <KunciForm action={actions.approve} hidden={hidden} submit={t('setujui')}>
          {(bag) => (
            <TextInput
              name="sidik" label={t('ketikSidik')} hint={t('ketikSidikPetunjuk')} required autoComplete="off" width="large"
              defaultValue={bag.value('sidik')} error={bag.error('sidik')}
            />
          )}
        </KunciForm>
      )}
      {kunci.milikSaya && <p className="meta">{t('milikSaya')}</p>}
      {kunci.siapSerahTerima && mayStart && (
        <>
          <p>{t('siapSerahTerima')}</p>
          <div className="row">
            <KunciForm action={actions.start} hidden={{ kunciBaruId: kunci.id, jenis: 'SERAH_TERIMA' }} submit={t('mulaiSerahTerima')} />
            <KunciForm action={actions.start} hidden={{ kunciBaruId: kunci.id, jenis: 'PEMULIHAN' }} submit={t('mulaiPemulihan')} variant="secondary" />
          </div>
        </>
      )}
      {kunci.bolehTolak && <KunciForm action={actions.reject} hidden={hidden} submit={t('tolak')} variant="quiet" />}
    </article>
  )
}
