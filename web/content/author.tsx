import type { ReactNode } from 'react'
import { photoOf } from '../app/photo.ts'
import { Avatar } from '../kit/avatar.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { When } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import type { Edited as EditedTarget } from './articles/history.tsx'
import { Edited } from './edited.tsx'
import type { Said } from './thread-model.ts'
import { contentWords } from './words.ts'

export type Author = NonNullable<Said['author']>

/** What someone is called in a line of text. */
export function useCalled(): (author: Pick<Author, 'name' | 'audience'>) => string {
  const t = useWords(contentWords)
  return ({ name, audience }) => (audience === 'unnamed' ? t('unnamed') : name)
}

/** Who, what they do, whose guest they are. */
export function AuthorName({ author }: { author: Author | null }) {
  const t = useWords(contentWords)
  if (!author) return <span>{t('someone')}</span>
  const { id, name, title, organisation, audience, state } = author
  if (audience === 'unnamed') return <b>{t('unnamed')}</b>
  return (
    <span>
      {state === 'placeholder' ? (
        <b>{name}</b>
      ) : (
        <a className="c-author" href={`/people/${id}`}>
          {name}
        </a>
      )}
      {title && `, ${title}`}
      {audience === 'outside' && organisation && (
        <span className="w-guests">, {t('guestOf', { company: organisation })}</span>
      )}
    </span>
  )
}

// One weave for all who did not give their name: no face, and nothing to tell one from another.
const unnamedCloth = 'Sans nom'
const avatarSizes = { tiny: 22, small: 28, medium: 36 } as const

export function AuthorAvatar({ author, size }: { author: Author | null; size: 'tiny' | 'small' | 'medium' }) {
  if (author?.audience === 'unnamed') return <Cloth name={unnamedCloth} size={avatarSizes[size]} />
  return (
    <Avatar
      name={author?.name ?? '·'}
      picture={photoOf(author)}
      size={size}
      guest={author?.audience === 'outside'}
    />
  )
}

/** The line above what someone wrote: who, when, whether it was edited. */
export function Byline({
  author,
  at,
  editedAt,
  of,
  size,
  children,
}: {
  author: Author | null
  at: string
  editedAt: string | null
  /** What was edited: its former texts open from the word. */
  of: EditedTarget
  size?: 'tiny' | 'small'
  children?: ReactNode
}) {
  return (
    <div className="c-byline">
      {size && <AuthorAvatar author={author} size={size} />}
      <AuthorName author={author} />
      <When at={at} />
      {editedAt && <Edited of={of} />}
      {children}
    </div>
  )
}
