import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { kasusPath } from '../langkah/target'

/** The way to the comparison, once there are two versions. */
export function VersiLink({
  pengaduanId,
  jenis,
  jumlah,
}: Readonly<{ pengaduanId: string; jenis: 'telaahan' | 'jawaban' | 'lhp' | 'surat-tugas' | 'nota-dinas'; jumlah: number }>) {
  const t = useTranslations('dumas.telaahan')
  if (jumlah < 2) return null
  return (
    <p className="print:hidden">
      <AppLink href={kasusPath(pengaduanId, `versi/${jenis}`)}>{t('bedakan')}</AppLink>
    </p>
  )
}
