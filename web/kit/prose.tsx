import DOMPurify from 'dompurify'
import { useMemo } from 'react'
import { checkedProse } from './checked-prose.ts'
import { classes } from './classes.ts'

/**
 * What people wrote. The server already cleaned it; it is cleaned again here by another hand, under the
 * Trusted Types policy `dompurify`.
 */
export function Prose({ html, lang, small }: { html: string; lang?: string | undefined; small?: boolean }) {
  const clean = useMemo(() => cleaned(html), [html])
  return (
    <div
      className={classes('w-prose', small && 'w-prose-small')}
      lang={lang}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the line above
      dangerouslySetInnerHTML={{ __html: clean }}
    />
  )
}

// A wide table scrolls by itself: it must be reachable by keyboard.
if (DOMPurify.isSupported)
  DOMPurify.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeName === 'TABLE') node.setAttribute('tabindex', '0')
  })

function cleaned(html: string): string | TrustedHTML {
  if (!DOMPurify.isSupported) return checkedProse(html)
  return DOMPurify.sanitize(html, {
    RETURN_TRUSTED_TYPE: true,
    USE_PROFILES: { html: true },
    ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|[/#.])/i,
    FORBID_TAGS: ['form', 'style', 'button', 'textarea', 'select', 'dialog', 'video', 'audio'],
    FORBID_ATTR: ['style', 'id', 'name'],
  })
}
