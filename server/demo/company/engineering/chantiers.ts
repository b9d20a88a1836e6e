import type { Conversation } from '../shape.ts'

/** What sites taught, between commissioning and the drawing office, and what concerns everybody. */
export const chantiers: Conversation[] = [
  {
    kind: 'message',
    key: 'sol-pente',
    space: 'retours',
    subjects: ['mise en service', 'conception hygiénique'],
    by: 'herve-moinard',
    at: 'w34 mon 09:10',
    title: 'R40-136 : onze heures perdues pour un sol à 1,8 %',
    body: `La machine fait 7,20 m, le sol descend de 1,8 % dans sa longueur : 130 mm entre les deux bouts. Les pieds règlent ±40. On a calé avec des plaques coupées sur place, onze heures à deux, et **la conduite de retour, dessinée à 1 % vers l’aval, se retrouvait à niveau**. On l’a vu parce qu’il restait deux litres de soude après le rinçage.

Le plan d’implantation demandait « sol plan ». Une laiterie n’a pas de sol plan, elle a des siphons.

Ce que je demande :
1. des pieds à ±100 ;
2. un relevé de sol en quatre points avant expédition, par le commercial ou par nous, peu importe ;
3. des pentes qui supportent 1 % dans le mauvais sens.`,
    signs: { agree: ['loic-bouhier', 'samia-rezgui', 'karim-ouali', 'agnieszka-bielak'] },
    comments: [
      {
        by: 'maud-giraudeau',
        after: '1d2h',
        body: `Point par point.
1. Pieds ±100 : oui, à partir de la 143. Le tube passe de 48 à 60 pour garder la raideur.
2. Relevé : oui. Le formulaire est prêt, il tient en une page, mais il faut quelqu’un qui y aille.
3. Pentes : Nadia passe le guide à 2 %.`,
      },
      {
        by: 'nadia-benhaddou',
        after: '1d3h',
        body: `2 % partout sauf sous la hotte, où je n’ai que 28 mm de hauteur. Là, je mets une purge.`,
      },
      {
        by: 'herve-moinard',
        after: '1d5h',
        body: `Le relevé, c’est nous qui le ferons, en visite de pré-installation. À une condition : sans relevé signé, la machine ne part pas.`,
      },
      {
        by: 'bastien-lacoudre',
        after: '2d1h',
        body: `D’accord sur la condition. Je le dis aux ventes.`,
        signs: { agree: ['herve-moinard', 'maud-giraudeau'] },
      },
      {
        by: 'tanguy-kerdoncuff',
        after: '108d2h',
        body: `Septième relevé hier. Deux sols au-dessus de 1,5 %, un joint de dilatation pile sous un pied. Zéro cale coupée sur place depuis.`,
      },
    ],
  },
  {
    kind: 'article',
    key: 'retour-139',
    space: 'retours',
    subjects: ['mise en service', 'dosage', 'logiciel automate'],
    by: 'karim-ouali',
    at: 'w25 wed 15:00',
    title: 'Retour de chantier R40-139 : 23 jours prévus, 28 faits',
    body: `Produit : yaourt brassé et boisson lactée, 8 pistes, deux formats. Heures perdues par cause, à deux personnes :

| Cause | Heures |
|---|---|
| Programme 4.7.0, recherche et retour ({#recette-retrait-zero}) | 19 |
| Air comprimé du client à 4,6 bar au lieu de 6 | 14 |
| Goulotte d’évacuation absente du plan client | 9 |
| Capot 40-1182 : impossible à fermer avec la sonde montée | 5 |
| Étiquettes de câbles en portugais dans l’armoire auxiliaire | 2 |

**Ce qui a bien marché.** Le chariot de format à emplacements dessinés, repris d’un autre chantier : changement en 27 minutes par les opérateurs au troisième essai. Et le montage à blanc de la NEP à Cholet : raccordée en une demi-journée.

**Demandes au BE** : capot 40-1182 (découpe 60 × 40) ; manomètre d’entrée avec enregistrement, pour ne plus discuter.`,
    reviewAfterDays: 365,
    comments: [
      {
        by: 'maud-giraudeau',
        after: '2d',
        body: `Capot : fait, indice C, dès la 142. La sonde avait été tournée de 90° après le dessin du capot, personne n’a rouvert l’assemblage complet. Ça, c’est à nous.`,
        signs: { thanks: ['karim-ouali'] },
      },
      {
        by: 'helder-marinho',
        after: '2d3h',
        body: `Labels: my mistake, the auxiliary cabinet was from the template of a Portuguese customer. The template is now in French/English and the Portuguese one is a copy with another name.`,
      },
      {
        by: 'bastien-lacoudre',
        after: '5d2h',
        body: `Manomètre enregistreur : non. Un appareil de plus à étalonner, pour une discussion par an. En revanche l’automate lit déjà le pressostat d’entrée ; Sofiane ajoute le minimum du jour à l’écran d’accueil. Prévu en 4.7.1.`,
      },
      {
        by: 'herve-moinard',
        after: '5d3h',
        body: `Le minimum du jour me va très bien. C’est le chiffre que je voulais lui montrer.`,
        signs: { agree: ['karim-ouali'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'qualite-air',
    space: 'retours',
    subjects: ['pneumatique', 'mise en service'],
    by: 'loic-bouhier',
    at: 'w30 mon 08:20',
    title: 'Qui contrôle la qualité de l’air avant de raccorder la machine, et avec quoi ?',
    body: `Deuxième îlot rouillé de l’intérieur en un an, garantie refusée par le fabricant : eau liquide. À chaque fois on s’est raccordés sur un sécheur « en service ». Sur la 136, point de rosée affiché 3 °C, et 40 ml d’eau dans mon filtre après une nuit.`,
    answers: [
      {
        by: 'tanguy-kerdoncuff',
        after: '2h',
        body: `Dans la fiche de pré-installation il y a une case « air sec : oui/non ». Le client coche oui.`,
      },
      {
        by: 'herve-moinard',
        after: '1d1h',
        accepted: true,
        body: `À partir d’aujourd’hui c’est nous, avant de raccorder, avec une mesure :

- point de rosée **à la pression de service** ≤ 3 °C, capteur portable, 30 minutes, *au point de raccordement* et non au sécheur : chez le tien il y a 60 m de tube dans une chambre froide à 2 °C entre les deux ;
- pression mini pendant que le reste de l’usine tourne ;
- un mouchoir blanc devant la purge, une minute : sec et blanc.

Deux capteurs commandés, un pour Cholet, un pour Wrocław. Si ce n’est pas bon, on ne raccorde pas et on m’appelle. C’est moi qui prends la conversation désagréable.`,
        signs: {
          useful: ['loic-bouhier', 'karim-ouali', 'agnieszka-bielak', 'samia-rezgui'],
          agree: ['ines-valadares'],
        },
        replies: [
          {
            by: 'loic-bouhier',
            after: '46d',
            body: `Quatrième mesure : +9 °C. Pas raccordé, client fâché deux jours, purgeur de sécheur bloqué trouvé le troisième. Il m’a remercié. Enfin, il m’a serré la main.`,
            signs: { celebrate: ['herve-moinard', 'tanguy-kerdoncuff'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'retours',
    subjects: ['mise en service', 'spare parts'],
    by: 'agnieszka-bielak',
    at: 'w23 fri 11:40',
    title: 'Forgotten in the crates, last eight sites',
    body: `I kept the list since the beginning of the year, 8 sites, French and Polish machines together:

- product sight glass gasket: 5 of 8
- the second key of the guard interlocks: 4
- Ø 12 fitting for the condensate drain: 4
- the sealing plate thermocouple *spare* (in the contract): 3
- anchor bolts: 2

Nothing is expensive. Together it is 26 hours of driving to shops, once 140 km for a gasket of 3 euros.`,
    signs: { useful: ['herve-moinard', 'tanguy-kerdoncuff', 'maud-giraudeau'] },
    comments: [
      {
        by: 'mireille-poupard',
        after: '3d1h',
        body: `Le joint de hublot : il est dans la nomenclature du hublot, le hublot part monté, donc le joint de rechange n’existe pour personne. Je crée 40-0090, « sachet de chantier », avec vos cinq lignes.`,
      },
      {
        by: 'agnieszka-bielak',
        after: '80d',
        body: `Three sites with the bag. Forgotten: nothing from the list, one pair of gloves.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'retours',
    subjects: ['mise en service', 'cadence'],
    by: 'samia-rezgui',
    at: 'w8 thu 16:40',
    title: 'Formation des opérateurs : avant la réception ou après ?',
    body: `Aujourd’hui : deux jours après la réception, quand tout marche. Résultat, les opérateurs n’ont jamais vu un défaut avec nous. Je voudrais une journée *avant*, pendant la mise au point, les mains dans la machine, et une *six semaines après*. Même durée, mais un déplacement de plus. Ceux qui l’ont essayé ?`,
    answers: [
      {
        by: 'agnieszka-bielak',
        after: '1d',
        body: `I have done it like this in Poland since last year, by chance, because the customer shifted the shifts. Calls in the first three months: 4, for 11 on the machine before with the same people. Two machines only, so it is not a statistic.`,
        signs: { useful: ['samia-rezgui'] },
      },
      {
        by: 'herve-moinard',
        after: '4d',
        body: `Pendant la mise au point, un opérateur à côté de moi c’est une main dans une machine dont les protecteurs ne sont pas encore validés. Après validation sécurité, oui. Donc la journée d’avant tombe toujours la dernière semaine : autant dire jamais, vu nos fins de chantier.`,
      },
      {
        by: 'samia-rezgui',
        after: '4d1h',
        body: `La validation sécurité pourrait passer en première semaine. Je demande à Élise ce qu’il faudrait.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'cadence-40-ou-36',
    space: null,
    subjects: ['cadence', 'réception machine'],
    by: 'guillaume-ferrandis',
    at: 'w16 mon 11:00',
    title: 'Peut-on écrire « 19 200 pots/h » dans une offre R40 ?',
    body: `C’est la valeur de la fiche : 8 pistes à 40 cycles/min. Un prospect me demande de la garantir sur crème dessert à 4 000 mPa·s, pots de 125 g.`,
    answers: [
      {
        by: 'laurence-fradet',
        after: '2h45m',
        accepted: true,
        body: `Non, deux fois.

D’abord 19 200 est la cadence **instantanée**. Sur deux heures, avec les recharges d’opercules et 2 % d’arrêts admis, nos 14 dernières réceptions donnent entre 17 900 et 18 600 pots/h.

Ensuite la viscosité : au-dessus de 3 000 mPa·s les pistes de bord se remplissent mal ({#dispersion-pistes-1-8}). Il faut ralentir l’aspiration, ça tient encore à 40, ou mettre la trémie sous 0,1 bar. À 4 000 j’écrirais : « 38 cycles/min, 17 200 pots/h sur deux heures, à confirmer par un essai avec votre produit, 200 kg ».`,
        signs: {
          thanks: ['guillaume-ferrandis'],
          useful: ['sandrine-lestrade', 'thibault-lemesle', 'benoit-sallenave', 'herve-moinard'],
        },
        replies: [
          { by: 'guillaume-ferrandis', after: '1d', body: `Le concurrent garantit 20 000 sans essai.` },
          {
            by: 'laurence-fradet',
            after: '1d1h',
            body: `Alors demande-lui sur combien d’heures.`,
            signs: { agree: ['raphael-quintard', 'herve-moinard', 'samia-rezgui'] },
          },
          {
            by: 'guillaume-ferrandis',
            after: '29d',
            body: `Commande signée, à 17 200, avec essai. La réponse de l’autre était « sur cinq minutes ».`,
            signs: { celebrate: ['laurence-fradet', 'sandrine-lestrade'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: null,
    subjects: ['obsolescence', 'documentation'],
    by: 'jean-marc-raveleau',
    at: 'w6 tue 10:30',
    title: 'Les plans électriques des R40 d’avant la 060 sont numérisés',
    body: `21 machines, 1 340 feuilles, avec mes annotations au crayon et celles de Denis Guilbaud, que je suis allé voir trois fois. Dieudonné a fait les photos et le classement. Sur sept machines le plan ne correspondait pas à l’armoire : c’est l’armoire qui a raison, c’est écrit dessus en rouge.

Je pars dans quatorze mois. Posez les questions maintenant.`,
    signs: {
      celebrate: [
        'ines-valadares',
        'gwenola-riou',
        'corinne-delhommeau',
        'damien-tessier',
        'segolene-huchet',
        'bastien-lacoudre',
      ],
      thanks: ['ramiro-cepeda', 'dieudonne-mbarga'],
    },
    comments: [
      {
        by: 'lucas-bremaud',
        after: '1h',
        body: `Une, pour commencer : pourquoi l’axe 2 de la 047 tourne-t-il à l’envers ?`,
      },
      {
        by: 'jean-marc-raveleau',
        after: '2h',
        body: `Parce que le client a monté le renvoi d’angle à l’envers en 2006 et qu’à l’époque on inversait deux phases plutôt que de redémonter. C’est page 31, en rouge.`,
        signs: { useful: ['lucas-bremaud', 'yanis-chaouch'] },
      },
    ],
  },
  {
    kind: 'message',
    space: null,
    subjects: ['mise en service'],
    by: 'tanguy-kerdoncuff',
    at: 'w3 thu 17:20',
    body: `Si quelqu’un passe à Épinal avant vendredi prochain : la pige de contrôle de colonne P9 (valise orange, 2,40 m) y est restée, j’en ai besoin à Cholet lundi en huit.`,
    comments: [
      {
        by: 'olivier-schaeffer',
        after: '15h30m',
        body: `Je descends mercredi pour la revue des capots. Elle voyagera en diagonale.`,
        signs: { thanks: ['tanguy-kerdoncuff'] },
      },
    ],
  },
]
