import { defineWords } from '../kit/words.tsx'

export const insightWords = defineWords({
  title: { fr: 'Participation', en: 'Participation' },
  lede: {
    fr: 'Jusqu’où l’on participe, en quatre semaines. Des nombres par équipe, jamais qui.',
    en: 'How far people take part, over four weeks. Numbers by team, never who.',
  },
  until: {
    fr: 'Quatre semaines au {day}, jusqu’où l’on participe. Des nombres par équipe, jamais qui.',
    en: 'Four weeks to {day}, how far people take part. Numbers by team, never who.',
  },
  off: { fr: 'La participation n’est pas comptée', en: 'Participation is not counted' },
  offWhy: {
    fr: 'L’interrupteur «\u202fMesures par équipe\u202f» est coupé. Deux personnes de l’administration l’ouvrent, avec un motif\u202f; le compte se fait dans les cinq minutes.',
    en: 'The switch “Measures by team” is off. Two administrators turn it on, with a reason; the count follows within five minutes.',
  },
  toSwitches: { fr: 'Voir l’interrupteur', en: 'See the switch' },
  waiting: { fr: 'Le premier compte arrive', en: 'The first count is coming' },
  waitingWhy: {
    fr: 'Il se fait dans les cinq minutes, sur les quatre semaines au dernier dimanche. Rien d’autre n’est à faire.',
    en: 'It is made within five minutes, over the four weeks to last Sunday. There is nothing else to do.',
  },
  tooFewTitle: { fr: 'Trop peu de personnes pour le dire', en: 'Too few people to tell' },
  member: { fr: 'Sont là', en: 'Are here' },
  reader: { fr: 'Lisent', en: 'Read' },
  reactor: { fr: 'Réagissent', en: 'React' },
  contributor: { fr: 'Écrivent', en: 'Write' },
  connector: { fr: 'Relient', en: 'Connect' },
  finding: {
    fr: 'Sur cent personnes, {write} écrivent et {connect} relient des équipes',
    en: 'Of a hundred people, {write} write and {connect} connect teams',
  },
  findingWrite: {
    fr: 'Sur cent personnes, {write} écrivent',
    en: 'Of a hundred people, {write} write',
  },
  measure: {
    fr: 'part des personnes arrivées à chaque étape ou plus loin, à cinq points près, intervalle à 95\u202f%',
    en: 'share of people who came to each step or further, to five points, 95% interval',
  },
  beside: { fr: 'de l’étape d’avant', en: 'of the step before' },
  source: {
    fr: '{count, plural, one {# personne} many {# de personnes} other {# personnes}}, quatre semaines au {day}',
    en: '{count, plural, one {# person} other {# people}}, four weeks to {day}',
  },
  sourceCut: {
    fr: 'Quatre semaines au {day}, groupes de dix personnes au moins',
    en: 'Four weeks to {day}, groups of at least ten people',
  },
  definition: {
    fr: 'Lire\u00a0: trois publications. Réagir\u00a0: une réaction. Écrire\u00a0: une publication ou une réponse. Relier\u00a0: répondre à trois unités, ou écrire dans deux espaces. Chacun compte à l’étape la plus avancée, et à toutes celles d’avant. Lire sans écrire est une façon de participer.',
    en: 'Read: three posts. React: one reaction. Write: one post or reply. Connect: reply to three units, or write in two spaces. Each person counts at the furthest step, and at all before it. Reading without writing is a way to take part.',
  },
  noReaders: {
    fr: 'Les lectures ne sont pas comptées\u00a0: l’étape «\u202fLisent\u202f» manque.',
    en: 'Readings are not counted: the step “Read” is missing.',
  },
  where: { fr: 'Groupe par groupe', en: 'Group by group' },
  step: { fr: 'Étape', en: 'Step' },
  units: { fr: 'Par direction', en: 'By unit' },
  jobFamilies: { fr: 'Par famille de métiers', en: 'By job family' },
  cutMeasure: {
    fr: 'Part des personnes qui {does}, à cinq points près, intervalle à 95\u202f%',
    en: 'Share of people who {does}, to five points, 95% interval',
  },
  doesReader: { fr: 'lisent', en: 'read' },
  doesReactor: { fr: 'réagissent', en: 'react' },
  doesContributor: { fr: 'écrivent', en: 'write' },
  doesConnector: { fr: 'relient des équipes', en: 'connect teams' },
  apart: {
    fr: '{top}\u00a0: {high} {does}, contre {low} pour {last}',
    en: '{top}: {high} {does}, against {low} in {last}',
  },
  noneApart: {
    fr: 'Aucun groupe ne se distingue nettement des autres',
    en: 'No group stands clearly apart from the others',
  },
  onlyOne: { fr: '{top}\u00a0: {high} {does}', en: '{top}: {high} {does}' },
  noneTold: { fr: 'Aucun groupe ne peut être montré seul', en: 'No group can be shown by itself' },
  hidden: {
    fr: '{count, plural, one {# groupe} many {# de groupes} other {# groupes}} sans chiffre',
    en: '{count, plural, one {# group} other {# groups}} without a figure',
  },
  cutDefinition: {
    fr: 'Un groupe de moins de dix personnes n’est pas montré, ni une étape où l’on est moins de cinq, ni le groupe qui ferait deviner l’un ou l’autre. Directions et familles découpent les mêmes personnes\u00a0: leurs chiffres sont arrondis, pour que leur différence ne dise rien de personne. La direction est celle sous le sommet de l’organigramme.',
    en: 'A group of fewer than ten people is not shown, nor a step that fewer than five reached, nor the group that would give either away. Units and job families divide the same people: their figures are rounded, so that their difference tells of nobody. The unit is the one below the top of the chart.',
  },
  who: {
    fr: 'Ces chiffres sont lus par l’administration et par les personnes que le programme désigne. Ils ne descendent jamais jusqu’à quelqu’un, et ne sont calculés que là où l’interrupteur est ouvert.',
    en: 'These figures are read by administrators and by people whom the programme names. They never go down to one person, and are computed only where the switch is on.',
  },
  whoTitle: { fr: 'Qui voit cela', en: 'Who sees this' },
})
