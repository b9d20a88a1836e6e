import type { Original } from '../driver.ts'
import { noDefault, zeroUntil } from './shared-texts.ts'
import { cases, driverOf, figure, input, measure } from './terms.ts'

/** Marketing and communication: cheaper insight, understood and not only sent? */
export const forCommunication: readonly Original[] = [
  driverOf({
    ...{ id: 'V26', families: ['marketing'], formula: 'n*c_asset' },
    name: ['Contenus clients réutilisés', 'Customer content reused'],
    inputs: [
      input('n', {
        ...{ name: ['contenus repris au lieu d’un achat', 'pieces used instead of a purchase'], unit: '#' },
        ...cases,
        why: ['Achats réellement évités, et eux seuls.', 'Purchases really avoided, and only those.'],
      }),
      input('c_asset', {
        ...{
          name: ['prix d’un contenu acheté', 'price of a piece bought'],
          unit: '€',
          ...figure('asset_cost'),
        },
        why: noDefault,
      }),
    ],
    bias: ['Publier flatte, sans rien économiser.', 'Publishing flatters and saves nothing.'],
    guard: ['Une facture, ou une commande annulée.', 'An invoice, or a cancelled brief.'],
  }),
  driverOf({
    ...{ id: 'V27', families: ['marketing'], valued: false, formula: 'report(h_detect, h_respond)' },
    name: ['Incidents de marque traités', 'Brand incidents handled'],
    inputs: [
      input('h_detect', {
        ...{
          name: ['heures avant de voir', 'hours to detect'],
          unit: 'h',
          ...measure('brand_hours_to_detect'),
        },
        why: zeroUntil,
      }),
      input('h_respond', {
        ...{ name: ['heures avant de répondre', 'hours to respond'], unit: 'h' },
        ...{ ...measure('brand_hours_to_respond'), why: zeroUntil },
      }),
    ],
    bias: ['Une perte évitée s’invente aisément.', 'An avoided loss is easily invented.'],
    guard: [
      'Les délais sont rapportés\u202f; zéro euro, sauf scénario signé par une personne nommée de la finance.',
      'Delays are reported; zero euros unless a named person of finance signs a scenario.',
    ],
  }),
  driverOf({
    ...{ id: 'V36', families: ['communication'], formula: 'sum(cost)' },
    name: ['Supports remplacés', 'Channels retired'],
    inputs: [
      input('cost', {
        ...{
          name: ['coût annuel des supports arrêtés', 'yearly cost of channels ended'],
          unit: '€',
          rows: true,
        },
        ...figure('channels_ended'),
        why: [
          'Factures qui ne viennent plus, et elles seules.',
          'Invoices that no longer come, and only those.',
        ],
      }),
    ],
    bias: [
      'Un support arrêté peut renaître ailleurs, sous un autre budget.',
      'A channel that ended may come back elsewhere, on another budget.',
    ],
    guard: [
      'Des factures de l’année précédente, et aucune de l’année en cours.',
      'Invoices of the year before, and none of this year.',
    ],
  }),
  driverOf({
    ...{ id: 'V37', families: ['communication'], formula: 'n_reached*(c_old-c_new)' },
    name: ['Portée par euro', 'Reach per euro'],
    inputs: [
      input('n_reached', {
        ...{ name: ['lecteurs des annonces', 'readers of announcements'], unit: '#' },
        ...measure('readers_of_announcements'),
        why: [
          'Comptés par le réseau, une fois par annonce.',
          'Counted by the network, once for each announcement.',
        ],
      }),
      input('c_old', {
        ...{ name: ['coût par personne touchée, avant', 'cost for each person reached, before'], unit: '€' },
        ...figure('cost_per_reader', 'before'),
        why: ['Zéro si la dépense ne baisse pas.', 'Zero unless spending falls.'],
      }),
      input('c_new', {
        ...{ name: ['coût par personne touchée, après', 'cost for each person reached, after'], unit: '€' },
        ...{ ...figure('cost_per_reader', 'after'), why: noDefault },
      }),
    ],
    bias: ['Toucher n’est pas faire comprendre.', 'To reach is not to be understood.'],
    guard: ['Un court questionnaire sur ce qu’on a retenu.', 'A short quiz on what was retained.'],
  }),
]
