import type { Editor } from '@tiptap/core'
import {
  AtSign,
  Hash,
  Heading2,
  Heading3,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Paperclip,
  SquareCode,
  Table,
  TextQuote,
} from 'lucide-react'
import { insertTable } from './commands.ts'

/** What `/` offers to put in. The other words by which one may look for it stand here in both languages. */
export const insertions = [
  { id: 'heading', icon: Heading2, also: 'h1 h2 titre section heading' },
  { id: 'subheading', icon: Heading3, also: 'h3 sous-titre subheading' },
  { id: 'bullets', icon: List, also: 'liste puces list bullets ul' },
  { id: 'numbers', icon: ListOrdered, also: 'liste numerotee numbered list etapes steps ol' },
  { id: 'quote', icon: TextQuote, also: 'citer quote citation' },
  { id: 'codeBlock', icon: SquareCode, also: 'code bloc block programme' },
  { id: 'table', icon: Table, also: 'tableau table grille grid' },
  { id: 'rule', icon: Minus, also: 'separation ligne trait divider rule hr' },
  { id: 'file', icon: Paperclip, also: 'image photo fichier file picture piece jointe attachment' },
  { id: 'person', icon: AtSign, also: 'mention personne person people' },
  { id: 'place', icon: Hash, also: 'mention espace sujet space subject' },
] as const satisfies readonly { id: string; icon: LucideIcon; also: string }[]
export type Insertion = (typeof insertions)[number]['id']

/** A command being typed: what follows the `/`, and where that stands in its block. */
export function slashIn(before: string): { q: string; at: number } | null {
  const found = /(?<=^|\s)\/([\p{L}\d-]*(?: [\p{L}\d-]+)?)$/u.exec(before)
  return found ? { q: found[1] ?? '', at: found.index } : null
}

/** Without accents or capitals, as one types in haste. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Puts in what was chosen, in the place of what was typed. */
export function insert(editor: Editor, chosen: Insertion, typed: { from: number; to: number }): void {
  const chain = editor.chain().focus().deleteRange(typed)
  const turned = {
    heading: () => chain.setNode('heading', { level: 2 }),
    subheading: () => chain.setNode('heading', { level: 3 }),
    bullets: () => chain.toggleList('bulletList', 'listItem'),
    numbers: () => chain.toggleList('orderedList', 'listItem'),
    quote: () => chain.wrapIn('blockquote'),
    codeBlock: () => chain.setNode('codeBlock'),
    rule: () => chain.insertContent([{ type: 'horizontalRule' }, { type: 'paragraph' }]),
    person: () => chain.insertContent('@'),
    place: () => chain.insertContent('#'),
    table: () => chain,
    file: () => chain,
  }
  turned[chosen]().run()
  if (chosen === 'table') insertTable(editor)
}
