import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../viewer.ts'
import { localeOf } from './problems.ts'

/** Markup that may be sent as it stands: made by `markup` alone, which escapes whatever is put into it. */
export type Markup = { readonly html: string }
type Piece = Markup | readonly Markup[] | string | number | null

/** A template whose values are text, escaped, unless they are markup themselves. */
export function markup(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { html: parts.map((part, at) => part + written(values[at] ?? null)).join('') }
}

/** The language asked for by `?language=`, else the browser's or the reader's own. */
export function languageOf(request: FastifyRequest): Locale {
  const asked = new URL(request.url, 'http://weft').searchParams.get('language')
  return asked === 'fr' || asked === 'en' ? asked : localeOf(request)
}

/** Sends a page drawn here: one style sheet by nonce, no script, nothing from elsewhere. */
export function sendDocument(
  reply: FastifyReply,
  { title, locale, body }: { title: string; locale: Locale; body: Markup },
): FastifyReply {
  const nonce = randomBytes(18).toString('base64')
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
    .send(
      markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style nonce="${nonce}">${{ html: style }}</style>
</head>
<body>${body}</body>
</html>
`.html,
    )
}

function written(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

// The colours of the kit's tokens: these pages stand without it.
const style = `
:root { color-scheme: light dark; --canvas: light-dark(#f7f4ee, #14161a); --surface: light-dark(#fff, #1b1e24);
  --sunken: light-dark(#efeae0, #1f232a); --line: light-dark(#ddd6c8, #353b46); --ink: light-dark(#1f1b16, #efeae0);
  --ink-2: light-dark(#4a4339, #cbc4b6); --guede: light-dark(#1f4c86, #93bbf0); --vert: light-dark(#1a6652, #7ccbaf);
  --garance: light-dark(#a93226, #f0938a); --gaude: light-dark(#7a5800, #e8c765); }
* { box-sizing: border-box }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 16px/1.55 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
a { color: var(--guede) }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--guede); outline-offset: 2px }
code { font: 0.9em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
h1 { font-size: 28px; margin: 0 0 8px } h2 { font-size: 21px; margin: 40px 0 8px; border-bottom: 2px solid var(--guede); padding-bottom: 4px }
h3 { font-size: 17px; margin: 0 0 4px } h4 { font-size: 14px; margin: 16px 0 4px; color: var(--ink-2) }
p { margin: 0 0 8px } .lede { color: var(--ink-2); max-width: 68ch }
.frame { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: 40px; max-width: 1200px; margin: 0 auto; padding: 32px }
nav { position: sticky; top: 16px; align-self: start; max-height: calc(100vh - 32px); overflow: auto; font-size: 14px }
nav ul { list-style: none; margin: 0 0 12px; padding: 0 } nav a { text-decoration: none; display: block; padding: 3px 0 }
nav b { display: block; margin-top: 8px }
.one { max-width: 820px; margin: 0 auto; padding: 32px }
section.call { border-top: 1px solid var(--line); padding: 20px 0 }
.method { font: 700 13px/1 ui-monospace, monospace; padding: 3px 6px; border: 1px solid currentColor; border-radius: 4px; margin-right: 8px }
.GET { color: var(--guede) } .POST, .PUT { color: var(--vert) } .PATCH { color: var(--gaude) } .DELETE { color: var(--garance) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: 14px }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line) }
th { color: var(--ink-2); font-weight: 600 } dl { margin: 0; font-size: 14px } dt { font-weight: 600 } dd { margin: 0 0 8px }
details { margin-top: 12px; font-size: 14px } summary { cursor: pointer; color: var(--guede); padding: 4px 0 }
:target { background: var(--sunken) }
@media (max-width: 820px) { .frame { display: block; padding: 20px 16px } nav { position: static; max-height: none } .one { padding: 20px 16px } }
`
