/** A piece of a rendered text: HTML as it is, or the public id of a post whose address stands alone on its line. */
export type Piece = { html: string } | { publicId: string }

const paragraph =
  /<p><a href="(https?:\/\/[^"/]+)\/[pq]\/([a-z2-9]{16})(?:[-#][^"]*)?"[^>]*>https?:\/\/[^<]+<\/a><\/p>/g

/**
 * The pieces of a text between which cards stand: at the top of the text only, so that each piece is whole by itself.
 * An address of another origin, or one without a card, stays the link it is.
 */
export function piecesOf(html: string, cards: ReadonlySet<string>, origin: string | null): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, 1: host, 2: publicId = '', index } of html.matchAll(paragraph)) {
    if (!cards.has(publicId) || (origin !== null && host !== origin)) continue
    if (depthAt(html.slice(0, index)) > 0) continue
    if (html.slice(from, index).trim() !== '') pieces.push({ html: html.slice(from, index) })
    pieces.push({ publicId })
    from = index + found.length
  }
  if (html.slice(from).trim() !== '') pieces.push({ html: html.slice(from) })
  return pieces
}

/** In how many lists, quotations and tables what follows stands. */
function depthAt(before: string): number {
  const opened = before.match(/<(?:blockquote|[uo]l|table)[ >]/g)?.length ?? 0
  return opened - (before.match(/<\/(?:blockquote|[uo]l|table)>/g)?.length ?? 0)
}
