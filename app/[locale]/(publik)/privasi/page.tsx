import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { Cell, RowHead, Table } from '@/components/ui/Table'

const COLUMNS = ['data', 'pembaca', 'simpan'] as const
const ROWS = ['identitas', 'materi', 'kabar', 'kode', 'akun', 'jaringan', 'petugas'] as const
const SECTIONS = ['segel', 'terbit', 'hak', 'kuki'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('halaman.privasi')
  return { title: t('judul') }
}

export default function PrivasiPage() {
  const t = useTranslations('halaman.privasi')
  return (
    <Main>
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('pembuka')}</p>
        <h2>{t('tabel')}</h2>
        <Table stack caption={t('tabel')} head={COLUMNS.map((key) => ({ key, label: t(`kepala.${key}`) }))}>
          {ROWS.map((row) => (
            <tr key={row}>
              <RowHead>{t(`${row}.data`)}</RowHead>
              <Cell label={t('kepala.pembaca')}>{t(`${row}.pembaca`)}</Cell>
              <Cell label={t('kepala.simpan')}>{t(`${row}.simpan`)}</Cell>
            </tr>
          ))}
        </Table>
        {SECTIONS.map((section) => (
          <section key={section} className="text mt-12">
            <h2>{t(`${section}Judul`)}</h2>
            <p className="mt-2">{t(section)}</p>
          </section>
        ))}
      </div>
    </Main>
  )
}
