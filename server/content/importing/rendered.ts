import {
  excerptOf,
  languageOf,
  mayRender,
  plainText,
  renderMarkdown,
  tidyText,
} from '../../../engines/text/index.ts'
import type { Written } from '../written.ts'

export type Rendered = Omit<Written, 'mentions'>

const longestBody = 200_000

/** Like `written`, but refuses nothing: what is too much to lay out is kept and shown as it was typed. */
export function rendered(markdown: string, title: string | null): Rendered {
  const body = tidyText(markdown).slice(0, longestBody)
  const html = renderMarkdown(body)
  if (mayRender(body) !== 'allowed')
    return { body, html, excerpt: excerptOf(body.slice(0, 2000)), language: null }
  return {
    body,
    html,
    excerpt: excerptOf(body),
    language: languageOf([title ?? '', plainText(body)].join(' ')),
  }
}
