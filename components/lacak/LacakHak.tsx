import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import type { LacakHak } from '@/lib/domain/lacak/lacak-hak'

type Props = Readonly<{ hak: LacakHak }>

/** Whether there is an address for notices, never which one. */
function Kabar({ hak }: Props) {
  const t = useTranslations('hak.kabar')
  const { tersimpan, memantulAt, bolehUbah } = hak.kabar
  return (
    <>
      <h2>{t('judul')}</h2>
      {memantulAt && (
        <Notice tone="warn" role="status">
          <p>
            {t('memantul')} (<DateText value={memantulAt} time />)
          </p>
        </Notice>
      )}
      {hak.jawabanKembali && (
        <Notice tone="warn">
          <p>{t('jawabanKembali')}</p>
        </Notice>
      )}
      <p>{t(tersimpan ? 'tersimpan' : 'tidakAda')}</p>
      {(hak.telepon.tersimpan || hak.telepon.bolehTambah) && <p>{t(hak.telepon.tersimpan ? 'telepon.tersimpan' : 'telepon.tidakAda')}</p>}
      {bolehUbah && (
        <p>
          <AppLink href="/lacak/kabar">{t(tersimpan ? 'ubah' : 'tambah')}</AppLink>
        </p>
      )}
    </>
  )
}

/** The reporter's own data: notices, what is held, what is gone. */
export function LacakHakSamping({ hak }: Props) {
  const t = useTranslations('hak.samping')
  return (
    <>
      <Kabar hak={hak} />
      <h2>{t('judul')}</h2>
      {hak.musnahAt && (
        <Notice tone="ok">
          <p>
            {t('musnah')} <DateText value={hak.musnahAt} />. {t('musnahIsi')}
          </p>
        </Notice>
      )}
      <p>
        <AppLink href="/lacak/data">{t('tautan')}</AppLink>
      </p>
    </>
  )
}

/** A breach that touched this report, told in the words of the record (UU PDP, article 46). */
export function LacakInsiden({ hak }: Props) {
  const t = useTranslations('hak.pemberitahuan')
  return hak.insiden.map(({ nomor, at, isi }) => (
    <Notice key={nomor} tone="danger" title={t('judul')}>
      <p>
        {t('pembuka', { nomor })} (<DateText value={at} />)
      </p>
      <h3>{t('kejadian')}</h3>
      <Paragraphs text={isi.kejadian} />
      <h3>{t('dataTerdampak')}</h3>
      <Paragraphs text={isi.dataTerdampak} />
      <h3>{t('penanganan')}</h3>
      <Paragraphs text={isi.penanganan} />
    </Notice>
  ))
}
