import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { faultAt, useProblemText } from '../../app/problem.ts'
import { useDraftText } from '../../drafts/use-draft.ts'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import type { IdeaState } from './chip.tsx'
import { ideaWords } from './words.ts'

const states = ['proposed', 'discussed', 'accepted', 'started', 'done', 'declined'] as const
type Props = { thread: Thread; idea: NonNullable<Thread['idea']>; onDone: () => void }

/** Says where an idea stands, and why. */
export function DecideDialog({ thread, idea, onDone }: Props) {
  const t = useWords(ideaWords)
  const textOf = useProblemText()
  const announce = useAnnounce()
  const cache = useQueryClient()
  const [state, setState] = useState<IdeaState | null>(null)
  const [reason, setReason, forget] = useDraftText({
    place: `decision.${thread.id}`,
    kind: 'decision',
    postId: thread.id,
  })
  const { mutate, error, isPending } = useChange('decideIdea', [
    'listIdeas',
    'readSpaceFeed',
    'readFollowing',
  ])
  const send = () => {
    if (state)
      mutate(
        { given: { postId: thread.id, state, reason } },
        {
          onSuccess: (after) => {
            changeThread(cache, thread.id, () => after)
            forget()
            announce(t('decided'))
            onDone()
          },
        },
      )
  }
  const fault = faultAt(error, '/reason')
  return (
    <Dialog
      title={t('decideTitle')}
      open
      onClose={onDone}
      foot={
        <>
          <Button onPress={onDone}>{t('cancel')}</Button>
          <Button kind="filled" busy={isPending} disabled={!state || reason.trim().length < 3} onPress={send}>
            {t('say')}
          </Button>
        </>
      }
    >
      <p>{t('decideWhy')}</p>
      <Select
        label={t('state')}
        value={state}
        onChange={setState}
        options={states.filter((each) => each !== idea.state).map((id) => ({ id, word: t(id) }))}
      />
      <TextArea
        label={t('reason')}
        description={t('reasonNote')}
        rows={4}
        value={reason}
        onChange={setReason}
        maxLength={5000}
        error={fault}
      />
      {error && !fault && <ErrorState title={textOf(error) ?? ''} />}
    </Dialog>
  )
}
