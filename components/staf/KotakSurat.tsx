import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { useMoment } from './short-date'

export type SurelView = Readonly<{ id: string; kepada: string; subjek: string; teks: string; at: Date }>

/** The demo's mail, newest first. */
export function KotakSuratTable({ surel }: Readonly<{ surel: readonly SurelView[] }>) {
  const t = useTranslations('kasus.kotakSurat')
  const moment = useMoment()
  return (
    <Table dense stack caption={t('keterangan')} head={[{ label: t('subjek') }, { label: t('kepada') }, { label: t('waktu') }]}>
      {surel.map(({ id, kepada, subjek, at }) => (
        <tr key={id}>
          <RowHead>
            <AppLink href={`/staf/kotak-surat/${id}`}>{subjek}</AppLink>
          </RowHead>
          <Cell label={t('kepada')} className="wrap-anywhere">
            {kepada}
          </Cell>
          <Cell label={t('waktu')}>{moment(at)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

/** One mail as its reader would get it: plain text. */
export function SurelPage({ surel }: Readonly<{ surel: SurelView }>) {
  const t = useTranslations('kasus.kotakSurat')
  const moment = useMoment()
  return (
    <>
      <AppLink className="inline-flex min-h-11 items-center" href="/staf/kotak-surat">
        {t('kembali')}
      </AppLink>
      <h1>{surel.subjek}</h1>
      <KeyValue
        items={[
          { label: t('kepada'), value: surel.kepada },
          { label: t('waktu'), value: moment(surel.at) },
        ]}
      />
      <div className="border-y-2 py-4 text flow">
        <Paragraphs text={surel.teks} />
      </div>
    </>
  )
}
