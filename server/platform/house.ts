import type { FastifyInstance } from 'fastify'
import type { Config, ShownSetting } from './config/index.ts'
import type { Carrier, Ground, NewFact, Reader } from './facts/index.ts'
import type { Images, Scanner, Store, Texts } from './files/index.ts'
import type { Answer } from './gates.ts'
import type { Limiter, Route } from './http/index.ts'
import type { Job } from './jobs/index.ts'
import type { Log } from './log/index.ts'
import type { Switch } from './switches/index.ts'

/** What every slice is given to stand on. */
export type House = {
  config: Config
  /** The same as it was given: each setting with its value and where it comes from, secrets masked. */
  settings: readonly ShownSetting[]
  log: Log
  ground: Ground
  limit: Limiter
  files: Store
  images: Images
  texts: Texts
  /** None is set up: null. */
  scanner: Scanner | null
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
  /** The switches that its code asks: administrators see them all. */
  switches?: readonly Switch[]
  /** Answers outside the contracts: streams and pages. */
  extra?: (app: FastifyInstance) => void
}

export type { NewFact }
