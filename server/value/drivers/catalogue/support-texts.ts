import type { Original } from '../driver.ts'
import { noDefault, sessions, zeroUntil } from './shared-texts.ts'
import { compared, driverOf, figure, input } from './terms.ts'

/** Customer service and IT: fewer and shorter cases, fewer tools? */
export const forSupport: readonly Original[] = [
  driverOf({
    ...{ id: 'V23', families: ['service'], formula: 'S*p_solved*p_intent*(1-p_recontact)*c_var' },
    name: ['Tickets clients évités', 'External tickets deflected'],
    inputs: [
      ...sessions('support_sessions', ['visites des réponses de support', 'visits to support answers']),
      input('c_var', {
        ...{ name: ['coût variable d’un ticket', 'variable cost of a ticket'], unit: '€' },
        ...{ ...figure('ticket_variable_cost'), why: noDefault },
      }),
    ],
    bias: [
      'Des visites gonflées passent pour des tickets évités.',
      'Inflated visits pass for tickets avoided.',
    ],
    guard: [
      'Sondage à la sortie tiré au sort\u202f; meilleure preuve\u00a0: un groupe sans suggestions, et l’écart de tickets.',
      'A randomised survey on leaving; best proof: a group without suggestions, and the difference in tickets.',
    ],
  }),
  driverOf({
    ...{ id: 'V24', families: ['service'], needs: 'E2', formula: 'T*ΔAHT*c_min' },
    name: ['Temps de traitement', 'Handling time with expert help'],
    inputs: [
      input('T', {
        name: ['tickets traités', 'tickets handled'],
        unit: '#',
        ...figure('tickets'),
        why: noDefault,
      }),
      input('ΔAHT', {
        ...{ name: ['minutes gagnées par ticket', 'minutes saved on each'], unit: 'min' },
        ...{ ...compared('handling_minutes'), default: [0, 0, 0], why: zeroUntil },
      }),
      input('c_min', {
        ...{ name: ['coût d’une minute', 'cost of a minute'], unit: '€/min', ...figure('minute_cost') },
        why: noDefault,
      }),
    ],
    bias: ['Les tickets deviennent peut-être plus simples.', 'Tickets may have become easier.'],
    guard: ['Comparer à catégorie de ticket égale.', 'Compare within the same category of tickets.'],
  }),
  driverOf({
    ...{ id: 'V25', families: ['service'], formula: 'n*(c_L2-c_L1)' },
    name: ['Escalades évitées', 'Escalations avoided'],
    inputs: [
      input('n', {
        ...{ name: ['escalades évitées grâce à un fil', 'escalations avoided by a thread'], unit: '#' },
        ...{ ...figure('escalations'), why: noDefault },
      }),
      input('c_L2', {
        ...{
          name: ['coût au deuxième niveau', 'cost at the second level'],
          unit: '€',
          ...figure('level2_cost'),
        },
        why: noDefault,
      }),
      input('c_L1', {
        ...{
          name: ['coût au premier niveau', 'cost at the first level'],
          unit: '€',
          ...figure('level1_cost'),
        },
        why: noDefault,
      }),
    ],
    bias: ['On étiquette après coup ce qui arrange.', 'Labels given in hindsight suit who gives them.'],
    guard: [
      'La personne qui clôt le ticket l’indique à ce moment, avec le lien du fil.',
      'Whoever closes the ticket says so then, with the link of the thread.',
    ],
  }),
  driverOf({
    ...{ id: 'V28', families: ['it'], formula: 'S*p_solved*p_intent*(1-p_recontact)*c_it' },
    name: ['Tickets informatiques évités', 'IT tickets deflected'],
    inputs: [
      ...sessions('it_sessions', ['visites des réponses informatiques', 'visits to IT answers']),
      input('c_it', {
        ...{
          name: ['coût d’un ticket informatique', 'cost of an IT ticket'],
          unit: '€',
          ...figure('it_ticket_cost'),
        },
        why: [
          'Votre coût variable. Pour vérifier l’ordre de grandeur\u00a0: 6 à 40\u202f$ et plus (HDI, Amérique du Nord).',
          'Your variable cost. To check the magnitude: $6 to $40 and more (HDI, North America).',
        ],
      }),
    ],
    bias: ['Le ticket est parfois ouvert quand même.', 'The ticket is sometimes opened all the same.'],
    guard: [
      'Regarder qui ouvre un ticket dans les sept jours.',
      'Look at who opens a ticket within seven days.',
    ],
  }),
  driverOf({
    ...{ id: 'V29', families: ['it'], formula: 'sum(contract)' },
    name: ['Outils décommissionnés', 'Tools retired'],
    inputs: [
      input('contract', {
        ...{
          name: ['coût annuel des contrats terminés', 'yearly cost of contracts ended'],
          unit: '€',
          rows: true,
        },
        ...figure('contracts_ended'),
        why: ['Résiliations signées, et elles seules.', 'Signed terminations, and only those.'],
      }),
    ],
    bias: ['L’outil continue dans l’ombre.', 'The tool lives on in the shadows.'],
    guard: ['Vérifier le journal de connexion unique.', 'Check the single sign-on log.'],
  }),
]
