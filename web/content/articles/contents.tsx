import { type RefObject, useLayoutEffect, useState } from 'react'
import { useWords } from '../../kit/words.tsx'
import { articleWords } from './words.ts'

export type Heading = { id: string; text: string; level: number }

/** The headings of a text that is shown, each given an address; an address that names one is brought into sight. */
export function useHeadings(text: RefObject<HTMLElement | null>, html: string): Heading[] {
  const [headings, setHeadings] = useState<Heading[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other headings
  useLayoutEffect(() => {
    const found = [...(text.current?.querySelectorAll('.w-prose :is(h3, h4, h5, h6)') ?? [])]
    const taken = new Map<string, number>()
    const named = found.map((heading) => {
      const slug = slugOf(heading.textContent ?? '')
      const times = (taken.get(slug) ?? 0) + 1
      taken.set(slug, times)
      heading.id = times > 1 ? `s-${slug}-${times}` : `s-${slug}`
      // What people write begins at h3, under a part of the page; an article stands under the title itself.
      const level = Number(heading.tagName.slice(1)) - 1
      heading.ariaLevel = String(level)
      return { id: heading.id, text: heading.textContent ?? '', level }
    })
    setHeadings(named.filter(({ level }) => level <= 3))
    if (location.hash.startsWith('#s-'))
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [text, html])
  return headings
}

/** Worth a look from three headings on. */
export const worthContents = (headings: readonly Heading[]) => headings.length >= 3

export function ContentsList({ headings }: { headings: readonly Heading[] }) {
  const t = useWords(articleWords)
  return (
    <nav aria-label={t('contents')}>
      <ol className="a-contents">
        {headings.map(({ id, text, level }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'partie'
}
