import { AppLink } from '../ui/AppLink'
import { Mark } from './Mark'

type BrandProps = Readonly<{ href: string; name: string; office: string }>

export function Brand({ href, name, office }: BrandProps) {
  return (
    <AppLink
      className="brand mr-auto flex items-center gap-3 py-2 text-inherit no-underline lg:in-[.side]:mr-0 lg:in-[.side]:mb-6"
      href={href}
    >
      <Mark />
      <span>
        <b className="block text-[1.375rem] leading-[1.1] font-extrabold tracking-[-0.035em] in-[.side]:text-[1.125rem]">{name}</b>
        <small className="block text-xs leading-[1.3] text-soft">{office}</small>
      </span>
    </AppLink>
  )
}
