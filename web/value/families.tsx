import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Select } from '../kit/select.tsx'
import { EmptyState, ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { type Offices, stale } from './offices.ts'
import { PersonPicker } from './person-picker.tsx'
import { familyWords, officeWords } from './value-words.ts'

type Family = Offices['families'][number]
type Kind = NonNullable<Family['kind']>

const kinds = [
  ...['sales', 'research', 'people', 'service', 'marketing'],
  ...['communication', 'it', 'operations', 'purchasing', 'management'],
] as const satisfies readonly Kind[]

/** The company's job families: which of the catalogue's each is, and who heads it. */
export function Families({ board: { families, mayGive } }: { board: Offices }) {
  const t = useWords(officeWords)
  return (
    <Section title={t('families')}>
      {families.length === 0 ? (
        <EmptyState title={t('noFamilies')}>{t('noFamiliesWhy')}</EmptyState>
      ) : (
        <>
          <p className="w-quiet">{t('familiesNote')}</p>
          <List label={t('families')}>
            {families.map((family) => (
              <FamilyLine key={family.id} family={family} mayGive={mayGive} />
            ))}
          </List>
        </>
      )}
    </Section>
  )
}

function FamilyLine({ family, mayGive }: { family: Family; mayGive: boolean }) {
  const t = useWords(officeWords)
  const say = useWords(familyWords)
  const { name, people, kind, head } = family
  const size = people === null ? t('few') : t('people', { count: people })
  const led = head ? t('headed', { name: head.name }) : t('unheaded')
  const facts = mayGive ? size : [size, kind && say(kind), led].filter(Boolean).join(', ')
  return (
    <ListRow title={name} sub={facts}>
      {mayGive && <FamilyFields family={family} />}
    </ListRow>
  )
}

/** Takes effect at once. */
function FamilyFields({ family: { id, name, kind, head } }: { family: Family }) {
  const t = useWords(officeWords)
  const say = useWords(familyWords)
  const toast = useToast()
  const textOf = useProblemText()
  const { mutate, error } = useChange('setFamily', stale)
  const set = (given: { kind: Kind | null; headId: string | null }) =>
    mutate(
      { given: { jobFamilyId: id, ...given } },
      { onSuccess: () => toast({ text: t('saved', { name }) }) },
    )
  const headId = head?.id ?? null
  const options = [
    { id: 'none', word: t('noKind') } as const,
    ...kinds.map((each) => ({ id: each, word: say(each) })),
  ]
  return (
    <div className="v-family">
      <Select
        label={t('kind', { name })}
        options={options}
        value={kind ?? 'none'}
        onChange={(chosen) => set({ kind: chosen === 'none' ? null : chosen, headId })}
      />
      <PersonPicker
        key={headId}
        label={t('head', { name })}
        person={head}
        onChange={(person) => person && person.id !== headId && set({ kind, headId: person.id })}
      />
      {head && (
        <Button small onPress={() => set({ kind, headId: null })}>
          {t('takeHead', { name: head.name, family: name })}
        </Button>
      )}
      {error && <ErrorState title={t('notDone')}>{textOf(error)}</ErrorState>}
    </div>
  )
}
