import type { Conversation } from '../shape.ts'

/** What takes place: last month's, and what is to come. */
export const agenda: Conversation[] = [
  {
    kind: 'event',
    space: 'metier',
    subjects: ['accueil'],
    by: 'dorothee-vasselin',
    at: 'w2 mon 09:20',
    title: 'Tour d’atelier pour les nouveaux et les apprentis',
    body: `On part de l’accueil et on suit une machine, de la tôle au camion. Deux heures, chaussures de sécurité prêtées à l’entrée.

Posez vos questions avant, en commentaire : les tuteurs passent les chercher.`,
    starts: 'in1 tue 10:00',
    lasts: '2h',
    timeZone: 'Europe/Paris',
    place: 'Cholet, accueil',
    yes: ['yanis-amrouche', 'lucas-bremaud', 'maelle-brochard', 'romain-febvay', 'salome-perrigault'],
    maybe: ['moussa-diarra', 'yanis-chaouch'],
    no: ['samira-ouali'],
    comments: [
      {
        by: 'yanis-amrouche',
        after: '5h',
        body: 'Est-ce qu’on verra une ligne tourner avec de l’eau dedans ?',
      },
      {
        by: 'ismael-touati',
        after: '1d',
        body: 'Oui, la R40 des essais tourne ce matin-là. Restez derrière la chaîne jaune.',
      },
    ],
  },
  {
    kind: 'event',
    space: 'field',
    subjects: ['remote support'],
    by: 'ines-valadares',
    at: 'w1 mon 11:10',
    title: 'Field call: what we saw this month',
    body: `Forty-five minutes, three machines, no slides. Bring one thing that surprised you, and its photo.

It starts late in Europe so that the Americas can join before lunch.`,
    starts: 'in1 thu 16:00',
    lasts: '45m',
    timeZone: 'Europe/Paris',
    link: 'https://visio.ferronel.example/field',
    yes: ['callum-birkett', 'gareth-holroyd', 'dieudonne-mbarga', 'alejandra-renteria'],
    maybe: ['itzel-bautista', 'moussa-diarra'],
  },
  {
    kind: 'event',
    space: 'sites',
    subjects: ['vie des sites'],
    by: 'youri-castagnet',
    at: 'w2 wed 08:40',
    title: 'Petit déjeuner des sites : les travaux du parking de Vienne',
    body: `Vingt minutes de plan, puis vos questions. À suivre aussi à distance depuis Cholet, Épinal et Wrocław.`,
    starts: 'in2 wed 08:30',
    lasts: '1h',
    timeZone: 'Europe/Paris',
    place: 'Vienne, cantine',
    link: 'https://visio.ferronel.example/sites',
    yes: ['florence-aubrion', 'nadege-rousselot', 'karim-belhadj'],
    maybe: ['priscille-angelard', 'stephane-quillivic'],
  },
  {
    kind: 'event',
    space: 'securite',
    subjects: ['presque accidents'],
    by: 'priscille-angelard',
    at: 'w6 mon 10:15',
    title: 'Quart d’heure sécurité : les trois presque accidents du mois',
    body: `On raconte ce qui s’est passé, on ne cherche pas qui. Un exemple par site.`,
    starts: 'w4 tue 13:30',
    lasts: '30m',
    timeZone: 'Europe/Paris',
    place: 'Cholet, salle Sèvre',
    yes: ['loic-treguier', 'dieudonne-mbarga', 'ines-valadares'],
    no: ['callum-birkett'],
    comments: [
      {
        by: 'loic-treguier',
        after: '16d',
        body: 'Onze personnes. Le chariot sans gyrophare de Vienne en a un depuis ce matin.',
      },
    ],
  },
]
