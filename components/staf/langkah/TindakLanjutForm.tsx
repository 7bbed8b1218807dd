'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { STATUS_TLHP } from '@/lib/domain/surat/surat'
import { SubmitForm, type SubmitAction, type Hidden } from '@/components/form/SubmitForm'

/** The next row about one recommendation; several such forms stand on one page, so ids carry its number. */
export function TindakLanjutForm({ action, hidden }: Readonly<{ action: SubmitAction; hidden: Hidden }>) {
  const t = useTranslations('formLangkah.tlhp')
  const nomor = hidden.rekomendasi ?? ''
  return (
    <SubmitForm action={action} submit={t('simpan')} variant="secondary" hidden={hidden}>
      {(bag) => (
        <>
          <Select
            key={bag.value('statusTlhp')}
            id={nomor === '0' ? 'statusTlhp' : `statusTlhp-${nomor}`}
            {...bag.field('statusTlhp')}
            label={t('status')}
            required
            width="medium"
            placeholder={t('pilih')}
            options={STATUS_TLHP.map((value) => ({ value, label: t(`pilihan.${value}`) }))}
          />
          <TextArea
            id={nomor === '0' ? 'catatanTlhp' : `catatanTlhp-${nomor}`}
            {...bag.field('catatanTlhp')}
            label={t('catatan')}
            required
            rows={3}
            maxLength={2000}
          />
        </>
      )}
    </SubmitForm>
  )
}
