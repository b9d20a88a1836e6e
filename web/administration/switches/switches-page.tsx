import { Ban, ListChecks, PenLine, Printer, Users } from 'lucide-react'
import { useState } from 'react'
import { useRead } from '../../app/api.ts'
import { FailedPage } from '../../app/missing-page.tsx'
import { escrowWords } from '../../escrow/words.ts'
import { Button } from '../../kit/button.tsx'
import { Switch } from '../../kit/choices.tsx'
import { useFormat } from '../../kit/format.tsx'
import { Page } from '../../kit/page.tsx'
import { Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { administrationWords } from '../administration-words.ts'
import type { Board, Standing, Turned } from './board.ts'
import { AskDialog, Waiting } from './change-parts.tsx'
import { Finding } from './finding.tsx'
import { switchWords } from './switch-words.ts'
import '../administration.css'

const groups = ['leaves', 'enters', 'measured', 'kept'] as const

/** What is on, what is off: every switch with its state, its reason and who may change it, made to be printed. */
export function SwitchesPage() {
  const t = useWords(switchWords)
  const words = useWords(administrationWords)
  const format = useFormat()
  const { data, error, refetch } = useRead('listSwitches', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  const now = new Date()
  return (
    <Page
      title={t('title')}
      lede={<p>{t('asOf', { day: format.date(now), time: format.time(now) })}</p>}
      crumb={[{ word: words('title'), href: '/administration' }, { word: t('title') }]}
      width="data"
      actions={
        <Button kind="filled" icon={Printer} onPress={() => print()}>
          {t('print')}
        </Button>
      }
    >
      {data ? <Switchboard board={data} /> : <Skeleton lines={12} />}
    </Page>
  )
}

function Switchboard({ board }: { board: Board }) {
  const t = useWords(switchWords)
  return (
    <div className="a-board">
      <div className="a-board-head">
        <Finding board={board} />
        <ul className="a-board-notes">
          <li>
            <Users className="w-icon" aria-hidden /> {t('twoNote')}
          </li>
          <li>
            <PenLine className="w-icon" aria-hidden /> {t('reasonAlways')}
          </li>
          <li>
            <ListChecks className="w-icon" aria-hidden /> {t('completeNote')}
          </li>
        </ul>
      </div>
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          turned={board.data.filter((row) => row.group === group)}
          standing={board.standing.filter((row) => row.group === group)}
        />
      ))}
    </div>
  )
}

type GroupProps = {
  group: (typeof groups)[number]
  turned: readonly Turned[]
  standing: readonly Standing[]
}

function Group({ group, turned, standing }: GroupProps) {
  const t = useWords(switchWords)
  const turnable = [...turned, ...standing.filter(({ state }) => state !== 'never')]
  const on = turned.filter((row) => row.on).length + standing.filter(({ state }) => state === 'on').length
  return (
    <section className="a-group">
      <h2>
        {t(group)}
        {turnable.length > 0 && (
          <span className="a-group-tally">{t('groupTally', { on, all: turnable.length })}</span>
        )}
      </h2>
      <table className="a-table">
        <colgroup>
          <col className="a-named" />
          <col className="a-standing" />
          <col className="a-because" />
          <col />
        </colgroup>
        <thead className="w-hidden">
          <tr>
            <th scope="col">{t('head')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('whoMay')}</th>
          </tr>
        </thead>
        <tbody>
          {turned.map((row) => (
            <TurnedRow key={row.name} row={row} />
          ))}
          {standing.map((row) => (
            <StandingRow key={row.name} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TurnedRow({ row }: { row: Turned }) {
  const t = useWords(switchWords)
  const format = useFormat()
  const [asking, ask] = useState(false)
  const last =
    row.changedBy && row.changedAt
      ? t('lastBy', { name: row.changedBy.name, when: format.date(new Date(row.changedAt)) })
      : t('neverChanged')
  return (
    <tr id={row.name}>
      <Named title={row.title} description={row.description} name={row.name} />
      <td>
        <Switch checked={row.on} onChange={() => ask(true)} disabled={row.waiting !== null}>
          <span className="w-hidden">{t('turn', { on: String(row.on), title: row.title })} </span>
          <b aria-hidden>{row.on ? t('on') : t('off')}</b>
        </Switch>
        <AskDialog row={row} open={asking} onClose={() => ask(false)} />
      </td>
      <td>
        {row.reason ?? t('byDefault')}
        {row.waiting && <Waiting row={row} waiting={row.waiting} />}
      </td>
      <td>
        {row.twoPersons ? t('twoPersons') : t('onePerson')}
        <span className="a-note">{last}</span>
      </td>
    </tr>
  )
}

function StandingRow({ row }: { row: Standing }) {
  const t = useWords(switchWords)
  return (
    <tr id={row.name}>
      <Named title={row.title} description={row.description} />
      <td>
        <span className={row.state === 'on' ? 'a-state a-state-on' : 'a-state'}>
          {row.state === 'never' ? (
            <Ban className="w-icon" aria-hidden />
          ) : (
            <span className="a-dot" aria-hidden />
          )}
          {t(row.state)}
        </span>
      </td>
      <td>{row.why}</td>
      <td>
        {row.setting ? t('configuration') : t('nobody')}
        {row.setting && <code className="a-note">{row.setting}</code>}
      </td>
    </tr>
  )
}

/** Where more is set than on and off. */
const further: Readonly<Record<string, string>> = { unnamed_questions: '/administration/escrow' }

function Named({ title, description, name = '' }: { title: string; description: string; name?: string }) {
  const t = useWords(escrowWords)
  return (
    <th scope="row">
      {title}
      <span className="a-note">{description}</span>
      {further[name] && (
        <a className="a-further" href={further[name]}>
          {t('toName')}
        </a>
      )}
    </th>
  )
}
