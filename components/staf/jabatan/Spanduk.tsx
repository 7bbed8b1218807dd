import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'

type Props = Readonly<{
  /** Proposals that wait, as far as this reader sees them. */
  jumlah: number
  /** Is he himself proposed for a post, and has a code to read out? */
  diusulkan: boolean
}>

/** On every staff page: what waits for him, and what others wait for from him. */
export function SpandukUsulan({ jumlah, diusulkan }: Props) {
  const t = useTranslations('jabatan')
  if (jumlah === 0 && !diusulkan) return null
  return (
    <div className="flow mb-6 print:hidden">
      {jumlah > 0 && (
        <Notice tone="warn" title={t('spanduk', { n: jumlah })}>
          <p>
            <AppLink href="/staf/kunci#usulan">{t('spandukBuka')}</AppLink>
          </p>
        </Notice>
      )}
      {diusulkan && (
        <Notice title={t('diusulkanJudul')}>
          <p>
            <AppLink href="/staf/akun">{t('diusulkanBuka')}</AppLink>
          </p>
        </Notice>
      )}
    </div>
  )
}
