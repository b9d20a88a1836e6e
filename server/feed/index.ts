export { type ForYouRow, findForYou } from './for-you/store.ts'
export { subjectsOf } from './store-parts.ts'
