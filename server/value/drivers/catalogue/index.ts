import type { Original } from '../driver.ts'
import { forAll } from './all-texts.ts'
import { forCommunication } from './communication-texts.ts'
import { forOperations } from './operations-texts.ts'
import { forPeople } from './people-texts.ts'
import { forResearch } from './research-texts.ts'
import { forSales } from './sales-texts.ts'
import { forSupport } from './support-texts.ts'

/** The value drivers as they come with Weft, in the order of their numbers: each one's version 1. */
export const catalogue: readonly Original[] = [
  ...[forAll, forPeople, forSales, forResearch, forSupport, forCommunication, forOperations].flat(),
].sort((one, other) => one.id.localeCompare(other.id))
