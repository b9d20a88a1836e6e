import { Download, Upload } from 'lucide-react'
import { usePages, useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { FailedPage } from '../../app/missing-page.tsx'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { When } from '../../kit/format.tsx'
import { Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { EmptyState, LoadMore, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { ResultsPage } from '../results-frame.tsx'
import { FigureState } from './parts.tsx'
import { figureWords } from './words.ts'
import './figures.css'

/** Files of figures that were brought, where each stands, and templates for the next. */
export function FigureImportsPage() {
  const t = useWords(figureWords)
  const prepares = usePrepares()
  const { rows, data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages(
    'listFigureImports',
    {},
  )
  if (error && !data) return <FailedPage error={error} onRetry={() => void refetch()} />
  return (
    <ResultsPage
      part="imports"
      title={t('title')}
      lede={<p>{t('lede')}</p>}
      actions={
        prepares && (
          <ButtonLink kind="filled" icon={Upload} href="/results/imports/new">
            {t('bring')}
          </ButtonLink>
        )
      }
    >
      {!data && <Skeleton />}
      {data && rows.length === 0 && <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>}
      {rows.length > 0 && (
        <Section title={t('list')}>
          <List label={t('list')}>
            {rows.map(({ id, system, name, rows: count, state, submittedBy, submittedAt }) => (
              <ListRow
                key={id}
                href={`/results/imports/${id}`}
                title={`${t(system)}, ${name}`}
                sub={
                  <>
                    {t('rows', { count })} · <When at={submittedAt} />{' '}
                    {t('by', { name: submittedBy?.name ?? t('someone') })}
                  </>
                }
                end={<FigureState state={state} />}
              />
            ))}
          </List>
          {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />}
        </Section>
      )}
      {prepares && <Templates />}
    </ResultsPage>
  )
}

/** Who leads the programme and who answers for its figures bring them. */
function usePrepares(): boolean {
  const { offices } = useMe()
  return offices.some((office) => office === 'programme' || office === 'controller')
}

function Templates() {
  const t = useWords(figureWords)
  const { data } = useRead('readFigureTemplates', {})
  return (
    <Section title={t('templates')}>
      <p className="w-small w-quiet">{t('templatesNote')}</p>
      <List label={t('templates')} tight>
        {data?.systems.map(({ system, name, content, columns }) => (
          <ListRow
            key={system}
            title={t(system)}
            sub={columns.map(({ heading }) => heading.replace(/ \(.*/, '')).join(' · ')}
            end={
              <Button small icon={Download} onPress={() => save(name, content)}>
                {t('download')}
                <span className="w-hidden"> {t(system)}</span>
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  )
}

function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
