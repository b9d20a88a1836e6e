import { ClothBand } from './cloth.tsx'
import './css/gallery.css'
import { Charts } from './gallery-charts.tsx'
import { Colours, Letters } from './gallery-colours.tsx'
import { Controls, Entries } from './gallery-controls.tsx'
import { Lines, Machine, Written } from './gallery-lines.tsx'
import { Results } from './gallery-results.tsx'
import { Chips, People, Trust } from './gallery-trust.tsx'

/** Every piece of the kit on one sheet: looked at, and run through axe, in both languages and both themes. */
export function Gallery() {
  return (
    <>
      <div className="w-kit-band">
        <ClothBand name="Maurevel" columns={140} rows={8} />
      </div>
      <Colours />
      <Letters />
      <Controls />
      <Entries />
      <Chips />
      <Lines />
      <People />
      <Trust />
      <Machine />
      <Written />
      <Charts />
      <Results />
    </>
  )
}
