'use client'

import { useTranslations } from 'next-intl'
import { withPreset } from '@/components/form/typed-form'
import { judgeWbs } from '@/lib/domain/lapor/judge-wbs'
import { LaporanForm, type LaporanFormProps } from '../LaporanForm'
import { PeriksaSection } from '../PeriksaSection'
import { BuktiFields } from './BuktiFields'
import { IdentitasFields } from './IdentitasFields'
import { MateriFields } from './MateriFields'

const JALUR = { layanan: 'WBS', judge: judgeWbs } as const

/** The WBS form: pseudonym first, then the sealed identity, then what handlers read. `awal`: words of a report moved here. */
export function WbsForm({
  samaran,
  kecamatan,
  desa,
  opd,
  awal = {},
  ...form
}: LaporanFormProps & Readonly<{ awal?: Readonly<Record<string, string>> }>) {
  const t = useTranslations('formWbs')
  return (
    <LaporanForm
      {...form}
      jalur={JALUR}
      judul={t('judul')}
      pembuka={t('pembuka')}
      identitas={(bag, inBrowser) => (
        <IdentitasFields bag={bag} samaran={samaran} inBrowser={inBrowser} kecamatan={kecamatan} desa={desa} />
      )}
      materi={(bag, { diterima, ditolak }) => (
        <>
          <MateriFields bag={withPreset(bag, awal)} opd={opd} desa={desa} />
          <BuktiFields bag={bag} diterima={diterima} ditolak={ditolak} />
        </>
      )}
      periksa={(steps, { diterima }) => <PeriksaSection steps={steps} diterima={diterima} kecamatan={kecamatan} desa={desa} opd={opd} />}
    />
  )
}
