import type { Viewer } from '../platform/viewer.ts'
import type { ProfileView } from './contract.ts'
import type { Profile } from './store.ts'

/** Guests of shared spaces see these too; the rest stays inside. */
const shared: readonly string[] = ['name', 'title', 'photo', 'languages', 'timeZone']

/** Without a viewer it is anybody else's. */
export function profileView(profile: Profile, viewer: Viewer | null): ProfileView {
  const { ownFields, fromDirectory, ...card } = profile
  const filled: Record<string, unknown> = {
    name: card.name,
    title: card.title,
    unit: card.units.length > 0,
    jobFamily: card.jobFamily,
    manager: card.manager ?? card.managerRef,
    site: card.site,
    languages: card.languages.length > 0,
    skills: card.skills.length > 0,
    startedOn: card.startedOn,
    about: card.about,
    links: card.links.length > 0,
    photo: card.photo,
    email: card.email,
  }
  const from = (field: string) => {
    if (field === 'photo' || ownFields.includes(field)) return 'person'
    return fromDirectory ? 'directory' : 'registration'
  }
  return {
    ...card,
    fields: Object.keys(filled)
      .filter((field) => filled[field])
      .map((field) => ({ field, from: from(field), seenBy: shared.includes(field) ? 'shared' : 'inside' })),
    mine: card.id === viewer?.personId,
  }
}
