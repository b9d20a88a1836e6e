import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint, Input } from '../contract/index.ts'
import type { Ground } from '../facts/index.ts'
import type { Viewer } from '../viewer.ts'
import type { Cursors } from './cursor.ts'

/** One request on its way: who asks, what they gave (already parsed), and the house it meets. */
export type Exchange<E = Endpoint> = {
  ground: Ground
  viewer: Viewer
  input: Input<E>
  cursors: Cursors
  request: FastifyRequest
  reply: FastifyReply
}
