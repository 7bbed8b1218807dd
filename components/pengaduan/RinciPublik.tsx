import Image from 'next/image'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { Crumbs } from '@/components/ui/Crumbs'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Tag } from '@/components/ui/Tag'
import type { TahapBerkas } from '@/lib/domain/dokumen/berkas'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { usePublikText } from './use-publik-text'
import type { PublikView } from './view'

type FotoPublik = Readonly<{ tahap: TahapBerkas; keterangan: string }>
type Props = Readonly<{ publik: PublikView; kantor?: KantorSitus | null; foto?: readonly FotoPublik[] }>

/** What was done, in pictures the moderator approved. */
function Foto({ publik, foto = [] }: Props) {
  const t = useTranslations('publik.rinci')
  if (foto.length === 0) return null
  return (
    <>
      <h2>{t('foto')}</h2>
      {foto.map(({ tahap, keterangan }, index) => {
        const judul = [t(`tahap.${tahap}`), keterangan].filter(Boolean).join(': ')
        return (
          <figure key={index}>
            {/* Decrypted for each reader: the image service has no file to make smaller copies of. */}
            <Image
              src={`/api/foto/${publik.nomor}/${index + 1}`}
              alt={judul}
              width={1280}
              height={960}
              unoptimized
              className="h-auto max-w-full"
            />
            <figcaption className="meta">{judul}</figcaption>
          </figure>
        )
      })}
    </>
  )
}

function Isi({ publik, foto }: Props) {
  const t = useTranslations('publik')
  const text = usePublikText()
  return (
    <article className="flow">
      <h1 lang="id">{publik.judul}</h1>
      <p className="facts">
        <Tag kind="selesai">{t('selesai')}</Tag>
        {text.hasil(publik) && <span>{text.hasil(publik)}</span>}
        <span>{t('hari', { n: publik.hariKerja })}</span>
      </p>
      <h2>{t('rinci.isi')}</h2>
      <div className="text flow" lang="id">
        <Paragraphs text={publik.ringkasan} />
      </div>
      <h2>{t('rinci.jawaban', { kantor: STANDAR[publik.layanan].sebutan.kantor })}</h2>
      <div className="answer flow text">
        <div className="flow" lang="id">
          <Paragraphs text={publik.jawaban} />
        </div>
        <p className="meta">{t('rinci.dijawab', { bulan: text.month(publik.bulanJawab) })}</p>
      </div>
      <Foto publik={publik} foto={foto} />
      <Notice title={t('rinci.tidakTampilJudul')} heading="h3" className="mt-8">
        <p>{t('rinci.tidakTampil')}</p>
      </Notice>
    </article>
  )
}

/** One moderated record: outcome, summary, answer, and what was left out. */
export function RinciPublik({ publik, kantor, foto }: Props) {
  const t = useTranslations('publik.rinci')
  const text = usePublikText()
  return (
    <>
      <Crumbs items={[{ label: t('semua'), href: '/pengaduan' }, { label: text.topik(publik.topik) }]} />
      <div className="cols cols-form">
        <Isi publik={publik} foto={foto} />
        <aside className="flow side-note" aria-label={t('data')}>
          <h2>{t('data')}</h2>
          <KeyValue
            items={[
              { label: t('nomor'), value: publik.nomor },
              ...(kantor ? [{ label: t('kantor'), value: kantor.nama }] : []),
              { label: t('jalur'), value: publik.layanan },
              { label: t('topik'), value: text.topik(publik.topik) },
              { label: t('unit'), value: text.jenisUnit(publik.jenisUnit) },
              { label: t('terima'), value: text.month(publik.bulanTerima) },
              { label: t('jawab'), value: text.month(publik.bulanJawab) },
              ...(publik.tayangAt ? [{ label: t('tayang'), value: <DateText value={publik.tayangAt} /> }] : []),
            ]}
          />
          <h2>{t('serupa')}</h2>
          <p>
            <LinkButton variant="secondary" href="/lapor">
              {t('lapor')}
            </LinkButton>
          </p>
        </aside>
      </div>
    </>
  )
}
