'use client'

import { useTranslations } from 'next-intl'
import { Choice, ChoiceFieldset } from '@/components/ui/Choices'
import { DateText } from '@/components/ui/DateText'
import type { UsulanRetensi } from '@/lib/domain/hak/retensi'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

function Keterangan({ satu }: Readonly<{ satu: UsulanRetensi }>) {
  const t = useTranslations('hak.retensi')
  return (
    <>
      {t('register')}: {satu.nomorRegister ?? '-'}. {t('usulanSelesai')}: {satu.ditutupAt ? <DateText value={satu.ditutupAt} /> : '-'}.{' '}
      {t('usulanSejak')}: <DateText value={satu.diusulkanAt} />.
    </>
  )
}

/** Identities whose retention is over: what is ticked is destroyed for good. */
export function MusnahForm({ action, usulan, lain }: Readonly<{ action: SubmitAction; usulan: readonly UsulanRetensi[]; lain: number }>) {
  const t = useTranslations('hak.retensi')
  return (
    <SubmitForm action={action} submit={t('musnahkan')}>
      {(bag) => (
        <>
          <ChoiceFieldset id="akarId" label={t('usulanPilih')} error={bag.error('akarId')}>
            <div className="choices boxed">
              {usulan.map((satu, index) => (
                <Choice
                  key={satu.akarId}
                  type="checkbox"
                  name="akarId"
                  value={satu.akarId}
                  id={index === 0 ? 'akarId' : `akarId-${index}`}
                  label={satu.nomorTiket.join(', ')}
                  hint={<Keterangan satu={satu} />}
                  defaultChecked={bag.values('akarId').includes(satu.akarId)}
                />
              ))}
            </div>
          </ChoiceFieldset>
          {lain > 0 && <p>{t('usulanLain', { n: lain })}</p>}
          <ChoiceFieldset id="yakinMusnah" label={t('yakinJudul')} error={bag.error('yakinMusnah')}>
            <Choice type="checkbox" name="yakinMusnah" value="ya" id="yakinMusnah" label={t('yakin')} required />
          </ChoiceFieldset>
        </>
      )}
    </SubmitForm>
  )
}
