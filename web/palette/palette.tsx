import {
  Bookmark,
  CircleUserRound,
  History,
  LayoutGrid,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessageSquare,
  Search,
  Tag,
} from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { useLocation } from 'wouter'
import { useChange, useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useMe } from '../app/me.tsx'
import { useWords } from '../kit/words.tsx'
import { type Command, commandsFor, isMeant } from './commands.ts'
import { matches } from './matching.ts'
import './palette.css'
import { searchHref, useSavedSearches } from '../search/saved/kept.ts'
import { recentPages } from './recent.ts'
import { chooseTheme } from './theme.ts'
import { commandWords, paletteWords } from './words.ts'

type Line = { id: string; icon: LucideIcon; word: string; note?: string | undefined; run: () => void }
type Group = { name: 'recent' | 'people' | 'content' | 'places' | 'actions'; lines: Line[] }

/** One field for going, finding and acting. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useWords(paletteWords)
  const [typed, type] = useState('')
  const groups = useGroups(typed.trim(), onClose)
  return (
    <ModalOverlay
      className="w-scrim w-scrim-palette"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="w-modal w-palette">
        <Dialog className="w-palette-words" aria-label={t('palette')}>
          <div className="w-palette-words" role="presentation" onKeyDownCapture={leaving(onClose)}>
            <Autocomplete inputValue={typed} onInputChange={type}>
              <SearchField className="w-palette-field" aria-label={t('palette')} autoFocus>
                <Search className="w-icon" aria-hidden />
                <Input placeholder={t('field')} />
              </SearchField>
              <Lines groups={groups} />
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Escape leaves at once, rather than to empty the field first. */
function leaving(onClose: () => void) {
  return (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return
    press.stopPropagation()
    onClose()
  }
}

function Lines({ groups }: { groups: readonly Group[] }) {
  const t = useWords(paletteWords)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="w-palette-scroll" aria-label={t('results')} tabIndex={0}>
      <Menu aria-label={t('results')}>
        {groups.map(({ name, lines }) => (
          <MenuSection key={name}>
            <Header className="w-palette-group">{t(name)}</Header>
            {lines.map(({ id, icon: Icon, word, note, run }) => (
              <MenuItem key={id} id={id} className="w-option" textValue={word} onAction={run}>
                <Icon className="w-icon" aria-hidden />
                <span>
                  {word}
                  {note && <span className="w-option-note">{note}</span>}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </section>
  )
}

function useGroups(typed: string, onClose: () => void): Group[] {
  const me = useMe()
  const go = useGo(onClose)
  const found = useFound(typed, go)
  const commands = useCommandLines(typed, go, onClose)
  const everywhere = useEverywhere(typed, go)
  const saved = useSavedLines(typed, go)
  const here = window.location.pathname
  const recent = recentPages(me.personId)
    .filter(({ href, title }) => href !== here && matches(typed, [title]))
    .map(
      ({ href, title }): Line => ({ id: `recent ${href}`, icon: History, word: title, run: () => go(href) }),
    )
  const group = (name: Group['name'], lines: Line[]): Group => ({ name, lines })
  const first = (['places', 'actions'] as const).map((name) => group(name, commands(name, true)))
  const rest = [
    group('content', [...everywhere, ...saved, ...found.content]),
    group('people', found.people),
    group('recent', recent),
    group('actions', commands('actions', false)),
    group('places', [...found.places, ...commands('places', false)]),
  ]
  return merged(typed ? [...first, ...rest] : [group('recent', recent), ...rest.slice(3)])
}

/** A group stands once, where it first has something to say. */
function merged(groups: readonly Group[]): Group[] {
  const full = groups.filter(({ lines }) => lines.length > 0)
  const names = [...new Set(full.map(({ name }) => name))]
  return names.map((name) => ({
    name,
    lines: full.filter((one) => one.name === name).flatMap(({ lines }) => lines),
  }))
}

function useGo(onClose: () => void): (href: string) => void {
  const [, navigate] = useLocation()
  return (href) => {
    onClose()
    navigate(href)
  }
}

function useCommandLines(typed: string, go: (href: string) => void, onClose: () => void) {
  const t = useWords(commandWords)
  const say = useWords(paletteWords)
  const me = useMe()
  const { mutate } = useChange('setPlace')
  const run = ({ does }: Command) => {
    if ('href' in does) return go(does.href)
    if ('theme' in does) {
      onClose()
      return chooseTheme(does.theme)
    }
    // Left open until the answer is there: what is closed hears none.
    const place = { locale: does.locale, timeZone: me.timeZone }
    mutate({ given: place }, { onSuccess: () => window.location.reload() })
  }
  const all = commandsFor(me, typed)
  const asks: Line[] =
    typed.length > 2 && me.audience === 'inside' && !all.some((one) => isMeant(one, typed))
      ? [
          {
            id: 'ask of',
            icon: MessageCircleQuestionMark,
            word: say('askOf', { typed }),
            run: () => go(`/ask?title=${encodeURIComponent(typed)}`),
          },
        ]
      : []
  return (name: 'places' | 'actions', first: boolean): Line[] => [
    ...all
      .filter((one) => one.group === name && (typed !== '' && isMeant(one, typed)) === first)
      .map((one) => ({ id: one.name, icon: one.icon, word: t(one.name), run: () => run(one) })),
    ...(name === 'actions' && !first ? asks : []),
  ]
}

function useEverywhere(typed: string, go: (href: string) => void): Line[] {
  const t = useWords(paletteWords)
  if (!typed) return []
  const run = () => go(`/search?q=${encodeURIComponent(typed)}`)
  return [{ id: 'everywhere', icon: Search, word: t('everywhere', { typed }), run }]
}

/** The searches that this person keeps, by name. */
function useSavedLines(typed: string, go: (href: string) => void): Line[] {
  const t = useWords(paletteWords)
  return useSavedSearches()
    .filter(({ name }) => matches(typed, [name, t('savedSearch')]))
    .map(({ id, name, line, fresh }) => ({
      ...{ id: `saved ${id}`, icon: Bookmark, word: name },
      note: fresh ? t('savedFresh', { count: fresh }) : t('savedSearch'),
      run: () => go(searchHref(line)),
    }))
}

function useFound(typed: string, go: (href: string) => void) {
  const asked = useDebounced(typed)
  const enabled = asked.length > 1
  const { data } = useRead('findBeginnings', { q: asked }, { enabled, keep: true })
  if (!data || !enabled || !typed) return { people: [], content: [], places: [] }
  const people = data.people.map(
    ({ id, name, title, organisation }): Line => ({
      ...{ id: `person ${id}`, icon: CircleUserRound, word: name },
      note: [title, organisation].filter(Boolean).join(', ') || undefined,
      run: () => go(`/people/${id}`),
    }),
  )
  const content = data.data.map(
    ({ id, publicId, kind, title, space }): Line => ({
      id: `post ${id}`,
      icon: kind === 'question' ? MessageCircleQuestionMark : MessageSquare,
      word: title,
      note: space ?? undefined,
      run: () => go(`/${kind === 'question' ? 'q' : 'p'}/${publicId}`),
    }),
  )
  const places = [
    ...data.spaces.slice(0, 3).map(
      ({ id, name, purpose }): Line => ({
        ...{ id: `space ${id}`, icon: LayoutGrid, word: name, note: purpose || undefined },
        run: () => go(`/spaces/${id}`),
      }),
    ),
    ...data.subjects.slice(0, 3).map(
      ({ id, name }): Line => ({
        ...{ id: `subject ${id}`, icon: Tag, word: name },
        run: () => go(`/subjects/${id}`),
      }),
    ),
  ]
  return { people, content, places }
}
