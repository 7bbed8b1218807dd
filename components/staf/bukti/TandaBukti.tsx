import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/Tag'
import type { TandaBukti as Tanda } from '@/lib/domain/lapor/tanda-bukti'

/** What an officer should know of a file before he opens it. */
export function TandaBukti({ tanda }: Readonly<{ tanda: readonly Tanda[] }>) {
  const t = useTranslations('bukti.tanda')
  return tanda.map((one) => (
    <Tag key={one} kind="tunggu">
      {t(one)}
    </Tag>
  ))
}
