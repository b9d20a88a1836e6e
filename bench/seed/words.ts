import { foldAccents } from '../../engines/text/index.ts'
import { below, type Random, seeded, zipf } from './random.ts'

const list = (text: string) => text.trim().split(/\s+/)

const small = {
  fr: list(`de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec on nous
    mais aux comme ou si leur y dont cette ces être fait elle tout sans vous aussi bien même après deux entre encore`),
  en: list(`the of and to in a is that for it as was with be by on not he i this are or his from at which but have an
    had they you were their one all we can her has there been if more when will would who so no out what up`),
}

const usual = {
  fr: list(`machine pièce atelier mesure outil contrat client délai moteur vanne série qualité planning budget commande
    fournisseur essai rapport capteur température pression version réglage usine équipe réunion livraison question réponse
    procédé alésage bridage matière coupe usinage contrôle tolérance dessin gamme poste ligne stock magasin pompe fuite
    joint graissage maintenance panne sécurité chantier facture devis achat vente marché appel offre logiciel données
    serveur poste réseau mot passe accès formation congé horaire prime entretien projet étape jalon risque décision
    chef responsable ingénieur technicien opérateur acheteur semaine matin soir lundi mardi vendredi janvier mars juin
    septembre problème cause solution mesurer vérifier changer monter démonter serrer chauffer refroidir livrer attendre
    envoyer recevoir demander répondre proposer valider refuser essayer régler nettoyer remplacer améliorer réduire`),
  en: list(`machine part workshop measure tool contract customer deadline engine valve batch quality planning budget order
    supplier trial report sensor temperature pressure version setting plant team meeting delivery question answer process
    bore clamping material cutting milling check tolerance drawing routing station line stock store pump leak seal grease
    maintenance breakdown safety site invoice quote purchase sale market tender software data server network password
    access training leave schedule bonus interview project step milestone risk decision lead engineer technician operator
    buyer week morning evening monday tuesday friday january march june september problem cause solution measure verify
    change mount tighten heat cool deliver wait send receive ask reply propose approve refuse try adjust clean replace`),
}

const syllables = {
  fr: list(`ra ma fon tri plo chan vel bou que mar lin dé ré pré con tra sur mi no cla ber gri sa vou tan lé man pi
    cor fla nou jau tel vri sem dor mé cha lu pin gar bri so vé ter rou gli ca mo per`),
  en: list(`ra ma fun tri plo chan vel bow que mar lin de re pre con tra over mi no cla ber gri sha vow tan le man pi
    cor fla now jaw tel vri sem dor me chi lu pin gar bri so ve ter row gli ca mo per`),
}
const endings = {
  fr: list('tion ment age eur ité ance iste able ique ure ette erie oir eux ive'),
  en: list('tion ment age er ity ance ist able ic ure ing ness ship ful ive'),
}

export const vocabularySize = 120_000
export type Language = 'fr' | 'en'
export type Vocabulary = Record<Language, readonly string[]>

/** Words by how often they are said: small words first, then those of the trade, then those made of syllables. */
export function vocabulary(): Vocabulary {
  return { fr: vocabularyOf('fr', seeded(11)), en: vocabularyOf('en', seeded(12)) }
}

function vocabularyOf(language: Language, random: Random): string[] {
  const words = new Set([...small[language], ...usual[language]])
  const pick = (from: readonly string[]) => from[below(random, from.length)] ?? ''
  while (words.size < vocabularySize) {
    const stem = Array.from({ length: 2 + below(random, 2) }, () => pick(syllables[language])).join('')
    words.add(stem + pick(endings[language]))
  }
  return [...words]
}

export type Writer = { sentence: (language: Language, words: number) => string; said: () => string[] }

/** Writes sentences of Zipf's words, and knows which words it has used, as the search index spells them. */
export function writer(random: Random): Writer {
  const words = vocabulary()
  const ranks = { fr: zipf(random, vocabularySize), en: zipf(random, vocabularySize) }
  const used = { fr: new Uint8Array(vocabularySize), en: new Uint8Array(vocabularySize) }
  return {
    sentence(language, count) {
      let text = ''
      for (let n = 0; n < count; n++) {
        const rank = ranks[language]()
        used[language][rank] = 1
        text += n === 0 ? '' : n % 13 === 12 ? '. ' : ' '
        text += words[language][rank] ?? ''
      }
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
    },
    said: () => {
      const all = (['fr', 'en'] as const).flatMap((language) =>
        words[language].filter((_, rank) => used[language][rank] === 1),
      )
      return [...new Set(all.map((word) => foldAccents(word).toLowerCase()))]
    },
  }
}
