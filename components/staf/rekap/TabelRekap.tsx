import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { DIMENSI, type BarisRekap, type Dimensi, type Sel } from '@/lib/domain/rekap/hitung'
import { KOLOM_REKAP, KOLOM_RINCIAN, labelNilai, teksKolom, type KolomRekap } from '@/lib/domain/rekap/kolom'
import { queryRekap, type SaringanDaftar, type SaringanRekap } from '@/lib/domain/rekap/saringan'

type Ke = Partial<Pick<SaringanDaftar, 'opd' | Dimensi>>
type SelProps = Readonly<{ saringan: SaringanRekap; ke: Ke; baris: BarisRekap; kolom: KolomRekap; sel: Sel; nama: string }>

/** A figure leads to the cases it counts. */
function SelRekap({ saringan, ke, baris, kolom, sel, nama }: SelProps) {
  const t = useTranslations('rekap')
  const nilai = teksKolom(baris, kolom)
  return (
    <Cell numeric label={t(`kolom.${kolom}`)}>
      <AppLink
        href={`/staf/rekap/daftar?${queryRekap(saringan, { ...ke, sel })}`}
        aria-label={t('tautan', { nilai, kolom: t(`kolom.${kolom}`), baris: nama })}
      >
        {nilai}
      </AppLink>
    </Cell>
  )
}

type BarisA = Readonly<{ opd: string; nama: string | null; baris: BarisRekap }>
type TabelAProps = Readonly<{ saringan: SaringanRekap; opd: readonly BarisA[]; total: BarisRekap; judul: string }>

/** Part A: a line an agency, what was not forwarded, and the whole regency. */
export function TabelA({ saringan, opd, total, judul }: TabelAProps) {
  const t = useTranslations('rekap')
  const line = (key: string, nama: string, baris: BarisRekap, ke: Ke) => (
    <tr key={key}>
      <RowHead>{nama}</RowHead>
      {KOLOM_REKAP.map(({ kolom, sel }) => (
        <SelRekap key={kolom} {...{ saringan, ke, baris, kolom, sel, nama }} />
      ))}
    </tr>
  )
  return (
    <ScrollRegion label={t('geser')}>
      <Table
        dense
        caption={judul}
        head={[{ label: t('opd') }, ...KOLOM_REKAP.map(({ kolom }) => ({ key: kolom, label: t(`kolom.${kolom}`), numeric: true }))]}
      >
        {opd.map((row) => line(row.opd, row.nama ?? t('belumDiteruskan'), row.baris, { opd: row.opd }))}
        {saringan.opd === null && line('total', t('total'), total, {})}
      </Table>
    </ScrollRegion>
  )
}

type TabelBProps = Readonly<{ saringan: SaringanRekap; dimensi: Dimensi; baris: readonly Readonly<{ nilai: string; baris: BarisRekap }>[] }>

function TabelB({ saringan, dimensi, baris }: TabelBProps) {
  const [t, all] = [useTranslations('rekap'), useTranslations()]
  const head = [
    { label: t(`dimensi.${dimensi}`) },
    ...KOLOM_RINCIAN.map((kolom) => ({ key: kolom, label: t(`kolom.${kolom}`), numeric: true })),
  ]
  return (
    <Table stack dense captionVisible caption={t(`dimensi.${dimensi}`)} head={head}>
      {baris.map((row) => {
        const nama = labelNilai(dimensi, row.nilai, (kode) => all(kode as never))
        return (
          <tr key={row.nilai}>
            <RowHead>{nama}</RowHead>
            {KOLOM_RINCIAN.map((kolom) => (
              <SelRekap key={kolom} {...{ saringan, kolom, nama }} sel={kolom} baris={row.baris} ke={{ [dimensi]: row.nilai }} />
            ))}
          </tr>
        )
      })}
    </Table>
  )
}

/** Part B: the same cases by kind, topic and channel. */
export function TabelRincian({
  saringan,
  rincian,
}: Readonly<{ saringan: SaringanRekap; rincian: Readonly<Record<Dimensi, TabelBProps['baris']>> }>) {
  return (
    <div className="flow">
      {DIMENSI.map((dimensi) => (
        <TabelB key={dimensi} saringan={saringan} dimensi={dimensi} baris={rincian[dimensi]} />
      ))}
    </div>
  )
}
