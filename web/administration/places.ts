import {
  Building2,
  ChartColumn,
  Footprints,
  HeartPulse,
  LockKeyhole,
  type LucideIcon,
  Mail,
  MessagesSquare,
  Palette,
  SearchX,
  ServerCog,
  Settings2,
  ToggleLeft,
  UserPlus,
  Users,
} from 'lucide-react'
import { useRead } from '../app/api.ts'
import { demoWords } from '../demo/words.ts'
import { escrowWords } from '../escrow/words.ts'
import { useWords } from '../kit/words.tsx'
import { gapWords } from '../search/gaps/words.ts'
import { officeWords, valueWords } from '../value/value-words.ts'
import { administrationWords } from './administration-words.ts'
import { startWords } from './start/start-words.ts'
import { switchWords } from './switches/switch-words.ts'

export type Place = {
  href: string
  icon: LucideIcon
  title: string
  note: string
  /** In a word, at the end of the line. */
  state?: string
  /** Where it stands while nothing is searched; null: found by search alone. */
  section: 'bringIn' | 'control' | 'server' | null
}

/** Everything that can be set or looked at: the pages, then each switch and each setting of the configuration. */
export function usePlaces(): Place[] {
  return [...usePages(), ...useSwitches(), ...useSettings()]
}

/** Those whose words hold every word asked for; accents and capitals are ignored. */
export function matching(places: readonly Place[], asked: string): Place[] {
  const words = folded(asked).split(/\s+/).filter(Boolean)
  return places.filter(({ title, note, href }) => {
    const text = folded(`${title} ${note} ${href}`)
    return words.every((word) => text.includes(word))
  })
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function usePages(): Place[] {
  const t = useWords(administrationWords)
  const switches = useWords(switchWords)
  const start = useWords(startWords)
  const demo = useWords(demoWords)
  const gaps = useWords(gapWords)
  const escrow = useWords(escrowWords)
  const offices = useWords(officeWords)
  const value = useWords(valueWords)
  const page = (section: Place['section'], path: string, icon: LucideIcon, title: string, note: string) => ({
    ...{ section, href: `/administration/${path}`, icon, title, note },
  })
  return [
    { section: 'bringIn', href: '/start', icon: Footprints, title: start('title'), note: t('startNote') },
    page('bringIn', 'demo', Building2, demo('title'), demo('placeNote')),
    page('bringIn', 'people/import', Users, t('people'), t('peopleNote')),
    page('bringIn', 'import', MessagesSquare, t('conversations'), t('conversationsNote')),
    page('bringIn', 'invitations', UserPlus, t('invitations'), t('invitationsNote')),
    page('control', 'switches', ToggleLeft, switches('title'), t('switchesNote')),
    page('control', 'escrow', LockKeyhole, escrow('title'), escrow('placeNote')),
    {
      ...{ section: 'control', href: '/results/offices', icon: ChartColumn },
      ...{ title: value('offices'), note: offices('note') },
    },
    page('control', 'gaps', SearchX, gaps('title'), gaps('note')),
    page('control', 'mail', Mail, t('mail'), t('mailNote')),
    page('server', 'settings', ServerCog, t('settings'), t('settingsNote')),
    page('server', 'health', HeartPulse, t('health'), t('healthNote')),
    page('server', 'kit', Palette, t('kit'), t('kitNote')),
  ]
}

function useSwitches(): Place[] {
  const t = useWords(switchWords)
  const { data } = useRead('listSwitches', {})
  if (!data) return []
  const rows = [
    ...data.data.map((row) => ({ ...row, state: row.on ? 'on' : 'off' }) as const),
    ...data.standing,
  ]
  return rows.map(({ name, title, description, state }) => ({
    href: `/administration/switches#${name}`,
    icon: ToggleLeft,
    title,
    note: description,
    state: t(state),
    section: null,
  }))
}

function useSettings(): Place[] {
  const { data } = useRead('listSettings', {})
  return (data?.data ?? []).map(({ name, title, description, value }) => ({
    href: `/administration/settings#${name}`,
    icon: Settings2,
    title,
    note: description,
    state: value,
    section: null,
  }))
}
