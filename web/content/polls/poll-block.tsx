import { useQueryClient } from '@tanstack/react-query'
import { CircleCheck, Lock, Pencil, Vote } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action, Actions } from '../../kit/action.tsx'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button } from '../../kit/button.tsx'
import { Checkbox, RadioGroup } from '../../kit/choices.tsx'
import { Confirm } from '../../kit/dialog.tsx'
import { useFormat } from '../../kit/format.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { pollWords } from './words.ts'
import './polls.css'

export type Poll = NonNullable<Thread['poll']>
type Props = { thread: Thread; poll: Poll }

const RewriteDialog = lazy(async () => ({ default: (await import('./rewrite-dialog.tsx')).RewriteDialog }))
const lists = ['readFollowing', 'readForYou', 'readSpaceFeed'] as const

/** Whether the page waits for its reader's vote: then that is its one filled button. */
export const awaitsVote = ({ poll }: Thread): boolean =>
  poll !== null && poll.mayVote && !poll.options.some(({ mine }) => mine)

/** Under the question of a poll: choose, then see what may be seen. */
export function PollBlock({ thread, poll }: Props) {
  const t = useWords(pollWords)
  const [again, setAgain] = useState(false)
  const voting = poll.mayVote && (again || awaitsVote(thread))
  return (
    <section className="l-block" aria-label={t('poll')}>
      {voting ? (
        <Ballot thread={thread} poll={poll} {...(again && { onDone: () => setAgain(false) })} />
      ) : (
        <Outcome poll={poll} />
      )}
      <Steering
        thread={thread}
        poll={poll}
        {...(!voting && poll.mayVote && { onAgain: () => setAgain(true) })}
      />
    </section>
  )
}

function Ballot({ thread, poll, onDone }: Props & { onDone?: () => void }) {
  const t = useWords(pollWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const announce = useAnnounce()
  const [chosen, choose] = useState<readonly string[]>(
    poll.options.filter(({ mine }) => mine).map(({ id }) => id),
  )
  const { mutate, error, isPending } = useChange('vote', lists)
  const send = () =>
    mutate(
      { given: { postId: thread.id, options: [...chosen] } },
      {
        onSuccess: (after) => {
          changeThread(cache, thread.id, () => after)
          announce(t('voted'))
          onDone?.()
        },
      },
    )
  const label = t(poll.several ? 'chooseSeveral' : 'chooseOne')
  return (
    <form
      className="l-ballot"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (chosen.length > 0) send()
      }}
    >
      {poll.several ? (
        <fieldset className="l-options l-choices">
          <legend className="w-label">{label}</legend>
          {poll.options.map(({ id, text }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(on) => choose(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            >
              {text}
            </Checkbox>
          ))}
        </fieldset>
      ) : (
        <RadioGroup
          label={label}
          value={chosen[0] ?? null}
          onChange={(id) => choose([id])}
          options={poll.options.map(({ id, text }) => ({ id, word: text }))}
        />
      )}
      <p className="l-note" id="ballot-note">
        <Lock className="w-icon" aria-hidden />
        <span>
          {t('secret')} {t(poll.results === 'when_closed' ? 'seenWhenClosed' : 'seenAfterVoting')}
        </span>
      </p>
      {error && <ErrorState title={textOf(error) ?? ''} />}
      <div className="w-line" data-gap="12">
        <Button
          type="submit"
          kind="filled"
          icon={Vote}
          busy={isPending}
          disabled={chosen.length === 0}
          describedBy="ballot-note"
        >
          {t('vote')}
        </Button>
        {onDone && <Button onPress={onDone}>{t('keepVote')}</Button>}
      </div>
    </form>
  )
}

function Outcome({ poll }: { poll: Poll }) {
  const t = useWords(pollWords)
  const format = useFormat()
  const { voters } = poll
  const mine = poll.options.some((option) => option.mine)
  return (
    <>
      <ul className="l-bars" aria-label={t(voters === null ? 'options' : 'result')}>
        {poll.options.map(({ id, text, votes, mine: chosen }) => (
          <li key={id} data-mine={chosen || undefined}>
            <span className="l-option-text">
              {chosen && <CircleCheck className="w-icon" aria-hidden />}
              <span>
                {text}
                {chosen && <span className="l-mine"> ({t('myChoice')})</span>}
              </span>
            </span>
            {votes !== null && voters !== null && (
              <>
                <span className="l-track" aria-hidden>
                  <span style={{ inlineSize: `${voters > 0 ? (100 * votes) / voters : 0}%` }} />
                </span>
                <span className="l-figure">
                  {format.percent(voters > 0 ? votes / voters : 0)}, {t('votes', { count: votes })}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="l-note">
        <Lock className="w-icon" aria-hidden />
        <span>
          <Reason poll={poll} /> {mine && poll.closedAt === null && t('secret')}
        </span>
      </p>
    </>
  )
}

/** On how many the result counts, or why there is none yet. */
function Reason({ poll }: { poll: Poll }) {
  const t = useWords(pollWords)
  const { hidden, voters, closedAt, turnout } = poll
  const soFar = turnout === null ? null : t('turnoutAt', { count: turnout })
  if (hidden === 'until_closed') return [soFar, t('seenWhenClosed')].filter(Boolean).join(' ')
  if (hidden === 'until_voted') return [soFar, t('seenAfterVoting')].filter(Boolean).join(' ')
  if (hidden === 'too_few') return t(closedAt === null ? 'tooFewOpen' : 'tooFewClosed')
  return t(closedAt === null ? 'countedSoFar' : 'voters', { count: voters ?? 0 })
}

function Steering({ thread, poll, onAgain }: Props & { onAgain?: () => void }) {
  const t = useWords(pollWords)
  const [open, setOpen] = useState<'closing' | 'rewriting' | null>(null)
  const { mayClose, mayRewrite } = poll
  if (!onAgain && !mayClose && !mayRewrite) return null
  return (
    <>
      <Actions>
        {onAgain && (
          <Action icon={Vote} onPress={onAgain}>
            {t('voteAgain')}
          </Action>
        )}
        {mayRewrite && (
          <Action icon={Pencil} onPress={() => setOpen('rewriting')}>
            {t('rewrite')}
          </Action>
        )}
        {mayClose && (
          <Action icon={Lock} onPress={() => setOpen('closing')}>
            {t('close')}
          </Action>
        )}
      </Actions>
      {open === 'closing' && <Closing thread={thread} onDone={() => setOpen(null)} />}
      {open === 'rewriting' && (
        <Suspense>
          <RewriteDialog thread={thread} poll={poll} onDone={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  )
}

function Closing({ thread, onDone }: { thread: Thread; onDone: () => void }) {
  const t = useWords(pollWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const { mutate, error, isPending } = useChange('closePoll', lists)
  const confirm = () =>
    mutate(
      { given: { postId: thread.id } },
      {
        onSuccess: (after) => {
          changeThread(cache, thread.id, () => after)
          onDone()
        },
      },
    )
  return (
    <Confirm
      title={t('closeTitle')}
      verb={t('close')}
      open
      busy={isPending}
      onClose={onDone}
      onConfirm={confirm}
    >
      <p>{t('closeWhy')}</p>
      {error && <ErrorState title={textOf(error) ?? ''} />}
    </Confirm>
  )
}
