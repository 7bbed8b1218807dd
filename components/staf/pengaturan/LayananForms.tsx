'use client'

import { useTranslations } from 'next-intl'
import { withPreset } from '@/components/form/typed-form'
import { PressForm, SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { ProfilFields } from '@/components/instansi/ProfilFields'
import { FileInput } from '@/components/ui/FileInput'
import { Select } from '@/components/ui/Select'
import type { Layanan } from '@/lib/domain/layanan'
import { ZONA } from '@/lib/domain/tenggat/zona'

/** What the fields of a profile hold, by their names. */
export type IsianProfil = Readonly<Record<string, string>>

type BukaProps = Readonly<{
  action: SubmitAction
  layanan: Layanan
  awal: IsianProfil
  /** Offices of this government that could run it too. */
  kantor: readonly Readonly<{ value: Layanan; label: string }>[]
}>

/** Opens a layanan: with an office of its own, or run by one that is there. */
export function BukaLayananForm({ action, layanan, awal, kantor }: BukaProps) {
  const t = useTranslations('instansi.buka')
  return (
    <SubmitForm action={action} submit={t('kirim')} hidden={{ layanan }}>
      {(bag) => (
        <>
          <Select
            key={bag.value('sama')}
            {...bag.field('sama')}
            label={t('sama')}
            hint={t('samaPetunjuk')}
            placeholder={t('sendiri')}
            width="large"
            options={kantor}
          />
          <ProfilFields bag={withPreset(bag, awal)} />
        </>
      )}
    </SubmitForm>
  )
}

/** Changes what an office is known by. */
export function ProfilForm({ action, layanan, awal }: Readonly<{ action: SubmitAction; layanan: Layanan; awal: IsianProfil }>) {
  const t = useTranslations('instansi.profil')
  return (
    <SubmitForm action={action} submit={t('simpan')} hidden={{ layanan }}>
      {(typed) => {
        const bag = withPreset(typed, awal)
        return (
          <>
            <ProfilFields bag={bag} />
            <Select
              key={bag.value('zona')}
              {...bag.field('zona')}
              label={t('zona.label')}
              hint={t('zona.petunjuk')}
              required
              width="medium"
              options={Object.entries(ZONA).map(([value, singkatan]) => ({ value, label: `${singkatan} (${value})` }))}
            />
          </>
        )
      }}
    </SubmitForm>
  )
}

type LambangProps = Readonly<{ simpan: SubmitAction; hapus: SubmitAction; layanan: Layanan; terpasang: boolean }>

/** The arms on the letterhead. */
export function LambangForm({ simpan, hapus, layanan, terpasang }: LambangProps) {
  const t = useTranslations('instansi.lambang')
  return (
    <>
      <p className="text">{t(terpasang ? 'terpasang' : 'belum')}</p>
      <SubmitForm action={simpan} submit={t('kirim')} variant="secondary" hidden={{ layanan }}>
        {(bag) => (
          <FileInput name="lambang" label={t('label')} hint={t('petunjuk')} error={bag.error('lambang')} accept="image/png" required />
        )}
      </SubmitForm>
      {terpasang && <PressForm action={hapus} label={t('hapus')} variant="quiet" hidden={{ layanan }} />}
    </>
  )
}
