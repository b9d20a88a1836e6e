import { createContext, useContext, useState } from 'react'
import { useChange, useRead } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Said, Thread } from '../thread-model.ts'
import { useKeys } from './keys.ts'
import { useHour } from './moment.ts'
import { unnamedWords } from './words.ts'

type To = { id: string; name: string } | null

/** What whoever holds the key of this question may do under it. */
export type Voice = {
  key: string
  /** Said since, and not there yet. */
  waiting: readonly { act: 'comment' | 'accept' | 'delete'; body: string | null }[]
  to: To
  replyTo: (to: To) => void
  accept: (answerId: string | null) => void
}

export const voiceFieldId = 'unnamed-voice'

const Context = createContext<Voice | null>(null)
export const VoiceContext = Context.Provider
export const useVoiceHere = (): Voice | null => useContext(Context)

/** The voice of the author, where this browser holds the key. */
export function useVoice(thread: Thread): Voice | null {
  const t = useWords(unnamedWords)
  const toast = useToast()
  const hour = useHour()
  const textOf = useProblemText()
  const { keys } = useKeys()
  const [to, setTo] = useState<To>(null)
  const unnamed = thread.author.audience === 'unnamed'
  const keyHashes = keys.map(({ keyHash }) => keyHash)
  const enabled = unnamed && keys.length > 0
  const { data } = useRead('traceUnnamed', { keyHashes }, { enabled, keep: true, staleTime: 60_000 })
  const accepting = useChange('acceptUnnamed', ['traceUnnamed'])
  const trace = data?.data.find(({ postId }) => postId === thread.id)
  const held = keys.find(({ keyHash }) => keyHash === trace?.keyHash)
  if (!unnamed || !trace || !held) return null
  return {
    key: held.key,
    waiting: trace.waiting,
    to,
    replyTo: (next) => {
      setTo(next)
      document.getElementById(voiceFieldId)?.querySelector('textarea')?.focus()
    },
    accept: (answerId) =>
      accepting.mutate(
        { given: { key: held.key, answerId } },
        {
          onSuccess: ({ nextAt }) => toast({ text: t('acceptWaits', { when: hour(nextAt) }) }),
          onError: (error) => toast({ text: textOf(error) ?? '' }),
        },
      ),
  }
}

/** A reply under an unnamed question that bears no name is its author's. */
export const isAsker = (thread: Thread, { author }: Said): boolean =>
  thread.author.audience === 'unnamed' && author?.audience === 'unnamed'
