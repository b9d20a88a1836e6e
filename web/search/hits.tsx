import { CircleCheck, FileText } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Answer } from '../app/api.ts'
import { EditedFact } from '../content/articles/edited-fact.tsx'
import { AuthorAvatar, AuthorName } from '../content/author.tsx'
import { openingOf } from '../content/thread-model.ts'
import { KindLabel, StateChip } from '../kit/chips.tsx'
import { When } from '../kit/format.tsx'
import { Feed, Row } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { searchWords } from './words.ts'

export type Hit = Answer<'search'>['data'][number]
type Piece = Hit['text'][number]

/** Posts and comments that match, best first; ↑ ↓ and j k walk through their titles. */
export function Hits({ hits, more, busy }: { hits: Hit[]; more: boolean; busy: boolean }) {
  const t = useWords(searchWords)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move between the links inside
    <div className="r-hits" onKeyDown={walk}>
      <h2 className="w-hidden">{t('results')}</h2>
      <Feed label={t('results')} busy={busy}>
        {hits.map((hit, index) => (
          <HitRow
            key={hit.file?.id ?? hit.commentId ?? hit.post.id}
            hit={hit}
            position={{ at: index + 1, of: more ? -1 : hits.length }}
          />
        ))}
      </Feed>
    </div>
  )
}

function HitRow({ hit, position }: { hit: Hit; position: { at: number; of: number } }) {
  const t = useWords(searchWords)
  const { post, commentPublicId, file, title, text } = hit
  const { kind, author, address, language, publishedAt, accepted, excerpt } = post
  const opening = openingOf(excerpt)
  // A few words without a title are all there is to show: once.
  const whole = title.length === 0 && wordsOf(text) === opening
  return (
    <Row
      avatar={<AuthorAvatar author={author} size="medium" />}
      meta={
        <>
          <KindLabel kind={kind} />
          <AuthorName author={author} />
          <When at={publishedAt} />
        </>
      }
      title={title.length > 0 || whole ? <Marked pieces={whole ? text : title} /> : opening}
      href={commentPublicId ? `${address}#c-${commentPublicId}` : address}
      {...(language && { lang: language })}
      {...(!whole && { excerpt: <Marked pieces={text} /> })}
      facts={
        <>
          {accepted && (
            <StateChip tone="vert" icon={CircleCheck}>
              {t('accepted')}
            </StateChip>
          )}
          <EditedFact post={post} />
          {file && (
            <a
              className="r-file"
              href={`/api/v1/files/${file.id}/content`}
              aria-label={t('openFile', { name: nameOf(file) })}
            >
              <FileText className="w-icon" aria-hidden />
              <span>
                <Marked pieces={file.name} />
              </span>
            </a>
          )}
          {commentPublicId && <span>{t(file ? 'fileInAnswer' : 'inAnswer')}</span>}
          <span>
            <Where post={post} />
          </span>
        </>
      }
      position={position}
    />
  )
}

const wordsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')
const nameOf = ({ name }: NonNullable<Hit['file']>) => wordsOf(name)

function Where({ post: { space, subjects } }: { post: Hit['post'] }) {
  const t = useWords(searchWords)
  if (space) return t.rich('inSpace', { space: space.name, b: bold })
  const [subject] = subjects
  return subject ? t.rich('under', { subject: subject.name, b: bold }) : null
}

export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )
}

export const bold = (inside: ReactNode) => <b>{inside}</b>

/** Moves the focus to the next or the previous title. */
export function walk(key: KeyboardEvent<HTMLElement>): void {
  const step = steps.get(key.key)
  if (!step || key.ctrlKey || key.metaKey || key.altKey || key.target instanceof HTMLInputElement) return
  const links = [...key.currentTarget.querySelectorAll<HTMLElement>('.w-row-title a')]
  const now = links.findIndex((link) => link.closest('article')?.contains(document.activeElement))
  const next =
    now === 0 && step < 0 ? document.querySelector<HTMLElement>('#main search input') : links[now + step]
  if (!next) return
  key.preventDefault()
  next.focus()
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['j', 1],
  ['k', -1],
])
