import { useMemo } from 'react'
import { drawingFrom } from './hash.ts'

type Weave = (x: number, y: number) => boolean

/** A woven swatch drawn from a name: spaces and companies. Always the same for the same name. */
export function Cloth({ name, size = 24 }: { name: string; size?: number }) {
  const cells = size >= 40 ? 12 : 8
  const { ground, yarn, path } = useMemo(() => swatchOf(name, cells), [name, cells])
  return (
    <svg
      className="w-cloth"
      width={size}
      height={size}
      viewBox={`0 0 ${cells} ${cells}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path fill={ground} d={`M0 0h${cells}v${cells}H0z`} />
      <path fill={yarn} d={path} />
    </svg>
  )
}

/** A length of cloth: public pages, headers of printed reports. Fills its box. */
export function ClothBand({ name, columns, rows }: { name: string; columns: number; rows: number }) {
  const threads = useMemo(() => bandOf(name, columns, rows), [name, columns, rows])
  return (
    <svg
      className="w-cloth-band"
      viewBox={`0 0 ${columns} ${rows}`}
      preserveAspectRatio="xMidYMid slice"
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      {threads.map(({ dye, path }) => (
        <path key={dye} className={`w-dye-${dye}`} d={path} />
      ))}
    </svg>
  )
}

const pairs = [
  ['#4a4339', '#b58224'],
  ['#f0d9c0', '#4c283c'],
  ['#f7f4ee', '#1f4c86'],
  ['#1f1b16', '#31755a'],
  ['#f7efe6', '#a93226'],
  ['#dfe8ea', '#4a6478'],
  ['#2b2320', '#c9a24b'],
  ['#eae0cd', '#1a6652'],
  ['#17325c', '#cbdaee'],
  ['#f6e7c4', '#7a3b1d'],
  ['#e4ecf6', '#2e5f9b'],
  ['#3a1a17', '#e5a899'],
  ['#e9e1ea', '#57355f'],
  ['#1d5568', '#ddebf0'],
  ['#f7f4ee', '#1f1b16'],
  ['#31755a', '#f0d9a8'],
] as const

const weaves: readonly Weave[] = [
  (x, y) => (x + y) % 4 < 2,
  (x, y) => (x + 2 * y) % 4 < 2,
  (x, y) => (fold(x, 4) + y) % 4 < 2,
  (x, y) => (x + fold(y, 4)) % 4 < 2,
  (x, y) => (x + y) % 2 === 0,
  (x, y) => (Math.floor(x / 2) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => [0, 1].includes((fold(x, 4) + fold(y, 4)) % 4),
  (x, y) => (fold(x + 2, 4) + fold(y, 4)) % 3 === 0,
  (x, y) => x % 4 < 2 !== y % 4 < 2 || (x + y) % 4 === 0,
  (x, y) => (3 * x + y) % 5 < 2,
  (x, y) => (x + Math.floor(y / 2)) % 4 < 2,
  (x, y) => y % 4 < 2 === x % 4 < 1,
  (x, y) => (fold(x, 6) + fold(y, 6)) % 4 < 2,
]

function swatchOf(name: string, cells: number) {
  const draw = drawingFrom(name)
  const [ground, yarn] = pairs[draw(pairs.length)] ?? pairs[0]
  const weave = weaves[draw(weaves.length)] ?? weaves[0]
  const turned = draw(2) === 1
  const over: Weave = (x, y) => weave?.(turned ? cells - 1 - x : x, y) ?? false
  return { ground, yarn, path: pathOf(cells, cells, over) }
}

/** Stripes of weft in the dyes, crossed by pairs of warps: gold over everything, walnut under every other pick. */
function bandOf(name: string, columns: number, rows: number): { dye: string; path: string }[] {
  const stripes = stripesOf(name, rows)
  const draw = drawingFrom(`${name} warp`)
  const [first, apart] = [12 + draw(8), 22 + draw(5)]
  const warpAt = (x: number, y: number, weft: string | null) => {
    const far = (x + apart - (first % apart) - fold(Math.floor(y / 4), 2)) % apart
    if (far < 2) return 'gaude'
    return far < 4 && (weft === null || y % 2 === 0) ? 'walnut' : null
  }
  const dyeAt = (x: number, y: number) => {
    const weft = stripes[y]?.(x) ?? null
    return warpAt(x, y, weft) ?? weft
  }
  return ['guede', 'woad', 'gaude', 'garance', 'vert', 'walnut'].map((dye) => ({
    dye,
    path: pathOf(columns, rows, (x, y) => dyeAt(x, y) === dye),
  }))
}

type Stripe = { dye: string; height: number; weave: Weave }

function stripesOf(name: string, rows: number): ((x: number) => string | null)[] {
  const draw = drawingFrom(name)
  const period = [4, 6, 8][draw(3)] ?? 8
  const slant = 4 + 2 * draw(2)
  const zigzag = (y: number) => (x: number) => (fold(x, period) + y) % slant < slant / 2
  const tooth = (y: number) => (x: number) => (fold(x, period - 1) + y) % 6 < 2
  const plan: Stripe[] = [
    { dye: 'guede', height: 10 + 2 * draw(5), weave: (x, y) => zigzag(y)(x) },
    { dye: 'gaude', height: 3, weave: (x, y) => tooth(y)(x) },
    { dye: 'garance', height: 3, weave: (x, y) => tooth(5 - y)(x) },
    { dye: 'woad', height: 6 + 2 * draw(3), weave: (x, y) => zigzag(y)(x) },
    { dye: 'vert', height: 3 + draw(3), weave: (x, y) => zigzag(y)(x) },
  ]
  const order =
    draw(2) === 0
      ? plan
      : [plan[0], plan[3], plan[4], plan[1], plan[2]].filter((stripe) => stripe !== undefined)
  const lines: ((x: number) => string | null)[] = []
  while (lines.length < rows) {
    for (const { dye, height, weave } of order) {
      for (let y = 0; y < height; y++) lines.push((x) => (weave(x, y) ? dye : null))
      if (height <= 3)
        lines.push(
          () => null,
          () => null,
        )
    }
  }
  return lines.slice(0, rows)
}

/** Neighbouring cells of a row become one stroke. */
function pathOf(columns: number, rows: number, over: Weave): string {
  let path = ''
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (!over(x, y)) continue
      const from = x
      while (x + 1 < columns && over(x + 1, y)) x++
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`
    }
  }
  return path
}

/** 0 1 2 … n … 2 1 0: a line that goes and comes back. */
function fold(at: number, n: number): number {
  const turn = ((at % (2 * n)) + 2 * n) % (2 * n)
  return turn < n ? turn : 2 * n - 1 - turn
}
