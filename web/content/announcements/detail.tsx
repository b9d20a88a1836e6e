import { useState } from 'react'
import { type Answer, usePages, useRead } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Segmented } from '../../kit/choices.tsx'
import { useFormat } from '../../kit/format.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../kit/states.tsx'
import { TooFew } from '../../kit/trust.tsx'
import { useWords } from '../../kit/words.tsx'
import { AuthorAvatar, AuthorName } from '../author.tsx'
import { announcementWords } from './words.ts'

type Figures = Answer<'readAcknowledgements'>
type Group = Figures['units'][number]
type Show = 'waiting' | 'acknowledged'

/** Who acknowledged an announcement: by unit, where five or more were asked, then by name. */
export function Detail({ postId }: { postId: string }) {
  const textOf = useProblemText()
  const { data, error, refetch } = useRead('readAcknowledgements', { postId })
  if (data) {
    return (
      <div className="n-detail">
        <Bars figures={data} />
        <Names postId={postId} figures={data} />
      </div>
    )
  }
  if (error) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  return <Skeleton lines={4} />
}

function Bars({ figures: { units, small } }: { figures: Figures }) {
  const t = useWords(announcementWords)
  const nameOf = ({ name, within, guests, rest }: Group) => {
    if (name === null) return t('noUnit')
    if (guests) return t('guestsFrom', { name })
    const namesake = within !== null && units.some((other) => other.name === name && other.within !== within)
    const full = namesake ? t('within', { name, within }) : name
    return rest ? t('restOf', { name: full }) : full
  }
  return (
    <div className="n-part">
      <h2>{t('byUnit')}</h2>
      {units.length > 0 && (
        <ul className="n-bars">
          {units.map((unit) => (
            <Bar key={`${unit.name} ${unit.within} ${unit.guests}`} {...unit} name={nameOf(unit)} />
          ))}
          {small && <Bar {...small} name={t('small', { count: small.units })} />}
        </ul>
      )}
      {units.length === 0 && (
        <p>
          <TooFew reason={t('tooFew')} />
        </p>
      )}
      {units.length > 0 && small && <p className="n-note">{t('smallWhy')}</p>}
    </div>
  )
}

function Bar({ name, asked, acknowledged }: { name: string; asked: number; acknowledged: number }) {
  const t = useWords(announcementWords)
  return (
    <li>
      <span className="n-bar-name">{name}</span>
      <span className="n-track" aria-hidden>
        <span style={{ inlineSize: `${(100 * acknowledged) / asked}%` }} />
      </span>
      <span className="n-bar-figure">{t('share', { acknowledged, asked })}</span>
    </li>
  )
}

function Names({ postId, figures: { asked, acknowledged } }: { postId: string; figures: Figures }) {
  const t = useWords(announcementWords)
  const [show, setShow] = useState<Show>('waiting')
  return (
    <div className="n-part">
      <h2>{t('byPerson')}</h2>
      <Segmented
        label={t('byPerson')}
        value={show}
        onChange={setShow}
        options={[
          { id: 'waiting', word: t('waiting', { count: asked - acknowledged }) },
          { id: 'acknowledged', word: t('done', { count: acknowledged }) },
        ]}
      />
      <NameList key={show} postId={postId} show={show} />
    </div>
  )
}

function NameList({ postId, show }: { postId: string; show: Show }) {
  const t = useWords(announcementWords)
  const format = useFormat()
  const textOf = useProblemText()
  const pages = usePages('listAcknowledgements', { postId, show, limit: 10 })
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={4} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) {
    const waiting = show === 'waiting'
    return (
      <EmptyState title={t(waiting ? 'everyone' : 'noneYet')}>
        {t(waiting ? 'everyoneWhy' : 'noneYetWhy')}
      </EmptyState>
    )
  }
  return (
    <>
      <List label={t('byPerson')} tight>
        {rows.map(({ unit, acknowledgedAt, ...person }) => (
          <ListRow
            key={person.id}
            lead={<AuthorAvatar author={person} size="small" />}
            title={<AuthorName author={person} />}
            {...(unit && { sub: unit })}
            {...(acknowledgedAt && { end: format.dateTime(new Date(acknowledgedAt)) })}
          />
        ))}
      </List>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}
