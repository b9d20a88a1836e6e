import type { Territory } from '../shape.ts'
import { guests, jobFamilies, organisations, people, units } from './people.ts'
import { spaces } from './spaces.ts'

export const engineering: Territory = {
  units,
  jobFamilies,
  organisations,
  people,
  guests,
  spaces,
  conversations: [],
}
