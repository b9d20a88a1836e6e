import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../app/me.tsx'
import { ButtonLink } from '../../kit/button.tsx'
import { Segmented } from '../../kit/choices.tsx'
import { Page } from '../../kit/page.tsx'
import { EmptyState } from '../../kit/states.tsx'
import { TabLinks } from '../../kit/tabs.tsx'
import { useWords } from '../../kit/words.tsx'
import { SpaceCalendar } from './calendars-part.tsx'
import { EventList, type Show } from './event-list.tsx'
import { eventWords } from './words.ts'

/** Every event in reach: what is to come, what is past. */
export function EventsPage({ show }: { show: Show }) {
  const t = useWords(eventWords)
  const inside = useMe().audience === 'inside'
  return (
    <Page
      title={t('events')}
      lede={<p>{t('eventsLede')}</p>}
      {...(inside && { actions: <InviteLink /> })}
      tabs={
        <TabLinks
          label={t('events')}
          current={show === 'past' ? '/events/past' : '/events'}
          places={[
            { href: '/events', word: t('upcoming') },
            { href: '/events/past', word: t('past') },
          ]}
        />
      }
    >
      <EventList show={show} empty={<NoEvents show={show} />} />
    </Page>
  )
}

/** Those of one space: its tab. */
export function SpaceEvents({ spaceId, mayWrite }: { spaceId: string; mayWrite: boolean }) {
  const t = useWords(eventWords)
  const [show, choose] = useState<Show>('upcoming')
  const inside = useMe().audience === 'inside'
  return (
    <>
      <div className="w-line e-space-tabs" data-gap="16">
        <Segmented
          label={t('events')}
          value={show}
          onChange={choose}
          options={[
            { id: 'upcoming', word: t('upcoming') },
            { id: 'past', word: t('past') },
          ]}
        />
        {mayWrite && <InviteLink space={spaceId} />}
        {inside && <SpaceCalendar spaceId={spaceId} />}
      </div>
      <EventList show={show} spaceId={spaceId} empty={<NoEvents show={show} />} />
    </>
  )
}

function InviteLink({ space }: { space?: string }) {
  const t = useWords(eventWords)
  const href = `/ask?kind=event${space ? `&space=${space}` : ''}`
  return (
    <ButtonLink {...(space ? { small: true } : { kind: 'filled' as const })} icon={CalendarPlus} href={href}>
      {t('inviteTitle')}
    </ButtonLink>
  )
}

function NoEvents({ show }: { show: Show }) {
  const t = useWords(eventWords)
  const word = show === 'upcoming' ? 'nothingUpcoming' : 'nothingPast'
  return <EmptyState title={t(word)}>{t(`${word}Why`)}</EmptyState>
}
