import type { Space } from '../shape.ts'

export const spaces: Space[] = [
  {
    key: 'automatisme',
    name: 'Automatisme et commande',
    purpose:
      'Programmes, axes, recettes, alarmes et sécurité de toutes nos machines, avec les traces à l’appui.',
    access: 'open',
    state: 'open',
    owner: 'gwenola-riou',
    deputy: 'damien-tessier',
    moderators: ['elise-pasquereau'],
    members: [
      'unit:automatisme',
      'bastien-lacoudre',
      'helder-marinho',
      'karim-ouali',
      'loic-bouhier',
      'agnieszka-bielak',
      'jean-marc-raveleau',
      'dieudonne-mbarga',
      'laurence-fradet',
      'florian-guichet',
      'priya-raithatha',
      'callum-birkett',
      'ramiro-cepeda',
      'gareth-holroyd',
      'joao-pedrosa',
      'itzel-bautista',
      'yanis-chaouch',
    ],
    charter: `1. Une question d’axe vient avec sa trace : consigne, retour, couple, au moins deux cycles.
2. Le numéro de machine et la version du programme dans le titre ou la première ligne.
3. On ne colle pas de bloc de code entier : le nom du bloc, l’indice, les dix lignes utiles.
4. Rien sur un shuntage de sécurité, même provisoire, sans Élise dans la discussion.
5. Français ou anglais, comme ça vient ; chacun répond dans sa langue.
6. Quand c’est résolu, on retient la réponse et on dit ce qui a été mesuré après.`,
    created: 'w52 mon 09:00',
  },
  {
    key: 'conception',
    name: 'Conception hygiénique',
    purpose: 'Ce qui touche le produit ou l’eau de lavage : joints, pentes, états de surface, zones mortes.',
    access: 'open',
    state: 'open',
    owner: 'nadia-benhaddou',
    deputy: 'thibault-lemesle',
    moderators: ['maud-giraudeau'],
    members: [
      'unit:bureau-etudes',
      'bastien-lacoudre',
      'anne-sophie-brossard',
      'laurence-fradet',
      'loic-bouhier',
      'segolene-huchet',
      'agnieszka-bielak',
      'itzel-bautista',
      'priya-raithatha',
    ],
    charter: `1. Toujours donner le produit, la température, la chimie de lavage et la durée.
2. Une photo du démontage vaut mieux que « c’est encrassé ».
3. On cite le plan avec son indice.
4. Un avis sur la nettoyabilité se prouve au banc : on écrit la mesure, ou qu’on ne l’a pas.
5. Les noms de clients restent dans les espaces privés ; ici, le type de produit suffit.
6. Les guides d’ici sont relus deux fois par an. Si l’un est faux, dites-le dessous.`,
    created: 'w51 tue 10:00',
  },
  {
    key: 'essais',
    name: 'Essais et mise au point machine',
    purpose: 'Ce que les bancs et les réceptions nous apprennent, chiffres compris, bons ou mauvais.',
    access: 'open',
    state: 'open',
    owner: 'laurence-fradet',
    deputy: 'anne-sophie-brossard',
    moderators: ['mamadou-sylla'],
    members: [
      'unit:essais',
      'bastien-lacoudre',
      'thibault-lemesle',
      'vincent-sourisseau',
      'rozenn-le-dantec',
      'come-audouin',
      'damien-tessier',
      'patrick-cesbron',
      'herve-moinard',
      'samia-rezgui',
      'grzegorz-malec',
      'tanguy-kerdoncuff',
      'ewa-stachurska',
      'agnieszka-bielak',
      'priya-raithatha',
    ],
    charter: `1. Un essai raté se raconte comme un essai réussi.
2. Nombre de mesures, moyen de mesure, conditions : sinon c’est une opinion.
3. Les essais client ne portent que le numéro de machine.
4. Qui demande un créneau de banc le demande ici, pas dans le couloir.
5. On ne rediscute pas un résultat sans proposer la mesure qui trancherait.
6. Les fichiers bruts restent au serveur d’essais ; on met le numéro d’essai.`,
    created: 'w51 wed 09:30',
  },
  {
    key: 'field',
    name: 'Field service',
    purpose: 'Faults, fixes and tricks from people in front of the machine, in Leeds, Querétaro and Cholet.',
    access: 'open',
    state: 'open',
    owner: 'ines-valadares',
    deputy: 'gareth-holroyd',
    moderators: ['alejandra-renteria', 'dieudonne-mbarga'],
    members: [
      'unit:service-americas',
      'unit:service-uk',
      'unit:mise-en-service',
      'unit:sav-pieces',
      'ewa-stachurska',
      'helder-marinho',
      'rui-tavora',
      'patrick-cesbron',
      'mamadou-sylla',
      'come-audouin',
      'vincent-sourisseau',
      'elise-pasquereau',
    ],
    charter: `1. Start with machine number, product, cycle rate and alarm number.
2. Say what you changed already, including what you changed back.
3. Line down? Ring the hotline first, write here afterwards.
4. English by default. French answers are fine: somebody will sum up.
5. No customer people by name.
6. If it worked, come back and say so. If it did not, even more.`,
    openedReason:
      'Trois équipes de service sur trois fuseaux résolvaient les mêmes pannes chacune de leur côté.',
    created: 'w50 mon 14:00',
  },
  {
    key: 'pieces',
    name: 'Pièces de rechange et obsolescence',
    purpose: 'Trouver la bonne référence, prévoir ce qui disparaît, et savoir ce qui le remplace.',
    access: 'open',
    state: 'open',
    owner: 'corinne-delhommeau',
    deputy: 'segolene-huchet',
    moderators: ['aurelie-nauleau'],
    members: [
      'unit:sav-pieces',
      'mireille-poupard',
      'nadia-benhaddou',
      'vincent-sourisseau',
      'sofiane-merabet',
      'damien-tessier',
      'helder-marinho',
      'dawn-ackroyd',
      'octavio-zamarripa',
      'gareth-holroyd',
      'herve-moinard',
    ],
    charter: `1. Une référence s’écrit en entier, avec son indice : 40-2217-C, pas « la 2217 ».
2. Le numéro de machine d’abord : la même pièce a pu changer trois fois.
3. On ne promet pas un délai ici. Le délai, c’est Aurélie, par commande.
4. Une équivalence trouvée sur le terrain se signale avant d’être montée deux fois.
5. Une fin de fabrication apprise d’un fournisseur se dit le jour même.
6. Pas de prix.`,
    created: 'w50 thu 09:15',
  },
  {
    key: 'retours',
    name: 'Retours d’expérience chantiers',
    purpose: 'Ce que la mise en service a trouvé et que le bureau d’études aurait voulu savoir plus tôt.',
    access: 'private',
    state: 'open',
    owner: 'herve-moinard',
    deputy: 'maud-giraudeau',
    moderators: ['loic-bouhier'],
    members: [
      'unit:mise-en-service',
      'unit:bureau-etudes',
      'bastien-lacoudre',
      'ines-valadares',
      'gwenola-riou',
      'laurence-fradet',
    ],
    charter: `1. On écrit dans les quinze jours qui suivent le retour, tant qu’on s’en souvient.
2. Des faits, des heures perdues, des photos. Pas de coupable.
3. Le BE répond à chaque point : fait, prévu (quand), ou non (pourquoi).
4. « On a toujours fait comme ça » n’est pas une réponse, « ça coûte trop cher » en est une si on a le prix.
5. Ce qui est dit ici n’en sort pas avec un nom de client.
6. Les bons coups aussi.`,
    openedReason: 'Des noms de clients et des coûts de chantier y figurent.',
    created: 'w49 tue 11:00',
  },
  {
    key: 'brechard',
    name: 'Bréchard, lignes R40',
    purpose:
      'Le suivi des deux lignes R40 avec les équipes des Laiteries Bréchard, au même endroit pour tous.',
    access: 'private',
    state: 'open',
    organisation: 'brechard',
    owner: 'herve-moinard',
    deputy: 'corinne-delhommeau',
    moderators: ['samia-rezgui'],
    members: [
      'ines-valadares',
      'loic-bouhier',
      'karim-ouali',
      'samia-rezgui',
      'aurelie-nauleau',
      'jean-marc-raveleau',
      'dieudonne-mbarga',
      'anne-sophie-brossard',
      'thibault-lemesle',
      'nadia-benhaddou',
      'vincent-sourisseau',
      'sofiane-merabet',
    ],
    guests: ['philippe-jaunasse', 'sandrine-oger', 'maelle-cotinaud', 'gilles-dutertre', 'fatou-lorin'],
    charter: `1. Ligne à l’arrêt : l’astreinte d’abord, au téléphone. Ici, le suivi.
2. Une question, un fil. On donne la ligne, le format, le produit et l’heure.
3. Ferronel répond sous deux jours ouvrés, même pour dire « nous ne savons pas encore ».
4. Ce que nous promettons porte une date. Si la date bouge, nous le disons avant.
5. Les prix et les conditions du contrat se traitent entre achats et SAV, pas ici.
6. Les réglages de référence sont dans l’article épinglé, et nulle part ailleurs.`,
    openedReason:
      'Deux lignes, cinq interlocuteurs, quatre boîtes aux lettres : plus personne n’avait tout l’historique.',
    created: 'w49 thu 14:30',
  },
]
