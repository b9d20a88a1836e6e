import { useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { photoOf } from '../app/photo.ts'
import { Avatar } from '../kit/avatar.tsx'
import { useFormat } from '../kit/format.tsx'
import { AsidePart } from '../kit/page.tsx'
import { Prose } from '../kit/prose.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'
import { isSteward } from './space-changes.ts'
import { roleWords } from './space-people.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

/** Who looks after the space, by which rules, and who is here from outside. */
export function SpaceAside({ space }: { space: Space }) {
  const t = useWords(spaceWords)
  const words = useWords(overviewWords)
  const { date } = useFormat()
  const { lookedAfter, members, createdAt, guests } = space
  return (
    <>
      <AsidePart title={t('lookedAfter')}>
        <List label={t('lookedAfter')} tight>
          {lookedAfter.map(({ id, name, title, unit, role, photo }) => (
            <ListRow
              key={id}
              lead={<Avatar name={name} picture={photoOf({ id, photo })} size="small" />}
              href={`/people/${id}`}
              title={name}
              sub={[t(roleWords[role]), title ?? unit].filter(Boolean).join(', ')}
            />
          ))}
        </List>
        <p className="s-note">
          {[
            ...(members === null ? [] : [words('members', { count: members })]),
            ...(createdAt ? [words('since', { date: date(new Date(createdAt)) })] : []),
          ].join('. ')}
        </p>
      </AsidePart>
      <Charter space={space} />
      {(guests ?? 0) > 0 && <Guests space={space} />}
    </>
  )
}

function Charter({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const { charterHtml, id, state } = space
  const mayWrite = isSteward(space) && state !== 'archived'
  if (!charterHtml && !mayWrite) return null
  return (
    <AsidePart title={t('charter')}>
      {charterHtml ? (
        <Prose html={charterHtml} small />
      ) : (
        <>
          <p className="s-note">{t('noCharter')}</p>
          <p>
            <a href={`/spaces/${id}/about?edit`}>{t('writeCharter')}</a>
          </p>
        </>
      )}
    </AsidePart>
  )
}

function Guests({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const inside = useMe().audience === 'inside'
  const { fullDate } = useFormat()
  const { data } = useRead('listMembers', { spaceId: space.id, who: 'guests', limit: 1 })
  const [first] = data?.data ?? []
  if (!first || !inside) return null
  const { id, name, guestUntil, host } = first
  const others = (space.guests ?? 1) - 1
  return (
    <AsidePart title={t('guests')}>
      <List label={t('guests')} tight>
        <ListRow
          lead={<Avatar name={name} size="small" guest />}
          href={`/people/${id}`}
          title={name}
          sub={
            <>
              {others > 0 && (
                <>
                  <a href={`/spaces/${space.id}/people`}>{t('andOthers', { count: others })}</a>
                  <br />
                </>
              )}
              <span className="w-guests">{space.organisation}</span>
              <br />
              {[
                ...(guestUntil ? [t('until', { date: fullDate(new Date(guestUntil)) })] : []),
                ...(host ? [t('answersFor', { name: host.name })] : []),
              ].join(', ')}
            </>
          }
        />
      </List>
    </AsidePart>
  )
}
