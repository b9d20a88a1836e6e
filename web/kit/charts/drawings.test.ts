import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawBars, drawTornado } from './bars.ts'
import { type Drawing, heightOf, type Words } from './drawing.ts'
import { csvFile } from './figures.ts'
import { widthOf, wrap } from './lettering.ts'
import { drawLines } from './lines.ts'
import { drawMatrix } from './matrix.ts'
import { drawDumbbells, drawRanges } from './ranges.ts'
import { drawStacks } from './stacks.ts'
import { light, svgFile } from './svg-file.ts'
import { drawTimeline } from './timeline.ts'
import { drawWaterfall } from './waterfall.ts'

const french = [
  'Service après-vente et interventions chez les clients d’Europe centrale',
  'Anticonstitutionnellement',
  'R&D',
]
const format = (value: number) => new Intl.NumberFormat('fr').format(value)
const weeks = Array.from({ length: 12 }, (_, week) => `sem. ${week + 1}`)
const day = (text: string) => new Date(`${text}T09:00:00Z`)

const drawers: Record<string, (width: number) => Drawing> = {
  lines: (width) =>
    drawLines(
      {
        moments: weeks,
        series: french.map((name, at) => ({
          name,
          values: weeks.map((_, week) => (week === at + 2 ? null : week)),
        })),
        target: { value: 6, name: 'la cible que nous nous sommes donnée' },
        notes: [{ moment: 11, text: 'ouverture de l’espace' }],
      },
      width,
      { format },
    ),
  bars: (width) =>
    drawBars(
      french.map((name, at) => ({ name, value: [1_204_500, -3, null][at] ?? null, beside: '12 j' })),
      width,
      { format, besideHead: 'jours médians', tooFew: 'effectif trop faible' },
    ),
  'bars with intervals': (width) =>
    drawBars(
      french.map((name, at) => ({
        name,
        value: [0.42, 0, null][at] ?? null,
        interval: { low: at ? 0 : 0.3, high: at ? 0.12 : 0.97 },
      })),
      width,
      { format: (value) => `${Math.round(value * 100)}\u202f%`, tooFew: 'effectif trop faible' },
    ),
  tornado: (width) =>
    drawTornado(
      french.map((name, at) => ({ name, low: 100 + at, high: 4000 - at })),
      width,
      { base: 394, format },
    ),
  ranges: (width) =>
    drawRanges(
      french.map((name, at) => ({ name, range: at ? { low: -200, likely: 12, high: 900 } : null })),
      width,
      {
        format,
        cannotTell: 'on ne peut pas conclure',
        marker: { value: 870, name: 'coût complet du réseau' },
      },
    ),
  dumbbells: (width) =>
    drawDumbbells(
      french.map((name, at) => ({ name, before: 1 + at, after: 1 / (at + 1) })),
      width,
      { format, reference: { value: 1, name: '1, attendu au hasard' } },
    ),
  waterfall: (width) =>
    drawWaterfall(
      [
        { name: 'Estimé pour l’ensemble des familles de métiers', value: 1072, kind: 'total' },
        { name: 'Non crédité', value: -1260, kind: 'aside' },
        { name: 'Net', value: -188, kind: 'total' },
      ],
      width,
      { format },
    ),
  matrix: (width) =>
    drawMatrix(
      {
        rows: french,
        columns: french,
        middle: 1,
        cells: [
          [1, 2, null],
          [0.2, 1, 3],
          [4, 1, 0],
        ],
      },
      width,
      { format },
    ),
  stacks: (width) =>
    drawStacks(
      { moments: weeks, series: french.map((name) => ({ name, values: weeks.map(() => 4) })) },
      width,
      { format },
    ),
  timeline: (width) =>
    drawTimeline(
      {
        lanes: ['Maurevel', 'Odlewnia Brzeg'],
        now: day('2026-11-01'),
        moments: french.map((text, at) => ({ at: day(`2026-10-2${at}`), lane: at % 2, text })),
      },
      width,
      { tick: (moment) => moment.toISOString().slice(0, 10) },
    ),
}

describe.each(Object.entries(drawers))('%s', (_name, draw) => {
  test.each([292, 480, 720, 1120])('no word leaves the picture or covers another at %i px', (width) => {
    const { height, width: drawn, marks } = draw(width)
    const blocks = marks.filter((mark) => mark.shape === 'words').map(edges)
    expect(blocks.filter(({ left, right }) => left < -1 || right > drawn + 1)).toEqual([])
    expect(blocks.filter(({ top, bottom }) => top < -3 || bottom > height + 3)).toEqual([])
    const covering = blocks.flatMap((one, at) =>
      blocks
        .slice(at + 1)
        .filter((other) => covers(one, other))
        .map((other) => [one.text, other.text]),
    )
    expect(covering).toEqual([])
  })

  test('nothing is drawn nowhere', () => {
    expect(JSON.stringify(draw(480))).not.toMatch(/NaN|Infinity|undefined|"(x|y|width|height)":null/)
  })
})

test('bars start at zero, and the longest belongs to the largest', () => {
  const { marks } = drawBars(
    [
      { name: 'A', value: 10 },
      { name: 'B', value: 5 },
    ],
    480,
    { format, tooFew: '' },
  )
  const [first, second] = marks.filter((mark) => mark.shape === 'box')
  expect(first?.x).toBe(second?.x)
  expect(first?.width).toBeCloseTo((second?.width ?? 0) * 2)
})

test('a word that is too long is broken, never cut', () => {
  const lines = wrap('Anticonstitutionnellement vôtre', 60, { size: 13 })
  expect(lines.join('').replaceAll(/[- ]/g, '')).toBe('Anticonstitutionnellementvôtre')
  expect(lines.every((line) => widthOf(line, { size: 13 }) <= 60)).toBe(true)
})

test('a file speaks its language and runs no formula', () => {
  const figures = {
    heads: ['Nom', 'Valeur'],
    rows: [
      ['=1+1', 1.5],
      ['a;b', null],
    ],
  }
  expect(csvFile(figures, 'fr', 'trop peu')).toBe('\ufeffNom;Valeur\r\n\'=1+1;1,5\r\n"a;b";trop peu\r\n')
  expect(csvFile(figures, 'en', 'too few')).toBe("\ufeffNom,Valeur\r\n'=1+1,1.5\r\na;b,too few\r\n")
})

test('a picture stands alone: it says what it shows, and is light', () => {
  const picture = svgFile(drawers.bars?.(720) ?? { width: 0, height: 0, marks: [] }, {
    title: 'R&D <seule>',
    measure: 'idées',
    source: '214 idées',
  })
  expect(picture).toContain('<title>R&amp;D &lt;seule></title>')
  expect(picture).not.toContain('var(')
  const tokens = readFileSync(new URL('../css/tokens.css', import.meta.url), 'utf8')
  const named = [...tokens.matchAll(/--([\w-]+): (?:light-dark\()?(#\w{6})/g)].map(([, name, colour]) => [
    name,
    colour,
  ])
  const inPage = Object.fromEntries(named)
  for (const [name, colour] of Object.entries(light))
    if (colour.startsWith('#')) expect([name, inPage[name]]).toEqual([name, colour])
})

type Edges = { text: string; left: number; right: number; top: number; bottom: number }

function edges(block: Words): Edges {
  const { x, y, lines, size, bold, anchor } = block
  // The estimate is generous: letters really are some tenth narrower.
  const width = Math.max(...lines.map((line) => widthOf(line, { size, bold }))) * 0.9
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const half = heightOf(block) / 2 - 2
  return { text: lines.join(' '), left, right: left + width, top: y - half, bottom: y + half }
}

const covers = (one: Edges, other: Edges): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
