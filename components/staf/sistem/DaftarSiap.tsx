import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Notice } from '@/components/ui/Notice'
import { Tag } from '@/components/ui/Tag'
import { BUTIR, type Butir, type LayananSiap } from '@/lib/domain/sistem/daftar-siap'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { SurelForm } from './SurelForm'
import { usePeran } from '../use-peran'

type DaftarSiapView = Readonly<{
  siap: Readonly<Record<Butir, boolean>>
  layanan: readonly LayananSiap[]
  kalenderSampai: string | null
  uji: Readonly<{ status: 'ANTRE' | 'TERKIRIM' | 'GAGAL'; galat: string | null; at: Date }> | null
  surelKeluar: boolean
  surel: string
  alamat: string
}>

function Point({ butir, siap, children }: Readonly<{ butir: Butir; siap: boolean; children: ReactNode }>) {
  const t = useTranslations('awal.sistem')
  return (
    <li id={butir}>
      <h2>{t(`${butir}.judul`)}</h2>
      <p>
        <Tag kind={siap ? 'selesai' : 'tunggu'}>{t(siap ? 'selesai' : 'belum')}</Tag>
      </p>
      <p className="text">{t(`${butir}.isi`)}</p>
      {children}
    </li>
  )
}

const Tautan = ({ href, children }: Readonly<{ href: string; children: ReactNode }>) => (
  <p>
    <AppLink href={href}>{children}</AppLink>
  </p>
)

/** Posts nobody holds, layanan by layanan. */
function Peran({ layanan }: Pick<DaftarSiapView, 'layanan'>) {
  const t = useTranslations('awal.sistem.peran')
  const nama = usePeran()
  return (
    <>
      {layanan
        .filter((satu) => satu.peranKosong.length > 0)
        .map((satu) => (
          <p key={satu.layanan}>
            {t('kosong', { layanan: satu.layanan, daftar: satu.peranKosong.map((peran) => nama(peran, satu.layanan)).join(', ') })}
          </p>
        ))}
      <Tautan href="/staf/pengaturan">{t('tautan')}</Tautan>
    </>
  )
}

/** Layanan whose key of this kind is not in force. */
function Kunci({ layanan, jenis }: Pick<DaftarSiapView, 'layanan'> & Readonly<{ jenis: 'PEMULIHAN' | 'PEMEGANG' }>) {
  const t = useTranslations('awal.sistem')
  const kurang = layanan.filter((satu) => satu.kunciKosong.includes(jenis)).map((satu) => satu.layanan)
  return (
    <>
      {kurang.length > 0 && <p>{t('kunciKurang', { daftar: kurang.join(', ') })}</p>}
      <Tautan href="/staf/kunci">{t('kunci')}</Tautan>
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
      {!daftar.siap.kalender && <PressForm action={muat} label={t('muat')} />}
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
      {!daftar.surelKeluar && <p>{t('hanyaBerkas')}</p>}
      {daftar.surelKeluar && uji && (
        <p role="status">
          {t(`keadaan.${uji.status}`)} (<DateText value={uji.at} time />) {uji.galat && t('galat', { galat: uji.galat })}
        </p>
      )}
      <SurelForm action={kirim} surel={daftar.surel} />
    </>
  )
}

type Props = Readonly<{ daftar: DaftarSiapView; muat: SubmitAction; kirim: SubmitAction }>

/** What a new office still needs before it can take reports in, in the order in which it can be done. */
export function DaftarSiap({ daftar, muat, kirim }: Props) {
  const t = useTranslations('awal.sistem')
  const isi: Readonly<Record<Butir, ReactNode>> = {
    kantor: <Tautan href="/staf/pengaturan/layanan">{t('kantor.tautan')}</Tautan>,
    unit: <Tautan href="/staf/pengaturan/unit">{t('unit.tautan')}</Tautan>,
    peran: <Peran layanan={daftar.layanan} />,
    pemulihan: <Kunci layanan={daftar.layanan} jenis="PEMULIHAN" />,
    pemegang: <Kunci layanan={daftar.layanan} jenis="PEMEGANG" />,
    kalender: <Kalender daftar={daftar} muat={muat} />,
    surel: <Surel daftar={daftar} kirim={kirim} />,
    alamat: <p>{t('alamat.sekarang', { alamat: daftar.alamat })}</p>,
    pemindai: null,
    cadangan: null,
  }
  return (
    <>
      <LayananSiapNotice layanan={daftar.layanan} />
      <ol className="list mt-4">
        {BUTIR.map((butir) => (
          <Point key={butir} butir={butir} siap={daftar.siap[butir]}>
            {isi[butir]}
          </Point>
        ))}
      </ol>
    </>
  )
}

/** Which layanan take reports in now. */
function LayananSiapNotice({ layanan }: Pick<DaftarSiapView, 'layanan'>) {
  const [t, instansi] = [useTranslations('awal.sistem'), useTranslations('instansi')]
  const semua = layanan.length > 0 && layanan.every(({ keadaan }) => keadaan === 'BUKA')
  return (
    <Notice tone={semua ? 'ok' : 'warn'} className="mt-4">
      {layanan.length === 0 && <p>{t('tanpaLayanan')}</p>}
      {layanan.map((satu) => (
        <p key={satu.layanan}>
          {instansi(`layanan.${satu.layanan}.nama`)}: {instansi(`keadaan.${satu.keadaan}`)}
        </p>
      ))}
    </Notice>
  )
}
