'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { KeyValue } from '@/components/ui/KeyValue'
import { Slip } from '@/components/ui/Slip'
import { FIELD_TERSEGEL, type FieldTersegel } from '@/lib/domain/lapor/identitas-schema'
import { JENIS_KELAMIN, JENIS_PELAPOR, PEKERJAAN } from '@/lib/domain/lapor/pilihan'
import type { IdentitasTerbuka } from '@/lib/browser/open-amplop'
import { useCountdown } from './use-countdown'

type IdentitasSlipProps = Readonly<{
  identitas: IdentitasTerbuka
  /** Names of districts and villages by their code. */
  wilayah: Readonly<Record<string, string>>
  onClose: () => void
  /** The button that prints, with the watermark it gets. */
  print: ReactNode
}>

function useFieldText({ identitas, wilayah }: Omit<IdentitasSlipProps, 'onClose' | 'print'>): (field: FieldTersegel) => string {
  const pilihan = useTranslations('pilihan')
  return (field) => {
    const value = identitas[field] ?? ''
    const kelamin = JENIS_KELAMIN.find((known) => field === 'jenisKelamin' && known === value)
    const pekerjaan = PEKERJAAN.find((known) => field === 'pekerjaan' && known === value)
    const jenisPelapor = JENIS_PELAPOR.find((known) => field === 'jenisPelapor' && known === value)
    if (jenisPelapor) return pilihan(`jenisPelapor.${jenisPelapor}`)
    if (kelamin) return pilihan(`jenisKelamin.${kelamin}`)
    if (pekerjaan) return pilihan(`pekerjaan.${pekerjaan}`)
    return field === 'kecamatan' || field === 'desa' ? (wilayah[value] ?? value) : value
  }
}

/** The opened identity, with the time that is left; afterwards nothing of it remains in the page. */
export function IdentitasSlip({ identitas, wilayah, onClose, print }: IdentitasSlipProps) {
  const t = useTranslations('formLangkah')
  const left = useCountdown(onClose)
  const textOf = useFieldText({ identitas, wilayah })
  return (
    <Slip open className="identity-open" title={<span role="timer">{t('buka.terbuka', { waktu: left })}</span>}>
      <KeyValue
        items={FIELD_TERSEGEL.filter((field) => identitas[field]).map((field) => ({ label: t(`identitasField.${field}`), value: textOf(field) }))}
      />
      {print}
      <p className="no-print">
        <Button variant="secondary" onClick={onClose}>
          {t('buka.tutup')}
        </Button>
      </p>
    </Slip>
  )
}
