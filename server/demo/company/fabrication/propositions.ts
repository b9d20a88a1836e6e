import type { Idea, Poll } from '../shape.ts'

/** What the workshops ask of each other by a show of hands, and what they propose. */
export const propositions: (Idea | Poll)[] = [
  {
    kind: 'poll',
    space: 'usinage',
    subjects: ['usinage'],
    by: 'denis-rochebrune',
    at: 'w5 tue 08:40',
    title: 'À quelle heure caler le quart d’heure de relève ?',
    body: `Aujourd’hui l’équipe du matin part à 13 h et celle du soir arrive à 13 h : on se croise dans l’allée, et la dérive du jour reste dans la tête de celui qui part.

Je peux décaler quinze minutes, payées, pour tout le monde. Dites quand cela tient avec vos trajets ; je fais ce que dit la majorité et on regarde au bout de deux mois.`,
    options: [
      { text: '12 h 45 à 13 h, avant le départ du matin', share: 0.52 },
      { text: '13 h à 13 h 15, après l’arrivée du soir', share: 0.3 },
      { text: 'Pas de relève fixe, mais une fiche par machine', share: 0.18 },
    ],
    turnout: 0.85,
    closesAfterDays: 10,
    comments: [
      {
        by: 'thierry-gonnard',
        after: '11d',
        body: `Résultat net. La relève est à 12 h 45 à partir de lundi, devant la U14, debout, dix minutes si on n’a rien à dire.`,
        signs: { agree: ['denis-rochebrune', 'nadia-belkacem'] },
      },
    ],
  },
  {
    kind: 'poll',
    space: 'wroclaw',
    subjects: ['montage'],
    by: 'agnieszka-wojtasik',
    at: 'w1 wed 10:15',
    title: 'Which week suits you for the Cholet exchange?',
    body: `Fabrice offers two places for a week on the R40 line. We go in pairs, one fitter and one electrician. Choose every week that works for you: I take the one that most of us can make.`,
    options: [
      { text: 'The second week of January', share: 0.35 },
      { text: 'The last week of January', share: 0.4 },
      { text: 'The second week of February', share: 0.25 },
    ],
    several: true,
    turnout: 0.7,
  },
  {
    kind: 'idea',
    space: 'usinage',
    subjects: ['usinage'],
    by: 'samira-ouali',
    at: 'w14 thu 14:05',
    title: 'Un chariot d’outils par îlot, au lieu d’une armoire au bout de l’allée',
    body: `**Le problème.** J’ai compté mes pas trois jours de suite : entre trente-cinq et cinquante minutes par poste pour aller chercher des porte-outils à l’armoire commune, et une fois sur cinq il manque celui que je veux.

**Ce qui change.** Un chariot par îlot, avec l’empreinte de chaque outil. Un trou vide se voit.

**Qui y gagne.** Les trois équipes de tournage, et le magasin qui prépare moins de bons.`,
    turnout: 0.8,
    favour: 0.93,
    decisions: [
      {
        by: 'nadia-belkacem',
        after: '6d',
        state: 'discussed',
        reason: `On chiffre avec le magasin : trois chariots, les empreintes, et les doublons d’outils qu’il faudrait acheter.`,
      },
      {
        by: 'denis-rochebrune',
        after: '20d',
        state: 'accepted',
        reason: `Deux îlots à l’essai, tours et fraisage lourd. 2 900 € de chariots, et **onze porte-outils en double seulement** : les autres dormaient dans les tiroirs.`,
      },
      {
        by: 'denis-rochebrune',
        after: '62d',
        state: 'done',
        reason: `Bilan de six semaines : vingt-huit minutes gagnées par poste, mesurées par Samira elle-même. On étend aux quatre îlots, les deux derniers chariots arrivent ce mois-ci.`,
      },
    ],
    comments: [
      {
        by: 'thierry-gonnard',
        after: '1d2h',
        body: `D’accord, à condition qu’on ne remette pas l’armoire « au cas où » : sinon tout y retourne en un mois.`,
        signs: { agree: ['samira-ouali', 'nadia-belkacem'] },
      },
    ],
  },
  {
    kind: 'idea',
    space: 'montage',
    subjects: ['montage', 'réglage S12'],
    by: 'celine-martinetto',
    at: 'w6 mon 11:20',
    title: 'Photographier le réglage S12 avant de démonter, toujours au même endroit',
    body: `**Le problème.** Chez le client on remonte de mémoire, et le S12 revient en garantie une fois sur six.

**Ce qui change.** Deux photos avec le réglet, face et profil, déposées sous le numéro d’affaire avant le premier tour de clé.

**Qui y gagne.** La mise en service, qui retrouve la cote, et le service client, qui sait ce qui est parti.`,
    turnout: 0.7,
    favour: 0.84,
    decisions: [
      {
        by: 'maelle-brochard',
        after: '9d',
        state: 'started',
        reason: `Commencé sur les P9 de ce mois. Je tiens le compte des retours ; on décide pour les R40 après vingt machines.`,
      },
    ],
  },
  {
    kind: 'idea',
    space: 'wroclaw',
    subjects: ['montage'],
    by: 'wiktor-lisowski',
    at: 'w2 tue 09:30',
    title: 'One drawing revision on the wall, the one that is valid today',
    body: `**The problem.** Last month two frames were drilled to revision C while D was already released. Both prints hung on the same board.

**What changes.** A screen by the line that shows only the valid revision; paper goes away after the shift.

**Who gains.** Everyone who drills, and Quality, who stops asking which print we used.`,
    turnout: 0.6,
    favour: 0.88,
  },
  {
    kind: 'idea',
    space: 'soudure',
    subjects: ['sécurité'],
    by: 'pascal-grandemange',
    at: 'w9 wed 15:45',
    title: 'Souder les petites séries le samedi matin',
    body: `**Le problème.** Les séries de moins de dix pièces attendent derrière les cuves, parfois trois semaines.

**Ce qui change.** Deux soudeurs volontaires le samedi, un poste sur deux.

**Qui y gagne.** Les expéditions de fin de mois.`,
    turnout: 0.75,
    favour: 0.41,
    decisions: [
      {
        by: 'sabine-thiriet',
        after: '12d',
        state: 'declined',
        reason: `Non, et voici pourquoi : l’atelier n’a pas de surveillance le samedi, et les deux seuls volontaires sont ceux qui ont déjà le plus d’heures. On sort plutôt **un poste de petites séries en semaine**, dès le mois prochain ; Ludivine en écrit la règle.`,
      },
    ],
  },
]
