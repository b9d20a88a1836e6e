import type { Original } from '../driver.ts'
import { hourly, noDefault, recapture, zeroUntil } from './shared-texts.ts'
import { assumed, compared, driverOf, figure, input, measure, survey } from './terms.ts'

/** Sales: do bids go faster and win more? */
export const forSales: readonly Original[] = [
  driverOf({
    ...{ id: 'V09', families: ['sales'], formula: 'P*Δh*w*rho' },
    name: ['Préparation d’offres', 'Proposal preparation'],
    inputs: [
      input('P', {
        ...{
          name: ['offres préparées avec une réutilisation notée', 'proposals with a noted reuse'],
          unit: '#',
        },
        ...{ ...figure('proposals'), why: noDefault },
      }),
      input('Δh', {
        ...{
          name: ['heures gagnées par offre', 'hours saved on each'],
          unit: 'h',
          ...survey('proposal_hours'),
        },
        default: [1, 0, 2],
        why: ['Choix prudent\u00a0: une heure par offre.', 'A cautious choice: one hour a proposal.'],
      }),
      hourly(),
      recapture(),
    ],
    bias: ['On réutilise surtout pour les offres faciles.', 'Reuse happens on easy bids.'],
    guard: ['Comparer à taille d’affaire égale.', 'Compare deals of the same size.'],
  }),
  driverOf({
    ...{ id: 'V10', families: ['sales'], needs: 'E3', formula: 'O*Δp*M' },
    name: ['Taux de transformation', 'Win rate with expert help'],
    inputs: [
      input('O', {
        ...{
          name: ['affaires ouvertes', 'opportunities'],
          unit: '#',
          ...figure('opportunities'),
          why: noDefault,
        },
      }),
      input('Δp', {
        ...{ name: ['hausse du taux de transformation', 'rise of the win rate'], unit: '1' },
        ...{ ...compared('won'), default: [0, 0, 0], why: zeroUntil },
      }),
      input('M', {
        ...{ name: ['marge par affaire gagnée', 'margin of a deal won'], unit: '€', ...figure('margin') },
        why: [
          'Votre marge sur coûts variables, non le chiffre d’affaires.',
          'Your contribution margin, not revenue.',
        ],
      }),
    ],
    bias: ['On demande de l’aide pour les meilleures affaires.', 'Help is asked for on the better deals.'],
    guard: [
      'Comparer des équipes entières, qu’elles aient demandé de l’aide ou non\u202f; la marge, non le chiffre d’affaires.',
      'Compare whole teams, whether or not they asked for help; margin, not revenue.',
    ],
  }),
  driverOf({
    ...{ id: 'V11', families: ['sales'], group: 'O4', needs: 'E2', formula: 'n*Δmonths*m_q*f' },
    name: ['Montée en compétence commerciale', 'Sales ramp-up'],
    inputs: [
      input('n', {
        ...{
          name: ['commerciaux recrutés', 'sales people hired'],
          unit: 'pers',
          ...figure('hires'),
          why: noDefault,
        },
      }),
      input('Δmonths', {
        ...{
          name: ['mois gagnés jusqu’au premier objectif', 'months saved to the first quota'],
          unit: 'month',
        },
        ...{ ...compared('days_to_autonomy'), default: [0, 0, 0], why: zeroUntil },
      }),
      input('m_q', {
        ...{ name: ['marge mensuelle à l’objectif', 'monthly margin at quota'], unit: '€/month' },
        ...{ ...figure('monthly_margin_at_quota'), why: noDefault },
      }),
      input('f', {
        ...{ name: ['part de l’objectif déjà faite en chemin', 'share of quota made on the way'], unit: '1' },
        ...{ ...assumed, default: [0.5, 0.3, 0.7] },
        why: [
          'La montée est supposée régulière\u00a0: la moitié. La fourchette est un choix prudent.',
          'The climb is taken as steady: one half. The range is a cautious choice.',
        ],
      }),
    ],
    bias: ['Les secteurs ne se valent pas.', 'Territories are not alike.'],
    guard: ['Comparer par type de secteur.', 'Compare by kind of territory.'],
  }),
  driverOf({
    ...{ id: 'V12', families: ['sales', 'service'], needs: 'E3', formula: 'C*Δchurn*M' },
    name: ['Fidélisation des clients', 'Client retention in joint spaces'],
    inputs: [
      input('C', {
        ...{ name: ['organisations clientes invitées', 'client organisations invited'], unit: '#' },
        ...measure('guest_organisations'),
        why: ['Comptées par le réseau.', 'Counted by the network.'],
      }),
      input('Δchurn', {
        ...{ name: ['baisse du taux de perte', 'fall of the rate of loss'], unit: '1' },
        ...{ ...compared('clients_lost'), default: [0, 0, 0], why: zeroUntil },
      }),
      input('M', {
        ...{ name: ['marge annuelle par client', 'yearly margin of a client'], unit: '€/yr' },
        ...{ ...figure('margin_per_client'), why: noDefault },
      }),
    ],
    bias: ['Les clients fidèles acceptent plus volontiers l’invitation.', 'Loyal clients join more readily.'],
    guard: [
      'Compter tous les clients invités, présents ou non\u202f; comparer à ancienneté et achats égaux.',
      'Count all clients invited, present or not; compare at equal tenure and spend.',
    ],
  }),
]
