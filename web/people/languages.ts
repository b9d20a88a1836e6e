/** Those of ISO 639-1 that people speak: what a card offers. */
const codes =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy id ig ii is it iu ja jv ka kg ki kk kl km kn ko ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb ne nl nn no nr nv ny oc om or os pa pl ps pt qu rm rn ro ru rw sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ty ug uk ur uz ve vi wa wo xh yi yo za zh zu'

/** Every language that can be chosen, by its name in the page's language, in that language's order. */
export function languageOptions(locale: string): { id: string; word: string }[] {
  const nameOf = languageNames(locale)
  const { compare } = new Intl.Collator(locale)
  return codes
    .split(' ')
    .map((id) => ({ id, word: nameOf(id) }))
    .filter(({ id, word }) => word !== id)
    .sort((one, other) => compare(one.word, other.word))
}

/** Languages by their names in the page's language; a code nobody knows stays as it is. */
export function languageNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch (error) {
      if (error instanceof RangeError) return code
      throw error
    }
  }
}
