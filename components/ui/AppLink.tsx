import type { ComponentProps } from 'react'
import { useLocale } from 'next-intl'
import { localePath } from '@/lib/i18n/navigation'

type AppLinkProps = ComponentProps<'a'> & Readonly<{ href: string }>

/**
 * A plain link in the reader's language. No client router: nothing is fetched ahead or kept in memory,
 * so a shared phone holds no page that was not opened.
 */
export function AppLink({ href, ...rest }: AppLinkProps) {
  const locale = useLocale()
  return <a href={localePath(locale, href)} {...rest} />
}
