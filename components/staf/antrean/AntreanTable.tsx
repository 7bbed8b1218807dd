import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/Table'
import { Baris, type BarisView } from './BarisAntrean'

/** `pilih`: lines can be ticked and taken; `serah`: ticked to be handed on. */
type AntreanTableProps = Readonly<{ baris: readonly BarisView[]; pilih?: boolean; serah?: boolean }>

/** One case a line, what is new and then the most urgent first. On a phone each case is read by itself. */
export function AntreanTable({ baris, pilih = false, serah = false }: AntreanTableProps) {
  const t = useTranslations('kasus.antrean')
  return (
    <Table
      className="md:[&>tbody>tr>*]:align-top md:[&_th[scope=row]]:whitespace-nowrap"
      dense
      stack
      caption={t('keterangan')}
      head={[
        { label: t('nomor') },
        { label: t('judulKolom'), className: 'md:w-[32%]' },
        { label: t('giliran') },
        { label: t('sisa') },
        { label: t('janji') },
        { label: t('peristiwa') },
      ]}
    >
      {baris.map((row) => (
        <Baris key={row.id} baris={row} pilih={serah ? 'serah' : pilih && row.langkah !== null ? 'ambil' : null} />
      ))}
    </Table>
  )
}
