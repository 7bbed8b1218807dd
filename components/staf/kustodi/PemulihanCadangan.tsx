'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { useMoment } from '../short-date'

type Pemulihan = Readonly<{
  celah: Readonly<{ dari: number; sampai: number; hilang: boolean }>
  pengakuan: readonly Readonly<{ nama: string; alasan: string; tanggalCadangan: string; at: Date }>[]
  bolehAkui: boolean
}>

/** A database that is older than its anchors: what two holders have to say before the chain takes the gap in. */
export function PemulihanCadangan({ pemulihan, akui }: Readonly<{ pemulihan: Pemulihan; akui: SubmitAction }>) {
  const t = useTranslations('kustodi.pulih')
  const moment = useMoment()
  const {
    celah: { dari, sampai, hilang },
    pengakuan,
    bolehAkui,
  } = pemulihan
  return (
    <Notice tone="danger" title={t('judul')} className="mt-4 [&>form]:mt-2">
      <p>{t(hilang ? 'hilang' : 'isi', { dari, sampai })}</p>
      {pengakuan.map((row) => (
        <p key={row.nama + row.at.toISOString()}>
          {t('oleh', { nama: row.nama, at: moment(row.at), tanggal: row.tanggalCadangan, alasan: row.alasan })}
        </p>
      ))}
      {bolehAkui && (
        <SubmitForm action={akui} submit={t('akui')} hidden={{ urutan: dari.toString() }}>
          {(bag) => (
            <>
              <TextInput type="date" {...bag.field('tanggalCadangan')} label={t('tanggal')} required width="medium" />
              <TextArea {...bag.field('alasanPemulihan')} label={t('alasan')} hint={t('alasanPetunjuk')} required maxLength={500} />
            </>
          )}
        </SubmitForm>
      )}
      {!bolehAkui && pengakuan.length > 0 && <p>{t('menunggu')}</p>}
    </Notice>
  )
}
