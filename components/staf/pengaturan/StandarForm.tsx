'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextArea } from '@/components/ui/TextArea'
import { BAGIAN_STANDAR, type BagianStandar } from '@/lib/domain/instansi/standar-schema'
import type { Layanan } from '@/lib/domain/layanan'

type Props = Readonly<{ action: SubmitAction; layanan: Layanan; awal: Readonly<Partial<Record<BagianStandar, string>>> }>

/** The parts of the service standard that the office words itself. */
export function StandarForm({ action, layanan, awal }: Props) {
  const [t, standar] = [useTranslations('instansi.standarForm'), useTranslations('standar.judulBagian')]
  return (
    <SubmitForm action={action} submit={t('simpan')} variant="secondary" hidden={{ layanan }}>
      {(bag) =>
        BAGIAN_STANDAR.map((bagian) => (
          <TextArea key={bagian} {...bag.field(bagian, awal[bagian] ?? '')} label={standar(bagian)} rows={3} optional />
        ))
      }
    </SubmitForm>
  )
}
