import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { useDateText } from '@/components/ui/format-date'
import type { Layanan } from '@/lib/domain/layanan'
import type { Terbitan } from '@/lib/domain/rekap/data-terbuka'
import { tepatSedikitnya, type Statistik } from '@/lib/domain/rekap/statistik'
import { AngkaPublik, BatangSel, usePersenTepat } from './AngkaPublik'
import { MasaColumns } from './MasaChart'

/** The newest figures of a layanan for a glance; `terbitan` null while there are none of the year. */
export type AngkaLayanan = Readonly<{ layanan: Layanan; nama: string; tahun: number; terbitan: Terbitan | null }>

type Props = Readonly<{ angka: readonly AngkaLayanan[] }>

function Tepat({ tanggapan }: Readonly<{ tanggapan: Statistik['tanggapan'] }>) {
  const text = usePersenTepat()
  const bagian = tanggapan.persenTepat ?? tepatSedikitnya(tanggapan)
  return (
    <span className="flex flex-wrap items-center gap-x-3 [&>svg]:max-w-36 [&>svg]:flex-[1_1_5rem]">
      {bagian !== null && <BatangSel bagian={bagian / 100} />}
      <span>{text(tanggapan)}</span>
    </span>
  )
}

function Baris({ angka: { layanan, nama, tahun, terbitan } }: Readonly<{ angka: AngkaLayanan }>) {
  const [t, format, day] = [useTranslations('statistik'), useFormatter(), useDateText()]
  const rataRata = terbitan?.statistik.tanggapan.rataRata ?? null
  return (
    <tr>
      <RowHead>
        <AppLink href={`/statistik?layanan=${layanan}&tahun=${tahun}`}>{nama}</AppLink>
        <br />
        <span className="meta font-normal">
          {terbitan ? t('sekilas.masa', { tanggal: day(terbitan.masa.sampai) }) : t('sekilas.belum', { tahun: String(tahun) })}
        </span>
      </RowHead>
      <Cell label={t('angka.diterima')} numeric>
        {terbitan ? <AngkaPublik nilai={terbitan.statistik.jumlah} /> : '-'}
      </Cell>
      <Cell label={t('angka.tepat')}>{terbitan ? <Tepat tanggapan={terbitan.statistik.tanggapan} /> : '-'}</Cell>
      <Cell label={t('angka.rataRata')} numeric>
        {!terbitan ? '-' : rataRata === null ? t('terlaluSedikit') : format.number(rataRata)}
      </Cell>
    </tr>
  )
}

/** One line a layanan: received, on time, working days. */
export function SekilasTable({ angka }: Props) {
  const t = useTranslations('statistik')
  return (
    <Table
      stack
      className="tight"
      caption={t('sekilas.tabel')}
      head={[
        { label: t('kolom.layanan') },
        { label: t('angka.diterima'), numeric: true },
        { label: t('angka.tepat') },
        { label: t('angka.rataRata'), numeric: true },
      ]}
    >
      {angka.map((one) => (
        <Baris key={one.layanan} angka={one} />
      ))}
    </Table>
  )
}

function Ringkas({ angka: { nama, tahun, terbitan } }: Readonly<{ angka: AngkaLayanan }>) {
  const [t, format, day, persen] = [useTranslations('statistik.sekilas'), useFormatter(), useDateText(), usePersenTepat()]
  if (!terbitan)
    return (
      <div>
        <h3>{nama}</h3>
        <p className="meta">{t('belum', { tahun: String(tahun) })}</p>
      </div>
    )
  const { jumlah, masa, tanggapan } = terbitan.statistik
  const facts = [
    typeof jumlah === 'number' ? t('isi', { n: jumlah }) : t('kurang'),
    ...(tanggapan.persenTepat === null && tepatSedikitnya(tanggapan) === null ? [] : [t('tepat', { persen: persen(tanggapan) })]),
    ...(tanggapan.rataRata === null ? [] : [t('hari', { n: format.number(tanggapan.rataRata) })]),
  ]
  return (
    <div>
      <h3>{nama}</h3>
      <p className="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className="meta">{t('masa', { tanggal: day(terbitan.masa.sampai) })}</p>
      {masa.length > 1 && <MasaColumns low tahun={tahun} masa={masa} />}
    </div>
  )
}

/** The figures on the front page: a small chart a layanan, the table behind them, and the way to all of them. */
export function AngkaBeranda({ angka }: Props) {
  const t = useTranslations('statistik')
  return (
    <div className="flow">
      <h2 className="mb-6">{t('sekilas.judul')}</h2>
      {angka.map((one) => (
        <Ringkas key={one.layanan} angka={one} />
      ))}
      <details>
        <summary>{t('lihatTabel', { judul: t('sekilas.tabel') })}</summary>
        <SekilasTable angka={angka} />
      </details>
      <p>
        <AppLink href="/statistik">{t('sekilas.semua')}</AppLink>
      </p>
    </div>
  )
}
