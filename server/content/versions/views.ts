import { linesBetween, passagesBetween, wordsBetween } from '../../../engines/text/index.ts'
import { onlyNamed } from '../mentioned/names.ts'
import type { Comparison } from './contract.ts'
import type { WholeVersion } from './store.ts'

type Text = Pick<WholeVersion, 'title' | 'body'>

export function comparisonView({ from, to }: { from: WholeVersion; to: WholeVersion }): Comparison {
  return { to: onlyNamed(to), ...differenceView({ from, to }) }
}

export function differenceView({ from, to }: { from: WholeVersion; to: Text }): Omit<Comparison, 'to'> {
  return {
    from: onlyNamed(from),
    title: wordsBetween(from.title ?? '', to.title ?? ''),
    passages: passagesBetween(from.body, to.body),
    lines: linesBetween(readable(from.body), readable(to.body)),
  }
}

/** Markdown with mentions as people read them: their addresses are ids, which say nothing. */
const readable = (markdown: string): string => markdown.replace(/\]\(weft:[^)\s]*\)/g, ']')
