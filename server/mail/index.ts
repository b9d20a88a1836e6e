export { deliverGate } from './gates.ts'
export type { Letter } from './letters.ts'
export { mailIsSetUp, type Post, post, wakeMail, wakesMail } from './outbox.ts'
