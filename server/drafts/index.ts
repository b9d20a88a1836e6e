export { publicationRefused } from './facts.ts'
export { publishScheduled } from './publishing/jobs.ts'
export { removeDrafts } from './store-removal.ts'
