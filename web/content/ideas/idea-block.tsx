import { ChevronDown, ChevronUp, Gavel } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Action, Actions } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { When } from '../../kit/format.tsx'
import { Prose } from '../../kit/prose.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { IdeaChip } from './chip.tsx'
import { IdeaVotes } from './voting.tsx'
import { ideaWords } from './words.ts'
import './ideas.css'

type Idea = NonNullable<Thread['idea']>
type Decision = Idea['decisions'][number]

const DecideDialog = lazy(async () => ({ default: (await import('./decide-dialog.tsx')).DecideDialog }))

/** Above the text of an idea: what was decided and why, with the steps before. */
export function OfficialReply({ idea }: { idea: Idea }) {
  const t = useWords(ideaWords)
  const [open, setOpen] = useState(false)
  const [newest, ...before] = idea.decisions
  if (!newest) return null
  return (
    <section className="i-reply" aria-label={t('official')}>
      <p className="w-label i-reply-head">
        <Gavel className="w-icon" aria-hidden />
        {t('official')}
      </p>
      <Step decision={newest} />
      {before.length > 0 && (
        <div>
          <Action icon={open ? ChevronUp : ChevronDown} onPress={() => setOpen(!open)}>
            {open ? t('hideBefore') : t('before', { count: before.length })}
          </Action>
        </div>
      )}
      {open && before.map((decision) => <Step key={decision.id} decision={decision} />)}
    </section>
  )
}

function Step({ decision }: { decision: Decision }) {
  const t = useWords(ideaWords)
  const { state, by, html, at } = decision
  return (
    <div className="i-step">
      <p className="w-line i-step-who">
        <IdeaChip state={state} />
        {by ? <a href={`/people/${by.id}`}>{by.name}</a> : <span>{t('someone')}</span>}
        {by?.title && <span className="w-quiet">{by.title}</span>}
        <When at={at} />
      </p>
      <Prose html={html} />
    </div>
  )
}

/** Under the text of an idea: for or against, and for those who decide, where it stands. */
export function IdeaBlock({ thread, idea }: { thread: Thread; idea: Idea }) {
  const t = useWords(ideaWords)
  const [deciding, setDeciding] = useState(false)
  const settled = idea.state === 'done' || idea.state === 'declined'
  const title = thread.title ?? ''
  return (
    <section className="i-votes" aria-label={t('votes')}>
      <Actions>
        <IdeaVotes postId={thread.id} title={title} votes={idea} disabled={!idea.mayVote} />
      </Actions>
      <p className="w-small w-quiet">
        {settled ? `${t('settled')} ` : thread.mine ? `${t('own')} ` : ''}
        {t('secret')}
      </p>
      {idea.mayDecide && (
        <div>
          <Button icon={Gavel} onPress={() => setDeciding(true)}>
            {t('decide')}
          </Button>
        </div>
      )}
      {deciding && (
        <Suspense>
          <DecideDialog thread={thread} idea={idea} onDone={() => setDeciding(false)} />
        </Suspense>
      )}
    </section>
  )
}
