import { useFormatter, useTranslations } from 'next-intl'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { JARAK, UKURAN } from '@/lib/domain/gaya/contoh'
import { kontras, PASANGAN, WARNA, type NamaWarna } from '@/lib/domain/gaya/warna'
import { Bagian } from './Contoh'

const HURUF: Readonly<Record<(typeof UKURAN)[number], string>> = {
  xs: 'text-xs',
  base: 'text-base',
  body: 'text-body',
  lg: 'text-lg',
  xl: 'text-xl',
  '2xl': 'text-2xl',
  '3xl': 'text-3xl',
}

/** A colour as it is now, in this reader's scheme. */
function Warna({ nama }: Readonly<{ nama: NamaWarna }>) {
  const [terang, gelap] = WARNA[nama]
  return (
    <li>
      <svg className="h-11 w-full border border-edge" viewBox="0 0 10 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width="10" height="3" fill={`var(--color-${nama})`} />
      </svg>
      <code>{nama}</code>
      <br />
      <span className="meta">
        {terang} / {gelap}
      </span>
    </li>
  )
}

function Kontras() {
  const t = useTranslations('gaya')
  const { number } = useFormatter()
  const satu = (depan: NamaWarna, belakang: NamaWarna, tema: 0 | 1) => number(kontras(WARNA[depan][tema], WARNA[belakang][tema]))
  return (
    <ScrollRegion label={t('kontras')}>
      <Table
        dense
        caption={t('kontras')}
        head={[
          { label: t('kolom.depan') },
          { label: t('kolom.belakang') },
          { label: t('kolom.perlu'), numeric: true },
          { label: t('kolom.terang'), numeric: true },
          { label: t('kolom.gelap'), numeric: true },
        ]}
      >
        {PASANGAN.map(([depan, belakang, perlu]) => (
          <tr key={`${depan} ${belakang}`}>
            <RowHead>
              <code>{depan}</code>
            </RowHead>
            <Cell>
              <code>{belakang}</code>
            </Cell>
            <Cell numeric>{number(perlu)}</Cell>
            <Cell numeric>{satu(depan, belakang, 0)}</Cell>
            <Cell numeric>{satu(depan, belakang, 1)}</Cell>
          </tr>
        ))}
      </Table>
    </ScrollRegion>
  )
}

/** Colours with their contrast, sizes of type, steps of space. */
export function Dasar() {
  const t = useTranslations('gaya')
  return (
    <>
      <Bagian judul={t('warna')}>
        <p className="meta mb-6">{t('warnaIsi')}</p>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-4">
          {(Object.keys(WARNA) as NamaWarna[]).map((nama) => (
            <Warna key={nama} nama={nama} />
          ))}
        </ul>
        <div className="mt-8">
          <Kontras />
        </div>
      </Bagian>
      <Bagian judul={t('huruf')}>
        <ul className="menu mt-4">
          {UKURAN.map((ukuran) => (
            <li key={ukuran} className={HURUF[ukuran]}>
              <code>{ukuran}</code> {t('hurufContoh')}
            </li>
          ))}
        </ul>
      </Bagian>
      <Bagian judul={t('jarak')}>
        <ul className="menu mt-4">
          {JARAK.map((jarak) => (
            <li key={jarak}>
              <code>{jarak}</code>{' '}
              <svg width={Number(jarak.slice(1)) * 4} height="12" aria-hidden="true" focusable="false">
                <rect className="fill-primary forced-colors:fill-[CanvasText]" width="100%" height="12" />
              </svg>
            </li>
          ))}
        </ul>
      </Bagian>
    </>
  )
}
