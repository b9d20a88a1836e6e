const named = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
])

/** Takes the place of the parser's large table (vite.config.ts): texts that name other characters stay Markdown. */
export const decodeHTMLStrict = (name: string): string => named.get(name) ?? name
