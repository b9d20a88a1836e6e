export { type Exposure, exposureOf } from './exposure.ts'
export { enough, fewestForManagers, fewestInFigure, minimumOf, roundedCount } from './minimum.ts'
export { type Figure, type Part, type Rules, type Told, tell, type Withheld } from './tell.ts'
