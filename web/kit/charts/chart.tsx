import { Download, Sigma, Table as TableIcon } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { Action } from '../action.tsx'
import { useFormat } from '../format.tsx'
import { Menu } from '../menu.tsx'
import { Popover } from '../popover.tsx'
import { Table } from '../table.tsx'
import { usePlace, useWords } from '../words.tsx'
import './charts.css'
import type { Drawing } from './drawing.ts'
import { type Cell, csvFile, type Figures } from './figures.ts'
import { Marks } from './marks.tsx'
import { svgFile } from './svg-file.ts'
import { chartWords } from './words.ts'

/** What every chart says around its picture. */
export type ChartProps = {
  /** The finding, as a sentence. */
  title: string
  /** What is measured, in which unit. */
  measure: string
  /** Where it comes from and over how many: "38 questions, last 28 days". */
  source: string
  definition?: ReactNode
  /** Its rank among the headings of the page. */
  level?: 2 | 3 | 4
  /** Stands between the picture and its source: the slider of an assumption, a sentence. */
  below?: ReactNode
  /** Stands before Definition, Table and Download: a link to all of them. */
  more?: ReactNode
}
export type Drawer = (width: number) => Drawing
type Content = {
  /** Where the picture is made of several, they stand as they are and only the figures can be kept. */
  draw: Drawer | ReactNode
  /** The picture as a file, where what stands on the page is not a drawing. */
  file?: Drawer
  figures: Figures
  /** Sentences for those who do not see it. */
  summary: readonly string[]
  format?: (value: number) => string
}

export function Chart({ content, ...said }: ChartProps & { content: Content }) {
  const { title, measure, source, level = 3 } = said
  const id = useId()
  const [inTable, showTable] = useState(false)
  const { place, width } = useWidth()
  const Title = `h${level}` as const
  const { draw } = content
  return (
    <figure className="w-chart" aria-labelledby={id}>
      <Title id={id} className="w-chart-title">
        {title}
      </Title>
      <p className="w-chart-measure">{measure}</p>
      <div className="w-chart-place" ref={place}>
        {inTable ? (
          <FiguresTable {...content} caption={title} />
        ) : (
          <>
            {content.summary.length > 0 && <p className="w-hidden">{content.summary.join('. ')}.</p>}
            {typeof draw === 'function' ? <Marks drawing={draw(width)} /> : draw}
          </>
        )}
      </div>
      {said.below}
      <figcaption className="w-chart-foot">
        <span>{source}</span>
        <ChartActions {...said} {...content} inTable={inTable} onTable={() => showTable(!inTable)} />
      </figcaption>
    </figure>
  )
}

type ActionsProps = ChartProps & Content & { inTable: boolean; onTable: () => void }

function ChartActions({ definition, more, inTable, onTable, ...rest }: ActionsProps) {
  const t = useWords(chartWords)
  const { language } = usePlace()
  const { title, draw, figures, file = typeof draw === 'function' ? draw : null } = rest
  const csv = () => keep(`${title}.csv`, 'text/csv', csvFile(figures, language, t('tooFew')))
  const svg = (drawer: Drawer) => keep(`${title}.svg`, 'image/svg+xml', svgFile(drawer(fileWidth), rest))
  return (
    <div className="w-chart-actions">
      {more}
      {definition && (
        <Popover title={t('definition')} word={t('definition')} icon={Sigma}>
          {definition}
        </Popover>
      )}
      <Action icon={TableIcon} on={inTable} onPress={onTable}>
        {t('table')}
      </Action>
      <Menu
        look="action"
        icon={Download}
        word={t('download')}
        choices={[
          { word: t('csv'), onPress: csv },
          ...(file ? [{ word: t('svg'), onPress: () => svg(file) }] : []),
        ]}
      />
    </div>
  )
}

function FiguresTable({ figures: { heads, rows }, format, caption }: Content & { caption: string }) {
  const t = useWords(chartWords)
  const { number } = useFormat()
  const say = format ?? number
  const shown = (cell: Cell | undefined) => {
    if (cell === null || cell === undefined) return <span className="w-quiet">{t('tooFew')}</span>
    return typeof cell === 'number' ? say(cell) : cell
  }
  type Line = { key: string; cells: readonly Cell[] }
  const lines: Line[] = rows.map((cells, index) => ({ cells, key: String(index) }))
  const columns = heads.map((head, index) => ({
    head,
    cell: ({ cells }: Line) => shown(cells[index]),
    names: index === 0,
    numeric: rows.some((row) => typeof row[index] === 'number'),
  }))
  return <Table caption={caption} captionHidden lines={lines} lineKey={({ key }) => key} columns={columns} />
}

/** Where nothing is measured (a mail, the server) charts are this wide, and scale with their place. */
const usualWidth = 480
const fileWidth = 720

/** The width of the place, known before the first paint, so that nothing moves. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(usualWidth)
  useLayoutEffect(() => {
    const { current } = place
    if (!current) return
    const measure = () => setWidth(Math.max(240, Math.floor(current.clientWidth)))
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(current)
    return () => watching.disconnect()
  }, [])
  return { place, width }
}

function keep(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replaceAll(/[\\/:*?"<>|\u00a0\u202f]+/g, ' ')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
