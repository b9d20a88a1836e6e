import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { administrationWords } from '../administration/administration-words.ts'
import { type Answer, call, keyOf, useChange } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Confirm } from '../kit/dialog.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { ProgressThread } from '../kit/thread.tsx'
import { useWords } from '../kit/words.tsx'
import { demoWords } from './words.ts'

type Demo = Answer<'readDemo'>

const askEveryMs = 500
const moves = ({ state, interrupted }: Demo) => (state === 'adding' || state === 'removing') && !interrupted

/** An invented company that comes and goes: what it brings, how far it is, what to see, what goes with it. */
export function DemoPage() {
  const t = useWords(demoWords)
  const say = useWords(administrationWords)
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('readDemo', {}),
    queryFn: ({ signal }) => call('readDemo', {}, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && moves(state.data) ? askEveryMs : false),
  })
  const left = useFreshness(data?.state)
  if (error && !data) return <FailedPage error={error} onRetry={() => void refetch()} />
  return (
    <Page
      title={t('title')}
      lede={data && <Lede demo={data} />}
      crumb={[{ word: say('title'), href: '/administration' }, { word: t('title') }]}
    >
      {data ? <Body demo={data} left={left} /> : <Skeleton lines={8} />}
    </Page>
  )
}

/** Once it came or went, every page is read anew. True when it went while one looked on. */
function useFreshness(state: Demo['state'] | undefined): boolean {
  const cache = useQueryClient()
  const before = useRef(state)
  const [left, setLeft] = useState(false)
  useEffect(() => {
    const was = before.current
    before.current = state
    if (was === undefined || was === state) return
    if (state === 'present' || state === 'absent') void cache.invalidateQueries()
    setLeft(state === 'absent')
  }, [state, cache])
  return left
}

function Lede({ demo }: { demo: Demo }) {
  const t = useWords(demoWords)
  const format = useFormat()
  const { state, done, total, counts, addedAt } = demo
  if (state === 'absent') return <p>{t('absent')}</p>
  if (state === 'adding') return <p>{t('arriving', { done, total })}</p>
  if (state === 'removing') return <p>{t('leaving')}</p>
  const { people = 0, conversations = 0 } = counts ?? {}
  return <p>{t('here', { people, conversations, day: format.fullDate(new Date(addedAt ?? 0)) })}</p>
}

function Body({ demo, left }: { demo: Demo; left: boolean }) {
  const t = useWords(demoWords)
  const { state, interrupted, done, total } = demo
  return (
    <div className="w-stack">
      {left && <Notice tone="vert">{t('gone')}</Notice>}
      {interrupted && (
        <Notice tone="gaude">{t(state === 'removing' ? 'interruptedLeaving' : 'interrupted')}</Notice>
      )}
      {state === 'adding' && (
        <ProgressThread label={t('title')} value={total > 0 ? Math.min(1, done / total) : 0} />
      )}
      {state === 'removing' && !interrupted && <ProgressThread label={t('leaving')} />}
      {state === 'absent' && <What />}
      {state === 'present' && <First first={demo.first} />}
      {(state === 'present' || interrupted) && <Goes demo={demo} />}
      {!moves(demo) && <Steps demo={demo} />}
    </div>
  )
}

function What() {
  const t = useWords(demoWords)
  return (
    <Section title={t('what')}>
      <div className="w-stack" data-gap="8">
        <p>{t('whatPeople')}</p>
        <p>{t('whatYou')}</p>
        <p>{t('whatOthers')}</p>
        <p>{t('whatAfter')}</p>
      </div>
    </Section>
  )
}

function First({ first }: Pick<Demo, 'first'>) {
  const t = useWords(demoWords)
  return (
    <Section title={t('first')}>
      <List label={t('first')}>
        {first.map(({ what, title, href }) => (
          <ListRow key={what} title={title ?? t('chartTitle')} href={href} sub={t(what)} />
        ))}
      </List>
    </Section>
  )
}

const written = ['posts', 'comments', 'versions', 'files'] as const
const beside = ['reactions', 'members', 'invitations'] as const

function useOthers({ going }: Demo) {
  const t = useWords(demoWords)
  const format = useFormat()
  const counted = [...written, ...beside].filter((name) => going[name] > 0)
  if (counted.length === 0) return t('goesNone')
  return t('goesOthers', { list: format.list(counted.map((name) => t(name, { count: going[name] }))) })
}

function Goes({ demo }: { demo: Demo }) {
  const t = useWords(demoWords)
  const { guests, reports } = demo.depending
  const others = useOthers(demo)
  return (
    <Section title={t('goes')}>
      <div className="w-stack">
        <p>{t('goesAll')}</p>
        <p>{others}</p>
        {guests + reports > 0 && <Notice tone="gaude">{t('depending', { guests, reports })}</Notice>}
      </div>
    </Section>
  )
}

function Steps({ demo }: { demo: Demo }) {
  const t = useWords(demoWords)
  const textOf = useProblemText()
  const add = useChange('addDemo', ['readDemo'])
  const [asks, setAsks] = useState(false)
  const { state, interrupted, depending } = demo
  const adds = state === 'absent' || (state === 'adding' && interrupted)
  return (
    <>
      {add.error && <ErrorState title={t('notDone')}>{textOf(add.error)}</ErrorState>}
      <div className="w-actions">
        {adds && (
          <Button kind="filled" busy={add.isPending} onPress={() => add.mutate({ given: {} })}>
            {t(state === 'absent' ? 'add' : 'goOn')}
          </Button>
        )}
        {state !== 'absent' && (
          <Button
            kind={adds ? 'plain' : 'danger'}
            disabled={depending.guests + depending.reports > 0}
            onPress={() => setAsks(true)}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      <Sure demo={demo} open={asks} onClose={() => setAsks(false)} />
    </>
  )
}

function Sure({ demo, open, onClose }: { demo: Demo; open: boolean; onClose: () => void }) {
  const t = useWords(demoWords)
  const textOf = useProblemText()
  const remove = useChange('removeDemo', ['readDemo'])
  const others = useOthers(demo)
  const agreed = written.reduce((sum, name) => sum + demo.going[name], 0)
  const { people = 0, conversations = 0 } = demo.counts ?? {}
  const confirm = () => remove.mutate({ given: { agreed } }, { onSuccess: onClose })
  return (
    <Confirm
      title={t('sure')}
      verb={t('remove')}
      danger
      busy={remove.isPending}
      open={open}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className="w-stack">
        <p>{t('sureAll', { people, conversations })}</p>
        <p>{others}</p>
        {remove.error && <ErrorState title={t('notDone')}>{textOf(remove.error)}</ErrorState>}
      </div>
    </Confirm>
  )
}
