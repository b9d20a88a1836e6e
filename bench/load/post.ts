import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { answering } from './child.ts'

export type PostQuestion = { ask: 'open' } | { ask: 'received' }
export type PostAnswer = { url: string; received: number }

let office: PostOffice | null = null

/** A mail server in a process of its own: what it reads and parses is not counted as Weft's. */
answering(
  async ({ ask }: PostQuestion): Promise<PostAnswer> => {
    if (ask === 'open') office = await openPostOffice()
    return { url: office?.url ?? '', received: office?.received.length ?? 0 }
  },
  async () => office?.close(),
)
