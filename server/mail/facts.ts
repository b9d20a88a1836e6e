import { factKind, oneOf } from '../platform/facts/index.ts'

export const mailTested = factKind(
  'mail.tested',
  { outcome: oneOf('accepted', 'retry', 'bounced', 'not set up') },
  'administrators',
)
