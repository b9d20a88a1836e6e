/** A text with what is selected in it. */
export type Selected = { text: string; from: number; to: number }

/** Puts marks around the selection, or takes them away when they are there. */
export function wrap({ text, from, to }: Selected, mark: string): Selected {
  const before = text.slice(from - mark.length, from)
  const after = text.slice(to, to + mark.length)
  if (before === mark && after === mark) {
    const bare = text.slice(0, from - mark.length) + text.slice(from, to) + text.slice(to + mark.length)
    return { text: bare, from: from - mark.length, to: to - mark.length }
  }
  const marked = text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to)
  return { text: marked, from: from + mark.length, to: to + mark.length }
}

/** Makes list lines of the selected lines. */
export const list = (selected: Selected, kind: 'bullets' | 'numbers'): Selected =>
  eachLine(selected, (line, index) => `${kind === 'bullets' ? '-' : `${index + 1}.`} ${line}`)

/** Puts a sign before each selected line, or takes it away where all bear it. */
export function prefix(selected: Selected, sign: string): Selected {
  const whole = linesOf(selected)
  const borne = whole.lines.every((line) => line.startsWith(sign))
  return eachLine(selected, (line) => (borne ? line.slice(sign.length) : sign + line))
}

/** Makes a block of code of the selected lines. */
export function codeLines(selected: Selected): Selected {
  const { lines } = linesOf(selected)
  const last = lines.length - 1
  return eachLine(selected, (line, index) =>
    [...(index === 0 ? ['```'] : []), line, ...(index === last ? ['```'] : [])].join('\n'),
  )
}

/** Puts an empty table of two columns below the line of the caret. */
export function table({ text, to }: Selected): Selected {
  const ending = text.indexOf('\n', to)
  const end = ending < 0 ? text.length : ending
  const above = text.slice(0, end)
  const gap = above === '' ? '' : '\n\n'
  const made = `${above}${gap}|  |  |\n| --- | --- |\n|  |  |${text.slice(end)}`
  const at = end + gap.length + 2
  return { text: made, from: at, to: at }
}

function linesOf({ text, from, to }: Selected) {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const ending = text.indexOf('\n', to)
  const end = ending < 0 ? text.length : ending
  return { start, end, lines: text.slice(start, end).split('\n') }
}

function eachLine(selected: Selected, change: (line: string, index: number) => string): Selected {
  const { start, end, lines } = linesOf(selected)
  const made = lines.map(change).join('\n')
  const at = start + made.length
  return { text: selected.text.slice(0, start) + made + selected.text.slice(end), from: at, to: at }
}

/** Makes a link of the selection and selects the place of its address. */
export function link({ text, from, to }: Selected, word: string): Selected {
  const label = text.slice(from, to) || word
  const made = `${text.slice(0, from)}[${label}](https://)${text.slice(to)}`
  const address = from + label.length + 3
  return { text: made, from: address, to: address + 'https://'.length }
}
