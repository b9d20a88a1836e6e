/**
 * The addresses under which an import may have kept what this path names, the likeliest first. People link to a
 * question with its title behind it, to an answer behind both, and with who shared the link at the end.
 */
export function oldAddressesIn(path: string): string[] {
  const question = /^\/questions\/(\d{1,15})(?:\/[^/]*)?(?:\/(\d{1,15}))?\/?$/.exec(path)
  if (question) {
    const [, id = '', answer] = question
    return [...(answer ? [`/a/${answer}`] : []), `/questions/${id}`]
  }
  const [, letter = '', id = ''] = /^\/([qa])\/(\d{1,15})(?:\/\d+)?\/?$/.exec(path) ?? []
  if (letter) return [`/${letter}/${id}`]
  return /^\/archives\/[A-Z0-9]{1,40}\/p\d{10,20}\/?$/.test(path) ? [path.replace(/\/$/, '')] : []
}
