import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type MessageItem = Readonly<{ key: string; author: ReactNode; at: ReactNode; mine?: boolean; body: ReactNode }>

const MINE = 'mine ml-auto border-transparent bg-primary-soft'

export function Messages({ items }: Readonly<{ items: readonly MessageItem[] }>) {
  return (
    <ol className="msgs mt-4">
      {items.map(({ key, author, at, mine, body }) => (
        <li key={key} className={classNames('max-w-152 rounded border p-4 not-first:mt-4', mine ? MINE : 'border-line bg-surface')}>
          <p className="meta">
            <strong>{author}</strong> · {at}
          </p>
          {body}
        </li>
      ))}
    </ol>
  )
}
