import type { Original } from '../driver.ts'
import { hourly, noDefault, recapture, weeks, zeroUntil } from './shared-texts.ts'
import { assumed, compared, driverOf, figure, input, measure, survey } from './terms.ts'

/** Operations, purchasing and management: issues closed faster, practices spread, less reporting? */
export const forOperations: readonly Original[] = [
  driverOf({
    ...{ id: 'V08', families: ['management', 'operations'], formula: 'Δtrips*c_trip' },
    name: ['Déplacements évités', 'Travel avoided'],
    inputs: [
      input('Δtrips', {
        ...{ name: ['déplacements en moins', 'fewer trips'], unit: '#', ...compared('trips') },
        ...{ default: [0, 0, 0], why: zeroUntil },
      }),
      input('c_trip', {
        ...{
          name: ['coût d’un déplacement', 'cost of a trip'],
          unit: '€',
          ...figure('trip_cost'),
          why: noDefault,
        },
      }),
    ],
    bias: ['Le travail à distance progresse de toute façon.', 'Remote work spreads anyway.'],
    guard: ['Seulement face à un groupe de comparaison.', 'Only beside a comparison group.'],
  }),
  driverOf({
    ...{ id: 'V31', families: ['purchasing'], formula: 'n*(d0-d1)*c_d' },
    name: ['Résolution d’incidents fournisseurs', 'Supplier issues solved faster'],
    inputs: [
      input('n', {
        ...{ name: ['incidents clos dans un espace commun', 'issues closed in a joint space'], unit: '#' },
        ...{ ...measure('supplier_issues_closed'), why: noDefault },
      }),
      input('d0', {
        ...{ name: ['jours d’ouverture, avant', 'days open, before'], unit: 'd' },
        ...{ ...figure('disputes_open_days', 'before'), why: noDefault },
      }),
      input('d1', {
        ...{ name: ['jours d’ouverture, après', 'days open, after'], unit: 'd' },
        ...{ ...figure('disputes_open_days', 'after'), why: noDefault },
      }),
      input('c_d', {
        ...{ name: ['coût d’un jour de litige', 'cost of a day of dispute'], unit: '€/d' },
        ...{ ...figure('dispute_day_cost'), default: [0, 0, 0] },
        why: ['Zéro sans chiffre de la finance.', 'Zero without a figure of finance.'],
      }),
    ],
    bias: ['On clôt d’abord les incidents faciles.', 'Easy issues are closed first.'],
    guard: ['Comparer par catégorie et par gravité.', 'Compare by category and severity.'],
  }),
  driverOf({
    ...{ id: 'V32', families: ['purchasing'], group: 'O3', formula: 'sum(saving)' },
    name: ['Économies proposées par les fournisseurs', 'Supplier-proposed savings'],
    inputs: [
      input('saving', {
        ...{
          name: ['économies validées', 'validated savings'],
          unit: '€',
          rows: true,
          ...figure('supplier_saving'),
        },
        why: [
          'Validées par le contrôle de gestion. Non validée\u00a0: zéro.',
          'Validated by the controller. Not validated: zero.',
        ],
      }),
    ],
    bias: ['Les prix bougent d’eux-mêmes.', 'Prices drift by themselves.'],
    guard: ['Mesurer contre un indice de prix de départ.', 'Measure against a baseline price index.'],
  }),
  driverOf({
    ...{ id: 'V33', families: ['operations'], group: 'O3', formula: 'sum(saving)*f' },
    name: ['Transfert de bonnes pratiques', 'Best-practice transfer'],
    inputs: [
      input('saving', {
        ...{
          name: ['économies par site qui reprend', 'savings of each adopting site'],
          unit: '€',
          rows: true,
        },
        ...figure('site_saving'),
        why: [
          'Validées par le contrôle de gestion, site par site.',
          'Validated by the controller, site by site.',
        ],
      }),
      input('f', {
        ...{ name: ['part de la première année', 'share of the first year'], unit: '1', ...assumed },
        default: [0.5, 0.25, 0.75],
        why: [
          'Choix prudent\u00a0: une pratique reprise en cours d’année.',
          'A cautious choice: adopted during the year.',
        ],
      }),
    ],
    bias: ['D’autres projets avancent en parallèle.', 'Other projects run in parallel.'],
    guard: [
      'Le fil d’origine et la validation du contrôle de gestion.',
      'The originating thread, and the controller’s validation.',
    ],
  }),
  driverOf({
    ...{ id: 'V34', families: ['operations'], group: 'O3', needs: 'E3', formula: 'Δscrap*c_unit' },
    name: ['Non-qualité évitée', 'Non-quality avoided'],
    inputs: [
      input('Δscrap', {
        ...{
          name: ['pièces rebutées en moins', 'fewer parts scrapped'],
          unit: '#',
          ...compared('scrap_units'),
        },
        ...{ default: [0, 0, 0], why: zeroUntil },
      }),
      input('c_unit', {
        ...{
          name: ['coût d’une pièce', 'cost of a part'],
          unit: '€',
          ...figure('scrap_unit_cost'),
          why: noDefault,
        },
      }),
    ],
    bias: ['La saison change le rebut.', 'Scrap follows the season.'],
    guard: ['Comparer les mêmes mois, site par site.', 'Compare the same months, site by site.'],
  }),
  driverOf({
    ...{ id: 'V35', families: ['operations'], needs: 'E2', formula: 'n*Δh*c_h' },
    name: ['Temps d’arrêt', 'Downtime fix time'],
    inputs: [
      input('n', { name: ['arrêts', 'stops'], unit: '#', ...figure('stops'), why: noDefault }),
      input('Δh', {
        ...{
          name: ['heures gagnées par arrêt', 'hours saved on each'],
          unit: 'h',
          ...compared('stop_hours'),
        },
        ...{ default: [0, 0, 0], why: zeroUntil },
      }),
      input('c_h', {
        ...{ name: ['coût d’une heure d’arrêt', 'cost of an hour stopped'], unit: '€/h' },
        ...{ ...figure('stop_hour_cost'), why: noDefault },
      }),
    ],
    bias: ['Les pannes ne sont pas toutes graves.', 'Breakdowns differ in severity.'],
    guard: ['Comparer par gravité.', 'Compare by severity.'],
  }),
  driverOf({
    ...{ id: 'V38', families: ['management'], group: 'O1', formula: 'N_lead*WK*min(Δh, 0.5[h/wk])*w*rho' },
    name: ['Temps de compte rendu', 'Reporting and status time'],
    inputs: [
      input('N_lead', {
        ...{
          name: ['personnes qui encadrent', 'people who lead teams'],
          unit: 'pers',
          ...figure('headcount'),
        },
        why: noDefault,
      }),
      weeks(),
      input('Δh', {
        ...{ name: ['heures de compte rendu en moins', 'fewer hours of reporting'], unit: 'h/wk' },
        ...{ ...survey('reporting_hours'), default: [0.25, 0, 0.5] },
        why: [
          'Choix prudent\u00a0: un quart d’heure, une demi-heure au plus.',
          'A cautious choice: a quarter of an hour, half an hour at most.',
        ],
      }),
      hourly(),
      recapture(),
    ],
    bias: ['On répond ce qu’il est bien vu de répondre.', 'People answer what is good to answer.'],
    guard: ['Compter les comptes rendus supprimés.', 'Count the reports that were retired.'],
  }),
]
