import type { DriverInput } from '../driver.ts'
import { assumed, figure, input, measure, type Said, survey } from './terms.ts'

export const noDefault: Said = [
  'Pas de valeur par défaut\u00a0: le chiffre vient de vos données, ou il n’y en a pas.',
  'No default: the figure comes from your data, or there is none.',
]
export const zeroUntil: Said = [
  'Zéro tant que rien n’est mesuré\u00a0: un effet ne se suppose pas.',
  'Zero until it is measured: an effect is not to be assumed.',
]
export const halfSure: Said = [
  'Choix prudent\u00a0: on ne retient que la moitié de ce que les gens déclarent.',
  'A cautious choice: only half of what people declare is kept.',
]

export const hourly = (
  symbol = 'w',
  name: Said = ['coût horaire chargé', 'loaded cost of an hour'],
): DriverInput =>
  input(symbol, {
    ...{ name, unit: '€/h', ...figure('loaded_hourly_cost'), common: true },
    why: [
      'Votre paie\u00a0: salaire brut et charges, divisés par les heures productives (durée légale en France\u00a0: 1\u202f607 h par an).',
      'Your payroll: gross salary and charges over productive hours (legal year in France: 1,607 h).',
    ],
  })

export const recapture = (): DriverInput =>
  input('rho', {
    ...{
      name: ['part du temps gagné qui est réutilisée', 'share of saved time that is put to use'],
      unit: '1',
    },
    ...{ ...assumed, default: [0.5, 0.3, 0.7], common: true },
    why: [
      'Usage courant des études de retour sur investissement\u00a0: la moitié. La fourchette est un choix prudent.',
      'Common practice of studies on return: one half. The range is a cautious choice.',
    ],
  })

export const weeks = (): DriverInput =>
  input('WK', {
    ...{ name: ['semaines travaillées par an', 'weeks worked a year'], unit: 'wk' },
    ...{ ...assumed, default: [44, 42, 46], common: true },
    why: [
      'Choix par défaut\u00a0: 52 semaines moins congés et jours fériés. À régler sur votre calendrier.',
      'Default choice: 52 weeks less leave and public holidays. Set it to your calendar.',
    ],
  })

export const activePeople = (): DriverInput =>
  input('N', {
    ...{ name: ['personnes actives', 'active people'], unit: 'pers', ...measure('active_people') },
    common: true,
    why: [
      'Comptées par le réseau, par équipe. Des licences ne comptent pas.',
      'Counted by the network, by team. Licences do not count.',
    ],
  })

export const timeSaved = (): DriverInput =>
  input('m_s', {
    ...{ name: ['temps gagné par une réponse', 'time that an answer saves'], unit: 'h' },
    ...{ ...survey('answer_time_saved'), default: [0.25, 0.08, 0.5] },
    why: [
      'Choix prudent\u00a0: un quart d’heure, entre cinq minutes et une demi-heure.',
      'A cautious choice: a quarter of an hour, between five minutes and half an hour.',
    ],
  })

export const confidence = (): DriverInput =>
  input('c', {
    ...{ name: ['confiance accordée aux cas déclarés', 'trust in declared cases'], unit: '1' },
    ...{ ...assumed, default: [0.5, 0.25, 0.75], why: halfSure },
  })

/** Of what is asked less often because it was found: sessions, and the shares that were asked on leaving. */
export const sessions = (key: string, name: Said): DriverInput[] => [
  input('S', {
    ...{ name, unit: '#', ...measure(key) },
    why: [
      'Visites comptées une fois par personne et par jour, sans les robots ni les équipes de support.',
      'Visits counted once for each person and day, without robots or support staff.',
    ],
  }),
  input('p_solved', {
    ...{ name: ['part de visites qui ont résolu le problème', 'share of visits that solved the problem'] },
    ...{ unit: '1', ...survey('visit_solved'), default: [0.25, 0.1, 0.25] },
    why: [
      'Sans sondage, le produit des deux parts reste sous 5\u202f%\u00a0: un quart, puis un cinquième.',
      'Without a survey the product of both shares stays below 5%: a quarter, then a fifth.',
    ],
  }),
  input('p_intent', {
    ...{
      name: ['part qui aurait sinon ouvert un ticket', 'share that would otherwise have opened a ticket'],
    },
    ...{ unit: '1', ...survey('visit_would_have_asked'), default: [0.2, 0.1, 0.2] },
    why: [
      'Sans sondage, le produit des deux parts reste sous 5\u202f%\u00a0: un quart, puis un cinquième.',
      'Without a survey the product of both shares stays below 5%: a quarter, then a fifth.',
    ],
  }),
  input('p_recontact', {
    ...{
      name: ['part qui ouvre quand même un ticket sous 7 jours', 'share that opens a ticket within 7 days'],
    },
    ...{ unit: '1', ...figure('recontact_share'), why: noDefault },
  }),
]
