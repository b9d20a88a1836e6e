import { tidyText, visibleName } from '../../engines/text/index.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import { personEdited } from './facts.ts'
import { mayEditCard } from './rules.ts'
import { type CardChange, findProfile, type OwnField, type Profile, updateCard } from './store.ts'

export type CardEdit = {
  personId: string
  title?: string | null | undefined
  site?: string | null | undefined
  about?: string | null | undefined
  languages?: readonly string[] | undefined
  skills?: readonly string[] | undefined
  links?: readonly { label: string; url: string }[] | undefined
  handBack?: readonly OwnField[] | undefined
}

export async function editCard(
  { tx, viewer, record }: Change,
  edit: CardEdit,
  expected: number,
): Promise<Profile> {
  const card = found(await findProfile(tx, viewer, edit.personId))
  allow(mayEditCard(card, viewer))
  const change = cleaned(edit)
  if (!(await updateCard(tx, card.id, change, expected)))
    throw new Refusal('version.changed', { current: card.version })
  record(personEdited({ personId: card.id }))
  return found(await findProfile(tx, viewer, card.id))
}

function cleaned({ title, site, about, languages, skills, links, handBack = [] }: CardEdit): CardChange {
  const given: Partial<Record<OwnField, unknown>> = { title, site, about, languages, skills, links }
  const fields = ['title', 'site', 'about', 'languages', 'skills', 'links'] as const
  return {
    written: fields.filter((field) => given[field] !== undefined && !handBack.includes(field)),
    handBack,
    title: title ? visibleName(title) || null : null,
    site: site ? visibleName(site) || null : null,
    about: about ? tidyText(about).trim() || null : null,
    languages: [...new Set(languages)],
    skills: distinct((skills ?? []).map(visibleName).filter(Boolean)),
    links: JSON.stringify(
      (links ?? []).map(({ label, url }) => ({ label: visibleName(label) || new URL(url).hostname, url })),
    ),
  }
}

/** One of each, whatever the capitals; the first spelling stays. */
function distinct(skills: readonly string[]): string[] {
  return [...new Map(skills.toReversed().map((skill) => [skill.toLowerCase(), skill])).values()].toReversed()
}
