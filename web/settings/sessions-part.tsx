import { X } from 'lucide-react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { StateChip } from '../kit/chips.tsx'
import { useSince, When } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { settingsWords } from './words.ts'

type Session = Answer<'listSessions'>['data'][number]

/** Every browser that is signed in as me, and an end to each. */
export function SessionsPart() {
  const t = useWords(settingsWords)
  const textOf = useProblemText()
  const since = useSince()
  const { data, error } = useRead('listSessions', {})
  const endOne = useChange('endSession', ['listSessions'])
  const endOthers = useChange('endOtherSessions', ['listSessions'])
  const failed = error ?? endOne.error ?? endOthers.error
  const started = data?.data.map(({ startedAt }) => Date.parse(startedAt)) ?? []
  const oldest = started.length > 0 ? new Date(Math.min(...started)) : null
  const others = data?.data.some(({ current }) => !current)
  const endButton = (
    <Button small onPress={() => endOthers.mutate({ given: {} })} busy={endOthers.isPending}>
      {t('endOthers')}
    </Button>
  )
  return (
    <Section title={t('sessions')} end={others ? endButton : undefined}>
      {failed && <ErrorState title={t('notChanged')}>{textOf(failed)}</ErrorState>}
      {!data && !error && <Skeleton />}
      {oldest && <p>{t('sessionsState', { count: data?.data.length ?? 0, since: since(oldest) })}</p>}
      <List label={t('sessions')}>
        {data?.data.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            onEnd={() => endOne.mutate({ given: { sessionId: session.id } })}
          />
        ))}
      </List>
    </Section>
  )
}

function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const t = useWords(settingsWords)
  const { device, network, lastSeenAt, current } = session
  const end = current ? (
    <StateChip tone="vert">{t('here')}</StateChip>
  ) : (
    <Action icon={X} onPress={onEnd} label={t('endOf', { device })} danger>
      {t('end')}
    </Action>
  )
  const sub = (
    <>
      {t('network', { network })} · {t('lastSeen')} <When at={lastSeenAt} />
    </>
  )
  return <ListRow title={device} sub={sub} end={end} />
}
