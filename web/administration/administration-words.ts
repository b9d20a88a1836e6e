import { defineWords } from '../kit/words.tsx'

export const administrationWords = defineWords({
  title: { fr: 'Administration', en: 'Administration' },
  lede: {
    fr: 'Faire venir les personnes et leurs échanges, et savoir ce qui est activé.',
    en: 'Bring in people and their conversations, and know what is on.',
  },
  standing: {
    fr: '{waiting, plural, =0 {Rien n’attend votre décision.} one {Un changement attend une deuxième personne.} many {# changements attendent une deuxième personne.} other {# changements attendent une deuxième personne.}} {mail, select, true {Les e-mails partent par votre relais.} other {Les e-mails ne partent pas encore : aucun relais n’est indiqué.}}',
    en: '{waiting, plural, =0 {Nothing waits for your decision.} one {One change waits for a second person.} other {# changes wait for a second person.}} {mail, select, true {Mail leaves by your relay.} other {Mail does not leave yet: no relay is named.}}',
  },
  find: { fr: 'Chercher un réglage, un interrupteur, une page', en: 'Find a setting, a switch, a page' },
  found: {
    fr: '{count, plural, one {# résultat} many {# de résultats} other {# résultats}}',
    en: '{count, plural, one {# result} other {# results}}',
  },
  nothingFound: { fr: 'Rien ne correspond', en: 'Nothing matches' },
  nothingFoundWhy: {
    fr: 'La recherche porte sur les titres, les descriptions et les noms techniques, accents ou non.',
    en: 'The search looks at titles, descriptions and technical names, with accents or without.',
  },
  clear: { fr: 'Effacer la recherche', en: 'Clear the search' },
  server: { fr: 'Le serveur', en: 'The server' },
  settings: { fr: 'Configuration', en: 'Configuration' },
  settingsNote: {
    fr: 'Avec quoi ce serveur a démarré : valeur en vigueur et d’où elle vient.',
    en: 'What this server was started with: the value in force and where it comes from.',
  },
  settingsLede: {
    fr: '{own, plural, =0 {Tout est par défaut.} one {Un réglage n’est pas par défaut.} many {# réglages ne sont pas par défaut.} other {# réglages ne sont pas par défaut.}} Ils se changent dans l’environnement ou dans weft.toml, puis on redémarre.',
    en: '{own, plural, =0 {Everything is at its default.} one {One setting is not at its default.} other {# settings are not at their default.}} They are changed in the environment or in weft.toml, then the server is restarted.',
  },
  setting: { fr: 'Réglage', en: 'Setting' },
  value: { fr: 'En vigueur', en: 'In force' },
  source: { fr: 'Vient de', en: 'Comes from' },
  fromDefault: { fr: 'par défaut', en: 'default' },
  fromEnvironment: { fr: 'environnement', en: 'environment' },
  fromFile: { fr: 'weft.toml', en: 'weft.toml' },
  health: { fr: 'Santé du serveur', en: 'Server health' },
  healthNote: {
    fr: 'Place prise, tâches en retard, ce qui a trébuché.',
    en: 'Room taken, work that lags, what stumbled.',
  },
  healthy: {
    fr: 'Tout suit : {lag, plural, =0 {rien n’attend} one {le plus lent a une seconde de retard} many {le plus lent a # secondes de retard} other {le plus lent a # secondes de retard}}, rien n’a trébuché.',
    en: 'All keeps up: {lag, plural, =0 {nothing waits} one {the slowest is a second behind} other {the slowest is # seconds behind}}, nothing stumbled.',
  },
  unhealthy: {
    fr: '{stumbles, plural, =0 {Rien n’a trébuché} one {Un fait a été mis de côté} many {# faits ont été mis de côté} other {# faits ont été mis de côté}} ; le plus lent a {lag, plural, one {# seconde} many {# de secondes} other {# secondes}} de retard.',
    en: '{stumbles, plural, =0 {Nothing stumbled} one {One fact was set aside} other {# facts were set aside}}; the slowest is {lag, plural, one {# second} other {# seconds}} behind.',
  },
  room: { fr: 'Place', en: 'Room' },
  database: { fr: 'Base de données', en: 'Database' },
  databaseOf: { fr: '{size}, PostgreSQL {version}', en: '{size}, PostgreSQL {version}' },
  files: { fr: 'Fichiers joints', en: 'Attached files' },
  filesOf: {
    fr: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {size} sur {quota}',
    en: '{count, plural, one {# file} other {# files}}, {size} of {quota}',
  },
  mailWaits: { fr: 'E-mails en attente', en: 'Mails that wait' },
  version: { fr: 'Version', en: 'Version' },
  readers: { fr: 'Ce qui se tient à jour', en: 'What keeps itself up to date' },
  reader: { fr: 'Partie', en: 'Part' },
  waits: { fr: 'À entendre', en: 'To hear' },
  behind: { fr: 'Retard', en: 'Behind' },
  aside: { fr: 'Mis de côté', en: 'Set aside' },
  seconds: { fr: '{count} s', en: '{count} s' },
  stumbled: { fr: 'Ce qui a trébuché', en: 'What stumbled' },
  stumble: {
    fr: '{fact}, dans {reader} : erreur {cause}, {attempts, plural, one {# essai} many {# d’essais} other {# essais}}',
    en: '{fact}, in {reader}: error {cause}, {attempts, plural, one {# attempt} other {# attempts}}',
  },
  bringIn: { fr: 'Faire venir', en: 'Bring in' },
  startNote: {
    fr: 'Quatre façons, et où en sont les premiers pas.',
    en: 'Four ways, and how far the first steps are.',
  },
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
  switches: { fr: 'Ce qui est activé, ce qui ne l’est pas', en: 'What is on, what is off' },
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
})
