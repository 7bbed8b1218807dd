import { useTranslations } from 'next-intl'
import { Tenggat } from '@/components/tenggat/Tenggat'
import { UraianTanggal } from '@/components/tenggat/UraianTanggal'
import { useDayText } from '@/components/ui/format-date'
import { useMoment } from '../short-date'
import type { JanjiView, TenggatView } from './view'

type TenggatKasusProps = Readonly<{ tenggat: TenggatView | null; janji: JanjiView | null; diterimaAt: Date }>

type Hitungan = JanjiView['hitungan']

/** Words and date of a clock: late, stopped, or what is left of it. */
function useKalimat(): (hitungan: Hitungan) => string {
  const t = useTranslations('kasus.tenggat')
  const day = useDayText()
  return ({ sisa, lewat, batas }) => {
    if (batas === null) return t('berhenti', { n: sisa })
    return lewat > 0 ? t('lewat', { n: lewat, tanggal: day(batas) }) : t('sisa', { n: sisa, tanggal: day(batas) })
  }
}

/** What the reporter reads of the same case, where another clock presses. */
function Janji({ janji }: Readonly<{ janji: JanjiView }>) {
  const t = useTranslations('kasus.tenggat')
  const kalimat = useKalimat()
  return (
    <div className="mt-2">
      <p>{t('janji', { kalimat: kalimat(janji.hitungan) })}</p>
      <UraianTanggal uraian={janji.uraian} />
    </div>
  )
}

/** The true clock in words, date and strip, and what the reporter was promised; or the reason why none runs. */
export function TenggatKasus({ tenggat, janji, diterimaAt }: TenggatKasusProps) {
  const t = useTranslations('kasus.tenggat')
  const jenis = useTranslations('staf.jeda')
  const day = useDayText()
  const diterima = useMoment()(diterimaAt, true)
  const kalimat = useKalimat()
  if (!tenggat) {
    return (
      <div className="flow">
        <h2 className="text-[1em] leading-[1.45] tracking-[0]">{t('tanpa')}</h2>
        <p className="meta">{t('tanpaIsi', { diterima })}</p>
        {janji && <Janji janji={janji} />}
      </div>
    )
  }
  const { terpakai, perkiraan } = tenggat.hitungan
  const { mulai, anggaran } = tenggat.tenggat
  return (
    <div>
      <Tenggat
        title={jenis(tenggat.tenggat.jenis)}
        sentence={kalimat(tenggat.hitungan)}
        cells={tenggat.strip}
        note={
          <>
            {t('catatan', { mulai: day(mulai), diterima, dipakai: terpakai, anggaran })}
            {perkiraan && ` ${t('perkiraan')}`}
          </>
        }
      />
      <UraianTanggal uraian={tenggat.uraian} />
      {janji && <Janji janji={janji} />}
    </div>
  )
}
