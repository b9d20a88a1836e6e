import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** A new id: UUIDv7, ordered by time, used inside and in the API. */
export const newId = (): string => v7()

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A public address of 16 letters (80 random bits): what permalinks show, since it tells neither time nor order. */
export const newPublicId = (): string => [...randomBytes(16)].map((byte) => letters[byte % 32]).join('')
