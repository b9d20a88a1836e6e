import {
  Bookmark,
  Calendar,
  ChartColumn,
  ChartNoAxesColumn,
  Hash,
  Lightbulb,
  LockKeyhole,
  type LucideIcon,
  MessagesSquare,
  Network,
  PenLine,
  Search,
  Settings,
  ShieldCheck,
  Users,
} from 'lucide-react'
import { useSealed } from '../escrow/sealed.ts'
import { seesTeamFigures } from '../insights/may.ts'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { commandWords } from '../palette/words.ts'
import { useMe } from './me.tsx'
import { appWords } from './words.ts'

type Place = [href: string, icon: LucideIcon, word: keyof typeof commandWords]

const forAll: readonly Place[] = [
  ['/search', Search, 'search'],
  ['/events', Calendar, 'events'],
  ['/ideas', Lightbulb, 'ideas'],
]
const inside: readonly Place[] = [
  ['/people', Users, 'people'],
  ['/people/chart', Network, 'chart'],
  ['/conversations', MessagesSquare, 'conversations'],
  ['/drafts', PenLine, 'drafts'],
  ['/saved', Bookmark, 'saved'],
]
const results: Place = ['/results', ChartColumn, 'results']
const escrow: Place = ['/escrow', LockKeyhole, 'escrow']
const participation: Place = ['/insights', ChartNoAxesColumn, 'participation']
const administration: Place = ['/administration', ShieldCheck, 'administration']

/** On a phone, all places that its bar has no room for. */
export function MorePage() {
  const t = useWords(appWords)
  const say = useWords(commandWords)
  const me = useMe()
  const sealed = useSealed(me.audience === 'inside')
  const places: readonly Place[] = [
    ...(me.audience === 'inside' ? inside : []),
    ...forAll,
    ['/subjects', Hash, 'subjects'],
    ['/settings', Settings, 'settings'],
    ...(me.offices.length > 0 ? [results] : []),
    ...(sealed ? [escrow] : []),
    ...(seesTeamFigures(me) ? [participation] : []),
    ...(me.administrator ? [administration] : []),
  ]
  return (
    <Page title={t('more')} lede={<p>{t('moreWhy')}</p>}>
      <List label={t('more')}>
        {places.map(([href, Icon, word]) => (
          <ListRow
            key={href}
            lead={<Icon className="w-icon" aria-hidden />}
            title={say(word)}
            href={href}
            {...(href === '/escrow' && sealed?.count && { end: sealed.count })}
          />
        ))}
      </List>
    </Page>
  )
}
