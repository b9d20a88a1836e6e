import { useQueryClient } from '@tanstack/react-query'
import { Bookmark } from 'lucide-react'
import { type Asked, useChange } from '../app/api.ts'
import { changeThread } from '../content/thread-changes.ts'
import { changeRows } from '../feed/reading.ts'
import { Action } from '../kit/action.tsx'
import type { MenuChoice } from '../kit/menu.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import './saved.css'
import { savedWords } from './words.ts'

export type Target = Asked<'saveForLater'> & { postId: string }

/** Keeps a post for later, or no longer: for oneself alone. */
export function SaveAction({ target, saved }: { target: Target; saved: boolean }) {
  const t = useWords(savedWords)
  const put = useSaving(target)
  return (
    <span className="v-save">
      <Action icon={Bookmark} on={saved} onPress={() => put(!saved)} label={t('saveForLater')}>
        {t(saved ? 'saved' : 'save')}
      </Action>
    </span>
  )
}

/** The same in a menu. */
export function useSaveChoice(target: Target, saved: boolean): MenuChoice {
  const t = useWords(savedWords)
  const put = useSaving(target)
  return { word: t(saved ? 'forget' : 'saveForLater'), icon: Bookmark, onPress: () => put(!saved) }
}

/** Shown at once wherever it stands, with eight seconds to undo it. */
export function useSaving({ postId, ...given }: Target): (on: boolean) => void {
  const t = useWords(savedWords)
  const cache = useQueryClient()
  const toast = useToast()
  const save = useChange('saveForLater', ['listSaved'])
  const forget = useChange('forgetSaved', ['listSaved'])
  const show = (on: boolean) => {
    const { targetId } = given
    changeThread(cache, postId, (thread) => {
      const others = thread.saved.filter((id) => id !== targetId)
      return { ...thread, saved: on ? [...others, targetId] : others }
    })
    if (given.target === 'post') changeRows(cache, postId, { saved: on })
  }
  const put = (on: boolean, undone = false) => {
    show(on)
    const change = on ? save : forget
    change.mutate(
      { given },
      {
        onSuccess: () => {
          if (!undone) toast({ text: t(on ? 'nowSaved' : 'nowForgotten'), undo: () => put(!on, true) })
        },
        onError: (problem) => {
          show(!on)
          toast({ text: problem.message })
        },
      },
    )
  }
  return (on) => put(on)
}
