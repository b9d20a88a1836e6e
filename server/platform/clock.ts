import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** A new id: UUIDv7, ordered by time, used inside and in the API. */
export const newId = (): string => v7()

/** The day it is in that zone, like 2026-11-27. */
export const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date())

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A public address of 16 letters (80 random bits): what permalinks show, since it tells neither time nor order. */
export const newPublicId = (): string => [...randomBytes(16)].map((byte) => letters[byte % 32]).join('')
