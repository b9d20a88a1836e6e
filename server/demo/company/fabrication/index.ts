import type { Territory } from '../shape.ts'
import { jobFamilies, people, units } from './people.ts'
import { spaces } from './spaces.ts'

export const fabrication: Territory = {
  units,
  jobFamilies,
  organisations: [],
  people,
  guests: [],
  spaces,
  conversations: [],
}
