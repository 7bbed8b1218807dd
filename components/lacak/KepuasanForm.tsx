'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { RadioGroup } from '@/components/ui/Choices'
import { Notice } from '@/components/ui/Notice'
import { MENJAWAB, PELAYANAN } from '@/lib/domain/kepuasan/skala'

type Props = Readonly<{ action: SubmitAction; terkirim: boolean }>

/** Two questions below the answer, in words; once sent they give way to a sentence. */
export function KepuasanForm({ action, terkirim }: Props) {
  const t = useTranslations('lacak.kepuasan')
  if (terkirim) {
    return (
      <Notice tone="ok" className="mt-8 mb-8" id="kepuasan">
        <p>{t('diterima')}</p>
      </Notice>
    )
  }
  return (
    <section className="mt-8 mb-8" aria-labelledby="kepuasan">
      <h3 id="kepuasan">{t('judul')}</h3>
      <p className="meta">{t('penjelasan')}</p>
      <SubmitForm action={action} submit={t('kirim')} variant="secondary">
        {(bag) => (
          <>
            <RadioGroup
              {...bag.field('menjawab')}
              label={t('menjawab')}
              required
              options={MENJAWAB.map((value) => ({ value, label: t(`menjawabIsi.${value}`) }))}
            />
            <RadioGroup
              {...bag.field('pelayanan')}
              label={t('pelayanan')}
              required
              options={PELAYANAN.map((value) => ({ value, label: t(`pelayananIsi.${value}`) }))}
            />
          </>
        )}
      </SubmitForm>
    </section>
  )
}
