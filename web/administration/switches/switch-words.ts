import { defineWords } from '../../kit/words.tsx'

export const switchWords = defineWords({
  title: { fr: 'Ce qui est activé, ce qui ne l’est pas', en: 'What is on, what is off' },
  asOf: { fr: 'État au {day}, {time}.', en: 'As of {day}, {time}.' },
  nothingLeaves: {
    fr: 'Rien ne sort de ce serveur.',
    en: 'Nothing leaves this server.',
  },
  oneLeaves: {
    fr: 'Une seule chose sort de ce serveur\u00a0: {what}.',
    en: 'One thing leaves this server: {what}.',
  },
  manyLeave: {
    fr: '{count, plural, one {# chose sort} many {# de choses sortent} other {# choses sortent}} de ce serveur\u00a0: {what}.',
    en: '{count, plural, one {# thing leaves} other {# things leave}} this server: {what}.',
  },
  tally: {
    fr: 'Sur {all, plural, one {# interrupteur} many {# d’interrupteurs} other {# interrupteurs}}, {on, plural, =0 {aucun n’est activé} one {# est activé} many {# sont activés} other {# sont activés}}\u202f;',
    en: 'Of {all, plural, one {# switch} other {# switches}}, {on, plural, =0 {none is on} one {# is on} other {# are on}};',
  },
  changes: {
    fr: '{count, plural, =0 {rien n’a changé ce mois-ci} one {un changement ce mois-ci} many {# de changements ce mois-ci} other {# changements ce mois-ci}}',
    en: '{count, plural, =0 {nothing changed this month} one {one change this month} other {# changes this month}}',
  },
  lastChanges: { fr: 'Ce qui a changé en trente jours', en: 'What changed in thirty days' },
  changed: {
    fr: '{title}\u00a0: {on, select, true {activé} other {désactivé}} par {name}',
    en: '{title}: turned {on, select, true {on} other {off}} by {name}',
  },
  noChange: { fr: 'Aucun changement en trente jours.', en: 'No change in thirty days.' },
  head: { fr: 'Interrupteur', en: 'Switch' },
  state: { fr: 'État', en: 'State' },
  why: { fr: 'Pourquoi', en: 'Why' },
  whoMay: { fr: 'Qui peut changer', en: 'Who may change it' },
  leaves: { fr: 'Ce qui sort du serveur', en: 'What leaves the server' },
  enters: { fr: 'Qui entre', en: 'Who gets in' },
  measured: { fr: 'Ce qui est mesuré', en: 'What is measured' },
  kept: { fr: 'Ce qui est gardé', en: 'What is kept' },
  groupTally: {
    fr: '{on, plural, one {# activé} many {# activés} other {# activés}} sur {all}',
    en: '{on} of {all} on',
  },
  on: { fr: 'Activé', en: 'On' },
  off: { fr: 'Désactivé', en: 'Off' },
  never: { fr: 'Impossible', en: 'Impossible' },
  byDefault: { fr: 'Par défaut, depuis l’installation.', en: 'By default, since the installation.' },
  onePerson: { fr: 'Administration', en: 'Administrators' },
  twoPersons: { fr: 'Deux personnes', en: 'Two people' },
  nobody: { fr: 'Personne', en: 'Nobody' },
  configuration: { fr: 'Configuration du serveur', en: 'The server’s configuration' },
  neverChanged: { fr: 'jamais changé', en: 'never changed' },
  lastBy: { fr: '{name}, {when}', en: '{name}, {when}' },
  turn: {
    fr: '{on, select, true {Désactiver} other {Activer}} {title}',
    en: 'Turn {on, select, true {off} other {on}}: {title}',
  },
  turnOn: { fr: 'Activer', en: 'Turn on' },
  turnOff: { fr: 'Désactiver', en: 'Turn off' },
  reason: { fr: 'Raison', en: 'Reason' },
  reasonNote: {
    fr: 'Une phrase que chacun pourra lire sur cette page.',
    en: 'A sentence that anyone may read on this page.',
  },
  takesTwo: {
    fr: 'Une autre personne de l’administration devra confirmer.',
    en: 'Another administrator will have to confirm.',
  },
  takesOne: { fr: 'Le changement prend effet tout de suite.', en: 'The change holds at once.' },
  confirm: { fr: 'Confirmer', en: 'Confirm' },
  withdraw: { fr: 'Retirer la demande', en: 'Withdraw the request' },
  turned: { fr: 'C’est fait.', en: 'Done.' },
  asked: {
    fr: 'Demandé\u00a0: une deuxième personne doit confirmer.',
    en: 'Asked: a second person has to confirm.',
  },
  askTo: {
    fr: '{name} demande de {on, select, true {l’activer} other {le désactiver}}\u00a0: «\u202f{reason}\u202f»',
    en: '{name} asks to turn it {on, select, true {on} other {off}}: “{reason}”',
  },
  notChanged: { fr: 'Rien n’a été changé.', en: 'Nothing was changed.' },
  print: { fr: 'Imprimer pour la sécurité', en: 'Print for security' },
  twoNote: {
    fr: 'Deux personnes pour activer ce qui mesure',
    en: 'Two people to turn on what measures',
  },
  reasonAlways: { fr: 'Une raison écrite pour tout changement', en: 'A written reason for every change' },
  completeNote: {
    fr: 'Une liste complète\u00a0: le logiciel ne se construit pas si un interrupteur y manque',
    en: 'The list is complete: a switch of the program that were missing here would fail its build',
  },
})
