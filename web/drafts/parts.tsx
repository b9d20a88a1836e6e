import { Files, Trash2 } from 'lucide-react'
import { useLeaving } from '../app/leaving.tsx'
import { useProblemText } from '../app/problem.ts'
import { Action, Actions } from '../kit/action.tsx'
import { When } from '../kit/format.tsx'
import { Notice } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import './drafts.css'
import type { Other } from './keeper.ts'
import type { Draft } from './use-draft.ts'
import { draftWords } from './words.ts'

/** Where the draft is safe by now, and the word to throw it away; nothing while nothing is written. */
export function DraftLine({ draft }: { draft: Draft }) {
  const t = useWords(draftWords)
  if (!draft.id) return null
  return (
    <>
      <DraftSafety draft={draft} />
      <Action icon={Trash2} onPress={draft.drop}>
        {t('discard')}
      </Action>
    </>
  )
}

export function DraftSafety({ draft: { id, safe, problem } }: { draft: Draft }) {
  const t = useWords(draftWords)
  const textOf = useProblemText()
  if (!id) return null
  const said = { nowhere: t('keeping'), here: t('keptHere'), everywhere: t('keptEverywhere') }
  return (
    <span className="w-small w-quiet d-safety">
      {problem ? t('notKept', { reason: textOf(problem) ?? '' }) : said[safe]}
    </span>
  )
}

/** What was written in the same place on another device: shown beside, so that nothing is lost. */
export function OtherDrafts({ draft }: { draft: Draft }) {
  const t = useWords(draftWords)
  const leaving = useLeaving()
  const others = draft.others.filter(({ id }) => !leaving.has(id))
  if (others.length === 0) return null
  return (
    <Notice icon={Files}>
      {t('otherHere', { count: others.length })}
      <ul className="d-others">
        {others.slice(0, 3).map((other) => (
          <OtherDraft key={other.id} other={other} draft={draft} />
        ))}
      </ul>
    </Notice>
  )
}

function OtherDraft({ other, draft }: { other: Other; draft: Draft }) {
  const t = useWords(draftWords)
  const leaving = useLeaving()
  const title = other.title || other.excerpt || t('untitled')
  return (
    <li>
      <p className="d-other">
        <span>{title}</span> <When at={other.updatedAt} />
      </p>
      <Actions>
        <Action icon={Files} onPress={() => draft.open(other.id)} label={t('goOnWith', { title })}>
          {t('goOn')}
        </Action>
        <Action
          icon={Trash2}
          onPress={() => leaving.take(other.id, t('thrownAway'), () => draft.throwAway(other.id))}
          label={t('throwAwayThis', { title })}
        >
          {t('throwAway')}
        </Action>
      </Actions>
    </li>
  )
}
