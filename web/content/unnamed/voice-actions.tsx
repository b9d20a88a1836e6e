import { CircleCheck, CornerUpLeft, Undo2 } from 'lucide-react'
import { Action } from '../../kit/action.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Said } from '../thread-model.ts'
import { useVoiceHere } from './voice.tsx'
import { unnamedWords } from './words.ts'

/** For whoever holds the key: to accept this, to reply to it. */
export function VoiceActions({ said, accepted }: { said: Said; accepted: boolean }) {
  const t = useWords(unnamedWords)
  const voice = useVoiceHere()
  if (!voice) return null
  const { id, kind, author } = said
  return (
    <>
      {kind === 'answer' && !accepted && (
        <Action icon={CircleCheck} onPress={() => voice.accept(id)}>
          {t('accept')}
        </Action>
      )}
      {accepted && (
        <Action icon={Undo2} onPress={() => voice.accept(null)}>
          {t('withdraw')}
        </Action>
      )}
      <Action icon={CornerUpLeft} onPress={() => voice.replyTo({ id, name: author?.name ?? '' })}>
        {t('reply')}
      </Action>
    </>
  )
}
