import { useTranslations } from 'next-intl'
import { RUJUKAN, type Rujukan } from '@/lib/domain/situs/rujukan'
import { AppLink } from '../ui/AppLink'

/** The offices that take what this one may not, each with what leads there. */
export function RujukanDaftar({ perihal }: Readonly<{ perihal: readonly Rujukan[] }>) {
  const t = useTranslations('tataCara.rujukan')
  return (
    <ul className="links">
      {perihal.map((key) => (
        <li key={key}>
          {RUJUKAN[key] ? <AppLink href={RUJUKAN[key]}>{t(`${key}.tempat`)}</AppLink> : t(`${key}.tempat`)}
          <p className="meta">{t(`${key}.perihal`)}</p>
        </li>
      ))}
    </ul>
  )
}
