import type { Original } from '../driver.ts'
import {
  activePeople,
  confidence,
  hourly,
  noDefault,
  recapture,
  timeSaved,
  weeks,
  zeroUntil,
} from './shared-texts.ts'
import { assumed, cases, driverOf, figure, input, measure, survey } from './terms.ts'

/** Those of every job family. */
export const forAll: readonly Original[] = [
  driverOf({
    ...{ id: 'V01', families: ['all'], group: 'O1', formula: 'N*WK*H*s*w*rho' },
    name: ['Temps de recherche d’information', 'Information search time'],
    inputs: [
      activePeople(),
      weeks(),
      input('H', {
        ...{ name: ['heures de recherche par semaine, au départ', 'hours of search a week, at the start'] },
        ...{ unit: 'h/wk', ...survey('search_hours', 'before') },
        why: [
          'Votre sondage d’avant le lancement. Plafond\u00a0: 6,6 h, soit 19\u202f% de 35 heures (McKinsey Global Institute, 2012).',
          'Your survey before launch. Ceiling: 6.6 h, 19% of 35 hours (McKinsey Global Institute, 2012).',
        ],
      }),
      input('s', {
        ...{ name: ['baisse de ce temps', 'reduction of that time'], unit: '1' },
        ...{ source: 'S', from: { is: 'comparison', of: 'search_hours' }, default: [0.03, 0, 0.06] },
        why: [
          'Choix prudent\u00a0: 3\u202f%, loin sous le plafond publié de 35\u202f% (McKinsey Global Institute, 2012).',
          'A cautious choice: 3%, far below the published ceiling of 35% (McKinsey Global Institute, 2012).',
        ],
      }),
      hourly(),
      recapture(),
    ],
    bias: [
      'On se souvient d’avoir cherché plus longtemps qu’on ne l’a fait.',
      'People recall searching longer than they did.',
    ],
    guard: [
      'Mesurer avant le lancement, puis comparer des équipes entre elles, et non chacun à son souvenir.',
      'Measure before launch, then compare teams with one another, not people with what they recall.',
    ],
  }),
  driverOf({
    ...{ id: 'V02', families: ['all'], group: 'O1', formula: 'Q*(T0-T1)*w*rho' },
    name: ['Trouver la bonne personne', 'Finding the right person'],
    inputs: [
      input('Q', {
        ...{ name: ['contacts trouvés et marqués utiles', 'contacts found and marked useful'], unit: '#' },
        ...{ ...measure('useful_contacts'), why: noDefault },
      }),
      input('T0', {
        ...{ name: ['temps pour trouver quelqu’un, avant', 'time to find someone, before'], unit: 'h' },
        ...{ ...survey('expert_hours', 'before'), default: [0.5, 0.35, 0.75] },
        why: [
          'Seul l’écart compte\u00a0: un quart d’heure. Choix prudent, que les deux valeurs ne font que porter.',
          'Only the difference counts: a quarter of an hour. A cautious choice, which both values merely carry.',
        ],
      }),
      input('T1', {
        ...{ name: ['temps pour trouver quelqu’un, après', 'time to find someone, after'], unit: 'h' },
        ...{ ...survey('expert_hours', 'after'), default: [0.25, 0.25, 0.25] },
        why: [
          'Voir le temps d’avant\u00a0: seul l’écart compte.',
          'See the time before: only the difference counts.',
        ],
      }),
      hourly(),
      recapture(),
    ],
    bias: ['Des recherches sans besoin gonflent le compte.', 'Idle look-ups swell the count.'],
    guard: [
      'Ne compter que les recherches suivies d’un contact marqué utile.',
      'Count only look-ups that led to a contact marked useful.',
    ],
  }),
  driverOf({
    ...{ id: 'V03', families: ['all'], group: 'O1', formula: 'A*m_s*w_a*rho - R*m_r*w_r' },
    name: ['Réponses acceptées', 'Accepted answers'],
    inputs: [
      input('A', {
        ...{ name: ['réponses acceptées', 'accepted answers'], unit: '#', ...measure('accepted_answers') },
        why: ['Comptées par le réseau.', 'Counted by the network.'],
      }),
      timeSaved(),
      hourly('w_a', ['coût horaire de qui demande', 'hourly cost of who asks']),
      recapture(),
      input('R', {
        ...{ name: ['réponses données', 'replies given'], unit: '#', ...measure('replies') },
        why: ['Comptées par le réseau, acceptées ou non.', 'Counted by the network, accepted or not.'],
      }),
      input('m_r', {
        ...{ name: ['temps passé à répondre', 'time spent on a reply'], unit: 'h', ...assumed },
        default: [0.1, 0.05, 0.2],
        why: ['Choix prudent\u00a0: six minutes par réponse.', 'A cautious choice: six minutes a reply.'],
      }),
      hourly('w_r', ['coût horaire de qui répond', 'hourly cost of who replies']),
    ],
    bias: [
      'Qui vient d’être aidé juge le gain avec bienveillance.',
      'Whoever was just helped judges the gain kindly.',
    ],
    guard: [
      'Prendre la médiane, et retirer le temps de celles et ceux qui répondent.',
      'Take the median, and subtract the time of those who reply.',
    ],
  }),
  driverOf({
    ...{ id: 'V04', families: ['all'], group: 'O1', formula: 'U*p_h*m_s*w*rho' },
    name: ['Réutilisation des réponses', 'Answer reuse'],
    inputs: [
      input('U', {
        ...{
          name: ['lectures d’une réponse par d’autres', 'readers of an answer beside its asker'],
          unit: '#',
        },
        ...{ ...measure('useful_readers') },
        why: [
          'Comptées par le réseau\u00a0: 20 secondes au moins, une fois par personne et par question.',
          'Counted by the network: 20 seconds or more, once for each person and question.',
        ],
      }),
      input('p_h', {
        ...{ name: ['part de ces lectures qui ont aidé', 'share of these readings that helped'], unit: '1' },
        ...{ ...survey('article_helped'), default: [0.05, 0.02, 0.1] },
        why: [
          'Une lecture sur vingt\u00a0: repère publié par un éditeur (Higher Logic Vanilla), pris comme prudent.',
          'One reading in twenty: a vendor’s published heuristic (Higher Logic Vanilla), taken as cautious.',
        ],
      }),
      timeSaved(),
      hourly(),
      recapture(),
    ],
    bias: ['Une lecture n’est pas une aide.', 'A reading is not a help.'],
    guard: [
      'Demander «\u202fCela vous a-t-il aidé\u202f?\u202f» à des personnes tirées au sort.',
      'Ask “Did this help?” of people drawn at random.',
    ],
  }),
  driverOf({
    ...{ id: 'V05', families: ['research', 'all'], group: 'O2', formula: 'D*min(h_d, 40[h])*w*c' },
    name: ['Travaux en double évités', 'Duplicate work avoided'],
    inputs: [
      input('D', {
        ...{
          name: ['doublons confirmés par deux personnes', 'duplicates confirmed by two people'],
          unit: '#',
        },
        ...{ ...cases, why: noDefault },
      }),
      input('h_d', {
        ...{ name: ['heures évitées par doublon', 'hours avoided in each'], unit: 'h' },
        ...survey('duplicate_hours'),
        why: [
          'Déclarées par qui allait refaire le travail\u202f; 40 heures au plus par cas.',
          'Declared by whoever was about to redo the work; 40 hours a case at most.',
        ],
      }),
      hourly(),
      confidence(),
    ],
    bias: ['De belles histoires, difficiles à vérifier.', 'Good stories, hard to verify.'],
    guard: [
      'Deux personnes confirment chaque cas\u202f; le contrôle de gestion en vérifie un échantillon.',
      'Two people confirm each case; the controller verifies a sample.',
    ],
  }),
  driverOf({
    ...{ id: 'V07', families: ['all'], group: 'O1', formula: 'N*WK*Δh*w*rho' },
    name: ['E-mails et réunions évités', 'E-mails and meetings avoided'],
    inputs: [
      activePeople(),
      weeks(),
      input('Δh', {
        ...{
          name: ['heures d’e-mails et de réunions en moins', 'fewer hours of mail and meetings'],
          unit: 'h/wk',
        },
        ...{ ...survey('mail_meeting_hours'), default: [0, 0, 0], why: zeroUntil },
      }),
      hourly(),
      recapture(),
    ],
    bias: [
      'Le temps quitte la messagerie pour la plateforme, sans disparaître.',
      'Time leaves the mailbox for the platform without going away.',
    ],
    guard: [
      'Retirer les minutes passées sur la plateforme\u202f; des totaux de dix personnes au moins.',
      'Subtract the minutes spent on the platform; totals of ten people or more.',
    ],
  }),
  driverOf({
    ...{ id: 'V17', families: ['all'], group: 'O3', formula: 'sum(saving)' },
    name: ['Idées mises en œuvre', 'Implemented ideas'],
    inputs: [
      input('saving', {
        ...{ name: ['économies nettes de la première année', 'net savings of the first year'], unit: '€' },
        ...{ rows: true, ...figure('validated_saving') },
        why: [
          'Validées par le contrôle de gestion, idée par idée. Non validée\u00a0: zéro.',
          'Validated by the controller, idea by idea. Not validated: zero.',
        ],
      }),
    ],
    bias: ['Des projets déjà décidés se parent d’une idée.', 'Projects already decided dress up as an idea.'],
    guard: [
      'L’idée porte une date antérieure au code du projet.',
      'The idea is dated before the project’s code.',
    ],
  }),
]
