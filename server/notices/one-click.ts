import type { FastifyInstance } from 'fastify'
import type { House } from '../platform/house.ts'
import { stopBy } from './actions.ts'

/**
 * The address of `List-Unsubscribe`: a mail program posts to it, without a session and without our Origin (RFC 8058);
 * the token in the address is what it may do. Looking at it shows the page and changes nothing.
 */
export function addOneClick(app: FastifyInstance, { ground, limit }: House): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, done) => {
    payload.resume().on('end', () => done(null, {}))
  })
  app.post<{ Params: { token: string } }>(
    '/unsubscribe/:token',
    { config: { byAddress: true } },
    async (request, reply) => {
      await limit('ordinary', request.ip, reply)
      await stopBy(ground, request.viewer, request.params.token)
      return reply.code(204).send()
    },
  )
  app.get('/unsubscribe/:token', (_request, reply) => reply.callNotFound())
}
