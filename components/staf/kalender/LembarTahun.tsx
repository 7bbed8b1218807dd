import { useFormatter, useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { JenisLibur } from '@/lib/domain/kalender/jenis-libur'
import { lembarTahun, type BulanLembar } from '@/lib/domain/kalender/lembar'

type Hari = Readonly<{ tanggal: string; nama: string; jenis: JenisLibur; tutup: boolean }>

const utc = (iso: string) => ({ date: new Date(`${iso}T00:00:00.000Z`), options: { timeZone: 'UTC' } as const })

/** Each kind has a mark of its own beside its colour: a full, a double and a dotted line. */
const TANDA: Readonly<Record<JenisLibur, string>> = {
  LIBUR_NASIONAL: 'text-danger underline decoration-2',
  CUTI_BERSAMA: 'underline decoration-double',
  LIBUR_DAERAH: 'underline decoration-dotted decoration-2',
}

function Tanggal({ date, libur }: Readonly<{ date: string; libur: readonly Hari[] }>) {
  const t = useTranslations('awal.kalender')
  const angka = Number(date.slice(8))
  const [satu] = libur
  if (!satu) return angka
  const nama = libur.map((hari) => (hari.tutup ? hari.nama : `${hari.nama}, ${t('kerja')}`)).join(', ')
  return (
    <span title={nama} className={satu.tutup ? TANDA[satu.jenis] : 'underline'}>
      {angka}
      <span className="sr">{`, ${nama}`}</span>
    </span>
  )
}

function Bulan({ bulan, libur }: Readonly<{ bulan: BulanLembar; libur: ReadonlyMap<string, readonly Hari[]> }>) {
  const format = useFormatter()
  const { date, options } = utc(`${bulan.bulan}-01`)
  // Any Monday and the six days after it.
  const hari = Array.from({ length: 7 }, (_, n) => utc(`2024-01-0${n + 1}`).date)
  return (
    <table className="w-full self-start break-inside-avoid border-collapse text-center">
      <caption className="text-left">
        <b>{format.dateTime(date, { ...options, month: 'long' })}</b>
      </caption>
      <thead>
        <tr>
          {hari.map((day) => (
            <th key={day.getTime()} scope="col" abbr={format.dateTime(day, { ...options, weekday: 'long' })} className="text-xs text-soft">
              {format.dateTime(day, { ...options, weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bulan.pekan.map((pekan, baris) => (
          <tr key={baris}>
            {pekan.map((tanggal, kolom) => (
              <td key={kolom} className={classNames('py-1', kolom > 4 && 'bg-sunken text-soft')}>
                {tanggal && <Tanggal date={tanggal} libur={libur.get(tanggal) ?? []} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The year on one sheet, as it hangs on an office's wall. */
export function LembarTahun({ tahun, hari }: Readonly<{ tahun: number; hari: readonly Hari[] }>) {
  const t = useTranslations('awal.kalender')
  const libur = new Map<string, readonly Hari[]>()
  for (const satu of hari) libur.set(satu.tanggal, [...(libur.get(satu.tanggal) ?? []), satu])
  const jenis = [...new Set(hari.map((satu) => satu.jenis))]
  return (
    <section className="mt-12">
      <h2>{t('lembar')}</h2>
      <ul className="row mt-2">
        {jenis.map((satu) => (
          <li key={satu}>
            <span className={TANDA[satu]} aria-hidden="true">
              17
            </span>{' '}
            {t(`jenis.${satu}`)}
          </li>
        ))}
      </ul>
      <div className="mt-4 grid grid-cols-1 gap-8 sm:grid-cols-2 xl:grid-cols-3">
        {lembarTahun(tahun).map((bulan) => (
          <Bulan key={bulan.bulan} bulan={bulan} libur={libur} />
        ))}
      </div>
    </section>
  )
}
