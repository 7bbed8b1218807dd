'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { ISIAN_IMPOR, ISIAN_WAJIB, type Pemetaan } from '@/lib/domain/impor/pemetaan'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

type PemetaanProps = Readonly<{ action: SubmitAction; imporId: string; kepala: readonly string[]; tebakan: Pemetaan }>

/** One select a field: which column of the file holds it. What the headings tell is chosen already. */
export function PemetaanForm({ action, imporId, kepala, tebakan }: PemetaanProps) {
  const t = useTranslations('impor')
  const options = kepala.map((nama, index) => ({ value: String(index), label: nama || t('kolomTanpaNama', { n: index + 1 }) }))
  return (
    <section className="mt-12">
      <h2>{t('pemetaan')}</h2>
      <p className="text">{t('pemetaanIsi')}</p>
      <SubmitForm action={action} submit={t('jalankan')} hidden={{ imporId }}>
        {(bag) =>
          ISIAN_IMPOR.map((isian) => {
            const name = `kolom_${isian}`
            const value = bag.value(name, tebakan[isian] === undefined ? '' : String(tebakan[isian]))
            const wajib = ISIAN_WAJIB.includes(isian)
            return (
              <Select
                key={`${isian}-${value}`}
                name={name}
                label={t(`isian.${isian}`)}
                required={wajib}
                optional={!wajib}
                placeholder={t('tanpaKolom')}
                width="large"
                options={options}
                defaultValue={value}
                error={bag.error(name)}
              />
            )
          })
        }
      </SubmitForm>
    </section>
  )
}
