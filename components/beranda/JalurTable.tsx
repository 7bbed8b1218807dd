import { useTranslations } from 'next-intl'
import { kantorDari, type KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'
import { Cell, RowHead, Table } from '../ui/Table'

const LAYANAN = ['WBS', 'DUMAS', 'SP4N'] as const
const COLUMNS = ['jalur', 'untuk', 'ditangani', 'lama', 'identitas'] as const

/** The three lanes; a lane this site runs is a link. */
export function JalurTable({ kantor, dumasSiap = false }: Readonly<{ kantor: readonly KantorSitus[]; dumasSiap?: boolean }>) {
  const t = useTranslations('beranda.jalur')
  return (
    <section className="section">
      <div className="wrap">
        <h2>{t('judul')}</h2>
        <p className="text mb">{t('pembuka')}</p>
        <Table stack caption={t('keterangan')} head={COLUMNS.map((key) => ({ key, label: t(`kepala.${key}`) }))}>
          {LAYANAN.map((layanan) => (
            <tr key={layanan}>
              <RowHead>
                {layanan === 'DUMAS' && dumasSiap ? <AppLink href="/lapor/dumas">{t('DUMAS.nama')}</AppLink> : t(`${layanan}.nama`)}
                <br />
                <span className="meta opt">{layanan === 'DUMAS' && dumasSiap ? t('dumasSini') : t(`${layanan}.kode`)}</span>
              </RowHead>
              <Cell>{t(`${layanan}.untuk`)}</Cell>
              <Cell label={t('kepala.ditangani')}>
                {(layanan !== 'SP4N' && kantorDari(kantor, layanan)?.nama) || t(`${layanan}.ditangani`)}
              </Cell>
              <Cell label={t('kepala.lama')}>{t(`${layanan}.lama`)}</Cell>
              <Cell label={t('kepala.identitas')}>{t(`${layanan}.identitas`)}</Cell>
            </tr>
          ))}
        </Table>
        <p className="mt">
          <AppLink href="/lapor">{t('mulai')}</AppLink>
        </p>
      </div>
    </section>
  )
}
