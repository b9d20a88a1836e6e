import { useState } from 'react'
import { useRead } from '../app/api.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { administrationWords } from './administration-words.ts'
import './administration.css'
import { matching, type Place, usePlaces } from './places.ts'

/** Where an administrator begins: a search across everything that can be set, then one line a place. */
export function AdministrationPage() {
  const t = useWords(administrationWords)
  const [asked, ask] = useState('')
  const places = usePlaces()
  const found = matching(places, asked)
  return (
    <Page title={t('title')} lede={<Lede />}>
      <div className="a-places">
        <search>
          <TextField
            label={t('find')}
            labelHidden
            placeholder={t('find')}
            type="search"
            value={asked}
            onChange={ask}
          />
        </search>
        {asked.trim() ? <Found found={found} onClear={() => ask('')} /> : <Sections places={places} />}
      </div>
    </Page>
  )
}

/** What waits for an administrator, in words, from the switchboard and the mail. */
function Lede() {
  const t = useWords(administrationWords)
  const { data: board } = useRead('listSwitches', {})
  if (!board) return <p>{t('lede')}</p>
  const waiting = board.data.filter((row) => row.waiting).length
  const mail = board.standing.find(({ name }) => name === 'mail')?.state === 'on'
  return (
    <>
      <p>{t('standing', { waiting, mail: String(mail) })}</p>
      <StartUp />
    </>
  )
}

/** The company's first days: what is different while they last, and for two weeks after that they are over. */
function StartUp() {
  const t = useWords(administrationWords)
  const format = useFormat()
  const { data } = useRead('readStartUp', {})
  if (!data) return null
  const { on, people, enough } = data
  const endsAt = new Date(data.endsAt)
  if (on) return <p>{t('startUp', { date: format.date(endsAt), people, enough })}</p>
  if (Date.now() - endsAt.getTime() > 14 * 86_400_000) return null
  return <p>{t('startUpOver', { date: format.date(endsAt) })}</p>
}

const sections = ['bringIn', 'control', 'server'] as const

function Sections({ places }: { places: readonly Place[] }) {
  const t = useWords(administrationWords)
  return sections.map((section) => (
    <Section key={section} title={t(section)}>
      <Places label={t(section)} places={places.filter((place) => place.section === section)} />
    </Section>
  ))
}

function Found({ found, onClear }: { found: readonly Place[]; onClear: () => void }) {
  const t = useWords(administrationWords)
  if (found.length === 0) {
    return (
      <EmptyState title={t('nothingFound')} action={<Button onPress={onClear}>{t('clear')}</Button>}>
        {t('nothingFoundWhy')}
      </EmptyState>
    )
  }
  return (
    <Section title={t('found', { count: found.length })}>
      <Places label={t('find')} places={found} />
    </Section>
  )
}

function Places({ places, label }: { places: readonly Place[]; label: string }) {
  return (
    <List label={label}>
      {places.map(({ href, icon: Icon, title, note, state }) => (
        <ListRow
          key={href}
          lead={<Icon className="w-icon" aria-hidden />}
          title={title}
          href={href}
          sub={note}
          end={state}
        />
      ))}
    </List>
  )
}
