import { randomBytes, randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const mostPadding = 64

/**
 * A page as it travels: a seventh of its length, for browsers that say they read it. Where the words of several people
 * stand in one compressed answer, its length could be made to tell of them (BREACH); so it ends in a comment of
 * random letters, of random length.
 */
export async function packed(
  html: string,
  accepted = '',
): Promise<{ body: string | Buffer; headers: Record<string, string> }> {
  const vary = { vary: 'accept-encoding' }
  if (!/\bbr\b/.test(accepted)) return { body: html, headers: vary }
  const padding = `<!-- ${randomBytes(randomInt(1, mostPadding)).toString('base64url')} -->`
  const body = await compress(html + padding, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  return { body, headers: { ...vary, 'content-encoding': 'br' } }
}
