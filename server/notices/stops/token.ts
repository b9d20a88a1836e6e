import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import { instanceKey } from '../../platform/http/index.ts'
import { type StopKind, stopKinds } from '../contract.ts'

export type Stop = { personId: string; kind: StopKind; placeId: string }

/** Where there is only one of a kind: the digest, posts under subjects. */
export const noPlace = '00000000-0000-0000-0000-000000000000'

const sealBytes = 16

/** The secret that seals the links of mails: made once, kept beside the others of this installation. */
export const linkKey = (db: Db): Promise<Buffer> => instanceKey(db, 'mail links', randomBytes(32))

/** Sixty-six signs that name a person and a place, sealed: whoever holds the mail may stop it, and nothing else. */
export function sealStop(key: Buffer, { personId, kind, placeId }: Stop): string {
  const said = Buffer.concat([Buffer.from([stopKinds.indexOf(kind)]), bytesOf(personId), bytesOf(placeId)])
  return Buffer.concat([said, sealOf(key, said)]).toString('base64url')
}

/** What such a link names; null when it was not sealed here. */
export function openStop(key: Buffer, token: string): Stop | null {
  const bytes = Buffer.from(token, 'base64url')
  const said = bytes.subarray(0, 33)
  const seal = bytes.subarray(33)
  const kind = stopKinds[said[0] ?? stopKinds.length]
  if (!kind || seal.length !== sealBytes || !timingSafeEqual(seal, sealOf(key, said))) return null
  return { kind, personId: idOf(said.subarray(1, 17)), placeId: idOf(said.subarray(17)) }
}

const sealOf = (key: Buffer, said: Buffer) =>
  createHmac('sha256', key).update('stop ').update(said).digest().subarray(0, sealBytes)
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
