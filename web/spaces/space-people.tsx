import { useQueryClient } from '@tanstack/react-query'
import { UserMinus } from 'lucide-react'
import { useState } from 'react'
import { type Answer, call, useChange, usePages, useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useLeaving } from '../app/leaving.tsx'
import { photoOf } from '../app/photo.ts'
import { useProblemText } from '../app/problem.ts'
import { InvitePanel } from '../identity/invite-panel.tsx'
import { Action } from '../kit/action.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Select } from '../kit/select.tsx'
import { LoadMore, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { JoinRequests } from './join-requests.tsx'
import { overviewWords } from './overview-words.ts'
import { isSteward } from './space-changes.ts'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

type Member = Answer<'listMembers'>['data'][number]

export const roleWords = {
  owner: 'owner',
  deputy: 'deputy',
  moderator: 'moderator',
  member: 'member_role',
  reader: 'reader',
} as const

export function SpacePeople({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const mayChange = isSteward(space) && space.state !== 'archived'
  return (
    <div className="s-overview">
      {mayChange && <JoinRequests spaceId={space.id} />}
      {mayChange && <AddMember space={space} />}
      <Section title={t('insiders')}>
        <MemberList space={space} who="inside" mayChange={mayChange} label={t('insiders')} />
      </Section>
      {(space.access !== 'open' || space.organisation) && <GuestsPart space={space} mayChange={mayChange} />}
    </div>
  )
}

/** Guests stand apart, each with a company and an end; those who look after the space invite them here. */
function GuestsPart({ space, mayChange }: { space: Space; mayChange: boolean }) {
  const t = useWords(overviewWords)
  const { guests, state } = space
  return (
    <>
      <Section title={t('guests')}>
        {guests ? (
          <MemberList space={space} who="guests" mayChange={mayChange} label={t('guests')} />
        ) : (
          <p className="s-note">{t('noGuests')}</p>
        )}
        {mayChange && state === 'prepared' && <p className="s-note">{t('guestsOnceOpen')}</p>}
      </Section>
      {mayChange && state === 'open' && <InvitePanel space={space} />}
    </>
  )
}

function MemberList({
  space,
  who,
  mayChange,
  label,
}: {
  space: Space
  who: 'inside' | 'guests'
  mayChange: boolean
  label: string
}) {
  const leaving = useLeaving()
  const pages = usePages('listMembers', { spaceId: space.id, who, limit: 100 })
  const { rows, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  if (isPending) return <Skeleton />
  return (
    <>
      <List label={label}>
        {rows
          .filter(({ id }) => !leaving.has(`${space.id} ${id}`))
          .map((member) => (
            <MemberRow key={member.id} space={space} member={member} mayChange={mayChange} />
          ))}
      </List>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

type MemberProps = { space: Space; member: Member; mayChange: boolean }

function MemberRow({ space, member, mayChange }: MemberProps) {
  const t = useWords(spaceWords)
  const words = useWords(overviewWords)
  const { fullDate } = useFormat()
  const { id, name, title, audience, organisation, role, guestUntil, host } = member
  const guest = audience === 'outside'
  return (
    <ListRow
      lead={<Avatar name={name} picture={photoOf(member)} guest={guest} />}
      href={`/people/${id}`}
      title={name}
      sub={
        <>
          {title}
          {guest && organisation && (
            <span className="w-guests">
              {title && ', '}
              {t('guestOf', { company: organisation })}
            </span>
          )}
          {guestUntil && `, ${words('until', { date: fullDate(new Date(guestUntil)) })}`}
          {host && `, ${words('answersFor', { name: host.name })}`}
        </>
      }
      end={mayChange ? <MemberControls space={space} member={member} /> : t(roleWords[role])}
    />
  )
}

/** The role, changed at once, and the removal, which can be undone. */
function MemberControls({ space, member }: Omit<MemberProps, 'mayChange'>) {
  const t = useWords(spaceWords)
  const toast = useToast()
  const textOf = useProblemText()
  const cache = useQueryClient()
  const leaving = useLeaving()
  const add = useChange('addMember', ['listMembers'])
  const { id: personId, name, role, audience } = member
  const given = { spaceId: space.id, personId }
  const roles: readonly Member['role'][] =
    audience === 'outside' ? ['member', 'reader'] : ['owner', 'deputy', 'moderator', 'member', 'reader']
  const change = (chosen: Member['role']) =>
    add.mutate(
      { given: { ...given, role: chosen } },
      { onError: (error) => toast({ text: textOf(error) ?? '' }) },
    )
  const send = async () => {
    await call('removeMember', given)
    await Promise.all(
      ['listMembers', 'readAudience'].map((stale) => cache.invalidateQueries({ queryKey: [stale] })),
    )
  }
  return (
    <span className="w-line s-controls" data-gap="16">
      <Select
        label={t('changeRole', { name })}
        labelHidden
        options={roles.map((id) => ({ id, word: t(roleWords[id]) }))}
        value={role}
        onChange={change}
      />
      <Action
        icon={UserMinus}
        label={`${t('removeMember')}, ${name}`}
        onPress={() => leaving.take(`${space.id} ${personId}`, t('removed', { name }), send)}
      >
        {t('removeMember')}
      </Action>
    </span>
  )
}

/** Finds a person by name and adds them. */
function AddMember({ space }: { space: Space }) {
  const t = useWords(spaceWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim())
  const { data } = useRead('search', { q: q || ' ', limit: 10 }, { enabled: q.length >= 2, keep: true })
  const people = q.length >= 2 ? (data?.people ?? []) : []
  const add = useChange('addMember', ['listMembers', 'readAudience'])
  const choose = (personId: string | null) => {
    const person = people.find(({ id }) => id === personId)
    type('')
    if (!person) return
    add.mutate(
      { given: { spaceId: space.id, personId: person.id } },
      {
        onSuccess: () => toast({ text: t('added', { name: person.name }) }),
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
  }
  return (
    <div className="s-form">
      <ComboBox
        label={t('addMember')}
        description={t('addMemberNote')}
        placeholder={t('findPerson')}
        empty={t('typeName')}
        options={people.map(({ id, name, title, organisation }) => ({
          id,
          word: name,
          note: organisation ? t('guestOf', { company: organisation }) : (title ?? ''),
        }))}
        value={null}
        onChange={choose}
        typed={typed}
        onType={type}
      />
    </div>
  )
}
