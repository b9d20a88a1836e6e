/**
 * The secret part of a mail's link, which stands after the #: it is taken out of the address at once, so that
 * neither the history nor a picture of the screen keeps it.
 */
export function takeLinkSecret(): string {
  const secret = location.hash.slice(1)
  if (secret) history.replaceState(history.state, '', location.pathname)
  return secret
}
