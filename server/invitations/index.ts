export { invitationSent } from './facts.ts'
export { removeInvitations } from './store-removal.ts'
