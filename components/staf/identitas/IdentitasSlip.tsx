'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'
import { FIELD_TERSEGEL, type FieldTersegel } from '@/lib/domain/lapor/field-tersegel'
import { JENIS_KELAMIN, JENIS_PELAPOR, PEKERJAAN } from '@/lib/domain/lapor/pilihan'
import type { AmplopDibuka, IdentitasTerbuka } from '@/lib/browser/open-amplop'
import { useMoment } from '../short-date'

type IdentitasSlipProps = Readonly<{
  amplop: readonly AmplopDibuka[]
  /** Names of districts and villages by their code. */
  wilayah: Readonly<Record<string, string>>
  /** The time that is left. */
  timer: ReactNode
  onClose: () => void
  /** The button that prints, with the watermark it gets. */
  print: ReactNode
}>

type Wilayah = IdentitasSlipProps['wilayah']

function useFieldText(identitas: IdentitasTerbuka, wilayah: Wilayah): (field: FieldTersegel) => string {
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

function Isi({ identitas, wilayah }: Readonly<{ identitas: IdentitasTerbuka; wilayah: Wilayah }>) {
  const t = useTranslations('formLangkah')
  const textOf = useFieldText(identitas, wilayah)
  return (
    <KeyValue
      items={FIELD_TERSEGEL.filter((field) => identitas[field]).map((field) => ({
        label: t(`identitasField.${field}`),
        value: textOf(field),
      }))}
    />
  )
}

/** One envelope under its origin and date. One nobody asked for says so before what it holds. */
function Amplop({ amplop, wilayah, satu }: Readonly<{ amplop: AmplopDibuka; wilayah: Wilayah; satu: boolean }>) {
  const t = useTranslations('formLangkah.buka')
  const moment = useMoment()
  const { urutan, asal, at, data } = amplop
  return (
    <section aria-label={t(`asal.${asal}`)}>
      {(!satu || asal !== 'LAPORAN') && (
        <h3>{t(urutan === 1 ? 'amplopPertama' : 'amplopLain', { asal: t(`asal.${asal}`), at: moment(new Date(at)) })}</h3>
      )}
      {asal === 'TANPA_CATATAN' && (
        <Notice tone="danger">
          <p>{t('asalTanpaCatatan')}</p>
        </Notice>
      )}
      {data ? <Isi identitas={data} wilayah={wilayah} /> : <p>{t('rusak')}</p>}
    </section>
  )
}

/** The opened identity, every envelope of it, with the time that is left; afterwards nothing of it remains in the page. */
export function IdentitasSlip({ amplop, wilayah, timer, onClose, print }: IdentitasSlipProps) {
  const t = useTranslations('formLangkah.buka')
  return (
    <Slip open className="identity-open not-print:relative" title={timer}>
      {amplop.length > 1 && <p className="text">{t('amplopBeberapa', { n: amplop.length })}</p>}
      {amplop.map((one) => (
        <Amplop key={one.urutan} amplop={one} wilayah={wilayah} satu={amplop.length === 1} />
      ))}
      {print}
      <p className="print:hidden">
        <Button variant="secondary" onClick={onClose}>
          {t('tutup')}
        </Button>
      </p>
    </Slip>
  )
}
