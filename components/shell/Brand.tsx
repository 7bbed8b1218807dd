import { AppLink } from '../ui/AppLink'
import { Mark } from './Mark'

type BrandProps = Readonly<{ href: string; name: string; office: string }>

export function Brand({ href, name, office }: BrandProps) {
  return (
    <AppLink className="brand" href={href}>
      <Mark />
      <span>
        <b>{name}</b>
        <small>{office}</small>
      </span>
    </AppLink>
  )
}
