import type { ArchiveReport, ImportRecord, Lost, Problem, Sentence } from './records.ts'
import { moreProblems } from './words.ts'

export type Report = {
  find(what: string, count?: number): void
  lose(what: string, why: Sentence, count?: number): void
  warn(code: string, sentence: Sentence, where: string): void
  finished(): ArchiveReport
}

/** Enough to see what is wrong; a hostile archive must not fill the memory with sentences. */
const shownPerCode = 100

export function createReport(): Report {
  const found: Record<string, number> = {}
  const lost = new Map<string, Lost>()
  const problems: Problem[] = []
  const seen = new Map<string, number>()

  return {
    find(what, count = 1) {
      if (count > 0) found[what] = (found[what] ?? 0) + count
    },
    lose(what, why, count = 1) {
      if (count === 0) return
      const before = lost.get(what)?.count ?? 0
      lost.set(what, { what, count: before + count, why })
    },
    warn(code, sentence, where) {
      const count = (seen.get(code) ?? 0) + 1
      seen.set(code, count)
      if (count <= shownPerCode) problems.push({ code, sentence, where })
    },
    finished: () => ({ found, lost: [...lost.values()], problems: [...problems, ...unshown(seen)] }),
  }
}

function unshown(seen: Map<string, number>): Problem[] {
  return [...seen]
    .filter(([, count]) => count > shownPerCode)
    .map(([code, count]) => ({ code, sentence: moreProblems(count - shownPerCode), where: '' }))
}

/** Counts one record under the names the report uses; reactions count the people who reacted. */
export function countRecord(report: Report, record: ImportRecord): void {
  if (record.type === 'person') report.find('people')
  if (record.type === 'space') report.find('spaces')
  if (record.type === 'subject') report.find('subjects')
  if (record.type === 'file') report.find('files')
  if (record.type === 'reaction') report.find('reactions', record.count)
  if (record.type === 'post') {
    report.find('posts')
    if (record.kind === 'question') report.find('questions')
    if (record.acceptedAnswerSourceId !== null) report.find('acceptedAnswers')
  }
  if (record.type === 'comment') report.find(record.kind === 'answer' ? 'answers' : 'comments')
}
