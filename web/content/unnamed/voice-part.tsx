import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useChange, useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { Segmented } from '../../kit/choices.tsx'
import { Confirm } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { Section } from '../../kit/page.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { WriteUnder } from '../write-under.tsx'
import { useHour } from './moment.ts'
import { type Voice, voiceFieldId } from './voice.tsx'
import { unnamedWords } from './words.ts'
import './unnamed.css'

type VoicePartProps = { thread: Thread; voice: Voice; quoted: string | null; onQuoted: () => void }

/** Where the author goes on without a name, unless they choose to give it: what waits, a word more, the end of it. */
export function VoicePart({ thread, voice, quoted, onQuoted }: VoicePartProps) {
  const t = useWords(unnamedWords)
  const going = voice.waiting.some(({ act }) => act === 'delete')
  const living = !going && !thread.archived
  return (
    <>
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
            {living && <Remove voice={voice} />}
          </div>
        </Section>
      </div>
      {voice.signed === 'named' ? (
        <WriteUnder thread={thread} quoted={quoted} onQuoted={onQuoted} head={<Signing voice={voice} />} />
      ) : (
        living && <Say thread={thread} voice={voice} />
      )}
    </>
  )
}

/** Always in sight where one writes: whether it bears one's name. */
function Signing({ voice: { signed, sign } }: { voice: Voice }) {
  const t = useWords(unnamedWords)
  const me = useMe()
  return (
    <div className="n-signing">
      <Segmented
        label={t('sign')}
        options={[
          { id: 'unnamed', word: t('signUnnamed') },
          { id: 'named', word: t('signNamed') },
        ]}
        value={signed}
        onChange={sign}
      />
      <p className="w-small">{signed === 'named' ? t('signsNamed', { name: me.name }) : t('signsUnnamed')}</p>
    </div>
  )
}

function Say({ thread, voice }: { thread: Thread; voice: Voice }) {
  const t = useWords(unnamedWords)
  const words = useWords(contentWords)
  const toast = useToast()
  const hour = useHour()
  const textOf = useProblemText()
  const spaceId = thread.space?.id ?? ''
  const { data: terms } = useRead('readUnnamedTerms', { spaceId }, { enabled: spaceId !== '' })
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
      className="c-write n-say"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (body.trim() !== '' && !speaking.isPending) send()
      }}
    >
      <Signing voice={voice} />
      <TextArea
        label={to ? t('voiceReply', { name: to.name }) : t('voiceText')}
        labelHidden={!to}
        placeholder={t('voiceHint')}
        description={terms ? t('voiceWhen', { when: hour(terms.nextAt) }) : undefined}
        value={body}
        onChange={write}
        rows={2}
      />
      {speaking.error && <ErrorState title={t('notSent')}>{textOf(speaking.error)}</ErrorState>}
      <div className="w-line n-say-foot">
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
