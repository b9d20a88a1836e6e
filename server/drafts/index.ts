export { publicationRefused } from './facts.ts'
export { publishScheduled } from './publishing/jobs.ts'
export { importDrafts } from './store-import.ts'
export { removeDrafts, removeUntouched } from './store-removal.ts'
