import type { ReactNode } from 'react'
import { photoOf } from '../app/photo.ts'
import { Avatar } from '../kit/avatar.tsx'

export function PersonFace({
  row,
  sub,
  note,
}: {
  row: { id: string; name: string; photo: string | null }
  sub: string | null
  note?: ReactNode
}) {
  const { id, name } = row
  return (
    <>
      <Avatar name={name} picture={photoOf(row)} size="small" />
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
