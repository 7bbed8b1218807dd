import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Notice } from '@/components/ui/Notice'
import { Tag } from '@/components/ui/Tag'
import type { Peran } from '@/lib/domain/auth/peran'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { SurelForm } from './SurelForm'
import { usePeran } from '../use-peran'

type DaftarSiapView = Readonly<{
  pemulihan: boolean
  pemegang: boolean
  peranKosong: readonly Peran[]
  kalenderSampai: string | null
  kalender: boolean
  uji: Readonly<{ status: 'ANTRE' | 'TERKIRIM' | 'GAGAL'; galat: string | null; at: Date }> | null
  surel: string
  menerima: boolean
}>

type Butir = 'pemulihan' | 'pemegang' | 'peran' | 'kalender' | 'surel'

function Point({ butir, siap, children }: Readonly<{ butir: Butir; siap: boolean; children: ReactNode }>) {
  const t = useTranslations('awal.sistem')
  return (
    <li id={butir} className="flow">
      <h2>{t(`${butir}.judul`)}</h2>
      <p>
        <Tag kind={siap ? 'selesai' : 'tunggu'}>{t(siap ? 'selesai' : 'belum')}</Tag>
      </p>
      <p className="text">{t(`${butir}.isi`)}</p>
      {children}
    </li>
  )
}

function Peran({ kosong }: Readonly<{ kosong: readonly Peran[] }>) {
  const t = useTranslations('awal.sistem.peran')
  const nama = usePeran()
  return (
    <>
      {kosong.length > 0 && <p>{t('kosong', { daftar: kosong.map((peran) => nama(peran)).join(', ') })}</p>}
      <p>
        <AppLink href="/staf/pengaturan">{t('tautan')}</AppLink>
      </p>
    </>
  )
}

function Kalender({ daftar, muat }: Readonly<{ daftar: DaftarSiapView; muat: SubmitAction }>) {
  const t = useTranslations('awal.sistem.kalender')
  return (
    <>
      {daftar.kalenderSampai && (
        <p>
          {t('sampai')} <DateText value={daftar.kalenderSampai} />.
        </p>
      )}
      {!daftar.kalender && <PressForm action={muat} label={t('muat')} />}
      <p>
        <AppLink href="/staf/kalender">{t('tautan')}</AppLink>
      </p>
    </>
  )
}

function Surel({ daftar, kirim }: Readonly<{ daftar: DaftarSiapView; kirim: SubmitAction }>) {
  const t = useTranslations('awal.sistem.surel')
  const { uji } = daftar
  return (
    <>
      {uji && (
        <p role="status">
          {t(`keadaan.${uji.status}`)} (<DateText value={uji.at} time /> WIB) {uji.galat && t('galat', { galat: uji.galat })}
        </p>
      )}
      <SurelForm action={kirim} surel={daftar.surel} />
    </>
  )
}

type Props = Readonly<{ daftar: DaftarSiapView; muat: SubmitAction; kirim: SubmitAction }>

/** What a new office still needs before it can take reports in, in the order in which it is done. */
export function DaftarSiap({ daftar, muat, kirim }: Props) {
  const t = useTranslations('awal.sistem')
  const link = (
    <p>
      <AppLink href="/staf/kunci">{t('kunci')}</AppLink>
    </p>
  )
  return (
    <>
      <Notice tone={daftar.menerima ? 'ok' : 'warn'} className="mt">
        <p>{t(daftar.menerima ? 'menerima' : 'belumMenerima')}</p>
      </Notice>
      <ol className="list mt">
        <Point butir="pemulihan" siap={daftar.pemulihan}>
          {link}
        </Point>
        <Point butir="pemegang" siap={daftar.pemegang}>
          {link}
        </Point>
        <Point butir="peran" siap={daftar.peranKosong.length === 0}>
          <Peran kosong={daftar.peranKosong} />
        </Point>
        <Point butir="kalender" siap={daftar.kalender}>
          <Kalender daftar={daftar} muat={muat} />
        </Point>
        <Point butir="surel" siap={daftar.uji?.status === 'TERKIRIM'}>
          <Surel daftar={daftar} kirim={kirim} />
        </Point>
      </ol>
    </>
  )
}
