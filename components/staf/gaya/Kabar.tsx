import { useTranslations } from 'next-intl'
import { Empty } from '@/components/ui/Empty'
import { Checks, NextStep } from '@/components/ui/NextStep'
import { Notice } from '@/components/ui/Notice'
import { Pages } from '@/components/ui/Pages'
import { Crumbs } from '@/components/ui/Crumbs'
import { Progress, Steps } from '@/components/ui/Progress'
import { Tabs } from '@/components/ui/Tabs'
import { Tag, type TagKind } from '@/components/ui/Tag'
import { Bagian, Contoh } from './Contoh'

const NADA = ['info', 'ok', 'warn', 'danger'] as const
const TANDA: readonly TagKind[] = ['masuk', 'jalan', 'tunggu', 'selesai', 'lewat', 'arsip', 'limpah', 'cabut']

function Pesan() {
  const t = useTranslations('gaya.contoh')
  return (
    <>
      <Contoh nama="Notice" kata="catatan">
        {NADA.map((tone) => (
          <Notice key={tone} tone={tone} title={t(`nada.${tone}`)} heading="h3">
            <p>{t('kalimat')}</p>
          </Notice>
        ))}
      </Contoh>
      <Contoh nama="Empty" kata="kosong">
        <Empty title={t('kosong')}>{t('kosongIsi')}</Empty>
      </Contoh>
      <Contoh nama="Progress, .skel" kata="tunggu">
        <Progress label={t('berjalan')} value={40} />
        <div className="skel" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </Contoh>
      <Contoh nama="Tag" kata="tanda">
        <p className="facts">
          {TANDA.map((kind) => (
            <Tag key={kind} kind={kind}>
              {t(`tanda.${kind}`)}
            </Tag>
          ))}
        </p>
      </Contoh>
    </>
  )
}

function Jalan() {
  const t = useTranslations('gaya.contoh')
  const langkah = (['satu', 'dua', 'tiga'] as const).map((one) => t(`pilihan.${one}`))
  return (
    <>
      <Contoh nama="Crumbs" kata="remah">
        <Crumbs items={[{ label: t('pilihan.satu'), href: '/staf/gaya' }, { label: t('pilihan.dua') }]} />
      </Contoh>
      <Contoh nama="Tabs" kata="tab">
        <Tabs
          label={t('labelPilih')}
          items={langkah.map((label, index) => ({ href: `/staf/gaya?tab=${index}`, label, count: index * 12, current: index === 0 }))}
        />
      </Contoh>
      <Contoh nama="Pages" kata="halaman">
        <Pages current={4} total={9} hrefFor={(page) => `/staf/gaya?halaman=${page}`} />
      </Contoh>
      <Contoh nama="Steps" kata="langkah">
        <Steps items={langkah} current={1} />
      </Contoh>
      <Contoh nama="NextStep, Checks" kata="berikutnya">
        <NextStep title={t('berikutnya')} clock={<p className="meta">{t('jam')}</p>}>
          <Checks items={langkah} />
        </NextStep>
      </Contoh>
    </>
  )
}

/** What the product says: notices, states, and where one is. */
export function Kabar() {
  const t = useTranslations('gaya')
  return (
    <>
      <Bagian judul={t('bagian.kabar')}>
        <Pesan />
      </Bagian>
      <Bagian judul={t('bagian.jalan')}>
        <Jalan />
      </Bagian>
    </>
  )
}
