import { useState } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { Families } from './families.tsx'
import { type Offices, stale } from './offices.ts'
import { type Named, PersonPicker } from './person-picker.tsx'
import { FailedResults, ResultsPage } from './results-frame.tsx'
import { officeWords, valueWords } from './value-words.ts'

type Office = Offices['holders'][number]['office']
const offices = ['sponsor', 'programme', 'controller'] as const

/** Who leads the programme, stands for it, answers for its figures, and heads each job family. */
export function OfficesPage() {
  const t = useWords(officeWords)
  const say = useWords(valueWords)
  const { data, error, refetch } = useRead('readOffices', {})
  if (error) return <FailedResults error={error} onRetry={refetch} />
  return (
    <ResultsPage part="offices" title={say('offices')} lede={<p>{t('lede')}</p>}>
      {data ? (
        <>
          {offices.map((office) => (
            <OfficePart key={office} office={office} board={data} />
          ))}
          <Families board={data} />
        </>
      ) : (
        <Skeleton lines={10} />
      )}
    </ResultsPage>
  )
}

function OfficePart({ office, board: { holders, mayGive } }: { office: Office; board: Offices }) {
  const t = useWords(officeWords)
  const toast = useToast()
  const textOf = useProblemText()
  const take = useChange('takeOffice', stale)
  const held = holders.filter((each) => each.office === office)
  const takeFrom = ({ id, name }: Named) =>
    take.mutate(
      { given: { office, personId: id } },
      { onSuccess: () => toast({ text: t('taken', { name }) }) },
    )
  return (
    <Section title={t(office)}>
      <p className="w-quiet">{t(`${office}What`)}</p>
      {held.length === 0 && <p>{t('nobodyYet')}</p>}
      {held.length > 0 && (
        <List label={t(office)}>
          {held.map(({ person }) => (
            <ListRow
              key={person.id}
              title={person.name}
              href={`/people/${person.id}`}
              sub={person.title}
              end={mayGive && <Take office={office} person={person} onPress={() => takeFrom(person)} />}
            />
          ))}
        </List>
      )}
      {mayGive && <Give office={office} />}
      {take.error && <ErrorState title={t('notDone')}>{textOf(take.error)}</ErrorState>}
    </Section>
  )
}

function Take({ office, person: { name }, onPress }: { office: Office; person: Named; onPress: () => void }) {
  const t = useWords(officeWords)
  return (
    <Button small onPress={onPress}>
      <span aria-hidden>{t('take')}</span>
      <span className="w-hidden">{t('takeOf', { name, office: t(office) })}</span>
    </Button>
  )
}

function Give({ office }: { office: Office }) {
  const t = useWords(officeWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [person, choose] = useState<Named | null>(null)
  const [turn, next] = useState(0)
  const { mutate, error, isPending } = useChange('giveOffice', stale)
  const give = ({ id, name }: Named) =>
    mutate(
      { given: { office, personId: id } },
      {
        onSuccess: () => {
          toast({ text: t('given', { name }) })
          choose(null)
          next(turn + 1)
        },
      },
    )
  return (
    <form
      className="v-give"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (person && !isPending) give(person)
      }}
    >
      <PersonPicker key={turn} label={t('to', { office: t(office) })} person={person} onChange={choose} />
      <Button type="submit" disabled={!person} busy={isPending}>
        {t('give')}
      </Button>
      {error && <ErrorState title={t('notDone')}>{textOf(error)}</ErrorState>}
    </form>
  )
}
