export { removeDrafts } from './store-removal.ts'
