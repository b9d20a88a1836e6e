import {
  excerptOf,
  languageOf,
  mayRender,
  mentionsIn,
  minutesToRead,
  plainText,
  renderMarkdown,
  tidyText,
} from '../../engines/text/index.ts'
import { allow } from '../platform/refusal.ts'

export type Written = {
  body: string
  html: string
  excerpt: string
  language: 'fr' | 'en' | null
  minutes: number
  mentions: string[]
}

/** What is stored of a text: as it was written, and once rendered, so that reading never renders. */
export function written(markdown: string, title: string | null = null): Written {
  const body = tidyText(markdown)
  allow(mayRender(body))
  const plain = plainText(body)
  return {
    body,
    html: renderMarkdown(body),
    excerpt: excerptOf(body),
    language: languageOf([title ?? '', plain].join(' ')),
    minutes: minutesToRead(plain),
    mentions: mentionsIn(body).people.slice(0, 50),
  }
}
