import { useQueryClient } from '@tanstack/react-query'
import { UserMinus } from 'lucide-react'
import { useState } from 'react'
import { type Answer, call, useChange, usePages, useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useLeaving } from '../app/leaving.tsx'
import { useProblemText } from '../app/problem.ts'
import { InvitePanel } from '../identity/invite-panel.tsx'
import { Action } from '../kit/action.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Select } from '../kit/select.tsx'
import { LoadMore, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { isSteward } from './space-actions.tsx'
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
  const t = useWords(spaceWords)
  const leaving = useLeaving()
  const pages = usePages('listMembers', { spaceId: space.id, limit: 100 })
  const { rows, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const mayChange = isSteward(space) && space.state !== 'archived'
  if (isPending) return <Skeleton />
  return (
    <div className="w-stack" data-gap="24">
      {mayChange && <AddMember space={space} />}
      <List label={t('people')}>
        {rows
          .filter(({ id }) => !leaving.has(`${space.id} ${id}`))
          .map((member) => (
            <MemberRow key={member.id} space={space} member={member} mayChange={mayChange} />
          ))}
      </List>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
      {mayChange && space.state === 'open' && <InvitePanel space={space} />}
    </div>
  )
}

type MemberProps = { space: Space; member: Member; mayChange: boolean }

function MemberRow({ space, member, mayChange }: MemberProps) {
  const t = useWords(spaceWords)
  const { id, name, title, audience, organisation, role } = member
  const guest = audience === 'outside'
  return (
    <ListRow
      lead={<Avatar name={name} guest={guest} />}
      href={`/people/${id}`}
      title={name}
      sub={
        <>
          {title}
          {guest && organisation && (
            <span className="w-guests">{t('guestOf', { company: organisation })}</span>
          )}
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
