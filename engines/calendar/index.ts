export { type Calendar, type CalendarEntry, writeCalendar } from './file.ts'
export { dayAfter, isZone, momentOf, wallOf } from './zones.ts'
