import { Fragment, type ReactNode } from 'react'
import type { Answer } from '../../app/api.ts'
import { classes } from '../../kit/classes.ts'
import { useWords } from '../../kit/words.tsx'
import './passages.css'
import { Marked } from './marked.tsx'
import { articleWords } from './words.ts'

export type Passage = Answer<'compareVersions'>['passages'][number]
type Piece = Passage['pieces'][number]

/** Passages as a reader reads them, what came and went marked in them; those that stand in both are folded. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return runsOf(blocksOf(passages)).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the passages of one comparison never change places
    <Run key={index} blocks={run} />
  ))
}

/** A whole text, in which nothing is marked. */
export const PassagesAsTheyAre = ({ passages }: { passages: readonly Passage[] }) => (
  <Blocks blocks={blocksOf(passages)} />
)

/** Passages that stand or fall together: one, or the rows of a table. */
type Block = Passage[]

const shownBeside = 1
const foldedFrom = 2

function Run({ blocks }: { blocks: Block[] }) {
  const t = useWords(articleWords)
  const middle = blocks.every(isSame) ? blocks.slice(shownBeside, -shownBeside) : []
  if (middle.length < foldedFrom) return <Blocks blocks={blocks} />
  return (
    <>
      <Blocks blocks={blocks.slice(0, shownBeside)} />
      <details className="a-folded">
        <summary>{t('samePassages', { count: middle.flat().length })}</summary>
        <Blocks blocks={middle} />
      </details>
      <Blocks blocks={blocks.slice(-shownBeside)} />
    </>
  )
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the passages of one comparison never change places
    <Fragment key={index}>
      {block.length > 1 || isOfTable(block[0]) ? <Table rows={block} /> : block.map(oneOf)}
    </Fragment>
  ))
}

const oneOf = (passage: Passage) => <One key="one" passage={passage} />

// A text's own headings are no headings of this page: some may stand without those above them.
function One({ passage }: { passage: Passage }) {
  const { kind, shape, depth, quoted, marker, pieces } = passage
  if (shape === 'rule')
    return (
      <div className="a-line a-passage" data-kind={kind}>
        <hr />
      </div>
    )
  return (
    <p
      className={classes('a-line', 'a-passage', quoted && 'a-passage-quoted')}
      data-kind={kind}
      data-shape={shape}
      data-depth={Math.min(depth, 4)}
    >
      {shape === 'item' && <span className="a-passage-marker">{marker} </span>}
      <Pieces pieces={pieces} />
    </p>
  )
}

function Table({ rows }: { rows: readonly Passage[] }) {
  const t = useWords(articleWords)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, so a keyboard must reach it
    <section className="a-passage-table" tabIndex={0} aria-label={t('table')}>
      <table>
        <tbody>
          {rows.map(({ kind, shape, pieces }, index) => {
            const Cell = shape === 'head' ? 'th' : 'td'
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never change places
              <tr key={index} data-kind={kind}>
                {cellsOf(pieces).map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do the cells of one row
                  <Cell key={column}>
                    <Pieces pieces={cell} />
                  </Cell>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const t = useWords(articleWords)
  return pieces.map(({ kind, text, marks }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one passage never change places
    <Marked key={index} kind={kind}>
      {marks.reduceRight<ReactNode>(
        (inner, mark) => faces[mark](inner),
        marks.includes('picture') ? t('picture', { words: text }) : text,
      )}
    </Marked>
  ))
}

const faces: Record<Piece['marks'][number], (inner: ReactNode) => ReactNode> = {
  strong: (inner) => <strong>{inner}</strong>,
  emphasis: (inner) => <em>{inner}</em>,
  struck: (inner) => <s>{inner}</s>,
  code: (inner) => <code>{inner}</code>,
  link: (inner) => <span className="a-passage-link">{inner}</span>,
  picture: (inner) => <span className="a-passage-picture">{inner}</span>,
}

/** A tab ends a cell, whoever wrote it. */
function cellsOf(pieces: readonly Piece[]): Piece[][] {
  const cells: Piece[][] = [[]]
  for (const piece of pieces)
    for (const [index, text] of piece.text.split('\t').entries()) {
      if (index > 0) cells.push([])
      if (text) cells.at(-1)?.push({ ...piece, text })
    }
  return cells
}

const isOfTable = (passage: Passage | undefined) => passage?.shape === 'head' || passage?.shape === 'row'
const isSame = (block: Block) => block.every(({ kind }) => kind === 'same')

function blocksOf(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  for (const passage of passages) {
    const last = blocks.at(-1)
    if (last && passage.shape === 'row' && isOfTable(last[0])) last.push(passage)
    else if (last && passage.shape === 'head' && last[0]?.shape === 'head' && last.length === 1)
      last.push(passage)
    else blocks.push([passage])
  }
  return blocks
}

/** Neighbours that stand in both, apart from those that do not. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last?.[0] && isSame(last[0]) === isSame(block)) last.push(block)
    else runs.push([block])
  }
  return runs
}
