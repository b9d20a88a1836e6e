import { type RawBuilder, sql } from 'kysely'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { personInReach } from '../../reach/index.ts'
import type { PostSummary, Thread } from '../threads/contract.ts'

export type Answer = NonNullable<NonNullable<Thread['event']>['mine']>

export type EventRow = {
  startsAt: string
  link: string | null
  cancelledAt: string | null
  maybe: number
  no: number
  mine: Answer | null
  people: { yes: PersonCard[]; maybe: PersonCard[] }
}

const inUtc = (moment: RawBuilder<unknown>) =>
  sql`to_char(${moment} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** Of the row `p` (of posts), as json: when and where the event takes place; null: it is none. */
export const occasionOf = sql<PostSummary['occasion']>`(
  select json_build_object('startsAt', ${inUtc(sql`e.starts_at`)}, 'endsAt', ${inUtc(sql`e.ends_at`)},
    'allDay', e.all_day, 'timeZone', e.time_zone, 'place', e.place, 'online', e.link is not null,
    'cancelled', e.cancelled_at is not null,
    'coming', (select count(*) from event_replies y where y.post_id = e.post_id and y.answer = 'yes'))
  from events e where p.kind = 'event' and e.post_id = p.id)`

/** Of the row `p` (of posts), as json: the rest of what an event's page tells this viewer. */
export function eventOf(viewer: Viewer): RawBuilder<EventRow | null> {
  return sql<EventRow | null>`(
    select json_build_object('startsAt', ${inUtc(sql`e.starts_at`)}, 'link', e.link,
      'cancelledAt', ${inUtc(sql`e.cancelled_at`)}, 'maybe', said.maybe, 'no', said.no, 'mine', said.mine,
      'people', json_build_object('yes', ${first(viewer, 'yes')}, 'maybe', ${first(viewer, 'maybe')}))
    from events e cross join lateral (
      select count(*) filter (where y.answer = 'maybe') as maybe, count(*) filter (where y.answer = 'no') as no,
             min(y.answer) filter (where y.person_id = ${viewer.personId}) as mine
      from event_replies y where y.post_id = e.post_id) said
    where p.kind = 'event' and e.post_id = p.id)`
}

function first(viewer: Viewer, answer: Answer) {
  return sql`(select coalesce(json_agg(n.person), '[]') from (
    select ${personCard('w')} as person from event_replies y join people w on w.id = y.person_id
    where y.post_id = e.post_id and y.answer = ${answer} and ${personInReach(viewer, sql`w.id`)}
    order by y.replied_at, y.person_id limit 12) n)`
}
