'use client'

import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import { judgeDumas } from '@/lib/domain/lapor/judge-dumas'
import { LaporanForm, type LaporanFormProps } from '../LaporanForm'
import { PeriksaSection } from '../PeriksaSection'
import { IdentitasDumasFields } from './IdentitasDumasFields'
import { MateriDumasFields } from './MateriDumasFields'

const JALUR = { layanan: 'DUMAS', judge: judgeDumas } as const

/** The Dumas form: the six requirements of the service standard in the order a reader can answer them. */
export function DumasForm({ pemda, samaran, opd, kecamatan, desa, ...form }: LaporanFormProps & Readonly<{ pemda: string }>) {
  const t = useTranslations('formDumas')
  const tambahan = {
    identitas: {
      jenisPelapor: t('jenisPelapor'),
      lembaga: t('lembaga.label'),
      akta: t('akta.label'),
      penanggungJawab: t('penanggungJawab.label'),
    },
    materi: { sumberInformasi: t('sumber') },
  }
  return (
    <LaporanForm
      {...form}
      jalur={JALUR}
      judul={t('judul')}
      pembuka={t('pembuka', { pemda })}
      identitas={(bag, inBrowser) => <IdentitasDumasFields bag={bag} samaran={samaran} inBrowser={inBrowser} />}
      materi={(bag, { diterima, ditolak }) => (
        <>
          <MateriDumasFields bag={bag} opd={opd} />
          <FilesField bag={bag} diterima={diterima} ditolak={ditolak} layanan="DUMAS" label={t('bukti')} />
        </>
      )}
      periksa={(steps, { diterima }) => (
        <PeriksaSection steps={steps} diterima={diterima} kecamatan={kecamatan} desa={desa} opd={opd} tambahan={tambahan} />
      )}
    />
  )
}
