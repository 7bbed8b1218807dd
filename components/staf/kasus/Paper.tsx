import type { ReactNode } from 'react'
import { KeyValue, type KeyValueItem } from '@/components/ui/KeyValue'

type PaperProps = Readonly<{ title: ReactNode; items: readonly KeyValueItem[]; open?: boolean; children?: ReactNode }>

/** One paper of a case: folded to its name, so that a long file stays readable; the newest one of its kind is open. */
export function Paper({ title, items, open, children }: PaperProps) {
  return (
    <details open={open} className="paper">
      <summary>
        <strong>{title}</strong>
      </summary>
      <KeyValue items={items} />
      {children}
    </details>
  )
}
