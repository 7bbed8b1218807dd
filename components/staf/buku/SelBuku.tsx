import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Bar } from '@/components/ui/Sealed'
import type { Bagian, Sel } from '@/lib/domain/buku/kolom'

function BagianSel({ bagian }: Readonly<{ bagian: Bagian }>) {
  const t = useTranslations()
  const format = useFormatter()
  switch (bagian.jenis) {
    case 'teks':
      return bagian.isi
    case 'angka':
      return format.number(bagian.nilai, { useGrouping: false })
    case 'tanggal':
      return <DateText value={bagian.iso} />
    case 'waktu':
      return <DateText value={new Date(bagian.iso)} time />
    case 'kata':
      return t(bagian.kode as never, bagian.nilai as never)
  }
}

/** One cell of the register: what is sealed for the reader is a bar, what there is not a dash. */
export function SelBuku({ sel }: Readonly<{ sel: Sel }>) {
  if (sel === 'TERSEGEL') return <Bar size="short" />
  if (sel.length === 0) return '–'
  return sel.map((bagian, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <BagianSel bagian={bagian} />
    </Fragment>
  ))
}
