import { Send } from 'lucide-react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { When } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { DefinitionList } from '../kit/table.tsx'
import { useWords } from '../kit/words.tsx'
import { mailWords } from './words.ts'

type MailState = Answer<'readMail'>

export function MailPage() {
  const t = useWords(mailWords)
  const { data, error, refetch } = useRead('readMail', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return (
    <Page
      title={t('title')}
      lede={<p>{t('lede')}</p>}
      crumb={[{ word: t('administration'), href: '/administration' }, { word: t('title') }]}
    >
      {data ? <MailShown mail={data} /> : <Skeleton lines={5} />}
    </Page>
  )
}

function MailShown({ mail: { state, from, waiting, failing, problems } }: { mail: MailState }) {
  const t = useWords(mailWords)
  return (
    <div className="w-stack" data-gap="36">
      {state === 'ready' ? (
        <Notice tone="vert">{t('ready')}</Notice>
      ) : (
        <Notice tone="gaude">
          <b>{t('notSetUp')}</b> {t('notSetUpWhy')}
        </Notice>
      )}
      <DefinitionList
        definitions={[
          { term: t('from'), meaning: from },
          { term: t('waiting'), meaning: t('waitingOf', { count: waiting }) },
          { term: t('failing'), meaning: t('failingOf', { count: failing }) },
        ]}
      />
      <Section title={t('testTitle')}>
        <TestPart />
      </Section>
      <Section title={t('problems')}>
        {problems.length === 0 ? (
          <EmptyState title={t('noProblem')}>{t('noProblemWhy')}</EmptyState>
        ) : (
          <List label={t('problems')}>
            {problems.map((problem) => (
              <ProblemRow key={`${problem.at} ${problem.code}`} problem={problem} />
            ))}
          </List>
        )}
      </Section>
    </div>
  )
}

function ProblemRow({ problem }: { problem: MailState['problems'][number] }) {
  const t = useWords(mailWords)
  const { says, state, at, attempts } = problem
  return (
    <ListRow
      title={says}
      sub={
        <>
          <When at={at} /> · {t('attempts', { count: attempts })} ·{' '}
          {t(state === 'waiting' ? 'stillWaiting' : 'givenUp')}
        </>
      }
    />
  )
}

function TestPart() {
  const t = useWords(mailWords)
  const textOf = useProblemText()
  const { mutate, data, error, isPending } = useChange('testMail', ['readMail'])
  return (
    <div className="w-stack">
      <p>{t('testWhy')}</p>
      <div>
        <Button icon={Send} onPress={() => mutate({ given: {} })} busy={isPending}>
          {t('test')}
        </Button>
      </div>
      {error && <ErrorState title={t('failed')}>{textOf(error)}</ErrorState>}
      {data && (
        <div className="w-stack" role="status">
          <Notice tone={data.outcome === 'accepted' ? 'vert' : 'garance'}>{data.says}</Notice>
          {data.transcript.length > 0 && (
            <section aria-label={t('transcript')}>
              <pre className="i-transcript">
                {data.transcript.map(({ who, said }) => `${who.padEnd(8)}${said}`).join('\n')}
              </pre>
            </section>
          )}
        </div>
      )}
    </div>
  )
}
