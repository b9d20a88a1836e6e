import sanitizeHtml from 'sanitize-html'
import { imageSourceOf, kindOfPath, pathOf, referenceOf } from './reference.ts'

const outside = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i
const web = /^https?:/i

const allowList: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
    ...['em', 'strong', 's', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel', 'class', 'data-kind'],
    img: ['src', 'alt', 'title', 'loading'],
    ol: ['start'],
    code: ['class'],
    th: [{ name: 'data-align', values: ['left', 'center', 'right'] }],
    td: [{ name: 'data-align', values: ['left', 'center', 'right'] }],
  },
  allowedClasses: { a: ['mention'], code: [/^language-[a-z0-9+#-]{1,30}$/] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: { a: anchor, img: picture, ol: numbered },
  exclusiveFilter: withoutAddress,
}

const mostPasses = 6

/**
 * Keeps only what Weft's own rendering produces. Takes and returns HTML text; never throws.
 * Names, ids, styles, foreign classes, scripts, frames, forms, SVG and MathML go. Clean HTML comes back
 * byte for byte: what a second cleaning would move is moved at once, and HTML too tangled to settle
 * keeps its words only.
 */
export function sanitiseHtml(html: string): string {
  let settled = clean(html)
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const again = clean(settled)
    if (again === settled) return settled
    settled = again
  }
  return sanitizeHtml(settled, { allowedTags: [], allowedAttributes: {} })
}

/** One pass, enough for the well-formed HTML of the Markdown renderer. */
export function clean(html: string): string {
  return sanitizeHtml(html, allowList)
}

function anchor(_tag: string, { href = '', title }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const address = href.trim()
  const reference = referenceOf(address)
  const path = reference === null ? address : pathOf(reference)
  const kind = kindOfPath(path)
  const titled = title ? { title } : {}
  if (kind !== null) {
    return { tagName: 'a', attribs: { class: 'mention', href: path, 'data-kind': kind, ...titled } }
  }
  if (!outside.test(address)) return { tagName: 'a', attribs: {} }
  const rel = web.test(address) ? { rel: 'noopener noreferrer nofollow' } : {}
  return { tagName: 'a', attribs: { href: address, ...rel, ...titled } }
}

function picture(_tag: string, { src = '', alt = '', title }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const source = imageSourceOf(src.trim())
  if (source === null) return { tagName: 'img', attribs: {} }
  return { tagName: 'img', attribs: { src: source, alt, ...(title ? { title } : {}), loading: 'lazy' } }
}

function numbered(_tag: string, { start = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  return { tagName: 'ol', attribs: /^\d{1,9}$/.test(start) ? { start } : {} }
}

/** A link that leads nowhere leaves its words, a picture that shows nothing goes. */
function withoutAddress({ tag, attribs }: sanitizeHtml.IFrame): boolean | 'excludeTag' {
  if (tag === 'a' && attribs.href === undefined) return 'excludeTag'
  return tag === 'img' && attribs.src === undefined
}
