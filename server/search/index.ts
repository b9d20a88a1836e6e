export { removeDocuments } from './documents/store.ts'
