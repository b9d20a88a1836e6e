/** Where the photograph of someone is; null where their initials stand in for it. */
export const photoOf = (person: { id: string; photo: string | null } | null | undefined): string | null =>
  person?.photo ? `/api/v1/people/${person.id}/photo/${person.photo}` : null
