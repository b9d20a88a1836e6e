import type { Territory } from '../shape.ts'
import { abroad } from './abroad.ts'
import { automatisme } from './automatisme.ts'
import { brechard } from './brechard.ts'
import { chantiers } from './chantiers.ts'
import { conception } from './conception.ts'
import { essais } from './essais.ts'
import { everyday } from './everyday.ts'
import { field } from './field.ts'
import { lately } from './lately.ts'
import { onTheRoad } from './on-the-road.ts'
import { guests, jobFamilies, organisations, people, units } from './people.ts'
import { pieces } from './pieces.ts'
import { smallMachines } from './small-machines.ts'
import { spaces } from './spaces.ts'

export const engineering: Territory = {
  units,
  jobFamilies,
  organisations,
  people,
  guests,
  spaces,
  conversations: [
    ...abroad,
    ...automatisme,
    ...brechard,
    ...chantiers,
    ...conception,
    ...essais,
    ...everyday,
    ...field,
    ...lately,
    ...onTheRoad,
    ...pieces,
    ...smallMachines,
  ],
}
