import { KeyRound, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useChange, useRead } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { PhraseField, usePhrase, WrittenPhrase } from '../../escrow/phrase-field.tsx'
import { Action, Actions } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { Page, Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { EmptyState, ErrorState } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { type Held, heldBy, heldByPhrase, isKey, useKeys } from './keys.ts'
import { unnamedWords } from './words.ts'

/** What this browser holds the keys of, and where a key from elsewhere is brought. */
export function UnnamedPage() {
  const t = useWords(unnamedWords)
  const { keys } = useKeys()
  const keyHashes = keys.map(({ keyHash }) => keyHash)
  const { data, error } = useRead('traceUnnamed', { keyHashes }, { enabled: keys.length > 0, keep: true })
  const textOf = useProblemText()
  return (
    <Page title={t('mineTitle')} lede={<p>{t('mineLede')}</p>}>
      <div className="w-stack" data-gap="24">
        {keys.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
        {error && <ErrorState title={t('notFound')}>{textOf(error)}</ErrorState>}
        {keys.length > 0 && data && (
          <List label={t('mineTitle')}>
            {keys.map((held) => (
              <Mine
                key={held.keyHash}
                held={held}
                trace={data.data.find((each) => each.keyHash === held.keyHash)}
              />
            ))}
          </List>
        )}
        <AddKey />
      </div>
    </Page>
  )
}

type Trace = Answer<'traceUnnamed'>['data'][number]

function Mine({ held, trace }: { held: Held; trace: Trace | undefined }) {
  const t = useWords(unnamedWords)
  const toast = useToast()
  const textOf = useProblemText()
  const { forget } = useKeys()
  const [shown, show] = useState(false)
  const removing = useChange('removeUnnamed', ['traceUnnamed'])
  if (!trace) return null
  const takeBack = () =>
    removing.mutate(
      { given: { key: held.key } },
      {
        onSuccess: () => {
          forget(held.key)
          toast({ text: t('tookBack') })
        },
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
  return (
    <ListRow
      title={trace.title ?? t('gone')}
      {...(trace.address && { href: trace.address })}
      sub={t(trace.state)}
      end={
        <Actions>
          {held.phrase && trace.state !== 'gone' && (
            <Action icon={KeyRound} on={shown} onPress={() => show(!shown)}>
              {t('showKey')}
            </Action>
          )}
          {trace.state === 'waiting' && (
            <Action icon={Trash2} onPress={takeBack} disabled={removing.isPending}>
              {t('takeBack')}
            </Action>
          )}
          {trace.state === 'gone' && (
            <Action icon={KeyRound} onPress={() => forget(held.key)}>
              {t('forget')}
            </Action>
          )}
        </Actions>
      }
    >
      {shown && held.phrase && <WrittenPhrase phrase={held.phrase} />}
    </ListRow>
  )
}

function AddKey() {
  const t = useWords(unnamedWords)
  const { keep } = useKeys()
  const { typed, type, error, read } = usePhrase()
  const add = async () => {
    const key = typed.trim()
    const phrase = isKey(key) ? null : read()
    if (phrase) keep(await heldByPhrase(phrase))
    else if (isKey(key)) keep(await heldBy(key))
    else return
    type('')
  }
  return (
    <Section title={t('elsewhere')}>
      <form
        className="s-form"
        autoComplete="off"
        onSubmit={(submit) => {
          submit.preventDefault()
          void add()
        }}
      >
        <PhraseField
          label={t('addKey')}
          description={t('addKeyNote')}
          value={typed}
          onChange={type}
          error={error}
        />
        <div>
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('add')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
