export { deliverGate, notNow } from './gates.ts'
export { escaped, type Letter, type Written } from './letters.ts'
export { mailIsSetUp, type Post, post, transportOf, wakeMail, wakesMail } from './outbox.ts'
export { addressFails, forgetFailures } from './store.ts'
