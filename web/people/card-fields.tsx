import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormat } from '../kit/format.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { addressOf } from './asked.ts'
import { CardPart } from './card-part.tsx'
import { languageNames } from './languages.ts'
import type { Profile } from './profile.ts'
import { peopleWords } from './words.ts'

type FieldName =
  | 'title'
  | 'unit'
  | 'jobFamily'
  | 'manager'
  | 'site'
  | 'languages'
  | 'startedOn'
  | 'email'
  | 'skills'
  | 'about'
  | 'links'

/** The card field by field: the value, where it comes from, who sees it. */
export function CardFields({ person, beside }: { person: Profile; beside: boolean }) {
  const t = useWords(peopleWords)
  const values = useValues(person)
  const sourceOf = useSources(person)
  const rows = (Object.keys(values) as FieldName[]).filter((field) => values[field])
  return (
    <CardPart title={t('card')} beside={beside}>
      {rows.length === 0 && <p className="w-small w-quiet">{t('emptyCard')}</p>}
      <dl className="p-fields">
        {rows.map((field) => (
          <div key={field} className="p-field">
            <dt>{t(field === 'manager' ? 'managerField' : field)}</dt>
            <dd>{values[field]}</dd>
            <dd className="p-source">{sourceOf(field)}</dd>
          </div>
        ))}
      </dl>
    </CardPart>
  )
}

function useValues(person: Profile): Record<FieldName, ReactNode> {
  const t = useWords(peopleWords)
  const format = useFormat()
  const { locale } = usePlace()
  const {
    title,
    units,
    jobFamily,
    manager,
    managerRef,
    site,
    languages,
    startedOn,
    email,
    skills,
    about,
    links,
  } = person
  const tongue = languageNames(locale)
  return {
    title,
    unit: units.length > 0 && (
      <span className="p-path">
        {units.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && <span aria-hidden> › </span>}
            <a href={addressOf({ unit: id })}>{name}</a>
          </span>
        ))}
      </span>
    ),
    jobFamily: jobFamily && <a href={addressOf({ jobFamily: jobFamily.id })}>{jobFamily.name}</a>,
    manager: manager ? <a href={`/people/${manager.id}`}>{manager.name}</a> : managerRef,
    site: site && <a href={addressOf({ site })}>{site}</a>,
    languages: languages.length > 0 && format.list(languages.map(tongue)),
    startedOn: startedOn && format.fullDate(new Date(startedOn)),
    email,
    skills: skills.length > 0 && skills.join(', '),
    about,
    links: links.length > 0 && (
      <ul className="p-link-list">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="noopener noreferrer nofollow" target="_blank">
              {label} <ExternalLink className="w-icon" aria-label={t('newWindow')} />
            </a>{' '}
            <span className="w-quiet">{new URL(url).hostname}</span>
          </li>
        ))}
      </ul>
    ),
  }
}

function useSources({ fields, name, mine }: Profile): (field: string) => string {
  const t = useWords(peopleWords)
  return (field) => {
    const known = fields.find((each) => each.field === field)
    if (!known) return ''
    const from = {
      directory: t('fromDirectory'),
      registration: t('fromRegistration'),
      person: mine ? t('fromMe') : t('fromPerson', { name: name.split(' ')[0] ?? name }),
    }[known.from]
    return t(known.seenBy === 'shared' ? 'seenShared' : 'seenInside', { from })
  }
}
