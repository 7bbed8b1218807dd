import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/Tag'
import type { Status } from '@/lib/domain/pengaduan/status'
import { tagKind } from './tag-kind'

export function StatusTag({ status }: Readonly<{ status: Status }>) {
  const t = useTranslations('staf.status')
  return <Tag kind={tagKind(status)}>{t(status)}</Tag>
}
