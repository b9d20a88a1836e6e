import type { Log } from '../log/index.ts'
import { end, isOpen, type Stream } from './stream.ts'

/** One stream a browser, shared between its tabs: ten are more browsers than a person has. */
const streamsEach = 10

/** The open streams of this node: those that are told, and how many each person has. */
export function openRoster(log: Log) {
  const told = new Set<Stream>()
  const opened = new Map<string, number>()
  const countOf = (personId: string) => opened.get(personId) ?? 0

  return {
    told: (): readonly Stream[] => [...told],
    size: () => told.size,
    hasRoomFor: (personId: string) => countOf(personId) < streamsEach,
    enter(stream: Stream): void {
      const { personId, response } = stream
      opened.set(personId, countOf(personId) + 1)
      response.on('error', (error) => log.debug('A stream broke off.', { error }))
      response.once('close', () => {
        told.delete(stream)
        if (countOf(personId) > 1) opened.set(personId, countOf(personId) - 1)
        else opened.delete(personId)
      })
    },
    join(stream: Stream): void {
      if (isOpen(stream)) told.add(stream)
    },
    close(stream: Stream): void {
      told.delete(stream)
      end(stream)
    },
  }
}

export type Roster = ReturnType<typeof openRoster>
