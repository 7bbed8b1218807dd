import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { MENJAWAB } from '@/lib/domain/kepuasan/skala'
import { RUMUS } from '@/lib/domain/rekap/kolom'
import type { KepuasanRekap } from '@/lib/domain/rekap/kepuasan'
import type { BarisTanggapan } from '@/lib/domain/rekap/tanggapan'
import { StatusTag } from '../StatusTag'
import { kasusPath } from '../langkah/target'

/** What reporters thought; figures only, no way to the cases. */
export function TabelKepuasan({ kepuasan }: Readonly<{ kepuasan: KepuasanRekap }>) {
  const [t, lacak] = [useTranslations('rekap.kepuasan'), useTranslations('lacak.kepuasan')]
  if (kepuasan.jumlah === 0) return <p>{t('kosong')}</p>
  const rows = [
    ...MENJAWAB.map((one) => [lacak('menjawab'), lacak(`menjawabIsi.${one}`), kepuasan.menjawab[one]] as const),
    ...([5, 4, 3, 2, 1] as const).map(
      (mark) => [lacak('pelayanan'), lacak(`pelayananIsi.${mark}`), kepuasan.pelayanan[mark - 1] ?? 0] as const,
    ),
    [t('responden'), '', kepuasan.jumlah] as const,
    [t('rataRata'), '', String(kepuasan.rataRata ?? '-').replace('.', ',')] as const,
  ]
  return (
    <>
      <Table dense caption={t('judul')} head={[{ label: t('pertanyaan') }, { label: t('jawab') }, { label: t('jumlah'), numeric: true }]}>
        {rows.map(([tanya, jawab, jumlah]) => (
          <tr key={tanya + jawab}>
            <RowHead>{tanya}</RowHead>
            <Cell>{jawab}</Cell>
            <Cell numeric>{jumlah}</Cell>
          </tr>
        ))}
      </Table>
      <p className="meta mt-2">{t('catatan')}</p>
    </>
  )
}

const KOLOM_C = ['no', 'nomor', 'masuk', 'judul', 'opd', 'ringkasan', 'tanggal', 'notaDinas', 'status', 'lama'] as const

function BarisC({ row, no }: Readonly<{ row: BarisTanggapan; no: number }>) {
  const t = useTranslations('rekap')
  return (
    <tr>
      <Cell numeric>{no}</Cell>
      <RowHead>
        <AppLink href={kasusPath(row.pengaduanId)}>{row.nomor}</AppLink>
      </RowHead>
      <Cell>
        <DateText value={row.masuk} />
      </Cell>
      <Cell className="long">{row.judul ?? <em>{t('dirahasiakan')}</em>}</Cell>
      <Cell className="long">{row.opd}</Cell>
      <Cell className="long min-w-80">{row.ringkasan ?? <em>{t('dirahasiakan')}</em>}</Cell>
      <Cell>
        <DateText value={row.tanggal} />
      </Cell>
      <Cell>{row.notaDinas}</Cell>
      <Cell>
        <StatusTag status={row.status} />
      </Cell>
      <Cell numeric>{row.lama}</Cell>
    </tr>
  )
}

/** Part C: every response of the period. `mulai` is the number of the first line. */
export function TabelC({ baris, mulai }: Readonly<{ baris: readonly BarisTanggapan[]; mulai: number }>) {
  const t = useTranslations('rekap')
  if (baris.length === 0) return <p>{t('tanggapan.kosong')}</p>
  return (
    <ScrollRegion label={t('bagian.c')}>
      <Table
        dense
        caption={t('bagian.c')}
        head={KOLOM_C.map((kolom) => ({ key: kolom, label: t(`tanggapan.${kolom}`), numeric: kolom === 'no' || kolom === 'lama' }))}
      >
        {baris.map((row, i) => (
          <BarisC key={`${row.pengaduanId}-${row.ke}`} row={row} no={mulai + i} />
        ))}
      </Table>
    </ScrollRegion>
  )
}

/** How the figures are made: the office answers for its percentages. */
export function Rumus() {
  const t = useTranslations('rekap')
  return (
    <section className="mt-12" aria-labelledby="rumus">
      <h2 id="rumus">{t('rumusJudul')}</h2>
      <ul className="flow text">
        {RUMUS.map((one) => (
          <li key={one}>{t(`rumus.${one}`)}</li>
        ))}
      </ul>
    </section>
  )
}
