import { useTranslations } from 'next-intl'
import type { HariStandar } from '@/lib/domain/layanan'
import { alamatLapor } from '@/lib/domain/layanan/semua'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'
import { Cell, RowHead, Table } from '../ui/Table'

const COLUMNS = ['jalur', 'untuk', 'ditangani', 'lama', 'identitas'] as const

/** The lanes that take reports in here, each with its office and its standard; none while the site is being prepared. */
export function JalurTable({ kantor, hari }: Readonly<{ kantor: readonly KantorSitus[]; hari: HariStandar }>) {
  const t = useTranslations('beranda.jalur')
  const buka = kantor.filter((one) => one.buka)
  return (
    <section className="border-t border-line py-12 lg:py-16">
      <div className="wrap">
        <h2 className="mb-6">{t('judul')}</h2>
        {buka.length === 0 ? (
          <p className="text">{t('belum')}</p>
        ) : (
          <>
            <p className="text mb-6">{t('pembuka')}</p>
            <Table stack caption={t('keterangan')} head={COLUMNS.map((key) => ({ key, label: t(`kepala.${key}`) }))}>
              {buka.map(({ layanan, nama, namaLayanan }) => (
                <tr key={layanan}>
                  <RowHead>
                    <AppLink href={alamatLapor(layanan)}>{namaLayanan ?? t(`${layanan}.nama`)}</AppLink>
                    <br />
                    <span className="meta font-normal">{t(`${layanan}.kode`)}</span>
                  </RowHead>
                  <Cell>
                    {t(`${layanan}.untuk`)}{' '}
                    <AppLink href={`/standar/${layanan.toLowerCase()}`}>{t('standar', { kode: t(`${layanan}.kode`) })}</AppLink>
                  </Cell>
                  <Cell label={t('kepala.ditangani')}>{nama}</Cell>
                  <Cell label={t('kepala.lama')}>{t(`${layanan}.lama`, { hari: hari[layanan] })}</Cell>
                  <Cell label={t('kepala.identitas')}>{t(`${layanan}.identitas`)}</Cell>
                </tr>
              ))}
            </Table>
            <p className="mt-4">
              <AppLink href="/lapor">{t('mulai')}</AppLink>
            </p>
          </>
        )}
      </div>
    </section>
  )
}
