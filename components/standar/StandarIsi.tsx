import { useTranslations } from 'next-intl'
import { barisStandar, type BagianStandar } from '@/lib/domain/instansi/standar-schema'
import { prosedurStandar } from '@/lib/domain/layanan/prosedur'
import type { Layanan } from '@/lib/domain/layanan'
import { sebutanPeran } from '@/lib/domain/jabatan/sebutan'
import type { Pelaku } from '@/lib/domain/alur/types'
import { Cell, RowHead, Table } from '../ui/Table'

type Sendiri = Readonly<Partial<Record<BagianStandar, string>>>

/** A part in the office's own words, or in those of the site; several lines are a list. */
export function Bagian({ bagian, sendiri, bawaan }: Readonly<{ bagian: BagianStandar; sendiri: Sendiri; bawaan: string }>) {
  const t = useTranslations('standar')
  const own = sendiri[bagian]
  const lines = barisStandar(own ?? bawaan)
  const lang = own === undefined ? undefined : 'id'
  return (
    <section className="flow mt-8" aria-labelledby={bagian}>
      <h2 id={bagian}>{t(`judulBagian.${bagian}`)}</h2>
      {lines.length > 1 ? (
        <div className="text" lang={lang}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="text" lang={lang}>
          {lines[0] ?? '-'}
        </p>
      )}
    </section>
  )
}

/** The procedure as its own table says it: step and who takes it. */
export function Prosedur({ layanan }: Readonly<{ layanan: Layanan }>) {
  const [t, staf] = [useTranslations('standar.prosedur'), useTranslations('staf')]
  const nama = (pelaku: Pelaku) =>
    pelaku === 'PELAPOR' || pelaku === 'SISTEM' ? t(pelaku) : (sebutanPeran(pelaku, layanan) ?? staf(`peran.${pelaku}`))
  return (
    <section className="flow mt-8" aria-labelledby="prosedur">
      <h2 id="prosedur">{t('judul')}</h2>
      <Table stack caption={t('judul')} head={[{ label: t('nomor') }, { label: t('langkah') }, { label: t('oleh') }]}>
        {prosedurStandar(layanan).map((line, index) => (
          <tr key={line?.langkah ?? 'penanganan'}>
            <RowHead>{index + 1}</RowHead>
            <Cell label={t('langkah')}>{line ? staf(`langkah.${line.langkah}` as never) : t('penanganan')}</Cell>
            <Cell label={t('oleh')}>{line ? line.oleh.map(nama).join(', ') : t('petugas')}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  )
}
