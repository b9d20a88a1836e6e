import { CircleCheck, CircleDashed } from 'lucide-react'
import { type Answer, useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { VisuallyHidden } from '../kit/hidden.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'
import { isSteward } from './space-changes.ts'
import type { Space } from './state-chips.tsx'

type Readiness = Answer<'readReadiness'>
type Need = Readiness['needs'][number]

/** What a prepared space still needs: a list that ticks itself, each line with what can be done about it. */
export function SpaceNeeds({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const textOf = useProblemText()
  const { data, error, refetch } = useRead('readReadiness', { spaceId: space.id })
  if (error && !data) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  return (
    <section className="s-health" aria-label={t('needsTitle')}>
      <h2 className="s-label">{t('needsTitle')}</h2>
      {data ? <Needs readiness={data} space={space} /> : <Skeleton lines={7} />}
    </section>
  )
}

function Needs({ readiness, space }: { readiness: Readiness; space: Space }) {
  const t = useWords(overviewWords)
  const { score, ready, needs } = readiness
  return (
    <>
      <p className="w-finding s-finding">
        {score >= ready ? t('needsReady') : t('needsLeft', { left: needs.filter(({ met }) => !met).length })}
      </p>
      <p className="s-note">{t('needsScore', { score, ready })}</p>
      <progress className="s-progress" value={score} max={100} aria-label={t('needsTitle')} />
      <List label={t('needsTitle')}>
        {needs.map((need) => (
          <NeedRow key={need.name} need={need} readiness={readiness} space={space} />
        ))}
      </List>
      <p className="s-note">
        {t('needsWhy')} {score < ready && t('openEarly')}
      </p>
    </>
  )
}

function NeedRow({ need, readiness, space }: { need: Need; readiness: Readiness; space: Space }) {
  const t = useWords(overviewWords)
  const { name, met } = need
  const Icon = met ? CircleCheck : CircleDashed
  const door = useDoor(need, readiness, space)
  return (
    <ListRow
      lead={<Icon className={met ? 'w-icon w-vert' : 'w-icon s-open'} aria-hidden />}
      title={
        <>
          {t(name)}
          <VisuallyHidden>, {t(met ? 'met' : 'toDo')}</VisuallyHidden>
        </>
      }
      sub={useStanding(need, readiness)}
      end={!met && door ? <a href={door.href}>{door.word}</a> : met ? t('met') : undefined}
    />
  )
}

function useStanding({ name, have, want }: Need, { units, charter, deputy }: Readiness): string {
  const t = useWords(overviewWords)
  if (name === 'contributors') return t('contributorsUnits', { have, want, units })
  if (name === 'reviews' && want === 0) return t('reviewsNone')
  if (name !== 'stewards') return t('progress', { have, want })
  if (!charter) return t(deputy ? 'lackCharter' : 'lackBoth')
  return deputy ? t('progress', { have, want }) : t('lackDeputy')
}

function useDoor({ name }: Need, { charter }: Readiness, space: Space) {
  const t = useWords(overviewWords)
  const at = `/spaces/${space.id}`
  const steward = isSteward(space)
  const doors = {
    items: { word: t('itemsDo'), href: `/ask?kind=message&space=${space.id}` },
    answers: { word: t('answersDo'), href: `/ask?space=${space.id}` },
    contributors: steward ? { word: t('contributorsDo'), href: `${at}/people` } : null,
    stewards: steward
      ? { word: t(charter ? 'deputyDo' : 'stewardsDo'), href: charter ? `${at}/people` : `${at}/about?edit` }
      : null,
    reviews: { word: t('reviewsDo'), href: `${at}/library` },
  }
  return doors[name]
}
