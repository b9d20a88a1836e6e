import {
  Building2,
  Circle,
  CircleCheck,
  MessageCircleQuestionMark,
  MessagesSquare,
  Users,
} from 'lucide-react'
import { type Answer, useRead } from '../../app/api.ts'
import { FailedPage } from '../../app/missing-page.tsx'
import { Page, Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import '../administration.css'
import { StartSteps } from './start-steps.tsx'
import { startWords } from './start-words.ts'

type Start = Answer<'readStart'>

/** How do you want to start? The ways in, then the first steps, which tick themselves. */
export function StartPage() {
  const t = useWords(startWords)
  const { data, error, refetch } = useRead('readStart', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  const steps = data ? stepsOf(data) : []
  const done = steps.filter((step) => step.done).length
  return (
    <Page title={t('title')} lede={data && <p>{t('lede', { done, all: steps.length })}</p>}>
      <StartSteps now={1} />
      <Section title={t('ways')}>{data ? <Ways start={data} /> : <Skeleton lines={8} />}</Section>
      <Section title={t('steps')} end={t('stepsNote')}>
        <FirstSteps steps={steps} />
      </Section>
      <p className="a-next">
        <a href="/administration/switches">{t('next')}</a>
      </p>
    </Page>
  )
}

function Ways({ start }: { start: Start }) {
  const t = useWords(startWords)
  const ways = [
    { href: '/administration/demo', icon: Building2, title: t('demo'), note: t('demoNote'), end: null },
    {
      href: '/administration/people/import',
      icon: Users,
      title: t('people'),
      note: t('peopleNote'),
      end: start.people > 1 ? t('peopleHere', { count: start.people }) : null,
    },
    {
      href: '/administration/import',
      icon: MessagesSquare,
      title: t('conversations'),
      note: t('conversationsNote'),
      end: start.posts > 0 ? t('postsHere', { count: start.posts }) : null,
    },
    {
      href: '/ask',
      icon: MessageCircleQuestionMark,
      title: t('subject'),
      note: t('subjectNote'),
      end: null,
    },
  ]
  return (
    <List label={t('ways')}>
      {ways.map(({ href, icon: Icon, title, note, end }) => (
        <ListRow
          key={href}
          lead={<Icon className="w-icon" aria-hidden />}
          title={title}
          href={href}
          sub={note}
          {...(end && { end })}
        />
      ))}
    </List>
  )
}

type Step = {
  done: boolean
  word: 'three' | 'mailReady' | 'space' | 'solved'
  note: 'threeNote' | 'mailReadyNote' | 'mailMissing' | 'spaceNote' | 'solvedNote'
  count: number
  href: string
  verb: 'invite' | 'look' | 'prepare' | 'ask'
}

function stepsOf({ accounts, mailReady, openSpaces, solved }: Start): Step[] {
  return [
    {
      ...{ done: accounts >= 3, word: 'three', note: 'threeNote', count: accounts },
      ...{ href: '/administration/invitations', verb: 'invite' },
    },
    {
      ...{ done: mailReady, word: 'mailReady', note: mailReady ? 'mailReadyNote' : 'mailMissing', count: 0 },
      ...{ href: '/administration/mail', verb: 'look' },
    },
    {
      ...{ done: openSpaces > 0, word: 'space', note: 'spaceNote', count: openSpaces },
      ...{ href: '/spaces/new', verb: 'prepare' },
    },
    { ...{ done: solved, word: 'solved', note: 'solvedNote', count: 0 }, ...{ href: '/ask', verb: 'ask' } },
  ]
}

function FirstSteps({ steps }: { steps: readonly Step[] }) {
  const t = useWords(startWords)
  return (
    <List label={t('steps')}>
      {steps.map(({ done, word, note, count, href, verb }) => (
        <ListRow
          key={word}
          lead={
            done ? (
              <CircleCheck className="w-icon a-done" aria-label={t('done')} role="img" />
            ) : (
              <Circle className="w-icon" aria-label={t('toDo')} role="img" />
            )
          }
          title={t(word)}
          sub={t(note, { count })}
          {...(!done && { end: <a href={href}>{t(verb)}</a> })}
        />
      ))}
    </List>
  )
}
