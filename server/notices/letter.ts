import { escaped, type Written } from '../mail/index.ts'
import type { Locale } from '../platform/viewer.ts'

type Link = { word: string; url: string }
export type Item = {
  /** Who did what, or why it stands here. */
  lead: string
  title: string | null
  url: string
  text: string
}
/** A mail of several pieces: one column, plain elements, always light. */
export type Sheet = {
  subject: string
  company: string
  opening: readonly string[]
  sections: readonly { heading: string | null; items: readonly Item[] }[]
  action: Link | null
  /** A sentence after it. */
  closing?: string | undefined
  /** Why this person gets this mail; ends it, with the ways to change that. */
  reason: string
  links: readonly Link[]
}

export function writeSheet(sheet: Sheet, locale: Locale): Written {
  return { subject: sheet.subject, text: textOf(sheet), html: htmlOf(sheet, locale) }
}

function textOf({ opening, sections, action, closing, reason, links }: Sheet): string {
  const items = sections.flatMap(({ heading, items }) => [
    ...(heading ? [heading.toLocaleUpperCase()] : []),
    ...items.map(({ lead, title, text, url }) =>
      [lead, ...(title ? [title] : []), ...(text ? [text] : []), ...(title ? [url] : [])].join('\n'),
    ),
  ])
  const foot = [reason, ...links.map(({ word, url }) => `${word}\n${url}`)].join('\n\n')
  return `${[...opening, ...items, ...(action ? [`${action.word}\n${action.url}`] : []), ...(closing ? [closing] : []), `-- \n${foot}`].join('\n\n')}\n`
}

const ink = '#1f1b16'
const quietInk = '#686053'
const blue = '#1f4c86'
const small = `margin:0 0 8px;color:${quietInk};font-size:14px;line-height:20px`

function htmlOf(sheet: Sheet, locale: Locale): string {
  const { subject, company, opening, sections, action, closing, reason, links } = sheet
  const button = action
    ? `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="background:${blue};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;display:inline-block">${escaped(action.word)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light only"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:${ink};font:16px/24px Verdana,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto">
<p style="${small};padding-bottom:12px;border-bottom:2px solid ${blue};margin-bottom:20px">${escaped(company)}</p>
${opening.map((said) => `<p style="margin:0 0 20px">${escaped(said)}</p>`).join('\n')}
${sections.map(sectionOf).join('\n')}
${button}
${closing ? `<p style="margin:0 0 20px">${escaped(closing)}</p>` : ''}
<hr style="border:0;border-top:1px solid #ddd6c8;margin:28px 0 16px">
<p style="${small}">${escaped(reason)}</p>
${links.map(({ word, url }) => `<p style="${small}"><a href="${escaped(url)}" style="color:${quietInk}">${escaped(word)}</a></p>`).join('\n')}
</div></body></html>
`
}

function sectionOf({ heading, items }: Sheet['sections'][number]): string {
  const head = heading
    ? `<h2 style="margin:28px 0 12px;font-size:18px;line-height:24px">${escaped(heading)}</h2>`
    : ''
  return `${head}${items.map(itemOf).join('\n')}`
}

function itemOf({ lead, title, url, text }: Item): string {
  const named = title
    ? `<p style="margin:0 0 4px;font-weight:bold"><a href="${escaped(url)}" style="color:${blue}">${escaped(title)}</a></p>`
    : ''
  const said = text ? `<p style="margin:0 0 4px">${escaped(text).replaceAll('\n', '<br>')}</p>` : ''
  return `<div style="margin:0 0 20px"><p style="${small};margin-bottom:4px">${escaped(lead)}</p>${named}${said}</div>`
}
