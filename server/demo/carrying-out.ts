import type { Ground } from '../platform/facts/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { type AddingOptions, bringIn } from './adding.ts'
import type { Company } from './company/whole.ts'
import { takeAway } from './removing.ts'
import { endTurn, findDemo, noteProblem, takeTurn } from './store.ts'

export type CarryingOut = Omit<AddingOptions, 'company'> & {
  /** The company as it is written: loaded when it is needed. */
  company: () => Promise<Company>
}

/** Adds or removes the demo, as it was asked. Refuses with `demo.busy` while someone else is at it. */
export async function carryOut(ground: Ground, { company, files, ...options }: CarryingOut): Promise<void> {
  await ground.inside.connection().execute(async (connection) => {
    if (!(await takeTurn(connection))) throw new Refusal('demo.busy')
    try {
      const demo = await findDemo(ground.inside)
      if (demo?.state === 'adding') await bringIn(ground, { ...options, files, company: await company() })
      if (demo?.state === 'removing') await takeAway(ground, files)
    } catch (error) {
      await noteProblem(ground.inside, error instanceof Refusal ? error.code : 'failed')
      throw error
    } finally {
      await endTurn(connection)
    }
  })
}

/** The company that comes with Weft. */
export async function writtenCompany(): Promise<Company> {
  return (await import('./company/index.ts')).company
}
