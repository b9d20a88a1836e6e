import { CircleCheck } from 'lucide-react'
import { StateChip } from '../../kit/chips.tsx'
import { Prose } from '../../kit/prose.tsx'
import { useWoken } from '../../kit/woken.ts'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { piecesOf } from './pieces.ts'
import './cards.css'

type Card = Thread['cards'][number]
type LinkedProps = { html: string; cards: readonly Card[]; lang?: string | undefined; small?: boolean }

/** What people wrote, with a line of its own for each of our addresses that stands alone. */
export function LinkedProse({ html, cards, ...look }: LinkedProps) {
  // Where the page is drawn, its address is not known: the id alone decides, which no other house gives out.
  const origin = useWoken() ? location.origin : null
  if (cards.length === 0) return <Prose html={html} {...look} />
  const known = new Map(cards.map((card) => [card.publicId, card]))
  return (
    <div className="k-linked">
      {piecesOf(html, new Set(known.keys()), origin).map((piece, index) => {
        const card = 'publicId' in piece ? known.get(piece.publicId) : undefined
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and come anew with each text
        if (card) return <LinkCard key={index} card={card} />
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return 'html' in piece && <Prose key={index} html={piece.html} {...look} />
      })}
    </div>
  )
}

function LinkCard({ card: { address, kind, title, excerpt, space, accepted } }: { card: Card }) {
  const t = useWords(contentWords)
  return (
    <a className="k-card" href={address}>
      <span className="k-card-what">
        {[t(kind), space ?? t('everyone')].join(' · ')}
        {kind === 'question' && accepted && (
          <StateChip tone="vert" icon={CircleCheck}>
            {t('accepted')}
          </StateChip>
        )}
        {kind === 'question' && !accepted && <span>{t('open')}</span>}
      </span>
      <span className="k-card-title">{title ?? excerpt}</span>
    </a>
  )
}
