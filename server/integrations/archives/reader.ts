import { openArchive } from './archive.ts'
import type { Archive } from './open-archive.ts'
import type { ArchiveReader, ImportRecord, ReadOptions } from './records.ts'
import { countRecord, createReport, type Report } from './report.ts'

/** `counting`: also go through the files of which nothing is kept, to say how much is lost. */
export type Walk = { archive: Archive; report: Report; options: ReadOptions; counting: boolean }

/** A reader from one walk: checking is reading with nobody listening, so the two cannot disagree. */
export function readerOf(walk: (walk: Walk) => AsyncGenerator<ImportRecord>): ArchiveReader {
  async function* read(path: string, options: ReadOptions, counting: boolean) {
    const archive = await openArchive(path, options.limits)
    try {
      const report = createReport()
      for await (const record of walk({ archive, report, options, counting })) {
        countRecord(report, record)
        yield record
      }
      return report.finished()
    } finally {
      await archive.close()
    }
  }

  return {
    read: (path, options = {}) => read(path, options, false),
    async check(path, options = {}) {
      const records = read(path, options, true)
      let step = await records.next()
      while (!step.done) step = await records.next()
      return step.value
    },
  }
}
