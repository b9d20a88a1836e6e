import { Plus } from 'lucide-react'
import { useChange, usePages } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { type ListedSpace, SpaceChips } from './state-chips.tsx'
import { spaceWords } from './words.ts'

export function SpacesPage({ show }: { show: 'all' | 'mine' }) {
  const t = useWords(spaceWords)
  const inside = useMe().audience === 'inside'
  const create = (
    <ButtonLink kind="filled" icon={Plus} href="/spaces/new">
      {t('create')}
    </ButtonLink>
  )
  const tabs = (
    <TabLinks
      label={t('spaces')}
      current={show === 'mine' ? '/spaces/mine' : '/spaces'}
      places={[
        { href: '/spaces', word: t('all') },
        { href: '/spaces/mine', word: t('mine') },
      ]}
    />
  )
  return (
    <Page
      title={t('spaces')}
      lede={<Tally show={show} inside={inside} />}
      {...(inside && { actions: create, tabs })}
    >
      <SpaceList show={show} inside={inside} />
    </Page>
  )
}

/** How many there are and how many are one's own; what a space is, while there are none or more than a page. */
function Tally({ show, inside }: { show: 'all' | 'mine'; inside: boolean }) {
  const t = useWords(spaceWords)
  const { rows, isPending, hasNextPage } = usePages('listSpaces', askedFor(show))
  if (isPending) return <p>&nbsp;</p>
  if (rows.length === 0 || hasNextPage) return <p>{t('lede')}</p>
  const mine = rows.filter(({ role }) => role !== null).length
  if (!inside) return <p>{t('tallyGuest', { count: rows.length })}</p>
  return <p>{t(show === 'mine' ? 'tallyMine' : 'tally', { count: rows.length, mine })}</p>
}

const askedFor = (show: 'all' | 'mine') =>
  show === 'mine' ? ({ mine: 'true', limit: 50 } as const) : ({ limit: 100 } as const)

function SpaceList({ show, inside }: { show: 'all' | 'mine'; inside: boolean }) {
  const t = useWords(spaceWords)
  const textOf = useProblemText()
  const pages = usePages('listSpaces', askedFor(show))
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return <NoSpaces show={show} inside={inside} />
  return (
    <>
      <List label={t(show)}>
        {rows.map((space) => (
          <SpaceRow key={space.id} space={space} />
        ))}
      </List>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

function SpaceRow({ space }: { space: ListedSpace }) {
  const t = useWords(spaceWords)
  const join = useChange('joinSpace', [
    'listSpaces',
    'readSpace',
    'readFollowing',
    'readForYou',
    'readSpaceNews',
  ])
  const { id, name, purpose, role, access, state } = space
  const mayJoin = role === null && access === 'open' && state === 'open'
  return (
    <ListRow
      lead={<Cloth name={name} size={40} />}
      href={`/spaces/${id}`}
      title={name}
      sub={purpose}
      end={
        mayJoin ? (
          <Action
            icon={Plus}
            onPress={() => join.mutate({ given: { spaceId: id } })}
            disabled={join.isPending}
            label={`${t('join')} ${name}`}
          >
            {t('join')}
          </Action>
        ) : (
          role && t('member')
        )
      }
    >
      <SpaceChips space={space} />
    </ListRow>
  )
}

function NoSpaces({ show, inside }: { show: 'all' | 'mine'; inside: boolean }) {
  const t = useWords(spaceWords)
  if (!inside) return <EmptyState title={t('emptyMine')}>{t('emptyGuest')}</EmptyState>
  if (show === 'mine') {
    return (
      <EmptyState title={t('emptyMine')} action={<ButtonLink href="/spaces">{t('seeAll')}</ButtonLink>}>
        {t('emptyMineWhy')}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('emptyAll')} action={<ButtonLink href="/spaces/new">{t('create')}</ButtonLink>}>
      {t('emptyAllWhy')}
    </EmptyState>
  )
}
