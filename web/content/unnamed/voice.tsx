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
/** Whether what one adds here bears one’s name: not, until one says so. */
type Signed = 'unnamed' | 'named'

/** What whoever holds the key of this question may do under it. */
export type Voice = {
  key: string
  /** Said since, and not there yet. */
  waiting: readonly { act: 'comment' | 'accept' | 'delete'; body: string | null }[]
  signed: Signed
  sign: (signed: Signed) => void
  to: To
  replyTo: (to: To) => void
  accept: (answerId: string | null) => void
}

export const spokenBy = (voice: VoiceHere): Voice | null => (typeof voice === 'string' ? null : voice)

export const voiceFieldId = 'unnamed-voice'

const Context = createContext<Voice | null>(null)
export const VoiceContext = Context.Provider
export const useVoiceHere = (): Voice | null => useContext(Context)

/** `looking` until it is known whether one of this browser's keys is the question's; `unsure` when that cannot be known. */
export type VoiceHere = Voice | 'looking' | 'unsure' | null

/** The voice of the author, where this browser holds the key. */
export function useVoice(thread: Thread): VoiceHere {
  const t = useWords(unnamedWords)
  const toast = useToast()
  const hour = useHour()
  const textOf = useProblemText()
  const { keys } = useKeys()
  const [to, setTo] = useState<To>(null)
  const [signed, sign] = useState<Signed>('unnamed')
  const unnamed = thread.author.audience === 'unnamed'
  const keyHashes = keys.map(({ keyHash }) => keyHash)
  const enabled = unnamed && keys.length > 0
  const { data, error } = useRead('traceUnnamed', { keyHashes }, { enabled, keep: true, staleTime: 60_000 })
  const accepting = useChange('acceptUnnamed', ['traceUnnamed'])
  const trace = data?.data.find(({ postId }) => postId === thread.id)
  const held = keys.find(({ keyHash }) => keyHash === trace?.keyHash)
  if (!enabled) return null
  if (!data) return error ? 'unsure' : 'looking'
  if (!trace || !held) return null
  return {
    key: held.key,
    waiting: trace.waiting,
    signed,
    sign,
    to,
    replyTo: (next) => {
      setTo(next)
      sign('unnamed')
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
