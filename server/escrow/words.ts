export const words = {
  'escrow.two_people': {
    fr: 'Il faut deux personnes différentes.',
    en: 'It takes two different people.',
  },
  'escrow.not_yourself': {
    fr: 'Qui nomme ne détient pas de moitié\u00a0: choisissez deux autres personnes.',
    en: 'Who names holds no half: choose two other people.',
  },
  'escrow.not_here': {
    fr: 'Une moitié se confie à une personne de l’entreprise qui a un compte actif.',
    en: 'A half goes to someone of the company whose account is active.',
  },
  'escrow.ended': { fr: 'Ce séquestre est clos.', en: 'This escrow has ended.' },
  'escrow.made': { fr: 'Votre moitié est déjà là.', en: 'Your half is here already.' },
  'escrow.not_made': {
    fr: 'Cette moitié n’existe pas, ou plus.',
    en: 'This half is not there, or no longer.',
  },
  'escrow.same_key': {
    fr: 'Cette clé est celle de l’autre moitié.',
    en: 'This key is that of the other half.',
  },
}
