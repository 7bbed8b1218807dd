'use client'

import { useTranslations } from 'next-intl'
import { FileInput } from '@/components/ui/FileInput'
import { Select } from '@/components/ui/Select'
import type { JenisPindaian } from '@/lib/domain/dokumen/cetak'
import { BERKAS_PINDAIAN, naskahValue } from '@/lib/domain/surat/pindaian'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

type Props = Readonly<{
  action: SubmitAction
  pengaduanId: string
  naskah: readonly Readonly<{ jenis: JenisPindaian; versi: number; nomor: string | null }>[]
}>

/** Which signed paper, and its scan. */
export function PindaianForm({ action, pengaduanId, naskah }: Props) {
  const t = useTranslations('pindaian')
  const nama = useTranslations('cek.jenis')
  const options = naskah.map(({ jenis, versi, nomor }) => ({
    value: naskahValue(jenis, versi),
    label: nomor ? t('nomor', { jenis: nama(jenis), n: versi, nomor }) : t('versi', { jenis: nama(jenis), n: versi }),
  }))
  return (
    <SubmitForm action={action} submit={t('simpan')} hidden={{ pengaduanId }}>
      {(bag) => (
        <>
          <Select
            key={bag.value('naskah')}
            {...bag.field('naskah', options.length === 1 ? options[0]?.value : '')}
            label={t('naskah')}
            required
            width="large"
            placeholder={t('pilih')}
            options={options}
          />
          <FileInput
            name="pindaian"
            label={t('berkas')}
            hint={t('petunjuk')}
            required
            accept={Object.keys(BERKAS_PINDAIAN).join(',')}
            error={bag.error('pindaian')}
          />
        </>
      )}
    </SubmitForm>
  )
}
