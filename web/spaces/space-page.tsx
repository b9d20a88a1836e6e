import { Hammer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { SpaceEvents } from '../content/events/events-page.tsx'
import { Readers } from '../content/readers.tsx'
import { LevelControl } from '../following/level-control.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { Page } from '../kit/page.tsx'
import { Notice, Skeleton } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { AskToJoin } from './ask-to-join.tsx'
import { overviewWords } from './overview-words.ts'
import { SpaceAbout } from './space-about.tsx'
import { SpaceActions } from './space-actions.tsx'
import { SpaceAside } from './space-aside.tsx'
import { SpaceLibrary } from './space-library.tsx'
import { SpaceOverview } from './space-overview.tsx'
import { SpacePeople } from './space-people.tsx'
import { SpacePosts, useMayWrite } from './space-posts.tsx'
import { type Space, SpaceChips } from './state-chips.tsx'
import { spaceWords } from './words.ts'
import './spaces.css'

export type SpaceTab = 'overview' | 'discussions' | 'questions' | 'library' | 'events' | 'people' | 'about'

export function SpacePage({ spaceId, tab }: { spaceId: string; tab: SpaceTab }) {
  const { data, error, refetch } = useRead('readSpace', { spaceId })
  if (data) return <SpaceShown space={data} tab={tab} />
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return <Skeleton lines={6} />
}

function SpaceShown({ space, tab }: { space: Space; tab: SpaceTab }) {
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
      {...(tab !== 'about' && {
        actions: (
          <>
            {readable && <LevelControl aim={{ target: 'space', targetId: id, name }} />}
            <SpaceActions space={space} />
          </>
        ),
      })}
      tabs={readable ? <SpaceTabs space={space} tab={tab} /> : undefined}
      {...(readable && tab === 'overview' && { aside: <SpaceAside space={space} /> })}
    >
      {readable ? (
        <>
          <SpaceNotice space={space} tab={tab} />
          <SpaceContent space={space} tab={tab} />
        </>
      ) : (
        <AskToJoin space={space} />
      )}
    </Page>
  )
}

function SpaceTabs({ space: { id, name, waiting }, tab }: { space: Space; tab: SpaceTab }) {
  const t = useWords(spaceWords)
  const words = useWords(overviewWords)
  const { data } = useRead('readSpaceOverview', { spaceId: id })
  const tabs = ['overview', 'discussions', 'questions', 'library', 'events', 'people'] as const
  const hrefOf = (each: SpaceTab) => (each === 'overview' ? `/spaces/${id}` : `/spaces/${id}/${each}`)
  const notes: Partial<Record<SpaceTab, string>> = {
    ...(data && data.open > 0 && { questions: words('openNote', { open: data.open }) }),
    ...(waiting && { people: words('requestsNote', { count: waiting }) }),
  }
  return (
    <TabLinks
      label={name}
      current={hrefOf(tab)}
      places={tabs.map((each) => ({ href: hrefOf(each), word: t(each), note: notes[each] }))}
    />
  )
}

function SpaceContent({ space, tab }: { space: Space; tab: SpaceTab }) {
  if (tab === 'overview') return <SpaceOverview space={space} />
  if (tab === 'library') return <SpaceLibrary space={space} />
  if (tab === 'events') return <EventsTab space={space} />
  if (tab === 'people') return <SpacePeople space={space} />
  if (tab === 'about') return <SpaceAbout space={space} />
  return <SpacePosts space={space} only={tab} />
}

function EventsTab({ space }: { space: Space }) {
  const mayWrite = useMayWrite(space)
  return <SpaceEvents spaceId={space.id} mayWrite={mayWrite} />
}

function SpaceNotice({ space: { state }, tab }: { space: Space; tab: SpaceTab }) {
  const t = useWords(spaceWords)
  const b = (inside: ReactNode) => <b>{inside}</b>
  if (state === 'prepared' && tab !== 'overview') {
    return (
      <Notice tone="gaude" icon={Hammer}>
        {t.rich('preparedNotice', { b })}
      </Notice>
    )
  }
  return state === 'archived' ? <Notice>{t.rich('archivedNotice', { b })}</Notice> : null
}
