import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import { Tag } from '@/components/ui/Tag'
import type { JenisDokumen, StatusDokumen } from '@/lib/domain/dokumen/cetak'

type Dokumen = Readonly<{
  id: string
  jenis: JenisDokumen
  nomor: string | null
  tanggal: string
  sidik: string
  status: StatusDokumen
  pindaian: readonly string[]
}>

const TANDA = { BERLAKU: 'selesai', DICABUT: 'cabut', DIGANTI: 'arsip' } as const

const inGroups = (sidik: string) => sidik.toUpperCase().match(/.{4}/g)?.join(' ')

/** What the office recorded of a letter, to hold beside the paper; never what the letter says. */
export function HasilCek({ dokumen }: Readonly<{ dokumen: Dokumen }>) {
  const t = useTranslations('cek')
  const items = [
    { label: t('keadaan'), value: <Tag kind={TANDA[dokumen.status]}>{t(`status.${dokumen.status}`)}</Tag> },
    { label: t('jenisLabel'), value: t(`jenis.${dokumen.jenis}`) },
    { label: t('nomor'), value: dokumen.nomor ?? '–' },
    { label: t('tanggal'), value: <DateText value={dokumen.tanggal} /> },
    { label: t('kode'), value: <code>{dokumen.id}</code> },
    { label: t('sidik'), value: <code>{inGroups(dokumen.sidik)}</code> },
    ...dokumen.pindaian.map((sidik) => ({ key: sidik, label: t('pindaian'), value: <code>{inGroups(sidik)}</code> })),
  ]
  return (
    <div className="flow">
      <h1>{t('hasil')}</h1>
      <KeyValue items={items} />
      <h2>{t('bandingJudul')}</h2>
      <p className="text">{t('banding')}</p>
      <p className="row actions">
        <LinkButton href="/cek" variant="secondary">
          {t('lain')}
        </LinkButton>
      </p>
    </div>
  )
}
