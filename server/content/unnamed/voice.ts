import type { Locale } from '../../platform/viewer.ts'

const called: Readonly<Record<Locale, string>> = { fr: 'Sans nom', en: 'Unnamed' }

/** The one voice of all who did not give their name, as it is called in the reader's language. */
export function calledIn<Author extends { name: string; audience: string }>(
  author: Author,
  locale: Locale,
): Author {
  return author.audience === 'unnamed' ? { ...author, name: called[locale] } : author
}
