import { defineWords } from '../kit/words.tsx'

export const administrationWords = defineWords({
  title: { fr: 'Administration', en: 'Administration' },
  lede: {
    fr: 'Faire venir les personnes et leurs échanges, et savoir ce qui est allumé.',
    en: 'Bring in people and their conversations, and know what is on.',
  },
  bringIn: { fr: 'Faire venir', en: 'Bring in' },
  people: { fr: 'Importer des personnes', en: 'Import people' },
  peopleNote: {
    fr: 'Un fichier CSV de l’annuaire\u202f: aperçu, essai à blanc, puis import.',
    en: 'A CSV file of the directory: preview, dry run, then import.',
  },
  conversations: { fr: 'Importer des conversations', en: 'Import conversations' },
  conversationsNote: {
    fr: 'Une archive Slack ou Stack Exchange\u202f: ce qui sera trouvé, ce qui sera perdu, puis import.',
    en: 'A Slack or Stack Exchange archive: what will be found, what will be lost, then the import.',
  },
  invitations: { fr: 'Inviter', en: 'Invite' },
  invitationsNote: {
    fr: 'Des collègues, une adresse à la fois. Les invités viennent par leur espace.',
    en: 'Colleagues, one address at a time. Guests come in by their space.',
  },
  control: { fr: 'Garder la main', en: 'Stay in control' },
  switches: { fr: 'Ce qui est allumé, ce qui est éteint', en: 'What is on, what is off' },
  switchesNote: {
    fr: 'Chaque interrupteur, son état, sa raison, qui l’a demandé.',
    en: 'Each switch, its state, its reason, who asked.',
  },
  mail: { fr: 'E-mail', en: 'Mail' },
  kit: { fr: 'Planche des composants', en: 'Sheet of the kit' },
  kitNote: {
    fr: 'Chaque pièce de l’interface et chaque graphique, dans les deux langues et les deux thèmes.',
    en: 'Every piece of the interface and every chart, in both languages and both themes.',
  },
  mailNote: {
    fr: 'Prêt ou non, ce qui attend, un essai vers soi-même.',
    en: 'Ready or not, what waits, a test to yourself.',
  },
  switchesLede: {
    fr: '{on, plural, =0 {Rien n’est allumé.} one {Un interrupteur est allumé.} many {# interrupteurs sont allumés.} other {# interrupteurs sont allumés.}} Tout est éteint tant que personne ne l’allume.',
    en: '{on, plural, =0 {Nothing is on.} one {One switch is on.} other {# switches are on.}} Everything is off until someone turns it on.',
  },
  on: { fr: 'Allumé', en: 'On' },
  off: { fr: 'Éteint', en: 'Off' },
  waiting: { fr: 'Attend une deuxième personne', en: 'Waits for a second person' },
  byDefault: { fr: 'Éteint depuis l’installation.', en: 'Off since the installation.' },
  because: { fr: '«\u202f{reason}\u202f», {name}', en: '“{reason}”, {name}' },
  measures: { fr: 'Mesure', en: 'Measure' },
  two: { fr: 'À deux', en: 'Takes two' },
  turnOn: { fr: 'Allumer', en: 'Turn on' },
  turnOff: { fr: 'Éteindre', en: 'Turn off' },
  reason: { fr: 'Raison', en: 'Reason' },
  reasonNote: {
    fr: 'Une phrase que chacun pourra lire sur cette page.',
    en: 'A sentence that anyone may read on this page.',
  },
  takesTwo: {
    fr: 'Une autre personne de l’administration devra confirmer.',
    en: 'Another administrator will have to confirm.',
  },
  takesOne: { fr: 'Le changement vaut tout de suite.', en: 'The change holds at once.' },
  confirm: { fr: 'Confirmer', en: 'Confirm' },
  withdraw: { fr: 'Retirer la demande', en: 'Withdraw the request' },
  turned: { fr: 'C’est fait.', en: 'Done.' },
  asked: {
    fr: 'Demandé\u202f: une deuxième personne doit confirmer.',
    en: 'Asked: a second person has to confirm.',
  },
  askTo: {
    fr: '{name} demande de {on, select, true {l’allumer} other {l’éteindre}}\u00a0: «\u202f{reason}\u202f»',
    en: '{name} asks to turn it {on, select, true {on} other {off}}: “{reason}”',
  },
  notChanged: { fr: 'Rien n’a été changé.', en: 'Nothing was changed.' },
  none: { fr: 'Aucun interrupteur', en: 'No switch' },
  noneWhy: { fr: 'Cette version n’a rien à allumer.', en: 'This version has nothing to turn on.' },
  print: { fr: 'Imprimer', en: 'Print' },
})
