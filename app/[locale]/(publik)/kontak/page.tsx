import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'
import { nomorTelepon, type KantorSitus } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('halaman.kontak')
  return { title: t('judul') }
}

function OfficeSlip({ kantor }: Readonly<{ kantor: KantorSitus }>) {
  const t = useTranslations('halaman.kontak')
  const layanan = useTranslations('lapor.samping')
  const phones = nomorTelepon(kantor.telepon).map(({ tampil, tel }) => (
    <div key={tampil}>{tel ? <a href={`tel:${tel}`}>{tampil}</a> : tampil}</div>
  ))
  return (
    <Slip title={kantor.nama} footer={kantor.namaLayanan ?? layanan(`lajur.${kantor.layanan}`)}>
      <KeyValue
        items={[
          { label: t('tempatLabel'), value: kantor.alamat },
          { label: t('teleponLabel'), value: phones },
          ...(kantor.faksimile ? [{ label: t('faksLabel'), value: kantor.faksimile }] : []),
          ...(kantor.surel ? [{ label: t('surelLabel'), value: <a href={`mailto:${kantor.surel}`}>{kantor.surel}</a> }] : []),
          ...(kantor.situs ? [{ label: t('situsLabel'), value: <AppLink href={kantor.situs}>{kantor.situs}</AppLink> }] : []),
          ...(kantor.jamLayanan ? [{ label: t('jamLabel'), value: <span lang="id">{kantor.jamLayanan}</span> }] : []),
        ]}
      />
    </Slip>
  )
}

export default async function KontakPage() {
  const [t, kantor] = await Promise.all([getTranslations('halaman.kontak'), listKantor()])
  return (
    <Main>
      <div className="cols cols-form">
        <div className="flow">
          <h1>{t('judul')}</h1>
          <p className="lead">{t('pembuka')}</p>
          {kantor.map((one) => (
            <OfficeSlip key={one.layanan} kantor={one} />
          ))}
          <h2>{t('laporanJudul')}</h2>
          <p>{t('laporan')}</p>
          <p className="row actions">
            <LinkButton href="/lacak" variant="secondary">
              {t('lacak')}
            </LinkButton>
          </p>
          <h2>{t('ingatJudul')}</h2>
          <p>{t('ingat')}</p>
          <h2>{t('dataJudul')}</h2>
          <p>{t.rich('data', { tautan: (text) => <AppLink href="/privasi">{text}</AppLink> })}</p>
        </div>
        <div>
          <Notice tone="danger">
            <p>{t.rich('bahaya', { kuat: (text) => <strong>{text}</strong> })}</p>
          </Notice>
        </div>
      </div>
    </Main>
  )
}
