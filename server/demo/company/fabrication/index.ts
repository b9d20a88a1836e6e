import type { Territory } from '../shape.ts'
import { maintenance } from './maintenance.ts'
import { montage } from './montage.ts'
import { papiers } from './papiers.ts'
import { jobFamilies, people, units } from './people.ts'
import { propositions } from './propositions.ts'
import { qualite } from './qualite.ts'
import { retouches } from './retouches.ts'
import { soudure } from './soudure.ts'
import { spaces } from './spaces.ts'
import { usinage } from './usinage.ts'
import { wroclaw } from './wroclaw.ts'

export const fabrication: Territory = {
  units,
  jobFamilies,
  organisations: [],
  people,
  guests: [],
  spaces,
  conversations: [
    ...usinage,
    ...soudure,
    ...montage,
    ...qualite,
    ...maintenance,
    ...wroclaw,
    ...retouches,
    ...propositions,
    ...papiers,
  ],
}
