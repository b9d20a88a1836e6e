import { factKind, id } from '../../../platform/facts/index.ts'

export const calendarShared = factKind('calendar.shared', { calendarId: id }, 'actor')
export const calendarRevoked = factKind('calendar.revoked', { calendarId: id }, 'actor')
