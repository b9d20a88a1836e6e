export const words = {
  'unnamed.off': {
    fr: 'Les questions sans nom ne sont pas activées ici.',
    en: 'Questions without a name are not turned on here.',
  },
  'unnamed.not_here': {
    fr: 'Cet espace ne prend pas de question sans nom.',
    en: 'This space takes no question without a name.',
  },
  'unnamed.no_session': {
    fr: 'Une question sans nom se pose dans un navigateur, pas avec un jeton.',
    en: 'A question without a name is asked in a browser, not with a token.',
  },
  'unnamed.terms_changed': {
    fr: 'Les conditions viennent de changer\u00a0: relisez-les avant d’envoyer. Rien n’est parti.',
    en: 'The conditions have just changed: read them again before you send. Nothing was sent.',
  },
  'unnamed.key_used': {
    fr: 'Cette clé sert déjà à une autre question.',
    en: 'This key already belongs to another question.',
  },
}
