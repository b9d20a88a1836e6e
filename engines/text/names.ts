const bareLetters = new Map(
  Object.entries({
    œ: 'oe',
    Œ: 'OE',
    æ: 'ae',
    Æ: 'AE',
    ß: 'ss',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ı: 'i',
  }),
)
const bareLetter = new RegExp(`[${[...bareLetters.keys()].join('')}]`, 'gu')
// Formats (bidi, zero-width, tags), controls, private use, lone surrogates, and letters that draw nothing.
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u{e0100}-\u{e01ef}]/gu
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]/g
const longestName = 200
const longestSlug = 60
// What may become a slug: folding the accents of a whole excerpt to keep 60 letters is waste.
const longestRead = 4 * longestSlug

/** Latin letters without their accents and ligatures ("Œuvre à Łódź" → "OEuvre a Lodz"); case is kept. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(bareLetter, (letter) => bareLetters.get(letter) ?? letter)
}

/**
 * A title as the end of an address: a-z, 0-9 and single hyphens, at most 60 characters, cut between words
 * where it can be. Empty when the title holds no Latin letter and no digit: the caller then uses the id alone.
 */
export function slugOf(title: string): string {
  const words = foldAccents(title.slice(0, longestRead))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= longestSlug) return words
  const end = words.lastIndexOf('-', longestSlug)
  return words.slice(0, end > 0 ? end : longestSlug)
}

/**
 * A name, title or file name on one line, as it will be seen: NFC, without bidi controls, zero-width and
 * control characters, single spaces, at most 3 combining marks in a row and 200 UTF-16 units.
 * Cleaning twice changes nothing. Empty when nothing visible is left. Never throws.
 */
export function visibleName(text: string): string {
  const seen = text.replace(lineBreaks, ' ').replace(invisible, '').replace(/\s+/g, ' ').normalize('NFC')
  return cutAt(limitMarks(seen, 3).trim(), longestName).trim()
}

/**
 * A body of text as it will be stored: NFC, well-formed, line ends as `\n`, no control character but
 * `\n` and `\t`, at most 8 combining marks in a row. Tidying twice changes nothing. Never throws.
 */
export function tidyText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
  return limitMarks(plain.normalize('NFC'), 8)
}

function limitMarks(text: string, most: number): string {
  return text.replace(new RegExp(`(\\p{M}{${most}})\\p{M}+`, 'gu'), '$1')
}

function cutAt(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
