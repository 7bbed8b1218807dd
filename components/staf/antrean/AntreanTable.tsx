import { useTranslations } from 'next-intl'
import { TenggatStrip } from '@/components/tenggat/TenggatStrip'
import { AppLink } from '@/components/ui/AppLink'
import { RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { BarisAntrean } from '@/lib/domain/antrean'
import { kasusPath } from '../langkah/target'
import type { StepAction } from '../langkah/StepForm'
import { useShortDay } from '../short-date'
import { StatusTag } from '../StatusTag'
import { AmbilButton } from './AmbilButton'

/** What a line shows; the number in the register is not among it. */
export type BarisView = Omit<BarisAntrean, 'nomorRegister'>

type AntreanTableProps = Readonly<{ baris: readonly BarisView[]; saya: string; action: StepAction }>

/** Words and a date; bold from the last working day on. */
function Sisa({ tenggat }: Pick<BarisView, 'tenggat'>) {
  const t = useTranslations('kasus.antrean')
  const day = useShortDay()
  if (!tenggat) return <span className="meta">{t('tanpaTenggat')}</span>
  const { sisa, lewat, batas } = tenggat.hitungan
  if (lewat > 0) return <Tag kind="lewat">{t('lewatHk', { n: lewat })}</Tag>
  if (batas === null) return <Tag kind="tunggu">{t('berhenti')}</Tag>
  const words = t('sisaHk', { n: sisa })
  return (
    <>
      {sisa <= 1 ? <b>{words}</b> : words}{' '}
      <span className="meta">
        <time dateTime={batas}>{day(batas)}</time>
      </span>
    </>
  )
}

function Pemegang({ baris, saya, action }: Readonly<{ baris: BarisView; saya: string; action: StepAction }>) {
  const t = useTranslations('kasus.antrean')
  if (baris.langkah === 'AMBIL') {
    return <AmbilButton action={action} target={{ pengaduanId: baris.id, versi: baris.versi }} nomorTiket={baris.nomorTiket} />
  }
  return baris.pemegang === saya ? t('sayaSendiri') : baris.pemegang
}

function Baris({ baris, saya, action }: Readonly<{ baris: BarisView; saya: string; action: StepAction }>) {
  const t = useTranslations('kasus.antrean')
  return (
    <tr>
      <RowHead>
        <AppLink className="code" href={kasusPath(baris.id)}>
          {baris.nomorTiket}
        </AppLink>
      </RowHead>
      <td className="clip">{baris.judul ?? <span className="meta">{t('tersegel')}</span>}</td>
      <td className="clip clip-2">{baris.keberatan ? [t('keberatan'), baris.mengenai].filter(Boolean).join(', ') : baris.mengenai}</td>
      <td className="st">
        <StatusTag status={baris.status} />
      </td>
      <td>
        <Sisa tenggat={baris.tenggat} />
      </td>
      <td className="tg-mini mini">{baris.tenggat && <TenggatStrip cells={baris.tenggat.strip} mini />}</td>
      <td className="num age" data-l={t('umur')}>
        {t('hk', { n: baris.umur })}
      </td>
      <td className="hold">
        <Pemegang baris={baris} saya={saya} action={action} />
      </td>
    </tr>
  )
}

/** One line a case, the worst first. On a phone each case is read by itself. */
export function AntreanTable({ baris, saya, action }: AntreanTableProps) {
  const t = useTranslations('kasus.antrean')
  return (
    <Table
      className="inbox"
      dense
      stack
      caption={t('keterangan')}
      head={[
        { label: t('nomor') },
        { label: t('judulKolom') },
        { label: t('terlapor') },
        { label: t('status') },
        { label: t('sisa') },
        { label: <span className="sr">{t('grafik')}</span> },
        { label: t('umur'), numeric: true },
        { label: t('pemegang') },
      ]}
    >
      {baris.map((row) => (
        <Baris key={row.id} baris={row} saya={saya} action={action} />
      ))}
    </Table>
  )
}
