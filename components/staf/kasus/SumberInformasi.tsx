import { useTranslations } from 'next-intl'
import { Paragraphs } from '@/components/ui/Paragraphs'

/** Whom or what to ask further (requirement R-6): for those who handle the case, on no paper that leaves the office. */
export function SumberInformasi({ teks }: Readonly<{ teks: string }>) {
  const t = useTranslations('kasus.materi')
  return (
    <>
      <h3>{t('sumberInformasi')}</h3>
      <Paragraphs text={teks} />
    </>
  )
}
