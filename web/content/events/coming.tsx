import { useState } from 'react'
import { usePages } from '../../app/api.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { LoadMore } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Author } from '../author.tsx'
import type { Thread } from '../thread-model.ts'
import { capital, type Occasion } from './when.ts'
import { eventWords } from './words.ts'

export type Told = NonNullable<Thread['event']>

/** How many come, and the first of them by name; the rest on asking. */
export function Coming({ thread, occasion, event }: { thread: Thread; occasion: Occasion; event: Told }) {
  const t = useWords(eventWords)
  const { coming } = occasion
  const { maybe, people } = event
  const rest = coming - people.yes.length
  return (
    <>
      <p>{capital(maybe > 0 ? t('andMaybe', { count: coming, maybe }) : t('coming', { count: coming }))}</p>
      <People label={t('who')} people={people.yes} />
      {rest > 0 && <Others postId={thread.id} answer="yes" word={t('others', { count: rest })} />}
      {people.maybe.length > 0 && (
        <>
          <p className="e-perhaps">{t('maybe')}</p>
          <People label={t('maybe')} people={people.maybe} />
          {maybe > people.maybe.length && (
            <Others
              postId={thread.id}
              answer="maybe"
              word={t('others', { count: maybe - people.maybe.length })}
            />
          )}
        </>
      )}
    </>
  )
}

function People({ label, people }: { label: string; people: readonly Author[] }) {
  if (people.length === 0) return null
  return (
    <ul className="e-people" aria-label={label}>
      {people.map(({ id, name, audience, organisation }) => (
        <li key={id}>
          <Avatar name={name} size="tiny" guest={audience === 'outside'} />
          <a href={`/people/${id}`}>{name}</a>
          {organisation && <span className="w-guests">, {organisation}</span>}
        </li>
      ))}
    </ul>
  )
}

function Others({ postId, answer, word }: { postId: string; answer: 'yes' | 'maybe'; word: string }) {
  const t = useWords(eventWords)
  const [open, setOpen] = useState(false)
  const pages = usePages('listReplies', { postId, answer, limit: 50 }, { enabled: open })
  const title = t(answer === 'yes' ? 'who' : 'maybe')
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {word}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <List label={title}>
          {pages.rows.map(({ id, name, title: does, organisation }) => (
            <ListRow
              key={id}
              lead={<Avatar name={name} size="small" guest={organisation !== null} />}
              title={name}
              href={`/people/${id}`}
              sub={organisation ?? does}
            />
          ))}
        </List>
        {pages.hasNextPage && <LoadMore more busy={pages.isFetchingNextPage} onMore={pages.fetchNextPage} />}
      </Dialog>
    </>
  )
}
