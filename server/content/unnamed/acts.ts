import { z } from 'zod'
import type { UnseenData } from '../../platform/facts/index.ts'
import { strengths } from './contract.ts'

/** The name under which all that is done without a name waits. */
export const unnamedActs = 'content.unnamed'

const shared = { spaceId: z.string(), keyHash: z.string(), turn: z.number() }
const act = z.discriminatedUnion('act', [
  z.object({
    ...shared,
    act: z.literal('ask'),
    title: z.string(),
    body: z.string(),
    subjects: z.array(z.string()),
    strength: z.enum(strengths),
    escrowId: z.string().nullable(),
    sealed: z.string().nullable(),
  }),
  z.object({
    ...shared,
    act: z.literal('comment'),
    postId: z.string(),
    body: z.string(),
    parentId: z.string().nullable(),
  }),
  z.object({ ...shared, act: z.literal('accept'), postId: z.string(), answerId: z.string().nullable() }),
  z.object({ ...shared, act: z.literal('delete'), postId: z.string() }),
])

export type UnnamedAct = z.output<typeof act>
export type ActOf<Name extends UnnamedAct['act']> = Extract<UnnamedAct, { act: Name }>

export const readAct = (data: UnseenData): UnnamedAct => act.parse(data)
