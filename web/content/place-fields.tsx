import { useState } from 'react'
import { useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { Chip } from '../kit/chips.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { useWords } from '../kit/words.tsx'
import { everywhere } from './everywhere.ts'
import { Readers } from './readers.tsx'
import { writeWords } from './words.ts'

export { everywhere }

type PlaceFieldsProps = {
  spaceId: string
  onSpace: (spaceId: string) => void
  subjects: readonly string[]
  onSubjects: (names: readonly string[]) => void
  /** Which of the places this may be written in. */
  may: (spaceId: string) => boolean
  /** Says why the chosen place is none of them. */
  whyNot: ((key: 'notHere' | 'notEverywhere', said?: { space: string }) => string) | null
  error: string | null
}

/** Where it goes: one of the spaces one may write in, or the whole company under subjects. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { spaceId, onSpace, subjects, onSubjects, may, whyNot, error } = props
  const t = useWords(writeWords)
  const { data } = useRead('listSpaces', { mine: 'true', limit: 100 })
  const open = (data?.data ?? []).filter(({ state, role }) => state !== 'archived' && role !== 'reader')
  const options = [
    ...open.map(({ id, name, state, purpose }) => ({
      id,
      word: name,
      note: state === 'prepared' ? t('preparedNote') : purpose,
    })),
    { id: everywhere, word: t('wholeCompany'), note: t('wholeCompanyNote') },
  ].filter(({ id }) => may(id))
  const inSpace = spaceId !== '' && spaceId !== everywhere
  const chosen = open.find(({ id }) => id === spaceId)
  const refused = data && spaceId !== '' && !may(spaceId) ? (chosen?.name ?? null) : undefined
  return (
    <>
      {data && (
        <div className="w-stack" data-gap="8">
          <ComboBox
            label={t('where')}
            options={options}
            value={options.some(({ id }) => id === spaceId) ? spaceId : null}
            onChange={(id) => onSpace(id ?? '')}
            description={t('whereNote')}
            error={
              whyNot && refused !== undefined
                ? refused === null
                  ? whyNot('notEverywhere')
                  : whyNot('notHere', { space: refused })
                : null
            }
          />
          {spaceId !== '' && may(spaceId) && <Readers spaceId={inSpace ? spaceId : null} />}
        </div>
      )}
      <SubjectsField
        subjects={subjects}
        onSubjects={onSubjects}
        needed={spaceId === everywhere}
        error={error}
      />
    </>
  )
}

type SubjectsProps = Pick<PlaceFieldsProps, 'subjects' | 'onSubjects' | 'error'> & { needed: boolean }

/** Up to five subjects, found by name or made on the spot. */
export function SubjectsField({ subjects, onSubjects, needed, error }: SubjectsProps) {
  const t = useWords(writeWords)
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim())
  const { data } = useRead('listSubjects', { q, limit: 20 }, { keep: true })
  const listed = data?.data ?? []
  const found = listed.map(({ name }) => name).filter((name) => !subjects.includes(name))
  const taken = [...subjects, ...listed.flatMap(({ names }) => names)]
  const known = taken.some((name) => name.toLowerCase() === q.toLowerCase())
  const options = [
    ...found.map((name) => ({ id: name, word: name })),
    ...(q.length >= 2 && !known ? [{ id: q, word: t('createSubject', { name: q }) }] : []),
  ]
  const choose = (name: string | null) => {
    if (name) onSubjects([...subjects, name])
    type('')
  }
  return (
    <div>
      {subjects.length < 5 && (
        <ComboBox
          label={t('subjectsLabel')}
          optional={!needed}
          description={t(needed && subjects.length === 0 ? 'subjectsNeeded' : 'subjectsNote')}
          error={error}
          options={options}
          value={null}
          onChange={choose}
          typed={typed}
          onType={type}
          placeholder={t('findSubject')}
        />
      )}
      {subjects.length > 0 && (
        <div className="w-several">
          {subjects.map((name) => (
            <Chip
              key={name}
              word={name}
              onRemove={() => onSubjects(subjects.filter((each) => each !== name))}
            />
          ))}
        </div>
      )}
    </div>
  )
}
