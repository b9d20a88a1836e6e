import {
  excerptOf,
  languageOf,
  mayRender,
  minutesToRead,
  plainText,
  renderMarkdown,
  tidyText,
} from '../../../engines/text/index.ts'
import type { Written } from '../written.ts'

export type Rendered = Omit<Written, 'mentions'>

const longestBody = 200_000
const longestExcerpt = 280
const longestPlain = 5_000

/** Like `written`, but refuses nothing: what is too much to lay out is kept and shown as it was typed. */
export function rendered(markdown: string, title: string | null): Rendered {
  const body = tidyText(markdown).slice(0, longestBody)
  return isPlain(body) ? plain(body, title) : laidOut(body, title)
}

/** The long way, for every text. */
export function laidOut(body: string, title: string | null): Rendered {
  const html = renderMarkdown(body)
  if (mayRender(body) !== 'allowed')
    return { body, html, excerpt: excerptOf(body.slice(0, 2000)), language: null, minutes: 1 }
  const words = plainText(body)
  return {
    body,
    html,
    excerpt: excerptOf(body),
    language: languageIn(title, words),
    minutes: minutesToRead(words),
  }
}

// Words, figures and stops on one line: nothing that Markdown, a link finder or HTML would read as anything else.
const plainLine = /^\p{L}(?:[\p{L}\p{M}\p{N} ,;.!?'’«»“”„…–—()%€$+=-]*[\p{L}\p{M}\p{N},;.!?’»”…)%€$])?$/u

/** Most messages are plain: this way they cost a tenth, and come out the same to the byte. */
export function isPlain(body: string): boolean {
  return body.length <= longestPlain && plainLine.test(body)
}

function plain(body: string, title: string | null): Rendered {
  const words = body.replace(/ +/g, ' ')
  const excerpt = words.length <= longestExcerpt ? words : excerptOf(body)
  return {
    body,
    html: `<p>${body}</p>\n`,
    excerpt,
    language: languageIn(title, words),
    minutes: minutesToRead(words),
  }
}

const languageIn = (title: string | null, words: string) => languageOf([title ?? '', words].join(' '))
