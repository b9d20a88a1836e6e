import type { FastifyInstance } from 'fastify'
import type { Config } from './config/index.ts'
import type { Carrier, Ground, NewFact, Reader } from './facts/index.ts'
import type { Answer } from './gates.ts'
import type { Route } from './http/index.ts'
import type { Job } from './jobs/index.ts'
import type { Log } from './log/index.ts'

/** What every slice is given to stand on. */
export type House = {
  config: Config
  log: Log
  ground: Ground
}

/** What `main.ts` takes from a slice. */
export type Slice = {
  name: string
  routes?: readonly Route[]
  readers?: readonly Reader[]
  jobs?: readonly Job[]
  gates?: readonly Answer[]
  /** How the acts of unseen authors reach its tables. */
  unseen?: readonly Carrier[]
  /** Answers outside the contracts: streams and pages. */
  extra?: (app: FastifyInstance) => void
}

export type { NewFact }
