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
  'escrow.ended': {
    fr: 'Ce séquestre est clos. Ce qu’il a scellé reste à ses deux personnes\u202f; rien d’autre n’a changé.',
    en: 'This escrow has ended. What it sealed stays with its two people; nothing else has changed.',
  },
  'escrow.made': {
    fr: 'Votre moitié est déjà là, sous la phrase que vous aviez notée. Rien n’a changé.',
    en: 'Your half is here already, under the passphrase you wrote down then. Nothing has changed.',
  },
  'escrow.not_made': {
    fr: 'Cette moitié n’existe pas, ou plus. Rien n’a changé.',
    en: 'This half is not there, or no longer. Nothing has changed.',
  },
  'escrow.same_key': {
    fr: 'Cette clé est celle de l’autre moitié. Rien n’est gardé\u00a0: faites la vôtre sous une autre phrase.',
    en: 'This key is that of the other half. Nothing is kept: make yours under another passphrase.',
  },
}
