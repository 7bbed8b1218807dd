import { useTranslations } from 'next-intl'
import { Riwayat } from '@/components/ui/Riwayat'
import { findTransition, isLangkah } from '@/lib/domain/alur/engine'
import type { Layanan } from '@/lib/domain/layanan'
import { useMoment } from '../short-date'
import { usePeran } from '../use-peran'
import type { RiwayatView } from './view'

/** Steps whose name tells the kadar are told neutrally to those who do not read the classification. */
export function useLangkahLabel(tahuKadar: boolean): (langkah: string) => string {
  const t = useTranslations('staf.langkah')
  return (langkah) => {
    if (!tahuKadar && langkah.startsWith('NILAI_')) return t('NILAI')
    return isLangkah(langkah) ? t(langkah) : langkah
  }
}

/** Who took a step: the officer by name and post, the reporter, or the site. */
export function useOleh(layanan: Layanan): (row: Pick<RiwayatView, 'langkah' | 'oleh' | 'peran'>) => string {
  const t = useTranslations('staf')
  const post = usePeran()
  return ({ langkah, oleh, peran }) => {
    if (oleh) return peran ? `${oleh}, ${post(peran, layanan)}` : oleh
    const byReporter = findTransition(langkah)?.oleh.includes('PELAPOR') ?? false
    return t(byReporter ? 'pelapor' : 'sistem')
  }
}

type RiwayatKasusProps = Readonly<{ layanan: Layanan; riwayat: readonly RiwayatView[]; tahuKadar: boolean; terbuka: boolean }>

/** Newest first; while the case is open its last step is where it stands now. */
export function RiwayatKasus({ layanan, riwayat, tahuKadar, terbuka }: RiwayatKasusProps) {
  const label = useLangkahLabel(tahuKadar)
  const oleh = useOleh(layanan)
  const moment = useMoment()
  return (
    <Riwayat
      items={riwayat.map((row, index) => ({
        key: row.id,
        title: label(row.langkah),
        meta: `${moment(row.at)} · ${oleh(row)}`,
        state: index === 0 && terbuka ? 'now' : 'done',
        children: row.catatan && <p className="whitespace-pre-line">{row.catatan}</p>,
      }))}
    />
  )
}
