import { useQueryClient } from '@tanstack/react-query'
import { call, useChange } from '../../app/api.ts'
import { useLeaving } from '../../app/leaving.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { questionWords } from './words.ts'

/** What is on its way out while a verification is being withdrawn. */
export const verificationOf = (postId: string): string => `verification-${postId}`

/** Says that the accepted answer is right, or that it has to be checked again; either can be undone. */
export function useVerifying({ id: postId, acceptedAnswerId, comments }: Thread) {
  const t = useWords(questionWords)
  const cache = useQueryClient()
  const leaving = useLeaving()
  const toast = useToast()
  const change = useChange('verifyAnswer')
  const withdraw = useChange('withdrawVerification')
  const store = (thread: Thread) => changeThread(cache, postId, () => thread)
  const onError = (problem: Error) => toast({ text: problem.message })
  const takeBack = () => withdraw.mutate({ given: { postId } }, { onSuccess: store, onError })
  const verify = (validUntil: string | null, done: () => void) => {
    const read = comments.find(({ id }) => id === acceptedAnswerId)
    if (!read) return
    const onSuccess = (thread: Thread) => {
      store(thread)
      done()
      toast({ text: t('verifiedToast'), undo: takeBack })
    }
    change.mutate({ given: { postId, answerId: read.id, validUntil }, version: read.version }, { onSuccess })
  }
  // Sent once the time to undo has passed: nobody could give back what somebody else had said.
  const doubt = () =>
    leaving.take(verificationOf(postId), t('doubtedToast'), async () =>
      store(await call('withdrawVerification', { postId })),
    )
  return { verify, doubt, busy: change.isPending, error: change.error }
}
