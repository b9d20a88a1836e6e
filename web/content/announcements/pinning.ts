import { useQueryClient } from '@tanstack/react-query'
import { Pin, PinOff } from 'lucide-react'
import { useChange } from '../../app/api.ts'
import type { MenuChoice } from '../../kit/menu.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { announcementWords } from './words.ts'

/** Pins a post to the top of its space or takes the pin away, with eight seconds to undo it; nothing to whoever may not. */
export function usePinning({ id: postId, pinned, mayPin }: Thread): MenuChoice[] {
  const t = useWords(announcementWords)
  const cache = useQueryClient()
  const toast = useToast()
  const pin = useChange('pinPost', ['listPinned'])
  const unpin = useChange('unpinPost', ['listPinned'])
  const put = (on: boolean, undone = false) =>
    (on ? pin : unpin).mutate(
      { given: { postId } },
      {
        onSuccess: () => {
          changeThread(cache, postId, (thread) => ({ ...thread, pinned: on }))
          if (!undone) toast({ text: t(on ? 'nowPinned' : 'nowUnpinned'), undo: () => put(!on, true) })
        },
        onError: (problem) => toast({ text: problem.message }),
      },
    )
  if (!mayPin) return []
  return [{ word: t(pinned ? 'unpin' : 'pin'), icon: pinned ? PinOff : Pin, onPress: () => put(!pinned) }]
}
