import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('halaman.kontak')
  return { title: t('judul') }
}

function OfficeSlip() {
  const t = useTranslations('halaman.kontak')
  const phones = (
    <>
      <a href="tel:+6253224475">(0532) 24475</a>
      <br />
      <a href="tel:+6253224476">(0532) 24476</a>
    </>
  )
  return (
    <Slip title={t('nama')}>
      <KeyValue
        items={[
          { label: t('tempatLabel'), value: t('tempat') },
          { label: t('teleponLabel'), value: phones },
          { label: t('jamLabel'), value: t('jam') },
        ]}
      />
    </Slip>
  )
}

export default function KontakPage() {
  const t = useTranslations('halaman.kontak')
  return (
    <Main>
      <div className="cols cols-form">
        <div className="flow">
          <h1>{t('judul')}</h1>
          <p className="lead">{t('pembuka')}</p>
          <OfficeSlip />
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
