import { Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type Answer, usePages, useRead } from '../app/api.ts'
import { photoOf } from '../app/photo.ts'
import { useProblemText } from '../app/problem.ts'
import { Avatar } from '../kit/avatar.tsx'
import { Button } from '../kit/button.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { type AskedPeople, addressOf, filterNames, filterOf } from './asked.ts'
import { useCounts } from './known.tsx'
import { knownWords } from './known-words.ts'
import { peopleWords } from './words.ts'

type Row = Answer<'listPeople'>['data'][number]
type Shown = Answer<'listShown'>['data'][number]

export const peoplePerPage = 50

export const usePeople = (asked: AskedPeople) =>
  usePages('listPeople', { limit: peoplePerPage, ...filterOf(asked) })

type ListProps = {
  asked: AskedPeople
  onAsk: (change: AskedPeople) => void
  pages: ReturnType<typeof usePeople>
  shown: string | undefined
  wide: boolean
}

export function PeopleList({ asked, onAsk, pages, shown, wide }: ListProps) {
  const t = useWords(peopleWords)
  const textOf = useProblemText()
  const list = useRef<HTMLDivElement>(null)
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  const proofs = useShown(rows, asked.skill ?? asked.q)
  if (isPending) return <Skeleton lines={8} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  const clear = Object.fromEntries([...filterNames, 'q', 'from', 'person'].map((name) => [name, '']))
  const hrefOf = ({ id }: Row) => (wide ? addressOf({ ...asked, person: id }) : `/people/${id}`)
  return (
    <>
      {!asked.q && (rows.length >= peoplePerPage || asked.from) && <Letters asked={asked} onAsk={onAsk} />}
      {rows.length === 0 ? (
        <EmptyState title={t('none')} action={<Button onPress={() => onAsk(clear)}>{t('clearAll')}</Button>}>
          {t('noneWhy')}
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrows are a shortcut beside Tab, which reaches every row
        <div ref={list} onKeyDown={(key) => walk(key, list.current)}>
          <List label={t('people')}>
            {rows.map((row, index) => (
              <Fragment key={row.id}>
                {row.match === 'words' && rows[index - 1]?.match === 'name' && (
                  <li className="p-also">{t('byWords')}</li>
                )}
                <PersonRow
                  row={row}
                  href={hrefOf(row)}
                  current={row.id === shown}
                  proof={proofs.get(row.id)}
                />
              </Fragment>
            ))}
          </List>
        </div>
      )}
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

type RowProps = { row: Row; href: string; current: boolean; proof: Shown | undefined }

function PersonRow({ row, href, current, proof }: RowProps) {
  const t = useWords(peopleWords)
  const { name, title, unit, site, audience, organisation, skills } = row
  const guest = audience === 'outside'
  return (
    <ListRow
      lead={<Avatar name={name} picture={photoOf(row)} guest={guest} />}
      href={href}
      title={name}
      current={current}
      sub={
        <>
          {[title, unit, site].filter(Boolean).join(', ')}
          {guest && organisation && (
            <span className="w-guests"> {t('guestOf', { company: organisation })}</span>
          )}
        </>
      }
    >
      {proof ? (
        <ProofLine proof={proof} />
      ) : (
        skills.length > 0 && <p className="p-skills">{skills.slice(0, 4).join(' · ')}</p>
      )}
    </ListRow>
  )
}

/** What contributions show of the word that is searched for. */
function ProofLine({ proof: { subject, ...counted } }: { proof: Shown }) {
  const t = useWords(knownWords)
  const counts = useCounts()(counted)
  return (
    <p className="p-proof">
      {t.rich('on', {
        counts,
        name: subject.name,
        a: (name: ReactNode) => <a href={`/subjects/${subject.id}`}>{name}</a>,
      })}
    </p>
  )
}

const askedMost = 50

function useShown(rows: readonly Row[], word = ''): ReadonlyMap<string, Shown> {
  const people = rows
    .slice(0, askedMost)
    .map(({ id }) => id)
    .join(',')
  const { data } = useRead(
    'listShown',
    { people, word },
    { enabled: word !== '' && people !== '', keep: true },
  )
  const found = word === '' ? [] : (data?.data ?? [])
  return new Map(found.map((each) => [each.personId, each]))
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function Letters({ asked, onAsk }: Pick<ListProps, 'asked' | 'onAsk'>) {
  const t = useWords(peopleWords)
  return (
    <nav className="p-letters" aria-label={t('letters')}>
      <button type="button" aria-pressed={!asked.from} onClick={() => onAsk({ from: '', person: '' })}>
        {t('allLetters')}
      </button>
      {letters.map((letter) => (
        <button
          key={letter}
          type="button"
          aria-pressed={asked.from === letter}
          onClick={() => onAsk({ from: letter, person: '' })}
        >
          {letter}
        </button>
      ))}
    </nav>
  )
}

/** Up and down walk from name to name. */
function walk(key: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key.key]
  if (!step || !list) return
  const links = [...list.querySelectorAll<HTMLElement>('a.w-list-title')]
  const here = document.activeElement
  const at = here instanceof HTMLElement ? links.indexOf(here) : -1
  const next = links[at + step]
  if (at < 0 || !next) return
  key.preventDefault()
  next.focus()
}
