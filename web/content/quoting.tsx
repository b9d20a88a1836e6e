import { Quote } from 'lucide-react'
import { createContext, type RefObject, useContext, useEffect, useState } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { useWords } from '../kit/words.tsx'
import type { Thread } from './thread-model.ts'
import { contentWords } from './words.ts'

/** Quotes what stands in this article of the page: what is selected in it, or its whole text. */
type Quoting = ((article: HTMLElement, who: string) => void) | null

export const QuotingContext = createContext<Quoting>(null)
export const useQuoting = (): Quoting => useContext(QuotingContext)

/** The words in Markdown, with who wrote them, and a place to go on below. */
export function quotation(text: string, who: string): string {
  const lines = text.trim().split('\n')
  return [`**${who}**`, '', ...lines]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
    .concat('\n\n')
}

/** The text below what was written so far. */
export const below = (text: string, more: string): string =>
  text.trim() === '' ? more : `${text.trimEnd()}\n\n${more}`

/** What is selected in this article; without a selection there, all that it says. */
export function wordsOf(article: HTMLElement): string {
  const chosen = selected()
  if (chosen && chosen.prose.closest('article') === article) return chosen.text
  return article.querySelector<HTMLElement>('.w-prose')?.innerText ?? ''
}

/** What is selected of one text. A triple click ends where the next block begins, outside of it: words alone count. */
function selected(): { text: string; prose: HTMLElement; range: Range } | null {
  const selection = getSelection()
  const text = selection?.toString().trim() ?? ''
  if (!selection || text === '') return null
  const range = selection.getRangeAt(0).cloneRange()
  const prose = proseOf(range.startContainer)
  if (!prose) return null
  if (!prose.contains(range.endContainer)) {
    if (!inOneLine(prose.innerText).includes(inOneLine(text))) return null
    range.setEnd(prose, prose.childNodes.length)
  }
  return { text, prose, range }
}

const proseOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.w-prose') ?? null

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** A button beside the words one selects in a thread. Its other way in is the menu of each text. */
export function QuoteSelected({ thread, page }: { thread: Thread; page: RefObject<HTMLElement | null> }) {
  const t = useWords(contentWords)
  const quote = useQuoting()
  const [chosen, choose] = useState<Chosen | null>(null)
  useEffect(() => {
    const look = () => choose(page.current && chosenIn(page.current))
    const events = ['selectionchange', 'scroll'] as const
    for (const each of events) document.addEventListener(each, look, { passive: true })
    return () => {
      for (const each of events) document.removeEventListener(each, look)
    }
  }, [page])
  const who = chosen && authorOf(thread, chosen.article)
  if (!quote || !chosen || !who) return null
  return (
    <Pressable
      className="c-quote w-button w-button-plain"
      style={{ insetBlockStart: chosen.under, insetInlineStart: chosen.along }}
      excludeFromTabOrder
      onPress={() => {
        quote(chosen.article, who)
        getSelection()?.removeAllRanges()
      }}
    >
      <Quote className="w-icon" aria-hidden />
      {t('quote')}
    </Pressable>
  )
}

type Chosen = { article: HTMLElement; under: number; along: number }

function chosenIn(page: HTMLElement): Chosen | null {
  const chosen = selected()
  const article = chosen?.prose.closest('article')
  if (!chosen || !article || !page.contains(article)) return null
  const { bottom, left } = chosen.range.getBoundingClientRect()
  return { article, under: bottom + 8, along: Math.max(16, Math.min(left, innerWidth - 120)) }
}

/** Who wrote what stands in this article: a comment bears its address, the post does not. */
function authorOf(thread: Thread, article: HTMLElement): string | null {
  if (!article.id) return thread.author.name
  return thread.comments.find(({ publicId }) => article.id === `c-${publicId}`)?.author?.name ?? null
}
