import { Fragment } from 'react'
import type { Answer } from '../../app/api.ts'
import { VisuallyHidden } from '../../kit/hidden.tsx'
import { EmptyState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import './articles.css'
import { articleWords } from './words.ts'

type Difference = Pick<Answer<'compareVersions'>, 'title' | 'lines'>
type Line = Difference['lines'][number]
type Piece = Line['pieces'][number]

/** What changed from one text to another: in words for the ear, struck and underlined for the eye, never by colour alone. */
export function Comparison({ title, lines }: Difference) {
  const t = useWords(articleWords)
  const count = (kind: Line['kind']) => lines.filter((line) => line.kind === kind && wordsOf(line)).length
  const [added, removed, changed] = [count('added'), count('removed'), count('changed')]
  const titleChanged = title.some(({ kind }) => kind !== 'same')
  if (!titleChanged && lines.every(({ kind }) => kind === 'same'))
    return <EmptyState title={t('nothingChanged')}>{t('nothingChangedWhy')}</EmptyState>
  return (
    <div className="a-comparison">
      <p className="w-small w-quiet">{t('changes', { added, removed, changed })}</p>
      {titleChanged && (
        <p className="a-line a-line-title">
          <Pieces pieces={title} />
        </p>
      )}
      {runsOf(lines).map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one comparison never change places
        <Run key={index} lines={run} />
      ))}
    </div>
  )
}

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

function Pieces({ pieces }: { pieces: Piece[] }) {
  const t = useWords(articleWords)
  return pieces.map(({ kind, text: written }, index) => {
    const text = index === 0 ? written.replace(/^#{1,6} /, '') : written
    const Mark = kind === 'removed' ? 'del' : 'ins'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one line never change places
      <Fragment key={index}>
        {kind === 'same' || text === '' ? (
          text
        ) : (
          <Mark>
            <VisuallyHidden>{t(kind)} </VisuallyHidden>
            {text}
            <VisuallyHidden> {t('endOf')} </VisuallyHidden>
          </Mark>
        )}
      </Fragment>
    )
  })
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
