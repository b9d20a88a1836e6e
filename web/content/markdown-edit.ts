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
export function list({ text, from, to }: Selected, kind: 'bullets' | 'numbers'): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const ending = text.indexOf('\n', to)
  const end = ending < 0 ? text.length : ending
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line, index) => `${kind === 'bullets' ? '-' : `${index + 1}.`} ${line}`)
    .join('\n')
  const made = text.slice(0, start) + lines + text.slice(end)
  return { text: made, from: start + lines.length, to: start + lines.length }
}

/** Makes a link of the selection and selects the place of its address. */
export function link({ text, from, to }: Selected, word: string): Selected {
  const label = text.slice(from, to) || word
  const made = `${text.slice(0, from)}[${label}](https://)${text.slice(to)}`
  const address = from + label.length + 3
  return { text: made, from: address, to: address + 'https://'.length }
}
