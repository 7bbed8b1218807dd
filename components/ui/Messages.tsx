import type { ReactNode } from 'react'

export type MessageItem = Readonly<{ key: string; author: ReactNode; at: ReactNode; mine?: boolean; body: ReactNode }>

export function Messages({ items }: Readonly<{ items: readonly MessageItem[] }>) {
  return (
    <ol className="msgs mt">
      {items.map(({ key, author, at, mine, body }) => (
        <li key={key} className={mine ? 'mine' : undefined}>
          <p className="meta">
            <strong>{author}</strong> · {at}
          </p>
          {body}
        </li>
      ))}
    </ol>
  )
}
