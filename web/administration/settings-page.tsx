import { type Answer, useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { Page } from '../kit/page.tsx'
import { Skeleton } from '../kit/states.tsx'
import { Table } from '../kit/table.tsx'
import { useWords } from '../kit/words.tsx'
import { administrationWords } from './administration-words.ts'
import './administration.css'

type Setting = Answer<'listSettings'>['data'][number]

const sources = {
  default: 'fromDefault',
  environment: 'fromEnvironment',
  'file weft.toml': 'fromFile',
} as const

/** What this server was started with; changed outside, so that nobody inside can loosen it. */
export function ServerSettingsPage() {
  const t = useWords(administrationWords)
  const { data, error, refetch } = useRead('listSettings', {})
  if (error) return <FailedPage error={error} onRetry={refetch} />
  const own = data?.data.filter(({ source }) => source !== 'default').length ?? 0
  return (
    <Page
      title={t('settings')}
      lede={data && <p>{t('settingsLede', { own })}</p>}
      crumb={[{ word: t('title'), href: '/administration' }, { word: t('settings') }]}
      width="data"
    >
      {!data && <Skeleton lines={12} />}
      {data && (
        <Table
          caption={t('settings')}
          captionHidden
          stacks
          lines={data.data}
          lineKey={({ name }) => name}
          columns={[
            { head: t('setting'), names: true, cell: (line) => <Named setting={line} /> },
            { head: t('value'), cell: ({ value }) => <code className="a-value">{value}</code> },
            { head: t('source'), cell: ({ source }) => t(sources[source]) },
          ]}
        />
      )}
    </Page>
  )
}

function Named({ setting: { name, title, description } }: { setting: Setting }) {
  return (
    <span id={name}>
      {title}
      <code className="a-note">{name}</code>
      <span className="a-note">{description}</span>
    </span>
  )
}
