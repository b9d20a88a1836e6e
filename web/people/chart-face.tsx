import type { ReactNode } from 'react'
import { Avatar } from '../kit/avatar.tsx'

export function PersonFace({
  row: { id, name },
  sub,
  note,
}: {
  row: { id: string; name: string }
  sub: string | null
  note?: ReactNode
}) {
  return (
    <>
      <Avatar name={name} size="small" />
      <span className="p-item-words">
        <a href={`/people/${id}`} tabIndex={-1}>
          {name}
        </a>
        {sub && <span>{sub}</span>}
        {note}
      </span>
    </>
  )
}
