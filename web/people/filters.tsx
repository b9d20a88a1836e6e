import { X } from 'lucide-react'
import { useMemo } from 'react'
import { type Answer, useRead } from '../app/api.ts'
import { Action } from '../kit/action.tsx'
import { Chip } from '../kit/chips.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { type AskedPeople, type FilterName, filterNames } from './asked.ts'
import { languageNames } from './languages.ts'
import { type Choice, Pick } from './pick.tsx'
import { peopleWords } from './words.ts'

/** What the list is narrowed by: chips to set, chips to take away. */
export function Filters({ asked, onAsk }: { asked: AskedPeople; onAsk: (change: AskedPeople) => void }) {
  const t = useWords(peopleWords)
  const { locale } = usePlace()
  const { data } = useRead('readPeopleFilters', {}, { staleTime: 300_000 })
  const choices = useMemo(() => (data ? choicesOf(data, locale) : null), [data, locale])
  const set = filterNames.filter((name) => asked[name])
  const wordOf = (name: FilterName) =>
    choices?.[name].find(({ id }) => id === asked[name])?.word ?? asked[name] ?? ''
  const clear = Object.fromEntries(filterNames.map((name) => [name, '']))
  return (
    <fieldset className="p-filters">
      <legend className="w-hidden">{t('narrow')}</legend>
      {filterNames.map((name) =>
        asked[name] ? (
          <Chip
            key={name}
            word={t('chosen', { what: t(name), value: wordOf(name) })}
            onRemove={() => onAsk({ [name]: '', person: '' })}
          />
        ) : (
          choices &&
          choices[name].length > 0 && (
            <Pick
              key={name}
              word={t(name)}
              choices={choices[name]}
              onChoose={(id) => onAsk({ [name]: id, from: '', person: '' })}
            />
          )
        ),
      )}
      {set.length > 1 && (
        <Action icon={X} onPress={() => onAsk({ ...clear, person: '' })}>
          {t('clearAll')}
        </Action>
      )}
    </fieldset>
  )
}

function choicesOf(data: Answer<'readPeopleFilters'>, locale: string): Record<FilterName, Choice[]> {
  const named = (list: { name: string; people: number }[]) =>
    list.map(({ name, people }) => ({ id: name, word: name, people }))
  const tongue = languageNames(locale)
  return {
    unit: data.units.map(({ id, name, within, people }) => ({
      id,
      word: name,
      people,
      ...(within && { note: within }),
    })),
    jobFamily: data.jobFamilies.map(({ id, name, people }) => ({ id, word: name, people })),
    site: named(data.sites),
    skill: named(data.skills),
    language: data.languages.map(({ name, people }) => ({ id: name, word: tongue(name), people })),
  }
}
