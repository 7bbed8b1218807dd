import { useTranslations } from 'next-intl'
import { CodeReveal } from '@/components/ui/CodeReveal'
import { Slip } from '@/components/ui/Slip'

/** The one way back into an account whose password is lost: to be printed or written down, shown once. */
export function KodePemulihan({ kode }: Readonly<{ kode: string }>) {
  const t = useTranslations('akun.kode')
  return (
    <Slip title={t('slip')} footer={t('kaki')} className="mt-4">
      <CodeReveal groups={kode.split('-')} label={t('label')} note={t('catatan')} />
    </Slip>
  )
}
