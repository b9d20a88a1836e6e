import type { ReactNode } from 'react'
import { useFormat } from '../../kit/format.tsx'
import { Popover } from '../../kit/popover.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Board } from './board.ts'
import { switchWords } from './switch-words.ts'

const monthMs = 30 * 24 * 3600_000

/** The page's first sentence: what leaves, how much is on, what changed lately. */
export function Finding({ board }: { board: Board }) {
  const t = useWords(switchWords)
  const turned = [...board.data, ...board.standing.filter(({ state }) => state !== 'never')]
  const on =
    board.data.filter((row) => row.on).length + board.standing.filter(({ state }) => state === 'on').length
  return (
    <p className="w-finding">
      <Leaving board={board} /> {t('tally', { all: turned.length, on })} <Changes board={board} />.
    </p>
  )
}

function Leaving({ board }: { board: Board }): ReactNode {
  const t = useWords(switchWords)
  const format = useFormat()
  const leaving = [
    // Turned on, this one makes less leave.
    ...board.data.filter(({ group, on, name }) => group === 'leaves' && on && name !== 'hide_content'),
    ...board.standing.filter(({ group, state }) => group === 'leaves' && state === 'on'),
  ].map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1))
  const what = format.list(leaving)
  if (leaving.length === 0) return t('nothingLeaves')
  return leaving.length === 1 ? t('oneLeaves', { what }) : t('manyLeave', { count: leaving.length, what })
}

function Changes({ board }: { board: Board }) {
  const t = useWords(switchWords)
  const format = useFormat()
  const since = Date.now() - monthMs
  const changes = board.data
    .flatMap(({ title, history }) => history.map((change) => ({ ...change, title })))
    .filter(
      ({ state, settledAt }) => state === 'done' && settledAt !== null && Date.parse(settledAt) >= since,
    )
  const word = t('changes', { count: changes.length })
  if (changes.length === 0) return word
  return (
    <Popover look="figure" word={word} title={t('lastChanges')}>
      <ul className="a-changes">
        {changes.map(({ id, title, on, askedBy, reason, settledAt }) => (
          <li key={id}>
            <b>{t('changed', { title, on: String(on), name: askedBy.name })}</b>
            <span className="a-note">
              {settledAt && format.date(new Date(settledAt))}, {reason}
            </span>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
