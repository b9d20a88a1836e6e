import type { Locale } from '../platform/viewer.ts'

/** A mail before it has a shape: plain sentences, at most one button. */
export type Letter = {
  subject: string
  paragraphs: readonly string[]
  action?: { word: string; url: string }
  /** After the button: how long it holds, what to do otherwise. */
  notes?: readonly string[]
  /** Why this person gets this mail; ends it. */
  reason: string
}

export type Written = { subject: string; text: string; html: string }

const copyLink = {
  fr: 'Ou copiez cette adresse dans votre navigateur :',
  en: 'Or copy this address into your browser:',
}

/** The letter as text and as one narrow column of HTML; what people wrote is escaped. */
export function writeLetter(letter: Letter, locale: Locale): Written {
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter, locale) }
}

function textOf({ paragraphs, action, notes = [], reason }: Letter): string {
  const parts = [
    ...paragraphs,
    ...(action ? [`${action.word}\n${action.url}`] : []),
    ...notes,
    `--\n${reason}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function htmlOf({ subject, paragraphs, action, notes = [], reason }: Letter, locale: Locale): string {
  const said = (text: string, style = 'margin:0 0 16px') => `<p style="${style}">${escaped(text)}</p>`
  const button = action
    ? `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="background:#1c3f73;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none;display:inline-block">${escaped(action.word)}</a></p>
       ${said(copyLink[locale], quiet)}<p style="${quiet};word-break:break-all">${escaped(action.url)}</p>`
    : ''
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#fff;color:#1b1b1b;font:16px/1.5 Verdana,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto">
${paragraphs.map((paragraph) => said(paragraph)).join('\n')}
${button}
${notes.map((note) => said(note)).join('\n')}
<hr style="border:0;border-top:1px solid #ccc;margin:24px 0">
${said(reason, quiet)}
</div></body></html>
`
}

const quiet = 'margin:0 0 8px;color:#555;font-size:14px'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What people wrote, as HTML that shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
