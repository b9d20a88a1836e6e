import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Line> = {
  head: string
  cell: (line: Line) => ReactNode
  numeric?: boolean
  /** The column that names the line. */
  names?: boolean
}
type TableProps<Line> = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Line>[]
  lines: readonly Line[]
  lineKey: (line: Line) => string
  /** On a phone each line stands as a block, its cells under one another with the heads of their columns. */
  stacks?: boolean
}

/** A real table, that scrolls sideways by itself when it must. */
export function Table<Line>({ caption, captionHidden, columns, lines, lineKey, stacks }: TableProps<Line>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="w-table-box" aria-label={caption} tabIndex={0}>
      <table className={classes('w-table', stacks && 'w-table-stacks')}>
        <caption className={captionHidden ? 'w-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, numeric }) => (
              <th key={head} scope="col" className={numeric ? 'w-numeric' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={lineKey(line)}>
              {columns.map((column) => (
                <Cell key={column.head} column={column} line={line} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export type Definition = { term: string; meaning: ReactNode }

export function DefinitionList({ definitions }: { definitions: Definition[] }) {
  return (
    <dl className="w-definitions">
      {definitions.flatMap(({ term, meaning }) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term} is`}>{meaning}</dd>,
      ])}
    </dl>
  )
}

function Cell<Line>({ column, line }: { column: Column<Line>; line: Line }) {
  const className = column.numeric ? 'w-numeric' : undefined
  if (column.names) {
    return (
      <th scope="row" className={className}>
        {column.cell(line)}
      </th>
    )
  }
  return (
    <td className={className} data-head={column.head}>
      {column.cell(line)}
    </td>
  )
}
