import type { Answer } from '../app/api.ts'

export type Preview = Answer<'previewPeople'>
export type Outcome = Answer<'commitPeople'>
/** How the file is to be read, as the administrator corrected it. */
export type Reading = {
  mapping: Record<string, Preview['columns'][number]['field']>
  dateOrder?: Preview['dateOrder']['order']
}
