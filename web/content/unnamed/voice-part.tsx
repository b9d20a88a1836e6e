import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useChange, useRead } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { Section } from '../../kit/page.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { useHour } from './moment.ts'
import { type Voice, voiceFieldId } from './voice.tsx'
import { unnamedWords } from './words.ts'
import './unnamed.css'

/** Where the author goes on without a name: what waits, a word more, the end of it. */
export function VoicePart({ thread, voice }: { thread: Thread; voice: Voice }) {
  const t = useWords(unnamedWords)
  const hour = useHour()
  const spaceId = thread.space?.id ?? ''
  const { data: terms } = useRead('readUnnamedTerms', { spaceId }, { enabled: spaceId !== '' })
  const going = voice.waiting.some(({ act }) => act === 'delete')
  return (
    <div className="n-voice">
      <Section title={t('voiceTitle')}>
        <div className="w-stack" data-gap="16">
          <p className="w-small">{t(going ? 'removed' : 'voiceNote')}</p>
          {voice.waiting.map(({ act, body }, turn) =>
            act === 'delete' ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: they keep their order and bear no name
              <p key={turn} className="w-small w-quiet">
                {t(act === 'comment' ? 'waitsComment' : 'waitsAccept', { text: body ?? '' })}
              </p>
            ),
          )}
          {!going && !thread.archived && (
            <>
              <Say voice={voice} when={terms ? hour(terms.nextAt) : null} />
              <Remove voice={voice} />
            </>
          )}
        </div>
      </Section>
    </div>
  )
}

function Say({ voice, when }: { voice: Voice; when: string | null }) {
  const t = useWords(unnamedWords)
  const words = useWords(contentWords)
  const toast = useToast()
  const hour = useHour()
  const textOf = useProblemText()
  const [body, write] = useState('')
  const speaking = useChange('speakUnnamed', ['traceUnnamed'])
  const { to } = voice
  const send = () =>
    speaking.mutate(
      { given: { key: voice.key, body, parentId: to?.id ?? null } },
      {
        onSuccess: ({ nextAt }) => {
          write('')
          voice.replyTo(null)
          toast({ text: t('voiceWaits', { when: hour(nextAt) }) })
        },
      },
    )
  return (
    <form
      id={voiceFieldId}
      className="w-stack"
      data-gap="8"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (body.trim() !== '' && !speaking.isPending) send()
      }}
    >
      <TextArea
        label={to ? t('voiceReply', { name: to.name }) : t('voiceText')}
        description={when ? t('voiceWhen', { when }) : undefined}
        value={body}
        onChange={write}
      />
      {speaking.error && <ErrorState title={t('notSent')}>{textOf(speaking.error)}</ErrorState>}
      <div className="w-line">
        <Button type="submit" disabled={body.trim() === ''} busy={speaking.isPending}>
          {t('voiceSend')}
        </Button>
        {to && <Button onPress={() => voice.replyTo(null)}>{words('cancel')}</Button>}
      </div>
    </form>
  )
}

function Remove({ voice }: { voice: Voice }) {
  const t = useWords(unnamedWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [asked, ask] = useState(false)
  const removing = useChange('removeUnnamed', ['traceUnnamed'])
  const remove = () =>
    removing.mutate(
      { given: { key: voice.key } },
      {
        onSettled: () => ask(false),
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
  return (
    <div>
      <Action icon={Trash2} danger onPress={() => ask(true)}>
        {t('remove')}
      </Action>
      <Confirm
        title={t('remove')}
        verb={t('remove')}
        danger
        busy={removing.isPending}
        open={asked}
        onConfirm={remove}
        onClose={() => ask(false)}
      >
        <p>{t('removeNote')}</p>
      </Confirm>
    </div>
  )
}
