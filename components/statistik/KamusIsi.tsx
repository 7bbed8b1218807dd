import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Crumbs } from '@/components/ui/Crumbs'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { Layanan } from '@/lib/domain/layanan'
import { KOLOM_DATA, LISENSI, TABEL_DATA, TANDA, type BarisData, type TabelData } from '@/lib/domain/rekap/data-terbuka'

const JENIS: Readonly<Record<keyof BarisData, 'kode' | 'angka' | 'tanggal' | 'teks'>> = {
  layanan: 'kode',
  tahun: 'angka',
  dari: 'tanggal',
  sampai: 'tanggal',
  tabel: 'kode',
  nilai: 'kode',
  sebutan: 'teks',
  satuan: 'kode',
  angka: 'angka',
  tanda: 'kode',
}

function Kode({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <RowHead>
      <code>{children}</code>
    </RowHead>
  )
}

function Kolom() {
  const t = useTranslations('statistik.kamus')
  return (
    <Table
      stack
      className="tight"
      caption={t('kolomJudul')}
      head={[{ label: t('kolom.nama') }, { label: t('kolom.jenis') }, { label: t('kolom.arti') }]}
    >
      {KOLOM_DATA.map((kolom) => (
        <tr key={kolom}>
          <Kode>{kolom}</Kode>
          <Cell label={t('kolom.jenis')}>{t(`jenis.${JENIS[kolom]}`)}</Cell>
          <Cell label={t('kolom.arti')}>{t(`arti.${kolom}`)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

/** `tabel`: those of the layanan that are open here; a layanan that is off is named nowhere. */
function Tabel({ tabel }: Readonly<{ tabel: readonly TabelData[] }>) {
  const [t, s] = [useTranslations('statistik.kamus'), useTranslations('statistik')]
  return (
    <Table
      stack
      className="tight"
      caption={t('tabelJudul')}
      head={[{ label: <code>{t('tabel.kode')}</code> }, { label: t('tabel.arti') }, { label: t('tabel.satuan') }]}
    >
      {tabel.map((nama) => (
        <tr key={nama}>
          <Kode>{nama}</Kode>
          <Cell label={t('tabel.arti')}>{s(`tabel.${nama}`)}</Cell>
          <Cell label={t('tabel.satuan')}>{s(`satuan.${TABEL_DATA[nama]}`)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

function Tanda() {
  const [t, s] = [useTranslations('statistik.kamus'), useTranslations('statistik')]
  return (
    <Table stack className="tight" caption={t('tandaJudul')} head={[{ label: <code>{t('tanda.kode')}</code> }, { label: t('tanda.arti') }]}>
      {TANDA.map((tanda) => (
        <tr key={tanda}>
          <Kode>{tanda}</Kode>
          <Cell label={t('tanda.arti')}>{s(`tanda.${tanda}`)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

type Contoh = Readonly<{ layanan: Layanan; tahun: number }>

function Alamat({ layanan, tahun }: Contoh) {
  const t = useTranslations('statistik.kamus')
  const query = `layanan=${layanan}&tahun=${tahun}`
  const alamatOf = [
    ['alamatCsv', `/statistik/data.csv?${query}`],
    ['alamatJson', `/statistik/data.json?${query}`],
    ['alamatSkema', '/statistik/skema.json'],
  ] as const
  return (
    <ul className="menu">
      {alamatOf.map(([key, alamat]) => (
        <li key={key} className="not-first:mt-2">
          {t(key)}: <code className="wrap-anywhere whitespace-normal">{alamat}</code>
        </li>
      ))}
    </ul>
  )
}

type Props = Readonly<{
  kantor: readonly string[]
  tabel: readonly TabelData[]
  /** What the addresses ask for as an example; null where no layanan is open. */
  contoh: Contoh | null
}>

/** What the files hold, when a figure is not written, and what may be done with them. */
export function KamusIsi({ kantor, tabel, contoh }: Props) {
  const [t, s] = [useTranslations('statistik.kamus'), useTranslations('statistik')]
  return (
    <>
      <Crumbs items={[{ label: s('judulPolos'), href: '/statistik' }]} />
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('pembuka')}</p>
        <h2>{t('alamatJudul')}</h2>
        <p className="text">{t('alamat')}</p>
        {contoh && <Alamat {...contoh} />}
        <h2>{t('kolomJudul')}</h2>
        <Kolom />
        <h2>{t('tabelJudul')}</h2>
        <Tabel tabel={tabel} />
        <h2>{t('aturanJudul')}</h2>
        <Tanda />
        <p className="text">{s('caraTutup')}</p>
        <p className="text">{s('caraMasa')}</p>
        <p className="text">{s('caraBenturan')}</p>
        <p className="text">{t('aturanSama')}</p>
        <h2>{t('perbaruiJudul')}</h2>
        <p className="text">{t('perbarui')}</p>
        <h2>{t('lisensiJudul')}</h2>
        <p className="text">
          {t.rich('lisensi', { lisensi: (text) => <a href={LISENSI.alamat}>{text}</a> })} {t('sumber', { kantor: kantor.join(', ') })}
        </p>
        <p>
          <AppLink href="/statistik/disembunyikan">{s('data.sembunyi')}</AppLink>
        </p>
      </div>
    </>
  )
}
