import { useTranslations } from 'next-intl'
import { Crumbs } from '@/components/ui/Crumbs'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { TahunSembunyi } from '@/lib/domain/publikasi/disembunyikan'
import { ALASAN_SEMBUNYI } from '@/lib/domain/publikasi/pindai'
import { AngkaPublik } from './AngkaPublik'

function SembunyiTable({ tahun }: Readonly<{ tahun: readonly TahunSembunyi[] }>) {
  const [t, alasan] = [useTranslations('statistik.sembunyi'), useTranslations('pilihan.alasanSembunyi')]
  return (
    <Table
      stack
      caption={t('tabel')}
      head={[
        { label: t('tahun') },
        { label: t('jumlah'), numeric: true },
        ...ALASAN_SEMBUNYI.map((one) => ({ key: one, label: alasan(one), numeric: true })),
      ]}
    >
      {tahun.map((one) => (
        <tr key={one.tahun}>
          <RowHead>{one.tahun}</RowHead>
          <Cell label={t('jumlah')} numeric>
            <AngkaPublik nilai={one.jumlah} />
          </Cell>
          {ALASAN_SEMBUNYI.map((nama) => (
            <Cell key={nama} label={alasan(nama)} numeric>
              {one.alasan ? <AngkaPublik nilai={one.alasan[nama]} /> : t('tanpaAlasan')}
            </Cell>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** How many records no longer show, a year and a reason; `tahun` null when they could not be counted now. */
export function SembunyiIsi({ tahun }: Readonly<{ tahun: readonly TahunSembunyi[] | null }>) {
  const [t, s] = [useTranslations('statistik.sembunyi'), useTranslations('statistik')]
  return (
    <>
      <Crumbs items={[{ label: s('judulPolos'), href: '/statistik' }]} />
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('pembuka')}</p>
        {tahun ? (
          <SembunyiTable tahun={tahun} />
        ) : (
          <Empty title={s('gagal')} heading="h2">
            {s('gagalIsi')}
          </Empty>
        )}
        <Notice title={s('caraJudul')}>
          <p>{t('cara')}</p>
        </Notice>
      </div>
    </>
  )
}
