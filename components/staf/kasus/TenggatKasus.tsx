import { useTranslations } from 'next-intl'
import { Tenggat } from '@/components/tenggat/Tenggat'
import { useDayText } from '@/components/ui/format-date'
import { useMoment } from '../short-date'
import type { TenggatView } from './view'

type TenggatKasusProps = Readonly<{ tenggat: TenggatView | null; diterimaAt: Date }>

/** The true clock in words, date and strip; or the reason why none runs. */
export function TenggatKasus({ tenggat, diterimaAt }: TenggatKasusProps) {
  const t = useTranslations('kasus.tenggat')
  const jenis = useTranslations('staf.jeda')
  const day = useDayText()
  const moment = useMoment()
  const diterima = moment(diterimaAt, true)
  if (!tenggat) {
    return (
      <div className="flow">
        <h2 className="h-plain">{t('tanpa')}</h2>
        <p className="meta">{t('tanpaIsi', { diterima })}</p>
      </div>
    )
  }
  const { sisa, lewat, batas, terpakai, perkiraan } = tenggat.hitungan
  const tanggal = batas ? day(batas) : ''
  const running = lewat > 0 ? t('lewat', { n: lewat, tanggal }) : t('sisa', { n: sisa, tanggal })
  return (
    <Tenggat
      title={jenis(tenggat.tenggat.jenis)}
      sentence={batas === null ? t('berhenti', { n: sisa }) : running}
      cells={tenggat.strip}
      note={
        <>
          {t('catatan', { diterima, dipakai: terpakai, anggaran: tenggat.tenggat.anggaran })}
          {perkiraan && ` ${t('perkiraan')}`}
        </>
      }
    />
  )
}
