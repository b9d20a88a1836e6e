import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import type { Role } from '../reach/index.ts'
import type { Space } from './store.ts'

const stewards: readonly (Role | null)[] = ['owner', 'deputy']

export function mayAdminister({ role }: Space): Verdict<'space.not_owner'> {
  return stewards.includes(role) ? 'allowed' : 'space.not_owner'
}

export function mayEdit(space: Space): Verdict {
  if (space.state === 'archived') return 'space.archived'
  return mayAdminister(space)
}

export function mayOpen(space: Space): Verdict {
  if (space.state !== 'prepared') return 'space.not_prepared'
  return mayAdminister(space)
}

export function mayArchive(space: Space): Verdict {
  if (space.state !== 'open') return 'space.not_open'
  return mayAdminister(space)
}

export function mayUnarchive(space: Space): Verdict {
  if (space.state !== 'archived') return 'space.not_archived'
  return mayAdminister(space)
}

export function mayJoin({ access, state }: Space): Verdict {
  if (state === 'archived') return 'space.archived'
  return access === 'open' ? 'allowed' : 'space.ask_to_join'
}

export function mayAsk({ access, state, role }: Space): Verdict {
  if (role !== null) return 'space.member_already'
  if (state === 'archived') return 'space.archived'
  return access === 'open' ? 'space.just_join' : 'allowed'
}

/** Requests are answered by those who look after the space, while it lives. */
export function mayDecide(space: Space): Verdict {
  return mayEdit(space)
}

/** Owners alone decide who else is an owner or a deputy: nobody can take a space over. */
export function mayGrant(space: Space, { from, to }: { from: Role | null; to: Role | null }): Verdict {
  const touchesSteward = stewards.includes(from) || (to !== null && stewards.includes(to))
  return touchesSteward && space.role !== 'owner' ? 'space.only_owner_grants' : mayAdminister(space)
}

export function mayName(name: string): Verdict {
  return name.length < 2 ? 'space.name' : 'allowed'
}

/** Guests enter only the space shared with their company, as members or readers; owners stay inside. */
export function mayAdd(
  space: Space,
  person: { audience: 'inside' | 'outside'; organisationId: string | null },
  role: Role,
): Verdict {
  if (space.state === 'archived') return 'space.archived'
  if (person.audience === 'outside') {
    if (person.organisationId !== space.organisationId) return 'space.other_organisation'
    if (role !== 'member' && role !== 'reader') return 'space.guest_role'
  }
  return mayAdminister(space)
}

export function mayLeaveOwnerless(owners: number, role: Role | null): Verdict {
  if (role === null) return 'space.not_member'
  return role === 'owner' && owners <= 1 ? 'space.last_owner' : 'allowed'
}

/** Writing a post takes a place of one's own; readers and passers-by may answer where the space is open. */
export function mayPost({ state, role }: Pick<Space, 'state' | 'role'>): Verdict {
  if (state === 'archived') return 'space.archived'
  if (role === null || role === 'reader') return 'space.read_only'
  return 'allowed'
}

export function mayComment(
  { state, role, access }: Pick<Space, 'state' | 'role' | 'access'>,
  viewer: Viewer,
): Verdict {
  if (state === 'archived') return 'space.archived'
  if (role === 'reader') return 'space.read_only'
  if (role === null && (access !== 'open' || viewer.audience !== 'inside')) return 'space.read_only'
  return 'allowed'
}
