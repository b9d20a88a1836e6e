import { type Answer, useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Skeleton } from '../kit/states.tsx'
import { DefinitionList, Table } from '../kit/table.tsx'
import { useWords } from '../kit/words.tsx'
import { administrationWords } from './administration-words.ts'

type Readers = Answer<'readReaderHealth'>

/** Is the server well: room taken, what lags, what stumbled. */
export function HealthPage() {
  const t = useWords(administrationWords)
  const room = useRead('readHealth', {}, { staleTime: 0 })
  const { data, error, refetch } = useRead('readReaderHealth', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return (
    <Page
      title={t('health')}
      lede={data && <p>{t(isWell(data) ? 'healthy' : 'unhealthy', { ...inShort(data) })}</p>}
      crumb={[{ word: t('title'), href: '/administration' }, { word: t('health') }]}
      width="data"
    >
      {!data && <Skeleton lines={12} />}
      {room.data && <Room room={room.data} />}
      {data && <Readers readers={data.readers} />}
      {data && data.stumbles.length > 0 && <Stumbles stumbles={data.stumbles} />}
    </Page>
  )
}

const slowestOf = ({ readers }: Readers) =>
  Math.round(Math.max(0, ...readers.map(({ lagSeconds }) => lagSeconds)))
const isWell = (data: Readers) => data.stumbles.length === 0 && slowestOf(data) < 10
const inShort = (data: Readers) => ({ lag: slowestOf(data), stumbles: data.stumbles.length })

function Room({ room }: { room: Answer<'readHealth'> }) {
  const t = useWords(administrationWords)
  const format = useFormat()
  const { files, database } = room
  return (
    <Section title={t('room')}>
      <DefinitionList
        definitions={[
          {
            term: t('database'),
            meaning: t('databaseOf', { size: format.bytes(database.bytes), version: database.version }),
          },
          {
            term: t('files'),
            meaning: t('filesOf', {
              count: files.count,
              size: format.bytes(files.bytes),
              quota: format.bytes(files.quotaBytes),
            }),
          },
          { term: t('mailWaits'), meaning: format.number(room.mailWaiting) },
          { term: t('version'), meaning: room.version },
        ]}
      />
    </Section>
  )
}

function Readers({ readers }: { readers: Readers['readers'] }) {
  const t = useWords(administrationWords)
  const format = useFormat()
  return (
    <Section title={t('readers')}>
      <Table
        caption={t('readers')}
        captionHidden
        stacks
        lines={readers}
        lineKey={({ name }) => name}
        columns={[
          { head: t('reader'), names: true, cell: ({ name }) => name },
          { head: t('waits'), numeric: true, cell: ({ waiting }) => format.number(waiting) },
          {
            head: t('behind'),
            numeric: true,
            cell: ({ lagSeconds }) => t('seconds', { count: Math.round(lagSeconds) }),
          },
          { head: t('aside'), numeric: true, cell: ({ setAside }) => format.number(setAside) },
        ]}
      />
    </Section>
  )
}

function Stumbles({ stumbles }: { stumbles: Readers['stumbles'] }) {
  const t = useWords(administrationWords)
  const format = useFormat()
  return (
    <Section title={t('stumbled')}>
      <List label={t('stumbled')}>
        {stumbles.map((stumble) => (
          <ListRow
            key={`${stumble.reader} ${stumble.position}`}
            title={t('stumble', stumble)}
            sub={format.dateTime(new Date(stumble.lastAt))}
          />
        ))}
      </List>
    </Section>
  )
}
