import { useState } from 'react'
import type { Answer } from '../../app/api.ts'
import { Switch } from '../../kit/choices.tsx'
import { EmptyState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import './articles.css'
import { Marked } from './marked.tsx'
import { Passages } from './passages.tsx'
import { articleWords } from './words.ts'

export type Difference = Pick<Answer<'compareVersions'>, 'title' | 'passages' | 'lines'>
type Line = Difference['lines'][number]
type Piece = Line['pieces'][number]

/** What changed from one text to another, as it is read, or as it was typed. */
export function Comparison({ title, passages, lines }: Difference) {
  const t = useWords(articleWords)
  const [source, showSource] = useState(false)
  const titleChanged = title.some(({ kind }) => kind !== 'same')
  if (!titleChanged && lines.every(({ kind }) => kind === 'same'))
    return <EmptyState title={t('nothingChanged')}>{t('nothingChangedWhy')}</EmptyState>
  const readTheSame = passages.every(({ kind }) => kind === 'same')
  return (
    <div className="a-comparison">
      <p className="w-small w-quiet">
        {source && t('changes', countsOf(lines.filter(wordsOf)))}
        {!source && (readTheSame ? t('readsTheSame') : t('passageChanges', countsOf(passages)))}
      </p>
      {titleChanged && (
        <p className="a-line a-line-title">
          <Pieces pieces={title} />
        </p>
      )}
      {source ? <Source lines={lines} /> : <Passages passages={passages} />}
      <div className="a-comparison-source">
        <Switch checked={source} onChange={showSource}>
          {t('source')}
        </Switch>
      </div>
    </div>
  )
}

function countsOf(parts: readonly { kind: Line['kind'] }[]) {
  const count = (of: Line['kind']) => parts.filter(({ kind }) => kind === of).length
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

const Source = ({ lines }: { lines: readonly Line[] }) =>
  runsOf(lines).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one comparison never change places
    <Run key={index} lines={run} />
  ))

const shownBeside = 2
const foldedFrom = 3

/** Lines that stand in both are folded, but for the nearest. */
function Run({ lines }: { lines: Line[] }) {
  const t = useWords(articleWords)
  const same = lines[0]?.kind === 'same'
  const middle = same ? lines.slice(shownBeside, -shownBeside) : []
  if (middle.length < foldedFrom) return <Lines lines={lines} />
  return (
    <>
      <Lines lines={lines.slice(0, shownBeside)} />
      <details className="a-folded">
        <summary>{t('sameLines', { count: middle.filter(wordsOf).length })}</summary>
        <Lines lines={middle} />
      </details>
      <Lines lines={lines.slice(-shownBeside)} />
    </>
  )
}

/** An empty line only separates. */
function Lines({ lines }: { lines: Line[] }) {
  return lines.map((line, index) => {
    const words = wordsOf(line)
    const face = { kind: words ? line.kind : 'gap', head: /^#/.test(words) || undefined }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one comparison never change places
      <p key={index} className="a-line" data-kind={face.kind} data-head={face.head}>
        <Pieces pieces={line.pieces} />
      </p>
    )
  })
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces
    .filter(({ text }) => text !== '')
    .map(({ kind, text }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one line never change places
      <Marked key={index} kind={kind}>
        {text}
      </Marked>
    ))
}

const wordsOf = ({ pieces }: Line): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim()

/** Neighbours that stand in both, apart from those that do not. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && (last[0]?.kind === 'same') === (line.kind === 'same')) last.push(line)
    else runs.push([line])
  }
  return runs
}
