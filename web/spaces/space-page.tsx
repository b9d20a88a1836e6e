import { Hammer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { Readers } from '../content/readers.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { Page } from '../kit/page.tsx'
import { EmptyState, Notice, Skeleton } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { SpaceAbout } from './space-about.tsx'
import { SpaceActions } from './space-actions.tsx'
import { SpaceAside } from './space-aside.tsx'
import { SpacePeople } from './space-people.tsx'
import { SpacePosts } from './space-posts.tsx'
import { type Space, SpaceChips } from './state-chips.tsx'
import { spaceWords } from './words.ts'

export type SpaceTab = 'discussions' | 'questions' | 'people' | 'about'

export function SpacePage({ spaceId, tab }: { spaceId: string; tab: SpaceTab }) {
  const { data, error, refetch } = useRead('readSpace', { spaceId })
  if (data) return <SpaceShown space={data} tab={tab} />
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return <Skeleton lines={6} />
}

function SpaceShown({ space, tab }: { space: Space; tab: SpaceTab }) {
  const t = useWords(spaceWords)
  const { id, name, purpose, readable } = space
  return (
    <Page
      title={name}
      mark={<Cloth name={name} size={64} />}
      lede={
        <div className="s-lede">
          <p>{purpose}</p>
          <SpaceChips space={space} accessSaid={readable} />
          {readable && <Readers spaceId={id} />}
        </div>
      }
      actions={<SpaceActions space={space} />}
      tabs={readable ? <SpaceTabs space={space} tab={tab} /> : undefined}
      {...(readable && tab !== 'people' && { aside: <SpaceAside space={space} /> })}
    >
      {readable ? (
        <>
          <SpaceNotice space={space} />
          <SpaceContent space={space} tab={tab} />
        </>
      ) : (
        <EmptyState title={t('closedTitle')}>{t('closedWhy')}</EmptyState>
      )}
    </Page>
  )
}

function SpaceTabs({ space: { id, name }, tab }: { space: Space; tab: SpaceTab }) {
  const t = useWords(spaceWords)
  const tabs: readonly SpaceTab[] = ['discussions', 'questions', 'people', 'about']
  const hrefOf = (each: SpaceTab) => (each === 'discussions' ? `/spaces/${id}` : `/spaces/${id}/${each}`)
  return (
    <TabLinks
      label={name}
      current={hrefOf(tab)}
      places={tabs.map((each) => ({ href: hrefOf(each), word: t(each) }))}
    />
  )
}

function SpaceContent({ space, tab }: { space: Space; tab: SpaceTab }) {
  if (tab === 'people') return <SpacePeople space={space} />
  if (tab === 'about') return <SpaceAbout space={space} />
  return <SpacePosts space={space} only={tab} />
}

function SpaceNotice({ space: { state } }: { space: Space }) {
  const t = useWords(spaceWords)
  const b = (inside: ReactNode) => <b>{inside}</b>
  if (state === 'prepared') {
    return (
      <Notice tone="gaude" icon={Hammer}>
        {t.rich('preparedNotice', { b })}
      </Notice>
    )
  }
  return state === 'archived' ? <Notice>{t.rich('archivedNotice', { b })}</Notice> : null
}
