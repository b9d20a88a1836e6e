export { removeInvitations } from './store-removal.ts'
