import { useFormatter, useTranslations } from 'next-intl'
import type { Rentang, UraianTenggat } from '@/lib/domain/tenggat/uraian'

const utc = (iso: string) => new Date(`${iso}T00:00:00.000Z`)

/** "18–20 Maret" or "24 Desember", with the year where a count runs into another one. */
function useRentang(tahun: string): (rentang: Pick<Rentang, 'dari' | 'sampai'>) => string {
  const format = useFormatter()
  return ({ dari, sampai }) => {
    const year = sampai.slice(0, 4) === tahun ? {} : ({ year: 'numeric' } as const)
    const options = { timeZone: 'UTC', day: 'numeric', month: 'long', ...year } as const
    return dari === sampai ? format.dateTime(utc(dari), options) : format.dateTimeRange(utc(dari), utc(sampai), options)
  }
}

/** How a date was counted, folded below it: from which day, over which closed days, and where the clock stood still. */
export function UraianTanggal({ uraian }: Readonly<{ uraian: UraianTenggat }>) {
  const t = useTranslations('ui.uraian')
  const format = useFormatter()
  const rentang = useRentang(uraian.mulai.slice(0, 4))
  const satu = (date: string) => rentang({ dari: date, sampai: date })
  const [skb, daerah] = [false, true].map((one) => uraian.lewati.filter((range) => range.daerah === one).map(rentang))
  return (
    <details className="uraian">
      <summary>{t('judul')}</summary>
      <ul className="list-disc pl-6">
        <li>{t('mulai', { n: uraian.anggaran, tanggal: satu(uraian.mulai) })}</li>
        {uraian.perpanjangan > 0 && <li>{t('perpanjangan', { n: uraian.perpanjangan })}</li>}
        {uraian.geser && <li>{t('geser', { dari: satu(uraian.geser.dari), pada: satu(uraian.geser.pada) })}</li>}
        <li>{t('akhirPekan')}</li>
        {skb && skb.length > 0 && <li>{t('skb', { tanggal: format.list(skb) })}</li>}
        {daerah && daerah.length > 0 && <li>{t('daerah', { tanggal: format.list(daerah) })}</li>}
        {uraian.jeda.map(({ mulai, selesai }) => (
          <li key={mulai}>
            {selesai === null ? t('berhenti', { mulai: satu(mulai) }) : t('jeda', { mulai: satu(mulai), selesai: satu(selesai) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
