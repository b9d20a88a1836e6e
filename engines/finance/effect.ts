import { type Grade, lower } from './grade.ts'

/** What an effect is worth in the currency's unit: a unit and month, times person-months, the unit's value, less risk. */
export const benefitOfEffect = (given: {
  effect: number
  personMonths: number
  unitValue: number
  risk?: number
}): number => given.effect * given.personMonths * given.unitValue * (1 - (given.risk ?? 0))

/**
 * The effect on those who took it up, from the effect of the offer: ITT/(adoption of the treated − of the others), with
 * adoption as fractions (Wald 1940). Null where the treated adopted no more. To be shown with its interval only, and
 * never multiplied by those who did not take it up.
 */
export function effectOnUsers(
  offered: number,
  treatedAdoption: number,
  otherAdoption: number,
): number | null {
  const difference = treatedAdoption - otherAdoption
  return difference > 0 ? offered / difference : null
}

/** What is lost on the way to units that were not measured. A policy. */
export const transferFactor = 0.8

/** An effect carried over: in proportion to adoption, less the transfer, and one grade lower. Null without a pilot. */
export function carriedOver(given: {
  effect: number
  grade: Grade
  expectedAdoption: number
  pilotAdoption: number
}): { effect: number; grade: Grade } | null {
  const { effect, grade, expectedAdoption, pilotAdoption } = given
  if (pilotAdoption <= 0) return null
  return {
    effect: effect * (expectedAdoption / pilotAdoption) * transferFactor,
    grade: lower(grade, 1),
  }
}
