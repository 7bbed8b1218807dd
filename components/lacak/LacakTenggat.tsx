import { useTranslations } from 'next-intl'
import { Tenggat } from '@/components/tenggat/Tenggat'
import { useDayText } from '@/components/ui/format-date'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'

type Props = Readonly<{ aktif: NonNullable<LacakDetail['tenggat']>; alasan: string | null }>

function useSentence({ tenggat, hitungan }: Props['aktif']): string {
  const t = useTranslations('lacak.tenggat')
  const day = useDayText()
  if (hitungan.lewat > 0) return t('lewat', { n: hitungan.lewat })
  if (hitungan.batas === null) return t('berhenti')
  if (tenggat.jenis === 'KELENGKAPAN') return t('sampai', { tanggal: day(hitungan.batas) })
  if (hitungan.terpakai === 0) return t('mulai', { total: tenggat.anggaran, tanggal: day(hitungan.batas) })
  return t('hariKe', { n: hitungan.terpakai, total: tenggat.anggaran })
}

/** What each clock of a reporter measures. */
const APA: Readonly<Record<string, 'apa.kelengkapan' | 'apa.jawaban' | 'apa.balasan'>> = {
  VERIFIKASI: 'apa.kelengkapan',
  PENYELESAIAN: 'apa.jawaban',
  KELENGKAPAN: 'apa.balasan',
}

/** The one clock a reporter reads: words, a date, and the strip. */
export function LacakTenggat({ aktif, alasan }: Props) {
  const t = useTranslations('lacak.tenggat')
  const day = useDayText()
  const { tenggat, hitungan, strip } = aktif
  const sentence = useSentence(aktif)
  const apa = APA[tenggat.jenis]
  const note =
    hitungan.batas === null
      ? t('catatanBerhenti', { mulai: day(tenggat.mulai) })
      : t('catatan', { mulai: day(tenggat.mulai), batas: day(hitungan.batas) })
  return (
    <Tenggat
      panel
      title={apa && t(apa)}
      sentence={sentence}
      cells={strip}
      note={
        <>
          {note} {tenggat.perpanjangan > 0 && t('diperpanjang', { n: tenggat.perpanjangan })}{' '}
          {tenggat.perpanjangan > 0 && alasan && t('alasan', { alasan })} {hitungan.perkiraan && t('perkiraan')}{' '}
          {hitungan.lewat > 0 && t('maaf')}
        </>
      }
    />
  )
}
