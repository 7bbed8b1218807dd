import { useTranslations } from 'next-intl'
import { useZona } from '@/components/ui/use-zona'
import { useDayText } from '@/components/ui/format-date'
import { KeyValue } from '@/components/ui/KeyValue'
import type { SuratMasuk } from '@/lib/domain/lapor/surat-masuk'

/** How a case came to the desk, as its officer wrote it down; nothing where it came by the site or brought no paper. */
export function SuratMasukSection({ surat }: Readonly<{ surat: SuratMasuk | null }>) {
  const t = useTranslations('kasus.suratMasuk')
  const zona = useZona()
  const day = useDayText()
  if (!surat) return null
  const teks = ['nomorSurat', 'perihal', 'asalInstansi', 'tautan'] as const
  const items = [
    ...teks.flatMap((key) => (surat[key] ? [{ label: t(key), value: surat[key] }] : [])),
    ...(surat.tanggalSurat ? [{ label: t('tanggalSurat'), value: day(surat.tanggalSurat) }] : []),
    ...(surat.jumlahLampiran > 0 ? [{ label: t('jumlahLampiran'), value: surat.jumlahLampiran }] : []),
    ...(surat.jamTerima ? [{ label: t('jamTerima'), value: t('jam', { jam: surat.jamTerima.replace(':', '.'), zona }) }] : []),
    ...(surat.lisan ? [{ label: t('cara'), value: t('lisan') }] : []),
    ...(surat.tanpaPelapor ? [{ label: t('pelapor'), value: t('tanpaPelapor') }] : []),
  ]
  if (items.length === 0) return null
  return (
    <>
      <h3>{t('judul')}</h3>
      <KeyValue items={items} />
    </>
  )
}
