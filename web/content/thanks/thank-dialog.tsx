import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { faultAt, useProblemText } from '../../app/problem.ts'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import { thanksWords } from './words.ts'

type Props = {
  postId: string
  commentId: string | null
  name: string
  /** What one wrote before. */
  before: string
  onDone: () => void
}

/** Thanks somebody in one sentence. */
export function ThankDialog({ postId, commentId, name, before, onDone }: Props) {
  const t = useWords(thanksWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const announce = useAnnounce()
  const [sentence, write] = useState(before)
  const { mutate, error, isPending } = useChange('thank')
  const fault = faultAt(error, '/sentence')
  const send = () =>
    mutate(
      { given: { postId, commentId, sentence } },
      {
        onSuccess: (after) => {
          changeThread(cache, postId, () => after)
          announce(t('given'))
          onDone()
        },
      },
    )
  return (
    <Dialog
      title={t('title', { name })}
      open
      onClose={onDone}
      foot={
        <>
          <Button onPress={onDone}>{t('cancel')}</Button>
          <Button kind="filled" busy={isPending} disabled={sentence.trim().length < 3} onPress={send}>
            {t('send')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('sentence')}
        description={t('note', { name })}
        rows={2}
        value={sentence}
        onChange={(text) => write(text.replaceAll('\n', ' '))}
        maxLength={280}
        error={fault}
        autoFocus
      />
      {error && !fault && <ErrorState title={textOf(error) ?? ''} />}
    </Dialog>
  )
}
