import { useId } from 'react'
import type { Drawing, Mark, Paint, Stroke, Words } from './drawing.ts'
import { lineHeight } from './lettering.ts'

/** Draws the marks with the tokens of the page, so that a theme or a print repaints them. */
export function Marks({ drawing: { width, height, marks } }: { drawing: Drawing }) {
  const hatch = `hatch${useId().replaceAll(/\W/g, '')}`
  return (
    <svg
      className="w-chart-marks"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className="w-chart-hatch" />
        </pattern>
      </defs>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the drawing
        <Drawn key={index} mark={mark} hatch={hatch} />
      ))}
    </svg>
  )
}

function Drawn({ mark, hatch }: { mark: Mark; hatch: string }) {
  const paint = (name: Paint | undefined) => paintOf(name, hatch)
  if (mark.shape === 'words') return <Lettered words={mark} />
  if (mark.shape === 'path') {
    const { d, fill, stroke, opacity } = mark
    return <path d={d} fill={paint(fill)} opacity={opacity} {...strokeOf(stroke)} />
  }
  const { x, y, width, height, fill, stroke, radius, opacity } = mark
  const place = { x, y, width, height, rx: radius, opacity }
  return <rect {...place} fill={paint(fill)} {...strokeOf(stroke)} />
}

function Lettered({ words: { x, y, lines, size, paint, anchor, bold } }: { words: Words }) {
  const step = lineHeight(size)
  const top = y - ((lines.length - 1) * step) / 2 + size * 0.35
  return (
    <text fill={paintOf(paint, '')} fontSize={size} textAnchor={anchor} {...(bold && { fontWeight: 700 })}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the block
        <tspan key={index} x={x} y={top + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function strokeOf(stroke: Stroke | undefined) {
  if (!stroke) return {}
  const { paint, width = 1, dash } = stroke
  return {
    stroke: paintOf(paint, ''),
    strokeWidth: width,
    strokeDasharray: dash,
    strokeLinejoin: 'round' as const,
  }
}

function paintOf(paint: Paint | undefined, hatch: string): string {
  if (!paint || paint === 'none') return 'none'
  return paint === 'hatch' ? `url(#${hatch})` : `var(--${paint})`
}
