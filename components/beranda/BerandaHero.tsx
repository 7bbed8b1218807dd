import { useTranslations } from 'next-intl'
import { LinkButton } from '../ui/Button'
import { KeyValue } from '../ui/KeyValue'
import { Bar } from '../ui/Sealed'
import { Slip } from '../ui/Slip'

const EXAMPLE_SAMARAN = 'ulin'

function PromiseSlip() {
  const t = useTranslations('beranda.bukti')
  return (
    <Slip title={t('judul')} footer={t('kaki')}>
      <KeyValue
        items={[
          { label: t('samaran'), value: EXAMPLE_SAMARAN },
          { label: t('nama'), value: <Bar /> },
          { label: t('nik'), value: <Bar size="long" /> },
          { label: t('alamat'), value: <Bar size="long" /> },
          { label: t('telepon'), value: <Bar size="short" /> },
          { label: t('isi'), value: t('isiNilai') },
        ]}
      />
    </Slip>
  )
}

/** The promise, the two ways on, and the slip that shows what the promise means. */
export function BerandaHero() {
  const t = useTranslations('beranda')
  return (
    <div className="wrap main pt-8 pb-16 lg:pt-12">
      <div className="cols lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-center">
        <div className="flow">
          <h1 className="text-3xl leading-[1.08] font-bold tracking-[-0.035em]">{t('judul')}</h1>
          <p className="lead text mt-6">{t('pembuka')}</p>
          <p className="row actions mt-8">
            <LinkButton href="/lapor">{t('buat')}</LinkButton>
            <LinkButton href="/lacak" variant="secondary">
              {t('lacak')}
            </LinkButton>
          </p>
          <p className="meta">{t('catatan')}</p>
        </div>
        <PromiseSlip />
      </div>
    </div>
  )
}
