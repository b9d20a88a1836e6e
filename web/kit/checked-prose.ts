const tags = 'h[3-6]|p|br|hr|blockquote|[uo]l|li|pre|code|em|strong|s|a|img|table|thead|tbody|tr|t[hd]'
const names = 'href|src|title|alt|rel|class|loading|start|data-kind|data-align'
const tag = new RegExp(`^</?(?:${tags})(?: (?:${names})="[^"<>]*")*(?: ?/)?>$`)
const elsewhere = /^(?:href|src)="(?!https?:|mailto:|tel:|[/#.])/i

/**
 * Where the page is drawn there is no document to clean in. The second hand then looks instead of cleaning: what
 * holds anything beyond what people may write is not drawn there at all.
 */
export function checkedProse(html: string): string {
  for (const [found] of html.matchAll(/<[^>]*>?/g)) {
    const addresses = found.match(/(?<= )(?:href|src)="[^"]*"/g) ?? []
    if (!tag.test(found) || addresses.some((address) => elsewhere.test(address)))
      throw new Error('What was written holds more than is drawn on the server.')
  }
  return html.replaceAll('<table>', '<table tabindex="0">')
}
