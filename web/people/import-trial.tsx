import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { type Answer, call, useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Proof, wantsProof } from '../identity/proof.tsx'
import { Button } from '../kit/button.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { Section } from '../kit/page.tsx'
import { ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { Table } from '../kit/table.tsx'
import { ProgressThread } from '../kit/thread.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import type { Outcome, Reading } from './import-reading.ts'
import { importWords } from './words.ts'

type Weighed = Answer<'checkPeople'>

type Props = {
  importId: string
  reading: Reading
  onBack: () => void
  onDone: (outcome: Outcome) => void
}

/** The dry run, what it asks, and the import itself. */
export function ImportTrial({ importId, reading, onBack, onDone }: Props) {
  const t = useWords(importWords)
  const textOf = useProblemText()
  const [leavers, setLeavers] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const check = useChange('checkPeople')
  const commit = useChange('commitPeople', ['listPeople', 'countPeople', 'readPeopleFilters', 'readChart'])
  const { mutate } = check
  useEffect(() => {
    mutate({ given: { importId, ...reading, leavers } })
  }, [mutate, importId, reading, leavers])
  const weighed = check.data
  if (check.error) {
    return (
      <ErrorState title={t('refused')} onRetry={onBack}>
        {textOf(check.error)}
      </ErrorState>
    )
  }
  if (!weighed) return <Skeleton lines={6} />
  const { mustAgree, deactivations, people } = weighed
  const run = () =>
    commit.mutate(
      { given: { importId, ...reading, leavers, ...(mustAgree && agreed && { deactivations }) } },
      { onSuccess: onDone },
    )
  const count = people.created + people.updated
  return (
    <>
      <Section title={t('outcome')}>
        <Counts weighed={weighed} />
        <Notes weighed={weighed} />
      </Section>
      <Leaving
        weighed={weighed}
        leavers={leavers}
        onLeavers={setLeavers}
        agreed={agreed}
        onAgreed={setAgreed}
      />
      <Problems problems={weighed.problems} />
      <Proof error={commit.error} onProved={run} />
      {commit.error && !wantsProof(commit.error) && (
        <ErrorState title={t('notImported')} onRetry={run}>
          {textOf(commit.error)} {t('safe')}
        </ErrorState>
      )}
      {commit.isPending && <Progress importId={importId} />}
      <div className="p-reach p-next">
        <Button
          kind="filled"
          onPress={run}
          busy={commit.isPending}
          disabled={check.isPending || (mustAgree && !agreed)}
        >
          {count > 0 ? t('commit', { count }) : t('commitNothing')}
        </Button>
        <Button onPress={onBack} disabled={commit.isPending}>
          {t('back')}
        </Button>
      </div>
    </>
  )
}

function Counts({ weighed }: { weighed: Weighed }) {
  const t = useWords(importWords)
  const lines = [
    { word: t('kindPeople'), ...weighed.people },
    { word: t('kindUnits'), ...weighed.units },
    { word: t('kindFamilies'), ...weighed.jobFamilies },
  ]
  return (
    <Table
      caption={t('outcome')}
      captionHidden
      lines={lines}
      lineKey={({ word }) => word}
      columns={[
        { head: t('kind'), cell: ({ word }) => word, names: true },
        { head: t('created'), cell: ({ created }) => created, numeric: true },
        { head: t('updated'), cell: ({ updated }) => updated, numeric: true },
        { head: t('unchanged'), cell: ({ unchanged }) => unchanged, numeric: true },
        { head: t('skipped'), cell: ({ skipped }) => skipped, numeric: true },
      ]}
    />
  )
}

function Notes({ weighed: { adopted, absentManagers, lost } }: { weighed: Weighed }) {
  const t = useWords(importWords)
  const { language } = usePlace()
  const b = (inside: ReactNode) => <b>{inside}</b>
  return (
    <ul className="p-notes">
      {adopted > 0 && <li>{t.rich('adopted', { count: adopted, b })}</li>}
      {absentManagers.managers > 0 && <li>{t.rich('orphans', { ...absentManagers, b })}</li>}
      {lost.map(({ what, count, why }) => (
        <li key={what}>
          <b>{count}</b> : {why[language]}
        </li>
      ))}
    </ul>
  )
}

type LeavingProps = {
  weighed: Weighed
  leavers: boolean
  onLeavers: (leavers: boolean) => void
  agreed: boolean
  onAgreed: (agreed: boolean) => void
}

/** Nobody leaves unless asked; beyond one in twenty the very number is agreed to. */
function Leaving({ weighed, leavers, onLeavers, agreed, onAgreed }: LeavingProps) {
  const t = useWords(importWords)
  const { missing, mustAgree, deactivations, active } = weighed
  if (missing.count === 0 && !mustAgree) return null
  return (
    <div className="w-stack p-leaving">
      {missing.count > 0 && (
        <>
          <Checkbox checked={leavers} onChange={onLeavers} note={t('leaversNote', { count: missing.count })}>
            {t('leavers')}
          </Checkbox>
          <details>
            <summary>{t('whoLeaves')}</summary>
            <p className="w-small">
              {missing.names.join(', ')}
              {missing.count > missing.names.length && '…'}
            </p>
          </details>
        </>
      )}
      {mustAgree && (
        <>
          <Notice tone="gaude">
            {t.rich('mustAgree', { count: deactivations, active, b: (inside) => <b>{inside}</b> })}
          </Notice>
          <Checkbox checked={agreed} onChange={onAgreed}>
            {t('agree', { count: deactivations })}
          </Checkbox>
        </>
      )}
    </div>
  )
}

function Problems({ problems: { count, first } }: { problems: Weighed['problems'] }) {
  const t = useWords(importWords)
  const { language } = usePlace()
  if (count === 0) return null
  return (
    <details className="p-problems">
      <summary>{t('problems', { count })}</summary>
      <Table
        caption={t('problems', { count })}
        captionHidden
        lines={first.map((problem, at) => ({ ...problem, at }))}
        lineKey={({ at }) => String(at)}
        columns={[
          { head: t('row'), cell: ({ row }) => row, numeric: true },
          { head: t('who'), cell: ({ where }) => where, names: true },
          { head: t('what'), cell: ({ sentence }) => sentence[language] },
          { head: t('remedy'), cell: ({ remedy }) => remedy[language] },
        ]}
      />
      {count > first.length && (
        <p className="w-small w-quiet">{t('moreProblems', { shown: first.length })}</p>
      )}
    </details>
  )
}

const lookEveryMs = 400

function Progress({ importId }: { importId: string }) {
  const t = useWords(importWords)
  const { data } = useQuery({
    queryKey: ['readPeopleImport', { importId }],
    queryFn: ({ signal }) => call('readPeopleImport', { importId }, { signal }),
    refetchInterval: lookEveryMs,
  })
  const { rowsDone = 0, rowsTotal = 0 } = data ?? {}
  return (
    <div className="p-progress" role="status">
      <ProgressThread label={t('importing')} {...(rowsTotal > 0 && { value: rowsDone / rowsTotal })} />
      {rowsTotal > 0 && <p className="w-small">{t('running', { done: rowsDone, total: rowsTotal })}</p>}
    </div>
  )
}
