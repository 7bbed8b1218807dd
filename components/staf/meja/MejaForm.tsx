'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BerkasForm } from '@/components/form/BerkasForm'
import type { FormBag } from '@/components/form/typed-form'
import type { ScriptedForm } from '@/components/form/use-scripted-form'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'

type Props = Readonly<{ form: ScriptedForm<LaporanState>; kunciKirim: string; children: (bag: FormBag) => ReactNode }>

/** A report written down at the desk of any layanan. */
export function MejaForm({ children, ...frame }: Props) {
  const t = useTranslations('meja')
  return (
    <BerkasForm {...frame} className="mt-8" teks={{ galat: t('galat'), mengirim: t('mengirim'), kirim: t('catat') }}>
      {(bag) => (
        <>
          {children(bag)}
          <p className="hint">{t('setelah')}</p>
        </>
      )}
    </BerkasForm>
  )
}
