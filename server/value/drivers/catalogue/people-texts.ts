import type { Original } from '../driver.ts'
import { hourly, noDefault, sessions, zeroUntil } from './shared-texts.ts'
import { assumed, cases, compared, driverOf, figure, input, measure } from './terms.ts'

/** Human resources: do people arrive, grow, stay? */
export const forPeople: readonly Original[] = [
  driverOf({
    ...{ id: 'V06', families: ['people', 'all'], group: 'O4', formula: 'n*(TTP0-TTP1)*7[h/d]*w*g' },
    name: ['Intégration des nouveaux', 'Onboarding'],
    inputs: [
      input('n', {
        ...{
          name: ['personnes recrutées', 'people hired'],
          unit: 'pers',
          ...figure('hires'),
          why: noDefault,
        },
      }),
      input('TTP0', {
        ...{ name: ['jours jusqu’à l’autonomie, avant', 'days to autonomy, before'], unit: 'd' },
        ...{ ...figure('days_to_autonomy', 'before'), why: noDefault },
      }),
      input('TTP1', {
        ...{ name: ['jours jusqu’à l’autonomie, après', 'days to autonomy, after'], unit: 'd' },
        ...figure('days_to_autonomy', 'after'),
        why: [
          'Dit par l’encadrement à 30, 60 et 90 jours. Cinq jours d’écart au plus tant que la preuve reste sous E3.',
          'Said by line management at 30, 60 and 90 days. Five days of difference at most while evidence is below E3.',
        ],
      }),
      hourly(),
      input('g', {
        ...{
          name: ['part de travail qui manque en attendant', 'share of work missing meanwhile'],
          unit: '1',
        },
        ...{ ...assumed, default: [0.25, 0.1, 0.4] },
        why: ['Choix prudent\u00a0: un quart.', 'A cautious choice: a quarter.'],
      }),
    ],
    bias: ['Les promotions de nouveaux ne se ressemblent pas.', 'Cohorts of newcomers differ.'],
    guard: [
      'Comparer dans la même famille de métiers, à la même saison.',
      'Compare within one job family, in the same season.',
    ],
  }),
  driverOf({
    ...{ id: 'V18', families: ['people'], group: 'O5', formula: 'n*(CPH-CPH_ref-bonus)' },
    name: ['Recrutements par cooptation', 'Referral hires'],
    inputs: [
      input('n', {
        ...{ name: ['cooptations menées à terme', 'referrals that led to a hire'], unit: 'pers' },
        ...{ ...cases, why: noDefault },
      }),
      input('CPH', {
        ...{ name: ['coût d’un recrutement', 'cost of a hire'], unit: '€', ...figure('cost_per_hire') },
        why: [
          'Vos comptes. Pour vérifier l’ordre de grandeur\u00a0: 4\u202f129\u202f$ en moyenne (SHRM, 2016).',
          'Your accounts. To check the magnitude: $4,129 on average (SHRM, 2016).',
        ],
      }),
      input('CPH_ref', {
        ...{ name: ['coût d’un recrutement par cooptation', 'cost of a referral hire'], unit: '€' },
        ...{ ...figure('cost_per_referral_hire'), why: noDefault },
      }),
      input('bonus', {
        ...{ name: ['prime de cooptation', 'referral bonus'], unit: '€', ...figure('referral_bonus') },
        why: noDefault,
      }),
    ],
    bias: ['La personne aurait peut-être postulé sans cela.', 'The person might have applied anyway.'],
    guard: [
      'Comparer la part des cooptations entre entités, avant et après.',
      'Compare the share of referrals between units, before and after.',
    ],
  }),
  driverOf({
    ...{ id: 'V19', families: ['people'], needs: 'E3', formula: 'N*Δq*S*r' },
    name: ['Départs évités', 'Attrition avoided'],
    inputs: [
      input('N', {
        ...{
          name: ['effectif suivi', 'people followed'],
          unit: 'pers',
          ...figure('headcount'),
          why: noDefault,
        },
      }),
      input('Δq', {
        ...{ name: ['baisse du taux annuel de départ', 'fall of the yearly rate of leaving'], unit: '1' },
        ...{ ...compared('exits'), default: [0, 0, 0], why: zeroUntil },
      }),
      input('S', {
        ...{
          name: ['salaire annuel', 'yearly salary'],
          unit: '€',
          ...figure('yearly_salary'),
          why: noDefault,
        },
      }),
      input('r', {
        ...{ name: ['coût d’un départ, en part du salaire', 'cost of a leaver, as a share of salary'] },
        ...{ unit: '1', ...assumed, default: [0.21, 0.16, 0.25] },
        why: [
          'Médiane de 27 cas\u00a0: 21\u202f% du salaire annuel (Boushey et Glynn, Center for American Progress, 2012). La fourchette est un choix prudent.',
          'Median of 27 cases: 21% of the yearly salary (Boushey and Glynn, Center for American Progress, 2012). The range is a cautious choice.',
        ],
      }),
    ],
    bias: [
      'Qui va partir se tait d’abord\u00a0: l’inactivité précède le départ sans le causer.',
      'Leavers go quiet first: inactivity precedes leaving without causing it.',
    ],
    guard: [
      'Ne jamais rapprocher l’activité d’une personne de son départ\u202f; comparer des entités entières.',
      'Never set a person’s activity beside their leaving; compare whole units.',
    ],
  }),
  driverOf({
    ...{ id: 'V20', families: ['people'], group: 'O5', formula: 'n*(CPH_ext-CPH_int)' },
    name: ['Mobilité interne', 'Internal mobility'],
    inputs: [
      input('n', {
        ...{ name: ['postes pourvus en interne par le réseau', 'posts filled from within by the network'] },
        ...{ unit: 'pers', ...figure('internal_fills'), why: noDefault },
      }),
      input('CPH_ext', {
        ...{ name: ['coût d’un recrutement externe', 'cost of a hire from outside'], unit: '€' },
        ...{ ...figure('cost_per_hire'), why: noDefault },
      }),
      input('CPH_int', {
        ...{ name: ['coût d’une mobilité interne', 'cost of a move from within'], unit: '€' },
        ...{ ...figure('cost_per_internal_fill'), why: noDefault },
      }),
    ],
    bias: [
      'Le poste aurait été pourvu en interne de toute façon.',
      'The post would have been filled from within anyway.',
    ],
    guard: ['Le poste a aussi été publié à l’extérieur.', 'The vacancy was also published outside.'],
  }),
  driverOf({
    ...{ id: 'V21', families: ['people'], formula: 'S*p_solved*p_intent*(1-p_recontact)*t_hr/60[min/h]*w' },
    name: ['Questions RH évitées', 'HR questions deflected'],
    inputs: [
      ...sessions('hr_sessions', ['visites des réponses RH', 'visits to HR answers']),
      input('t_hr', {
        ...{ name: ['minutes pour traiter une demande', 'minutes to deal with a request'], unit: 'min' },
        ...{ ...figure('handling_minutes'), why: noDefault },
      }),
      hourly(),
    ],
    bias: [
      'Des visites gonflées passent pour des demandes évitées.',
      'Inflated visits pass for requests avoided.',
    ],
    guard: [
      'Demander à des visiteurs tirés au sort si le problème est résolu et s’ils auraient écrit aux RH.',
      'Ask visitors drawn at random whether it was solved, and whether they would have written to HR.',
    ],
  }),
  driverOf({
    ...{ id: 'V22', families: ['people'], valued: false, formula: 'report(kits)' },
    name: ['Transmission avant départ', 'Knowledge kept before departures'],
    inputs: [
      input('kits', {
        ...{
          name: ['dossiers de transmission repris trois fois', 'handover kits reused three times'],
          unit: '#',
        },
        ...{ ...measure('handover_kits_reused'), why: zeroUntil },
      }),
    ],
    bias: ['Une valeur en euros serait une spéculation.', 'A value in euros would be speculation.'],
    guard: [
      'Rapporté parmi les bénéfices non chiffrés, jamais compté.',
      'Reported among benefits without a figure, never counted.',
    ],
  }),
  driverOf({
    ...{ id: 'V30', families: ['people', 'it'], formula: 'n*c_course' },
    name: ['Formation entre pairs', 'Peer learning replacing courses'],
    inputs: [
      input('n', {
        ...{ name: ['places de formation annulées', 'course seats cancelled'], unit: '#' },
        ...figure('seats_cancelled'),
        why: ['Commandes annulées, et elles seules.', 'Cancelled orders, and only those.'],
      }),
      input('c_course', {
        ...{
          name: ['prix d’une place', 'price of a seat'],
          unit: '€',
          ...figure('course_cost'),
          why: noDefault,
        },
      }),
    ],
    bias: ['On apprend peut-être moins bien entre pairs.', 'Peers may teach less well.'],
    guard: ['Vérifier l’acquis après coup.', 'Check the skill afterwards.'],
  }),
]
