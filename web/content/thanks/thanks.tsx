import { useQueryClient } from '@tanstack/react-query'
import { HeartHandshake, Undo2 } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { call } from '../../app/api.ts'
import { useLeaving } from '../../app/leaving.tsx'
import { Action } from '../../kit/action.tsx'
import { When } from '../../kit/format.tsx'
import type { MenuChoice } from '../../kit/menu.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { thanksWords } from './words.ts'
import './thanks.css'

const ThankDialog = lazy(async () => ({ default: (await import('./thank-dialog.tsx')).ThankDialog }))

type Thanked = { commentId: string | null; author: { id: string; name: string } | null; mine: boolean }

/** The sentences of thanks for a post, or for what is said under it. */
export function ThanksUnder({ thread, commentId }: { thread: Thread; commentId: string | null }) {
  const t = useWords(thanksWords)
  const leaving = useLeaving()
  const cache = useQueryClient()
  const given = thread.thanks.filter((each) => each.commentId === commentId && !leaving.has(each.id))
  if (given.length === 0) return null
  const takeBack = (thanksId: string) =>
    leaving.take(thanksId, t('takenBack'), async () => {
      await call('withdrawThanks', { thanksId })
      await cache.invalidateQueries({ queryKey: ['readPost'] })
    })
  return (
    <ul className="k-thanks" aria-label={t('list')}>
      {given.map(({ id, by, sentence, at, mine }) => (
        <li key={id}>
          <HeartHandshake className="w-icon" aria-hidden />
          <span>
            <q className="k-sentence">{sentence}</q>{' '}
            <span className="w-quiet">
              <a href={`/people/${by.id}`}>{by.name}</a>, <When at={at} />
            </span>
          </span>
          {mine && thread.mayComment && (
            <Action icon={Undo2} onPress={() => takeBack(id)}>
              {t('takeBack')}
            </Action>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The choice to thank in one sentence, for whoever did not write it; and its dialog. */
export function useThanking(
  thread: Thread,
  { commentId, author, mine }: Thanked,
): { choices: MenuChoice[]; dialog: ReactNode } {
  const t = useWords(thanksWords)
  const [open, setOpen] = useState(false)
  if (mine || !author || !thread.mayComment) return { choices: [], dialog: null }
  const before = thread.thanks.find((each) => each.commentId === commentId && each.mine)
  return {
    choices: [
      { word: t(before ? 'thankAgain' : 'thank'), icon: HeartHandshake, onPress: () => setOpen(true) },
    ],
    dialog: open && (
      <Suspense>
        <ThankDialog
          {...{ postId: thread.id, commentId, name: author.name, before: before?.sentence ?? '' }}
          onDone={() => setOpen(false)}
        />
      </Suspense>
    ),
  }
}
