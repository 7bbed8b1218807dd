import { useFormatter, useTranslations } from 'next-intl'
import { Empty } from '@/components/ui/Empty'
import { Figures } from '@/components/ui/Figures'
import { useDayText } from '@/components/ui/format-date'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { Tabs } from '@/components/ui/Tabs'
import { UnduhLink } from '@/components/ui/UnduhLink'
import type { Layanan } from '@/lib/domain/layanan'
import type { Kinerja, LamaTahap } from '@/lib/domain/rekap/kinerja'

type Tampak = Readonly<{ layanan: Layanan; pilihan: readonly Layanan[]; tahun: number; sampai: string; kinerja: Kinerja }>

/** Median filled, the ninth of ten hollow, on one scale for all rows; the numbers stand beside it. */
function Batang({ lama, penuh }: Readonly<{ lama: LamaTahap; penuh: number }>) {
  const wide = (hari: number) => (penuh === 0 ? 0 : Math.round((hari / penuh) * 1000) / 10)
  return (
    <svg className="h-[0.8rem] w-full min-w-20" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="fill-none stroke-ink stroke-[1.5]" x={0.5} y={1} width={Math.max(0, wide(lama.p90) - 1)} height={8} />
      <rect className="fill-primary forced-colors:fill-[CanvasText]" x={0} y={0} width={wide(lama.median)} height={10} />
    </svg>
  )
}

function Tahap({ kinerja }: Readonly<{ kinerja: Kinerja }>) {
  const t = useTranslations('kinerja')
  const status = useTranslations('staf.status')
  const { number } = useFormatter()
  const penuh = Math.max(0, ...kinerja.tahap.map(({ p90 }) => p90))
  const hari = (n: number) => number(n, { maximumFractionDigits: 1 })
  return (
    <ScrollRegion label={t('tahap')}>
      <Table
        dense
        caption={t('tahap')}
        head={[
          { label: t('kolom.tahap') },
          { label: t('kolom.jumlah'), numeric: true },
          { label: t('kolom.median'), numeric: true },
          { label: t('kolom.p90'), numeric: true },
          { label: <span className="sr">{t('kolom.grafik')}</span>, className: 'w-bar' },
        ]}
      >
        {kinerja.tahap.map((lama) => (
          <tr key={lama.status}>
            <RowHead>{status(lama.status)}</RowHead>
            <Cell numeric>{lama.jumlah}</Cell>
            <Cell numeric>{hari(lama.median)}</Cell>
            <Cell numeric>{hari(lama.p90)}</Cell>
            <td className="w-[38%] align-middle">
              <Batang lama={lama} penuh={penuh} />
            </td>
          </tr>
        ))}
      </Table>
    </ScrollRegion>
  )
}

function Hasil({ kinerja }: Readonly<{ kinerja: Kinerja }>) {
  const t = useTranslations('kinerja')
  const status = useTranslations('staf.status')
  if (kinerja.hasil.length === 0) return <p className="meta">{t('tanpaHasil')}</p>
  return (
    <Table dense caption={t('hasil')} head={[{ label: t('kolom.hasil') }, { label: t('kolom.jumlah'), numeric: true }]}>
      {kinerja.hasil.map(({ status: akhir, jumlah }) => (
        <tr key={akhir}>
          <RowHead>{status(akhir)}</RowHead>
          <Cell numeric>{jumlah}</Cell>
        </tr>
      ))}
    </Table>
  )
}

/** Load and the share in time. */
function Angka({ kinerja: { masuk, tutup, terbuka, lewat, dihitung, tepat } }: Readonly<{ kinerja: Kinerja }>) {
  const t = useTranslations('kinerja')
  const { number } = useFormatter()
  const bagian = dihitung === 0 ? t('belum') : number(tepat / dihitung, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Figures
      wide
      items={[
        { label: t('masuk'), value: number(masuk) },
        { label: t('tutup'), value: number(tutup) },
        { label: t('terbuka'), value: t('terbukaNilai', { n: terbuka, lewat }) },
        { label: t('tepat', { n: dihitung }), value: bagian },
      ]}
    />
  )
}

/** The finding in one sentence, the figures, and each stage with its bar and its numbers. */
export function KinerjaIsi({ tampak: { layanan, pilihan, tahun, sampai, kinerja } }: Readonly<{ tampak: Tampak }>) {
  const t = useTranslations('kinerja')
  const status = useTranslations('staf.status')
  const day = useDayText()
  const { tersendat } = kinerja
  return (
    <div className="flow">
      <h1>{t('judul')}</h1>
      <Tabs
        label={t('layanan')}
        items={pilihan.map((one) => ({ href: `/staf/kinerja?layanan=${one}&tahun=${tahun}`, label: one, current: one === layanan }))}
      />
      <p>
        <strong>{tersendat === null ? t('lancar') : t('tersendat', { tahap: status(tersendat) })}</strong>{' '}
        {t('masa', { tahun, sampai: day(sampai) })}
      </p>
      <Angka kinerja={kinerja} />
      <h2>{t('tahap')}</h2>
      {kinerja.tahap.length === 0 ? (
        <Empty title={t('kosong')} heading="h3">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <Tahap kinerja={kinerja} />
      )}
      <h2>{t('hasil')}</h2>
      <Hasil kinerja={kinerja} />
      <p className="meta">{t('cara')}</p>
      <div className="print:hidden">
        <UnduhLink href={`/staf/kinerja/xlsx?layanan=${layanan}&tahun=${tahun}`}>{t('unduh')}</UnduhLink>
      </div>
    </div>
  )
}
