import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { usePlace, useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { PollFields } from './poll-fields.tsx'
import { pollWords } from './words.ts'
import { pollOf } from './writing.ts'

type Props = { thread: Thread; poll: NonNullable<Thread['poll']>; onDone: () => void }

/** Writes the options of one's own poll anew, while nobody has voted. */
export function RewriteDialog({ thread, poll, onDone }: Props) {
  const t = useWords(pollWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const { zone } = usePlace()
  const [options, setOptions] = useState<readonly string[]>(poll.options.map(({ text }) => text))
  const [several, setSeveral] = useState(poll.several)
  const [results, setResults] = useState(poll.results)
  const [day, setDay] = useState(poll.closesAt ? dayOf(poll.closesAt) : '')
  const written = pollOf({ options, several, results, day, zone })
  const { mutate, error, isPending } = useChange('rewritePoll', ['readSpaceFeed', 'readFollowing'])
  const save = () =>
    mutate(
      { given: { postId: thread.id, ...written.given }, version: thread.version },
      {
        onSuccess: (after) => {
          changeThread(cache, thread.id, () => after)
          onDone()
        },
      },
    )
  return (
    <Dialog
      title={t('rewriteTitle')}
      open
      onClose={onDone}
      foot={
        <>
          <Button onPress={onDone}>{t('cancel')}</Button>
          <Button kind="filled" busy={isPending} disabled={written.lacking || written.fault} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <p>{t('rewriteWhy')}</p>
      <PollFields polling={{ ...written, setOptions, setSeveral, setResults, setDay }} />
      {error && <ErrorState title={textOf(error) ?? ''} />}
    </Dialog>
  )
}

/** The day of a moment where one is, as a date field writes it. */
const dayOf = (moment: string) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date(moment))
