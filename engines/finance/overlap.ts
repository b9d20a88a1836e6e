import { atLeast, type Grade } from './grade.ts'

/** Drivers that could count the same thing: hours (O1), or a case, saving, ramp-up or hire (O2 to O5). */
export const overlapGroups = {
  O1: ['V01', 'V02', 'V03', 'V04', 'V07', 'V38'],
  O2: ['V05', 'V13', 'V15'],
  O3: ['V17', 'V32', 'V33', 'V34'],
  O4: ['V06', 'V11'],
  O5: ['V18', 'V20'],
} as const
export type OverlapGroup = keyof typeof overlapGroups

/** Hours that the drivers of O1 may give back together, a person and a week, unless they are compared (E3) or better. */
export const hourCap = 1

/** Hours that a driver says are saved, a person and a week, before recapture. */
export type SavedHours = { driver: string; hours: number; grade: Grade }

/**
 * Which part of each driver's hours counts, from 0 to 1. What is compared (E3 or better) counts whole and first; the
 * rest shares what is left of the cap in proportion to what it claims. A loss of hours is never made smaller.
 */
export function capHours(
  claims: readonly SavedHours[],
  cap = hourCap,
): { driver: string; factor: number; hours: number }[] {
  const proven = total(claims.filter(({ grade }) => atLeast(grade, 'E3')))
  const open = total(claims.filter(({ grade }) => !atLeast(grade, 'E3')))
  const share = open > 0 ? Math.min(1, Math.max(0, cap - proven) / open) : 1
  return claims.map(({ driver, hours, grade }) => {
    const factor = atLeast(grade, 'E3') || hours <= 0 ? 1 : share
    return { driver, factor, hours: hours * factor }
  })
}

const total = (claims: readonly SavedHours[]) =>
  claims.reduce((sum, { hours }) => sum + Math.max(0, hours), 0)

/** What a driver counts: a case, a saving, a hire, by the id of its one object. */
export type Claim = { object: string; driver: string }

/** One object feeds one driver: the first claim stands; of the others, which claim stands in their way. */
export function oneDriverEach<Each extends Claim>(
  claims: readonly Each[],
): { kept: Each[]; refused: { claim: Each; keptBy: string }[] } {
  const owners = new Map<string, string>()
  const kept: Each[] = []
  const refused: { claim: Each; keptBy: string }[] = []
  for (const claim of claims) {
    const owner = owners.get(claim.object)
    if (owner === undefined) {
      owners.set(claim.object, claim.driver)
      kept.push(claim)
    } else refused.push({ claim, keptBy: owner })
  }
  return { kept, refused }
}
