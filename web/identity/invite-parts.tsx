import { X } from 'lucide-react'
import { type Answer, useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { useFormat } from '../kit/format.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { CopyText } from '../settings/copy-text.tsx'
import { inviteWords } from './invite-words.ts'

type Pending = Answer<'listInvitations'>['data'][number]

/** What became of the invitation just made: a mail is on its way, or the link to hand over. */
export function SentNotice({ sent: { email, link } }: { sent: Answer<'invitePerson'> }) {
  const t = useWords(inviteWords)
  return (
    <div role="status">
      <Notice tone={link ? 'gaude' : 'vert'}>
        <p>{t(link ? 'linkFor' : 'sentTo', { email })}</p>
        {link && <CopyText text={link} />}
      </Notice>
    </div>
  )
}

export function PendingList({
  read,
}: {
  read: { data?: { data: Pending[] } | undefined; error: Error | null }
}) {
  const t = useWords(inviteWords)
  const textOf = useProblemText()
  const revoke = useChange('revokeInvitation', ['listInvitations', 'listSpaceInvitations'])
  const { data, error } = read
  const failed = error ?? revoke.error
  if (failed) return <ErrorState title={t('notRead')}>{textOf(failed)}</ErrorState>
  if (!data) return <Skeleton />
  if (data.data.length === 0) return <EmptyState title={t('noPending')}>{t('noPendingWhy')}</EmptyState>
  return (
    <List label={t('pending')}>
      {data.data.map((pending) => (
        <PendingRow
          key={pending.id}
          pending={pending}
          onRevoke={() => revoke.mutate({ given: { invitationId: pending.id } })}
        />
      ))}
    </List>
  )
}

function PendingRow({ pending, onRevoke }: { pending: Pending; onRevoke: () => void }) {
  const t = useWords(inviteWords)
  const format = useFormat()
  const { email, invitedBy, organisation, guestUntil, expiresAt } = pending
  const dateOf = (text: string) => format.fullDate(new Date(text))
  const said = [
    organisation,
    t('by', { name: invitedBy }),
    guestUntil && t('stay', { date: dateOf(guestUntil) }),
    t('good', { date: dateOf(expiresAt) }),
  ]
  const end = (
    <Action icon={X} onPress={onRevoke} label={t('takeBackOf', { email })} danger>
      {t('takeBack')}
    </Action>
  )
  return <ListRow title={email} sub={said.filter(Boolean).join(' · ')} end={end} />
}
