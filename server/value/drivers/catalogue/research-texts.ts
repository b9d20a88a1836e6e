import type { Original } from '../driver.ts'
import { confidence, hourly, noDefault } from './shared-texts.ts'
import { assumed, cases, compared, driverOf, figure, input, measure, survey } from './terms.ts'

/** Research and development: do we stop reinventing? */
export const forResearch: readonly Original[] = [
  driverOf({
    ...{ id: 'V13', families: ['research'], group: 'O2', formula: 'n*min(h, 8[h])*w*c' },
    name: ['Réutilisation de solutions', 'Solution reuse'],
    inputs: [
      input('n', {
        ...{ name: ['réutilisations déclarées et acceptées', 'reuses declared and accepted'], unit: '#' },
        ...{ ...cases, why: noDefault },
      }),
      input('h', {
        ...{
          name: ['heures gagnées par réutilisation', 'hours saved in each'],
          unit: 'h',
          ...survey('reuse_hours'),
        },
        why: ['Déclarées\u202f; huit heures au plus par cas.', 'Declared; eight hours a case at most.'],
      }),
      hourly(),
      confidence(),
    ],
    bias: [
      'Une solution reprise et un doublon évité peuvent être le même cas.',
      'A solution reused and a duplicate avoided may be one case.',
    ],
    guard: ['Un cas ne nourrit qu’un levier du groupe O2.', 'One case feeds one driver of group O2 only.'],
  }),
  driverOf({
    ...{ id: 'V14', families: ['research'], needs: 'E3', formula: 'n_p*Δd*m_d*α' },
    name: ['Délai de mise sur le marché', 'Time to market'],
    inputs: [
      input('n_p', {
        ...{ name: ['projets lancés', 'projects launched'], unit: '#', ...cases, why: noDefault },
      }),
      input('Δd', {
        ...{ name: ['jours gagnés par projet', 'days gained on each'], unit: 'd' },
        ...compared('stage_days'),
        why: ['Le journal des étapes de vos projets.', 'The stage log of your projects.'],
      }),
      input('m_d', {
        ...{ name: ['marge d’un jour d’avance', 'margin of a day gained'], unit: '€/d' },
        ...{ ...figure('delay_day_margin'), why: noDefault },
      }),
      input('α', {
        ...{ name: ['part du gain due au réseau', 'share of the gain that is the network’s'], unit: '1' },
        ...{ ...assumed, default: [0.1, 0, 0.2] },
        why: ['Choix prudent\u00a0: un dixième.', 'A cautious choice: a tenth.'],
      }),
    ],
    bias: ['Un délai a beaucoup de causes.', 'A delay has many causes.'],
    guard: [
      'La part du réseau reste plafonnée, et le commanditaire la signe.',
      'The network’s share stays capped, and the sponsor signs it.',
    ],
  }),
  driverOf({
    ...{ id: 'V15', families: ['research', 'operations'], group: 'O2', formula: 'n*c_e*c' },
    name: ['Essais infructueux non répétés', 'Failed trials not repeated'],
    inputs: [
      input('n', {
        ...{ name: ['essais évités et confirmés', 'trials avoided and confirmed'], unit: '#' },
        ...{ ...cases, why: noDefault },
      }),
      input('c_e', {
        ...{
          name: ['coût d’un essai', 'cost of a trial'],
          unit: '€',
          ...figure('trial_cost'),
          why: noDefault,
        },
      }),
      confidence(),
    ],
    bias: [
      'Nul ne sait si l’essai aurait été refait.',
      'Nobody knows whether the trial would have been repeated.',
    ],
    guard: [
      'Le protocole de l’essai évité existait déjà, avec son numéro.',
      'The protocol of the avoided trial existed already, with its number.',
    ],
  }),
  driverOf({
    ...{ id: 'V16', families: ['research', 'marketing'], formula: 'n*(c_ext-c_int)' },
    name: ['Tests de concept co-créés', 'Co-created concept tests'],
    inputs: [
      input('n', {
        ...{ name: ['tests de concept menés ici', 'concept tests run here'], unit: '#' },
        ...measure('concept_tests'),
        why: [
          'Zéro tant qu’aucune ligne de budget d’étude n’est annulée.',
          'Zero until a research budget line is cancelled.',
        ],
      }),
      input('c_ext', {
        ...{ name: ['prix d’une étude externe', 'price of an outside study'], unit: '€' },
        ...figure('concept_test_external_cost'),
        why: ['Vos tarifs négociés.', 'Your price list.'],
      }),
      input('c_int', {
        ...{ name: ['coût d’un test mené ici', 'cost of a test run here'], unit: '€' },
        ...{ ...figure('concept_test_internal_cost'), why: noDefault },
      }),
    ],
    bias: ['L’étude n’était peut-être pas prévue.', 'The study may never have been planned.'],
    guard: ['Montrer le plan d’achat où elle figurait.', 'Show the purchase plan in which it stood.'],
  }),
]
