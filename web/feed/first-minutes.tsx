import { Check, Circle, CircleCheck, CircleUserRound, Plus, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Answer, useChange, usePages, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { Action, ActionLink, Actions } from '../kit/action.tsx'
import { useFormat } from '../kit/format.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { fieldWords, firstWords } from './first-minutes-words.ts'
import './first-minutes.css'

type Newcomer = NonNullable<Answer<'readFirstMinutes'>['newcomer']>

/** What a newcomer does first: three rows that tick themselves, and questions they could answer. */
export function FirstMinutes() {
  const t = useWords(firstWords)
  const toast = useToast()
  const newcomer = useNewcomer()
  const settle = useChange('settleFirst', ['readFirstMinutes'])
  const take = useChange('unsettleFirst', ['readFirstMinutes'])
  const open = newcomer && !isDone(newcomer)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (newcomer && !open && wasOpen.current) toast({ text: t('allDone') })
    wasOpen.current = Boolean(open)
  }, [newcomer, open, toast, t])
  if (!open) return null
  const undo = () => take.mutate({ given: { step: 'newcomer' } })
  const dismiss = () =>
    settle.mutate({ given: { step: 'newcomer' } }, { onSuccess: () => toast({ text: t('dismissed'), undo }) })
  return (
    <section className="h-first" aria-label={t('title')}>
      <div className="h-first-head">
        <h2>{t('title')}</h2>
        <Action icon={X} label={t('dismissTitle')} disabled={settle.isPending} onPress={dismiss}>
          {t('dismiss')}
        </Action>
      </div>
      <ol className="h-first-steps">
        <CardStep card={newcomer.card} />
        <SubjectsStep newcomer={newcomer} />
        <SpacesStep newcomer={newcomer} />
      </ol>
      <CouldAnswer />
      <p className="w-small w-quiet">
        {t('mail')} <a href="/settings/notices">{t('changeMail')}</a>
      </p>
    </section>
  )
}

/** Whether the card of the first minutes stands on the page: what it offers is not offered elsewhere. */
export function useBeginning(): boolean {
  const newcomer = useNewcomer()
  return newcomer !== null && !isDone(newcomer)
}

function useNewcomer(): Newcomer | null {
  const inside = useMe().audience === 'inside'
  return useRead('readFirstMinutes', {}, { enabled: inside }).data?.newcomer ?? null
}

const isDone = ({ card, subjects, spaces }: Newcomer) =>
  card.settled && subjects.chosen >= subjects.wanted && spaces.chosen >= spaces.wanted

function Step(props: { done: boolean; word: string; note?: string; children?: ReactNode }) {
  const { done, word, note, children } = props
  const t = useWords(firstWords)
  const Mark = done ? CircleCheck : Circle
  return (
    <li data-done={done}>
      <Mark className="w-icon" aria-label={t(done ? 'done' : 'toDo')} role="img" />
      <div>
        <h3>
          {word}
          {note && <span className="h-first-note">{note}</span>}
        </h3>
        {!done && children}
      </div>
    </li>
  )
}

function CardStep({ card }: { card: Newcomer['card'] }) {
  const t = useWords(firstWords)
  const named = useWords(fieldWords)
  const format = useFormat()
  const { personId } = useMe()
  const settle = useChange('settleFirst', ['readFirstMinutes'])
  const sentences = (['directory', 'registration', 'person'] as const).flatMap((source) => {
    const fields = fieldNames.filter((name) =>
      card.fields.some(({ field, from }) => field === name && from === source),
    )
    return fields.length > 0 ? t(source, { fields: format.list(fields.map((name) => named(name))) }) : []
  })
  return (
    <Step done={card.settled} word={t('card')}>
      <p>{sentences.join(' ')}</p>
      <Actions>
        <ActionLink icon={CircleUserRound} href={`/people/${personId}`}>
          {t('seeCard')}
        </ActionLink>
        <Action
          icon={Check}
          disabled={settle.isPending}
          onPress={() => settle.mutate({ given: { step: 'card' } })}
        >
          {t('right')}
        </Action>
      </Actions>
    </Step>
  )
}

const fieldNames = [
  ...(['name', 'title', 'unit', 'jobFamily', 'manager', 'site'] as const),
  ...(['languages', 'skills', 'startedOn', 'about', 'email'] as const),
]

const bold = (inside: ReactNode) => <b>{inside}</b>

function SubjectsStep({ newcomer: { unit, subjects } }: { newcomer: Newcomer }) {
  const t = useWords(firstWords)
  const { chosen, wanted, offered } = subjects
  const follow = useChange('followSubject', [
    ...(['readFirstMinutes', 'listSubjects', 'readSuggestions'] as const),
    ...(['readForYou', 'readFollowing'] as const),
  ])
  if (wanted === 0) return null
  const reasons = { skill: 'skill', unit: 'unitWrites', company: 'companyTalks' } as const
  return (
    <Step
      done={chosen >= wanted}
      word={t('subjects', { wanted })}
      note={t('chosen', { chosen: Math.min(chosen, wanted), wanted })}
    >
      <List label={t('subjects', { wanted })}>
        {offered.map(({ id, name, followed, why, count }) => (
          <ListRow
            key={id}
            href={`/subjects/${id}`}
            title={name}
            sub={t.rich(reasons[why], { count, unit: unit ?? '', b: bold })}
            end={
              <Action
                icon={followed ? Check : Plus}
                label={`${t(followed ? 'followed' : 'follow')} ${name}`}
                disabled={followed || follow.isPending}
                onPress={() => follow.mutate({ given: { subjectId: id } })}
              >
                {t(followed ? 'followed' : 'follow')}
              </Action>
            }
          />
        ))}
      </List>
    </Step>
  )
}

function SpacesStep({ newcomer: { unit, spaces } }: { newcomer: Newcomer }) {
  const t = useWords(firstWords)
  const { chosen, wanted, offered } = spaces
  const join = useChange('joinSpace', [
    ...(['readFirstMinutes', 'readSuggestions', 'readSpaceNews', 'listSpaces'] as const),
    ...(['readForYou', 'readFollowing'] as const),
  ])
  if (wanted === 0) return null
  const reasons = { unit: 'unitIn', talk: 'talk', members: 'members' } as const
  return (
    <Step
      done={chosen >= wanted}
      word={t('spaces', { wanted })}
      note={t('chosen', { chosen: Math.min(chosen, wanted), wanted })}
    >
      <List label={t('spaces', { wanted })}>
        {offered.map(({ id, name, joined, why, count }) => (
          <ListRow
            key={id}
            href={`/spaces/${id}`}
            title={name}
            sub={t.rich(reasons[why], { count, unit: unit ?? '', b: bold })}
            end={
              <Action
                icon={joined ? Check : Plus}
                label={`${t(joined ? 'joined' : 'join')} ${name}`}
                disabled={joined || join.isPending}
                onPress={() => join.mutate({ given: { spaceId: id } })}
              >
                {t(joined ? 'joined' : 'join')}
              </Action>
            }
          />
        ))}
      </List>
    </Step>
  )
}

/** The first two questions without an answer among what is for me. */
function CouldAnswer() {
  const t = useWords(firstWords)
  const { rows } = usePages('readForYou', {})
  const waiting = rows
    .filter(({ kind, answers, title }) => kind === 'question' && answers === 0 && title)
    .slice(0, 2)
  if (waiting.length === 0) return null
  return (
    <div className="h-first-questions">
      <h3>{t('couldAnswer', { count: waiting.length })}</h3>
      <ul>
        {waiting.map(({ id, address, title, language }) => (
          <li key={id} {...(language && { lang: language })}>
            <a href={`${address}#write`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
