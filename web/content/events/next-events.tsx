import { useRead } from '../../app/api.ts'
import { AsidePart } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { useWords } from '../../kit/words.tsx'
import { DateBlock } from './date-block.tsx'
import { useOccasion } from './when.ts'
import { eventWords } from './words.ts'

/** What I come to, and what takes place where I belong: the next five. Nothing where nothing is planned. */
export function NextEvents() {
  const t = useWords(eventWords)
  const when = useOccasion()
  const { data } = useRead('readNextEvents', {})
  if (!data || data.data.length === 0) return null
  return (
    <AsidePart title={t('next')}>
      <List label={t('next')}>
        {data.data.map(({ id, title, address, author, occasion }) =>
          occasion ? (
            <ListRow
              key={id}
              lead={<DateBlock occasion={occasion} />}
              href={address}
              title={title}
              sub={`${when(occasion).short}, ${author.name}`}
            />
          ) : null,
        )}
      </List>
      <p className="h-more">
        <a href="/events">{t('allEvents')}</a>
      </p>
    </AsidePart>
  )
}
