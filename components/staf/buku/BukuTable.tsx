import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { ScrollRegion } from '@/components/ui/Table'
import { Tag, type TagKind } from '@/components/ui/Tag'
import { classNames } from '@/components/ui/class-names'
import { KELOMPOK_KOLOM, KOLOM_BUKU, nomorKolom, type BarisBuku, type KolomBuku } from '@/lib/domain/buku/kolom'
import { kasusPath } from '../langkah/target'
import { SelBuku } from './SelBuku'

const LONG: readonly KolomBuku[] = ['isi', 'disposisi', 'keterangan']
const TAG: Readonly<Record<string, TagKind>> = {
  Diarsipkan: 'arsip',
  Dilimpahkan: 'limpah',
  'Dicabut pelapor': 'cabut',
  Selesai: 'selesai',
  'Tuntas/Selesai': 'selesai',
}

/** The class that shows or hides a column with its group; the first two always stand. */
function classOf(kolom: KolomBuku): string | undefined {
  const nomor = nomorKolom(kolom)
  if (nomor <= 2) return `c${nomor}`
  const group = Object.entries(KELOMPOK_KOLOM).find(([, [from, to]]) => nomor >= from && nomor <= to)?.[0]
  return classNames(LONG.includes(kolom) && 'long', group && `g${group}`)
}

function Isi({ kolom, baris }: Readonly<{ kolom: KolomBuku; baris: BarisBuku }>) {
  const t = useTranslations('buku')
  const sel = baris.sel[kolom]
  const status = kolom === 'status' && sel !== 'TERSEGEL' && sel[0]?.jenis === 'teks' ? sel[0].isi : null
  if (status !== null) return <Tag kind={TAG[status] ?? 'jalan'}>{status}</Tag>
  return (
    <>
      {kolom === 'keterangan' && baris.dikoreksi && <strong>{t('dikoreksi')}. </strong>}
      <SelBuku sel={sel} />
    </>
  )
}

/** The register number leads to the case, for whoever may open it. */
function Nomor({ baris, terbuka }: Readonly<{ baris: BarisBuku; terbuka: boolean }>) {
  const isi = <Isi kolom="register" baris={baris} />
  return terbuka && baris.pengaduanId !== null ? <AppLink href={kasusPath(baris.pengaduanId)}>{isi}</AppLink> : isi
}

function Baris({ baris, terbuka }: Readonly<{ baris: BarisBuku; terbuka: boolean }>) {
  return (
    <tr>
      {KOLOM_BUKU.map((kolom) =>
        kolom === 'register' ? (
          <th key={kolom} scope="row" className="c2">
            <Nomor baris={baris} terbuka={terbuka} />
          </th>
        ) : (
          <td key={kolom} className={classOf(kolom)}>
            <Isi kolom={kolom} baris={baris} />
          </td>
        ),
      )}
    </tr>
  )
}

function Kelompok() {
  const t = useTranslations('buku')
  return (
    <fieldset className="print:hidden">
      <legend className="sr">{t('kelompok')}</legend>
      <div className="choices-row">
        {(['z', 'a', 'b', 'c', 'd'] as const).map((k) => (
          <label key={k} className="choice">
            <input type="radio" name="k" value={k} id={`k-${k}`} defaultChecked={k === 'b'} />
            <span>{t(`kelompokIsi.${k}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The register: 21 columns in four groups, pseudonyms only. Choosing a group needs no script. */
export function BukuTable({
  baris,
  judul,
  terbuka,
}: Readonly<{ baris: readonly BarisBuku[]; judul: string; terbuka: ReadonlySet<string> }>) {
  const t = useTranslations('buku')
  return (
    <div className="buku mt-4">
      <Kelompok />
      <ScrollRegion label={t('geser')}>
        <table className="table dense">
          <caption className="sr">{judul}</caption>
          <thead>
            <tr>
              {KOLOM_BUKU.map((kolom) => (
                <th key={kolom} scope="col" className={classOf(kolom)}>
                  <span className="num">{nomorKolom(kolom)}</span> {t(`kolom.${kolom}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {baris.map((row) => (
              <Baris
                key={`${row.nomorRegister}-${row.baris}`}
                baris={row}
                terbuka={row.pengaduanId !== null && terbuka.has(row.pengaduanId)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
