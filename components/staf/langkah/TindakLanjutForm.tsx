'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { STATUS_TLHP } from '@/lib/domain/surat/surat'
import { AdminForm, type AdminAction, type Hidden } from '../AdminForm'

/** The next row about one recommendation; several such forms stand on one page, so ids carry its number. */
export function TindakLanjutForm({ action, hidden }: Readonly<{ action: AdminAction; hidden: Hidden }>) {
  const t = useTranslations('formLangkah.tlhp')
  const nomor = hidden.rekomendasi ?? ''
  return (
    <AdminForm action={action} submit={t('simpan')} variant="secondary" hidden={hidden}>
      {(bag) => (
        <>
          <Select
            id={nomor === '0' ? 'statusTlhp' : `statusTlhp-${nomor}`}
            name="statusTlhp"
            label={t('status')}
            required
            width="medium"
            placeholder={t('pilih')}
            key={bag.value('statusTlhp')}
            defaultValue={bag.value('statusTlhp')}
            error={bag.error('statusTlhp')}
            options={STATUS_TLHP.map((value) => ({ value, label: t(`pilihan.${value}`) }))}
          />
          <TextArea
            id={nomor === '0' ? 'catatanTlhp' : `catatanTlhp-${nomor}`}
            name="catatanTlhp"
            label={t('catatan')}
            required
            rows={3}
            maxLength={2000}
            defaultValue={bag.value('catatanTlhp')}
            error={bag.error('catatanTlhp')}
          />
        </>
      )}
    </AdminForm>
  )
}
