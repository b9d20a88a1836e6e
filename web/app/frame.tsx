import { useIsFetching } from '@tanstack/react-query'
import {
  ChartColumn,
  ChartNoAxesColumn,
  Ellipsis,
  House,
  Inbox,
  LayoutGrid,
  LockKeyhole,
  MessageCircleQuestionMark,
  MessagesSquare,
  Settings,
  ShieldCheck,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { DemoLine, useDemo } from '../demo/ribbon.tsx'
import { useSealed } from '../escrow/sealed.ts'
import { seesTeamFigures } from '../insights/may.ts'
import { useFormat } from '../kit/format.tsx'
import { AppFrame } from '../kit/frame.tsx'
import { Waiting } from '../kit/page.tsx'
import { useWords } from '../kit/words.tsx'
import { OfflineLine } from '../offline/offline-line.tsx'
import { useFind } from '../palette/door.tsx'
import { useRead } from './api.ts'
import { type Me, useMe } from './me.tsx'
import { photoOf } from './photo.ts'
import { appWords } from './words.ts'

/** The rail, the bar of a phone, the strip of a guest, around every page. */
export function Frame({ busy, children }: { busy: boolean; children: ReactNode }) {
  const me = useMe()
  const find = useFind()
  const t = useWords(appWords)
  const asking = useIsFetching({ predicate: ({ state }) => state.data === undefined })
  const guest = me.audience === 'outside'
  const demo = useDemo()
  const waiting = useWaiting()
  const talked = useTalked(!guest)
  const sealed = useSealed(!guest)
  const entries = [
    { href: '/', also: ['/for-you', '/following'], icon: House, word: t('home') },
    { href: '/inbox', icon: Inbox, word: t('inbox'), ...(waiting && { count: waiting }) },
    {
      href: '/questions',
      also: ['/q', '/subjects', '/ideas'],
      icon: MessageCircleQuestionMark,
      word: t('questions'),
    },
    { href: '/spaces', icon: LayoutGrid, word: t('spaces') },
    ...(guest
      ? []
      : [
          { href: '/people', icon: Users, word: t('people') },
          {
            ...{ href: '/conversations', icon: MessagesSquare, word: t('conversations') },
            ...(talked && { count: talked }),
          },
        ]),
    ...(me.offices.length > 0 ? [{ href: '/results', icon: ChartColumn, word: t('results') }] : []),
    { href: '/settings', icon: Settings, word: t('settings') },
  ]
  const within = Number(talked) + Number(sealed?.count ?? 0)
  const elsewhere = [
    '/people',
    '/conversations',
    '/settings',
    '/administration',
    '/insights',
    '/search',
    '/events',
    '/drafts',
    '/saved',
    '/escrow',
    '/liftings',
    '/results',
  ]
  const more = {
    ...{ href: '/more', also: elsewhere, icon: Ellipsis, word: t('more') },
    ...(within > 0 && { count: String(within) }),
  }
  return (
    <Waiting.Provider value={waiting}>
      <AppFrame
        busy={busy || asking > 0}
        {...(!guest && { phone: [...entries.slice(0, 4), more] })}
        rail={{
          organisation: { name: me.company, line: t('network') },
          entries,
          roleEntries: [
            ...(sealed
              ? [
                  {
                    ...{ href: '/escrow', also: ['/liftings'], icon: LockKeyhole, word: t('escrow') },
                    ...(sealed.count && { count: sealed.count }),
                  },
                ]
              : []),
            ...(seesTeamFigures(me)
              ? [{ href: '/insights', icon: ChartNoAxesColumn, word: t('participation') }]
              : []),
            ...(me.administrator
              ? [{ href: '/administration', icon: ShieldCheck, word: t('administration') }]
              : []),
          ],
          person: {
            name: me.name,
            line: lineOf(me),
            href: `/people/${me.personId}`,
            picture: photoOf({ id: me.personId, photo: me.photo }),
          },
          calm: t('calm'),
          onFind: find,
        }}
        {...(demo && { ribbon: { name: t('demo'), line: <DemoLine /> } })}
        {...(guest && { guest: { strip: <GuestLine me={me} /> } })}
      >
        {!guest && <OfflineLine />}
        {children}
      </AppFrame>
    </Waiting.Provider>
  )
}

const most = 100

/** How many threads of the inbox are unread; empty for none. */
function useWaiting(): string {
  const { data } = useRead('countInbox', {})
  if (!data || data.unread === 0) return ''
  return data.unread >= most ? `${most - 1}+` : String(data.unread)
}

/** In how many conversations something is unread; empty for none. */
function useTalked(enabled: boolean): string {
  const { data } = useRead('countConversations', {}, { enabled })
  return data && data.unread > 0 ? String(data.unread) : ''
}

function GuestLine({ me }: { me: Me }) {
  const t = useWords(appWords)
  const format = useFormat()
  const until = me.guestUntil ? format.fullDate(new Date(me.guestUntil)) : 'none'
  return t.rich('guestOf', { company: me.company, until, b: (inside) => <b>{inside}</b> })
}

function lineOf({ title, unit, organisation }: Me): string {
  return [title, unit ?? organisation].filter(Boolean).join(', ')
}
