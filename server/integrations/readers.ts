import type { Reader } from '../platform/facts/index.ts'
import { enqueue } from '../platform/jobs/index.ts'
import { importApproved, importAsked } from './facts.ts'
import { findRun } from './importing/store-runs.ts'
import { importJobName } from './jobs.ts'

/** What an administrator asked for becomes a job. What was carried out since asks for nothing again. */
export const importsAsked: Reader = {
  name: 'integrations.imports',
  hears: [importAsked.kind, importApproved.kind],
  async hear(tx, facts) {
    const ids = facts.flatMap((fact) =>
      importAsked.is(fact) || importApproved.is(fact) ? [fact.data.importId] : [],
    )
    for (const importId of new Set(ids)) {
      const run = await findRun(tx, importId)
      if (run?.state === 'asked' || run?.state === 'approved')
        await enqueue(tx, importJobName, { importId }, { key: `import ${importId}` })
    }
  },
  forget: async () => {},
}
