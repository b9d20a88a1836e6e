import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'

export type Language = 'fr' | 'en'
export type Text = { readonly fr: string; readonly en: string }
export type Values = Record<string, string | number | Date>
export type RichValues = Record<string, string | number | Date | ((inside: ReactNode) => ReactNode)>

/** `locale` is a BCP 47 tag ("fr", "fr-CA", "en-GB"), `zone` an IANA time zone. */
export type Place = { locale: string; zone: string; language: Language }

export type Say<Key extends string> = {
  (key: Key, values?: Values): string
  /** For texts with `<b>…</b>` and the like: one function a tag. */
  rich: (key: Key, values: RichValues) => ReactNode
}

/** A piece of the catalogue: French and English side by side (ICU messages). A missing language does not compile. */
export function defineWords<const Piece extends Record<string, Text>>(piece: Piece): Piece {
  return piece
}

export function useWords<Piece extends Record<string, Text>>(piece: Piece): Say<keyof Piece & string> {
  const { locale, language } = useContext(PlaceContext)
  return useMemo(() => sayIn(piece, locale, language), [piece, locale, language])
}

export function usePlace(): Place {
  return useContext(PlaceContext)
}

export function Locale({ locale, zone, children }: { locale: string; zone: string; children: ReactNode }) {
  const place = useMemo(() => placeOf(locale, zone), [locale, zone])
  return (
    <PlaceContext.Provider value={place}>
      <I18nProvider locale={place.locale}>{children}</I18nProvider>
    </PlaceContext.Provider>
  )
}

/** Without a region English is international: the day before the month, the clock of 24 hours. */
function placeOf(locale: string, zone: string): Place {
  return { locale: locale === 'en' ? 'en-GB' : locale, zone, language: languageOf(locale) }
}

/** The same texts outside React: notifications of the browser, the title of a download. */
export function sayIn<Piece extends Record<string, Text>>(
  piece: Piece,
  locale: string,
  language: Language = languageOf(locale),
): Say<keyof Piece & string> {
  const messageFor = (key: keyof Piece & string, values: RichValues) => {
    const text = textOf(piece, key)[language]
    return messageOf(language === 'fr' ? elided(text, values) : text, locale)
  }
  const say = (key: keyof Piece & string, values: Values = {}) =>
    String(messageFor(key, values).format(values))
  const rich = (key: keyof Piece & string, values: RichValues) =>
    withKeys(messageFor(key, values).format<ReactNode>(values))
  return Object.assign(say, { rich })
}

export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

/** French drops the vowel before another: “de {name}” is “d’Awa”, “que {name}” is “qu’Inès”. */
function elided(text: string, values: RichValues): string {
  return text.replace(/(?<![\p{L}’])(d|qu|D|Qu)e ((?:<\w+>)?\{(\w+)\})/gu, (whole, start, what, name) =>
    vowel.test(String(values[name] ?? '')) ? `${start}’${what}` : whole,
  )
}

// An h may be silent or not, and a y rarely elides in names: both keep the whole word.
const vowel = /^[aeiouàâäáåéèêëîïíôöóûüùúœæ]/iu

const PlaceContext = createContext<Place>({ locale: 'en', zone: 'UTC', language: 'en' })

const messages = new Map<string, IntlMessageFormat>()

function messageOf(text: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${text}`
  const known = messages.get(key)
  if (known) return known
  const made = new IntlMessageFormat(text, locale)
  messages.set(key, made)
  return made
}

function textOf<Piece extends Record<string, Text>>(piece: Piece, key: keyof Piece & string): Text {
  const text = piece[key]
  if (!text) throw new Error(`No text named ${key}`)
  return text
}

function withKeys(parts: ReactNode | ReactNode[]): ReactNode {
  if (!Array.isArray(parts)) return parts
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
  return parts.map((part, index) => <span key={index}>{part}</span>)
}
