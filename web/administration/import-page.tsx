import { useQuery } from '@tanstack/react-query'
import { Download, Pause, Play } from 'lucide-react'
import { type Answer, call, keyOf, useChange } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page } from '../kit/page.tsx'
import { ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { ProgressThread } from '../kit/thread.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { Found, Lost, Problems, Result } from './import-report.tsx'
import { ImportState, type State } from './import-state.tsx'
import { importWords } from './import-words.ts'

type Import = Answer<'readImport'>

const moving: readonly State[] = ['asked', 'approved', 'running']
const askEveryMs = 1000

export function ImportPage({ importId }: { importId: string }) {
  const t = useWords(importWords)
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('readImport', { importId }),
    queryFn: ({ signal }) => call('readImport', { importId }, { signal }),
    refetchInterval: ({ state }) => (state.data && moving.includes(state.data.state) ? askEveryMs : false),
  })
  if (error && !data) return <FailedPage error={error} onRetry={() => void refetch()} />
  return (
    <Page
      title={data ? `${t(data.kind)}, ${data.file}` : t('title')}
      lede={data && <ImportState state={data.state} />}
      crumb={[{ word: t('title'), href: '/administration/import' }, { word: data?.file ?? '…' }]}
      width="data"
    >
      {data ? <Body {...data} /> : <Skeleton />}
    </Page>
  )
}

function Body(shown: Import) {
  const over = shown.state === 'done'
  const began = over || shown.done > 0
  return (
    <div className="w-stack">
      <Standing {...shown} />
      <Steps {...shown} />
      {began && <Result counts={shown.counts} />}
      {shown.state !== 'asked' && shown.state !== 'refused' && (
        <>
          {!over && <Found found={shown.found} />}
          <Problems problems={shown.problems} />
          <Lost lost={shown.lost} state={shown.state} />
        </>
      )}
    </div>
  )
}

function Standing({ state, problem, done, total }: Import) {
  const t = useWords(importWords)
  const format = useFormat()
  const { language } = usePlace()
  if (state === 'asked') {
    return (
      <>
        <ProgressThread label={t('asked')} value={0} />
        <p>{t('askedLine')}</p>
      </>
    )
  }
  if (state === 'refused') {
    return (
      <ErrorState title={t('refusedTitle')}>
        {t('nothingStored')} {problem?.[language]}
      </ErrorState>
    )
  }
  if (state === 'running' || state === 'approved') {
    return (
      <>
        <ProgressThread label={t(state)} value={total > 0 ? Math.min(1, done / total) : 0} />
        <p>{t('doneOf', { done, total })}</p>
      </>
    )
  }
  if (state === 'stopped' || state === 'failed') {
    const share = total > 0 ? ` ${format.percent(done / total)}.` : ''
    return (
      <Notice tone={state === 'failed' ? 'garance' : 'gaude'}>
        <b>{t(state === 'failed' ? 'failedTitle' : 'stoppedTitle')}</b>
        {share} {t('staysLine')} {problem?.[language]}
      </Notice>
    )
  }
  if (state !== 'done') return null
  return (
    <Notice tone="vert">
      <b>{t('doneTitle')}</b> {t('doneLine')}
    </Notice>
  )
}

function Steps({ id: importId, state, total }: Import) {
  const t = useWords(importWords)
  const textOf = useProblemText()
  const run = useChange('runImport', ['readImport', 'listImports'])
  const stop = useChange('stopImport', ['readImport', 'listImports'])
  const error = run.error ?? stop.error
  const begin = () => run.mutate({ given: { importId } })
  return (
    <>
      {error && <ErrorState title={t('notDone')}>{textOf(error)}</ErrorState>}
      <div className="w-actions">
        {state === 'checked' && (
          <Button kind="filled" icon={Download} busy={run.isPending} onPress={begin}>
            {t('run', { count: total })}
          </Button>
        )}
        {(state === 'stopped' || state === 'failed') && (
          <Button kind="filled" icon={Play} busy={run.isPending} onPress={begin}>
            {t('goOn')}
          </Button>
        )}
        {(state === 'running' || state === 'approved') && (
          <Button icon={Pause} busy={stop.isPending} onPress={() => stop.mutate({ given: { importId } })}>
            {t('stop')}
          </Button>
        )}
        {(state === 'done' || state === 'refused') && (
          <ButtonLink href="/administration/import">{t('again')}</ButtonLink>
        )}
      </div>
    </>
  )
}
