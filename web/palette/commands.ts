import {
  Bell,
  Bookmark,
  Calendar,
  CalendarPlus,
  ChartColumn,
  ChartNoAxesColumn,
  FilePen,
  House,
  Inbox,
  Keyboard,
  KeyRound,
  Languages,
  LayoutGrid,
  Lightbulb,
  ListTodo,
  LockKeyhole,
  type LucideIcon,
  Mail,
  MessageCircleQuestionMark,
  MessagesSquare,
  Network,
  Palette,
  PenLine,
  Search,
  SearchX,
  Settings,
  ShieldCheck,
  SunMoon,
  ToggleLeft,
  Upload,
  UserPlus,
  Users,
} from 'lucide-react'
import type { Me } from '../app/me.tsx'
import { matches, meant } from './matching.ts'
import type { commandWords } from './words.ts'
import { commandWords as words } from './words.ts'

export type CommandName = keyof typeof commandWords
type Does = { href: string } | { theme: 'light' | 'dark' | 'system' } | { locale: 'fr' | 'en' }
export type Command = {
  name: CommandName
  icon: LucideIcon
  does: Does
  group: 'places' | 'actions'
  /** `offices`: administrators too; `holders`: those alone who hold one. */
  for?: 'inside' | 'offices' | 'holders' | 'administrators'
}

const place = (name: CommandName, icon: LucideIcon, href: string, whose?: Command['for']): Command => ({
  ...{ name, icon, does: { href }, group: 'places' },
  ...(whose && { for: whose }),
})

export const commands: readonly Command[] = [
  { name: 'ask', icon: MessageCircleQuestionMark, does: { href: '/ask' }, group: 'actions', for: 'inside' },
  { name: 'write', icon: PenLine, does: { href: '/ask?kind=message' }, group: 'actions', for: 'inside' },
  {
    ...{ name: 'invite', icon: CalendarPlus, does: { href: '/ask?kind=event' }, group: 'actions' },
    for: 'inside',
  },
  { name: 'poll', icon: ListTodo, does: { href: '/ask?kind=poll' }, group: 'actions', for: 'inside' },
  { name: 'idea', icon: Lightbulb, does: { href: '/ask?kind=idea' }, group: 'actions', for: 'inside' },
  { name: 'newSpace', icon: LayoutGrid, does: { href: '/spaces/new' }, group: 'actions', for: 'inside' },
  { name: 'card', icon: PenLine, does: { href: '/people/me/edit' }, group: 'actions', for: 'inside' },
  place('home', House, '/'),
  place('inbox', Inbox, '/inbox'),
  place('conversations', MessagesSquare, '/conversations', 'inside'),
  place('levels', Bell, '/settings/following'),
  place('questions', MessageCircleQuestionMark, '/questions'),
  place('unanswered', MessageCircleQuestionMark, '/questions/unanswered'),
  place('ideas', Lightbulb, '/ideas'),
  place('spaces', LayoutGrid, '/spaces'),
  place('mySpaces', LayoutGrid, '/spaces/mine'),
  place('events', Calendar, '/events'),
  place('unnamed', KeyRound, '/unnamed', 'inside'),
  place('escrow', LockKeyhole, '/escrow', 'inside'),
  place('drafts', FilePen, '/drafts'),
  place('saved', Bookmark, '/saved'),
  place('people', Users, '/people', 'inside'),
  place('chart', Network, '/people/chart', 'inside'),
  place('search', Search, '/search'),
  place('results', ChartColumn, '/results', 'holders'),
  place('drivers', ChartColumn, '/results/drivers', 'holders'),
  place('settings', Settings, '/settings'),
  place('notices', Mail, '/settings/notices'),
  place('shortcuts', Keyboard, '/settings/keys'),
  place('participation', ChartNoAxesColumn, '/insights', 'offices'),
  place('figureImports', Upload, '/results/imports', 'holders'),
  place('administration', ShieldCheck, '/administration', 'administrators'),
  place('offices', Users, '/results/offices', 'administrators'),
  place('switches', ToggleLeft, '/administration/switches', 'administrators'),
  place('allSettings', Settings, '/administration/settings', 'administrators'),
  place('health', ShieldCheck, '/administration/health', 'administrators'),
  place('invitations', UserPlus, '/administration/invitations', 'administrators'),
  place('peopleImport', Users, '/administration/people/import', 'administrators'),
  place('imports', MessagesSquare, '/administration/import', 'administrators'),
  place('keyholders', LockKeyhole, '/administration/escrow', 'administrators'),
  place('gaps', SearchX, '/administration/gaps', 'administrators'),
  place('mail', Mail, '/administration/mail', 'administrators'),
  place('kit', Palette, '/administration/kit', 'administrators'),
  { name: 'light', icon: SunMoon, does: { theme: 'light' }, group: 'actions' },
  { name: 'dark', icon: SunMoon, does: { theme: 'dark' }, group: 'actions' },
  { name: 'system', icon: SunMoon, does: { theme: 'system' }, group: 'actions' },
  { name: 'french', icon: Languages, does: { locale: 'fr' }, group: 'actions' },
  { name: 'english', icon: Languages, does: { locale: 'en' }, group: 'actions' },
]

type Reader = Pick<Me, 'audience' | 'administrator' | 'offices' | 'locale'>

/** What this reader may reach or do and what was typed names, in either language. */
export function commandsFor({ audience, administrator, offices, locale }: Reader, typed: string): Command[] {
  return commands.filter(
    ({ name, for: whose, does }) =>
      (whose !== 'inside' || audience === 'inside') &&
      (whose !== 'administrators' || administrator) &&
      (whose !== 'holders' || offices.length > 0) &&
      (whose !== 'offices' || administrator || offices.length > 0) &&
      !('locale' in does && does.locale === locale) &&
      matches(typed, [words[name].fr, words[name].en]),
  )
}

/** The command stands first when its name begins as what was typed. */
export const isMeant = ({ name }: Command, typed: string): boolean =>
  meant(typed, words[name].fr) || meant(typed, words[name].en)
