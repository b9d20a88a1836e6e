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
  startUp: {
    fr: 'Démarrage en cours : le récapitulatif part chaque jour, jusqu’à {enough} personnes venues ({people} aujourd’hui) ou au {date}. Il prendra fin seul.',
    en: 'Starting up: the digest leaves every day, until {enough} people have come ({people} today) or {date}. It ends by itself.',
  },
  startUpOver: {
    fr: 'Le démarrage a pris fin le {date} : le récapitulatif est désormais hebdomadaire.',
    en: 'Start-up ended on {date}: the digest is weekly from now on.',
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
    fr: '{own, plural, =0 {Chaque réglage a sa valeur par défaut.} one {Un réglage s’écarte de sa valeur par défaut.} many {# de réglages s’écartent de leur valeur par défaut.} other {# réglages s’écartent de leur valeur par défaut.}} Ils se changent dans l’environnement ou dans weft.toml, puis on redémarre.',
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
    fr: 'Place occupée, tâches en retard, incidents.',
    en: 'Room taken, work that lags, what stumbled.',
  },
  healthy: {
    fr: 'Tout est à jour : {lag, plural, =0 {rien n’attend} one {le plus lent a une seconde de retard} many {le plus lent a # secondes de retard} other {le plus lent a # secondes de retard}}, aucun incident.',
    en: 'All keeps up: {lag, plural, =0 {nothing waits} one {the slowest is a second behind} other {the slowest is # seconds behind}}, nothing stumbled.',
  },
  unhealthy: {
    fr: '{stumbles, plural, =0 {Aucun incident} one {Un élément a été mis de côté} many {# d’éléments ont été mis de côté} other {# éléments ont été mis de côté}} ; le plus lent a {lag, plural, one {# seconde} many {# de secondes} other {# secondes}} de retard.',
    en: '{stumbles, plural, =0 {Nothing stumbled} one {One fact was set aside} other {# facts were set aside}}; the slowest is {lag, plural, one {# second} other {# seconds}} behind.',
  },
  room: { fr: 'Place occupée', en: 'Room' },
  database: { fr: 'Base de données', en: 'Database' },
  databaseOf: { fr: '{size}, PostgreSQL {version}', en: '{size}, PostgreSQL {version}' },
  files: { fr: 'Fichiers joints', en: 'Attached files' },
  filesOf: {
    fr: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {size} sur {quota}',
    en: '{count, plural, one {# file} other {# files}}, {size} of {quota}',
  },
  mailWaits: { fr: 'E-mails en attente', en: 'Mails that wait' },
  version: { fr: 'Version', en: 'Version' },
  readers: { fr: 'Tâches de fond', en: 'What keeps itself up to date' },
  reader: { fr: 'Tâche', en: 'Part' },
  waits: { fr: 'En attente', en: 'To hear' },
  behind: { fr: 'Retard', en: 'Behind' },
  aside: { fr: 'Mis de côté', en: 'Set aside' },
  seconds: { fr: '{count} s', en: '{count} s' },
  stumbled: { fr: 'Incidents', en: 'What stumbled' },
  stumble: {
    fr: '{fact}, dans {reader} : erreur {cause}, {attempts, plural, one {# essai} many {# d’essais} other {# essais}}',
    en: '{fact}, in {reader}: error {cause}, {attempts, plural, one {# attempt} other {# attempts}}',
  },
  bringIn: { fr: 'Importer et inviter', en: 'Bring in' },
  startNote: {
    fr: 'Quatre façons, et où en sont les premiers pas.',
    en: 'Four ways, and how far the first steps are.',
  },
  people: { fr: 'Importer des personnes', en: 'Import people' },
  peopleNote: {
    fr: 'Un fichier CSV ou LDIF de l’annuaire\u202f: aperçu, essai à blanc, puis import.',
    en: 'A CSV or LDIF file of the directory: preview, dry run, then import.',
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
