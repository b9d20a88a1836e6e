import { type Drawing, heightOf, type Mark, type Paint, type Stroke, type Words, words } from './drawing.ts'
import { lineHeight } from './lettering.ts'

export type Caption = { title: string; measure: string; source: string }

/** The drawing as a file that stands alone: light, with what it says above and where it comes from below. */
export function svgFile({ width, height, marks }: Drawing, { title, measure, source }: Caption): string {
  const room = width - 2 * margin
  const head = placed([
    words(margin, 0, title, { size: 18, bold: true, within: room }),
    words(margin, 0, measure, { paint: 'ink-3', within: room }),
  ])
  const foot = words(margin, 0, source, { size: 12, paint: 'ink-3', within: room })
  const top = margin + head.height + 12
  const whole = top + height + 12 + heightOf(foot) + margin
  const below = { ...foot, y: top + height + 12 + heightOf(foot) / 2 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" font-family="Atkinson Hyperlegible Next, system-ui, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#877e6f"/></pattern></defs>',
    `<rect width="${width}" height="${whole}" fill="#ffffff"/>`,
    ...head.marks.map(written),
    `<g transform="translate(0 ${top})">`,
    ...marks.map(written),
    '</g>',
    written(below),
    '</svg>',
  ].join('\n')
}

const margin = 16

function placed(blocks: readonly Words[]): { marks: Words[]; height: number } {
  let top = margin
  const marks = blocks.map((block) => {
    const middle = top + heightOf(block) / 2
    top += heightOf(block) + 2
    return { ...block, y: middle }
  })
  return { marks, height: top - margin }
}

function written(mark: Mark): string {
  if (mark.shape === 'words') return lettered(mark)
  const opacity = mark.opacity === undefined ? '' : ` opacity="${mark.opacity}"`
  const paint = ` fill="${colourOf(mark.fill)}"${strokeOf(mark.stroke)}${opacity}`
  if (mark.shape === 'path') return `<path d="${mark.d}"${paint}/>`
  const { x, y, width, height, radius = 0 } = mark
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"${paint}/>`
}

function lettered({ x, y, lines, size, paint, anchor, bold }: Words): string {
  const step = lineHeight(size)
  const top = y - ((lines.length - 1) * step) / 2 + size * 0.35
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${top + index * step}">${escaped(line)}</tspan>`,
  )
  const weight = bold ? ' font-weight="700"' : ''
  return `<text fill="${colourOf(paint)}" font-size="${size}" text-anchor="${anchor}"${weight}>${spans.join('')}</text>`
}

function strokeOf(stroke: Stroke | undefined): string {
  if (!stroke) return ''
  const { paint, width = 1, dash } = stroke
  return ` stroke="${colourOf(paint)}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`
}

const colourOf = (paint: Paint | undefined): string => (paint ? light[paint] : 'none')

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The light side of tokens.css: a test holds the two together. */
export const light: Readonly<Record<Paint, string>> = {
  none: 'none',
  hatch: 'url(#hatch)',
  ink: '#1f1b16',
  'ink-2': '#4a4339',
  'ink-3': '#686053',
  line: '#ddd6c8',
  'control-line': '#877e6f',
  surface: '#ffffff',
  sunken: '#efeae0',
  guede: '#1f4c86',
  c1: '#002f9e',
  c2: '#9d2f00',
  c3: '#31755a',
  c4: '#4c283c',
  c5: '#b58224',
  c6: '#2297d7',
  d1: '#8c2a1f',
  d2: '#c0604f',
  d3: '#e5a899',
  d4: '#f1ece2',
  d5: '#a3c0e1',
  d6: '#4c7db6',
  d7: '#12356a',
  'd1-text': '#ffffff',
  'd2-text': '#ffffff',
  'd3-text': '#1f1b16',
  'd4-text': '#1f1b16',
  'd5-text': '#1f1b16',
  'd6-text': '#ffffff',
  'd7-text': '#ffffff',
}
