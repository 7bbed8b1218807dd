import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Tabs } from '@/components/ui/Tabs'
import { KEADAAN, KEPADATAN, type LihatGaya } from '@/lib/domain/gaya/contoh'
import { Dasar } from './Dasar'
import { Data } from './Data'
import { Isian } from './Isian'
import { Kabar } from './Kabar'

/** Fields that are wrong after the refusal this page plays. */
const SALAH = ['gayaKosong', 'gayaUraian', 'gayaPilih', 'gayaRadio', 'gayaBerkas'] as const

/** The language of the product: every component in its states, the tokens they are made of, in both densities. */
export function GayaHalaman({ lihat }: Readonly<{ lihat: LihatGaya }>) {
  const t = useTranslations('gaya')
  const href = (isi: Partial<LihatGaya>) => `/staf/gaya?${new URLSearchParams({ ...lihat, ...isi }).toString()}`
  const salah = lihat.keadaan === 'salah' ? t('contoh.salah') : undefined
  return (
    <div className={lihat.kepadatan === 'umum' ? 'gaya-umum' : undefined}>
      {salah && <ErrorSummary errors={SALAH.map((id) => ({ id, text: salah }))} />}
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <div className="mt-4">
        <Tabs
          label={t('kepadatan')}
          items={KEPADATAN.map((one) => ({ href: href({ kepadatan: one }), label: t(`padat.${one}`), current: one === lihat.kepadatan }))}
        />
        <Tabs
          label={t('keadaan')}
          items={KEADAAN.map((one) => ({ href: href({ keadaan: one }), label: t(`saat.${one}`), current: one === lihat.keadaan }))}
        />
      </div>
      <Dasar />
      <Isian salah={salah} />
      <Kabar />
      <Data />
    </div>
  )
}
