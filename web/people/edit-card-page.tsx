import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Asked, Problem, useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { faultAt, useProblemText } from '../app/problem.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { Action } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { LanguagesField } from './languages-field.tsx'
import { LinksField, linksOf, linksText } from './links-field.tsx'
import { PhotoField } from './photo-field.tsx'
import type { Profile } from './profile.ts'
import { peopleWords } from './words.ts'
import './people.css'

const fields = ['title', 'site', 'about', 'skills', 'languages', 'links'] as const
type Field = (typeof fields)[number]
type Texts = Record<Field, string>

export function EditCardPage() {
  const { personId } = useMe()
  const { data, error, refetch } = useRead('readPerson', { personId })
  if (error && !data) return <FailedPage error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={6} />
  return <EditCard card={data} onAgain={() => void refetch()} />
}

/** One's own card. What is typed is kept until it is saved, whatever happens meanwhile. */
function EditCard({ card, onAgain }: { card: Profile; onAgain: () => void }) {
  const t = useWords(peopleWords)
  const textOf = useProblemText()
  const toast = useToast()
  const [, go] = useLocation()
  const { fields: kept, setField, forget } = useDraft({ place: 'card', kind: 'card' })
  const [back, setBack] = useState<readonly Field[]>([])
  const change = useChange('editCard', ['readPerson', 'listPeople', 'readPeopleFilters', 'readMe'])
  const edits = editsIn(kept)
  const texts = { ...textsOf(card), ...edits }
  const write = (field: Field) => (text: string) => setField(field, text)
  const leave = () => {
    forget()
    go(`/people/${card.id}`)
  }
  const save = () =>
    change.mutate(
      { given: givenOf(card, edits, back), version: card.version },
      {
        onSuccess() {
          toast({ text: t('saved') })
          leave()
        },
        onError: (error) => error.code === 'version.changed' && onAgain(),
      },
    )
  const { error } = change
  const conflict = error instanceof Problem && error.code === 'version.changed'
  const fromOf = (field: Field) => card.fields.find((each) => each.field === field)?.from ?? null
  const field = (name: Field) => ({
    label: t(name === 'about' ? 'aboutField' : name),
    value: texts[name],
    onChange: write(name),
    error: faultAt(error, `/${name}`),
    disabled: back.includes(name),
  })
  const note = (name: Field, also?: string) => (
    <Provenance
      from={fromOf(name)}
      back={back.includes(name)}
      onBack={() => setBack((given) => [...given, name])}
      {...(also && { also })}
    />
  )
  return (
    <Page
      title={t('editTitle')}
      lede={<p>{t('editLede')}</p>}
      crumb={[{ word: card.name, href: `/people/${card.id}` }, { word: t('editCard') }]}
    >
      <form
        className="p-form"
        onSubmit={(submit) => {
          submit.preventDefault()
          save()
        }}
      >
        <PhotoField card={card} />
        <TextArea {...field('about')} description={t('aboutNote')} rows={3} maxLength={2000} />
        <TextField {...field('title')} description={note('title')} maxLength={120} />
        <TextField {...field('site')} description={note('site')} maxLength={120} />
        <TextField {...field('skills')} description={note('skills', t('skillsNote'))} />
        <LanguagesField {...field('languages')} description={note('languages')} />
        <LinksField
          text={texts.links}
          onChange={write('links')}
          faultOf={(index) => faultAt(error, `/links/${index}/url`)}
        />
        {conflict && <Notice tone="gaude">{t('changedMeanwhile')}</Notice>}
        {error && !conflict && <ErrorState title={t('notSaved')}>{textOf(error)}</ErrorState>}
        <div className="p-reach">
          <Button type="submit" kind="filled" busy={change.isPending}>
            {t('save')}
          </Button>
          <Button onPress={leave}>{t('cancel')}</Button>
        </div>
      </form>
    </Page>
  )
}

function Provenance({
  from,
  back,
  onBack,
  also,
}: {
  from: Profile['fields'][number]['from'] | null
  back: boolean
  onBack: () => void
  also?: string
}) {
  const t = useWords(peopleWords)
  if (back) return t('handedBack')
  return (
    <span className="p-provenance">
      {also} {from === 'person' && t('yours')}
      {from === 'directory' && t('theirs')}
      {from === 'person' && (
        <Action icon={Undo2} onPress={onBack}>
          {t('handBack')}
        </Action>
      )}
    </span>
  )
}

function editsIn(kept: Readonly<Record<string, unknown>>): Partial<Texts> {
  const edits: Partial<Texts> = {}
  for (const field of fields) {
    const text = kept[field]
    if (typeof text === 'string') edits[field] = text
  }
  return edits
}

function textsOf({ title, site, about, skills, languages, links }: Profile): Texts {
  return {
    title: title ?? '',
    site: site ?? '',
    about: about ?? '',
    skills: skills.join(', '),
    languages: languages.join(', '),
    links: linksText(links),
  }
}

/** Only what was edited here is said, so that the rest stays the directory's, or what another tab wrote. */
function givenOf(card: Profile, edits: Partial<Texts>, back: readonly Field[]): Asked<'editCard'> {
  const before = textsOf(card)
  const edited = (field: Field) => {
    const text = edits[field]?.trim()
    return text === undefined || text === before[field] || back.includes(field) ? undefined : text
  }
  const listed = (text: string) => text.split(/[,;\n]/).flatMap((word) => word.trim() || [])
  const [title, site, about] = [edited('title'), edited('site'), edited('about')]
  const [skills, languages, links] = [edited('skills'), edited('languages'), edited('links')]
  return {
    personId: card.id,
    ...(title !== undefined && { title: title || null }),
    ...(site !== undefined && { site: site || null }),
    ...(about !== undefined && { about: about || null }),
    ...(skills !== undefined && { skills: listed(skills) }),
    ...(languages !== undefined && { languages: listed(languages) }),
    ...(links !== undefined && { links: linksOf(links) }),
    ...(back.length > 0 && { handBack: [...back] }),
  }
}
