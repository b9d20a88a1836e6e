const frenchWords = new Set(
  `le la les l un une des du de d et est sont dans pour que qui qu ce cette ces sur avec pas ne n je tu il elle
   nous vous ils elles on au aux par plus mais ou où donc mon ma mes notre nos votre vos leur leurs son sa ses se
   été être avoir ai avons avez ont fait très bien tout tous toutes comme comment pourquoi quel quelle merci
   bonjour peut faut si c j s y`.split(/\s+/),
)
const englishWords = new Set(
  `the an of and is are was were in to for that which this these those with not do does did i you he she we they
   it its my your our their from by at be been have has had will would can could should what when where why how
   who there here if or but as so about into than then more most very just all any some thanks hello please`.split(
    /\s+/,
  ),
)
const wordsLookedAt = 2_000

/**
 * Tells French from English by their commonest words and by French letters. Null when there is too little
 * to go by or neither clearly leads. Looks at the first 2,000 words. Never throws.
 */
export function languageOf(text: string): 'fr' | 'en' | null {
  let french = 0
  let english = 0
  for (const word of firstWords(text)) {
    if (frenchWords.has(word)) french += 1
    else if (/[àâçèéêëîïôùûœ]/.test(word)) french += 0.5
    if (englishWords.has(word)) english += 1
  }
  if (french >= 2 && french >= english * 1.5) return 'fr'
  if (english >= 2 && english >= french * 1.5) return 'en'
  return null
}

function firstWords(text: string): string[] {
  const start = text
    .slice(0, wordsLookedAt * 8)
    .normalize('NFC')
    .toLowerCase()
  return (start.match(/\p{L}+/gu) ?? []).slice(0, wordsLookedAt)
}
