import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { useSize } from '@/components/bukti/use-size'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { kasusPath } from '@/components/staf/langkah/target'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { listAsli, type GambarAsli } from '@/lib/services/asli/list-asli'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('bukti.asli'))('judul'))
}

function Daftar({ gambar, pengaduanId }: Readonly<{ gambar: readonly GambarAsli[]; pengaduanId: string }>) {
  const t = useTranslations('bukti.asli')
  const size = useSize()
  if (gambar.length === 0) return <p className="meta">{t('kosong')}</p>
  return (
    <ScrollRegion label={t('tabel')}>
      <Table
        dense
        caption={t('tabel')}
        head={[{ label: t('judul') }, { label: t('diterima') }, { label: t('ukuran'), numeric: true }, { label: t('sidik') }]}
      >
        {gambar.map((row) => (
          <tr key={row.id}>
            <RowHead>
              <AppLink href={`${kasusPath(pengaduanId)}/identitas/asli/${row.id}`}>
                {row.pindaian ? t('surat') : t('gambar', { n: row.nomor })}
              </AppLink>
            </RowHead>
            <Cell>
              <DateText value={row.at} />
            </Cell>
            <Cell numeric>{size(row.ukuran)}</Cell>
            <Cell>
              <code>{row.sidik.slice(0, 8)}</code>
            </Cell>
          </tr>
        ))}
      </Table>
    </ScrollRegion>
  )
}

export default async function AsliPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const t = await getTranslations('bukti.asli')
  const gambar = await readForPage(() => listAsli(petugas, kasus.id))
  return (
    <ClientMessages>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {() => <Daftar gambar={gambar} pengaduanId={kasus.id} />}
      </LangkahPage>
    </ClientMessages>
  )
}
