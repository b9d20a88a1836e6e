import { Network, Upload } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useMe } from '../app/me.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { useWords } from '../kit/words.tsx'
import { type AskedPeople, filterOf, useAskedPeople } from './asked.ts'
import { Filters } from './filters.tsx'
import { PeopleList, usePeople } from './people-list.tsx'
import { PersonCard } from './person-card.tsx'
import { useWide } from './wide.ts'
import { peopleWords } from './words.ts'
import './people.css'

/** Everyone, by name: the list on the left; on a wide screen the card of the one pointed at on the right. */
export function DirectoryPage() {
  const t = useWords(peopleWords)
  const [asked, ask] = useAskedPeople()
  const { administrator } = useMe()
  const wide = useWide()
  const pages = usePeople(asked)
  const shown = wide ? (asked.person ?? pages.rows[0]?.id) : undefined
  const actions = (
    <div className="p-reach">
      {administrator && (
        <span className="p-when-wide">
          <ButtonLink icon={Upload} href="/administration/people/import">
            {t('importPeople')}
          </ButtonLink>
        </span>
      )}
      <ButtonLink icon={Network} href="/people/chart">
        {t('chart')}
      </ButtonLink>
    </div>
  )
  return (
    <Page title={t('people')} width="full" actions={actions} tabs={<Find asked={asked} onAsk={ask} />}>
      <div className="p-panes">
        <section className="p-list" aria-label={t('people')}>
          <Count asked={asked} />
          <PeopleList asked={asked} onAsk={ask} pages={pages} shown={shown} wide={wide} />
        </section>
        {shown && (
          <section className="p-beside" aria-live="off">
            <PersonCard key={shown} personId={shown} />
          </section>
        )}
      </div>
    </Page>
  )
}

function Find({ asked, onAsk }: { asked: AskedPeople; onAsk: (change: AskedPeople) => void }) {
  const t = useWords(peopleWords)
  const [typed, type] = useState(asked.q ?? '')
  const q = useDebounced(typed.trim(), 150)
  // Only what is typed here is asked: the address changes by links too, and when one leaves for another page.
  const said = useRef(asked.q ?? '')
  useEffect(() => {
    if (q === said.current) return
    said.current = q
    onAsk({ q, from: '', person: '' })
  }, [q, onAsk])
  useEffect(() => {
    const given = asked.q ?? ''
    if (given === said.current) return
    said.current = given
    type(given)
  }, [asked.q])
  return (
    <search className="p-find">
      <TextField
        label={t('find')}
        labelHidden
        type="search"
        value={typed}
        onChange={type}
        placeholder={t('findPlaceholder')}
        autoComplete="off"
        maxLength={120}
      />
      <Filters asked={asked} onAsk={onAsk} />
    </search>
  )
}

/** What the list holds, in words: the whole company, what fits, or what is only alike. */
function Count({ asked }: { asked: AskedPeople }) {
  const t = useWords(peopleWords)
  const { from: _, ...filter } = filterOf(asked)
  const { data } = useRead('countPeople', filter, { keep: true })
  const { data: filters } = useRead('readPeopleFilters', {}, { staleTime: 300_000 })
  const b = (inside: ReactNode) => <b>{inside}</b>
  const whole = Object.keys(filter).length === 0
  const width = filters && { units: filters.units.length, sites: filters.sites.length }
  return (
    <p className="p-total" role="status">
      {data?.alike && data.people > 0 && `${t('noneExact')} `}
      {data && t.rich('count', { count: data.people, b })}
      {data && whole && width && t('width', width)}
    </p>
  )
}
