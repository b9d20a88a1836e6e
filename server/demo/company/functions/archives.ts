import type { Conversation } from '../shape.ts'

/** A space that is closed, and one that is not yet open. */
export const archives: Conversation[] = [
  {
    kind: 'message',
    key: 'bascule-j2',
    space: 'migration',
    subjects: ['ERP'],
    by: 'ombeline-fachetti',
    at: 'w52 wed 11:30',
    title: 'Bascule, J+2 : ce qui marche, ce qui ne marche pas',
    body: `| | Repris | Rejetés |
|---|---|---|
| Articles | 6 374 | 38 |
| Nomenclatures | 1 208 | 4 |
| Commandes fournisseurs ouvertes | 1 137 | 3 (en double) |
| Commandes clients | 212 | 0 |
| Emplacements magasin | 3 940 | 0 |

Marche : stocks, commandes, pointage. Ne marche pas : les étiquettes du magasin (depuis hier 6 h), l’intracommunautaire, l’état de charge de Wrocław qui compte les jours fériés français.

Les 38 articles rejetés ont un point-virgule dans la désignation. Mireille les reprend à la main, elle sait qui les a écrits.`,
    signs: { useful: ['stephane-quillivic', 'vincent-lamarzelle'], thanks: ['mireille-poupard'] },
    comments: [
      {
        by: 'abdoulaye-sarr',
        after: '1h',
        body: `Étiquettes : on écrit au feutre depuis hier. 140 bacs. Il faudra les refaire, mais rien n’est perdu.`,
      },
      {
        by: 'stephane-quillivic',
        after: '3h',
        body: `Les imprimantes reçoivent une police qu’elles n’ont pas. Corrigé sur les quatre de Cholet, Vienne et Épinal ce soir, Wrocław demain.`,
        signs: { thanks: ['abdoulaye-sarr'] },
      },
      {
        by: 'tomasz-kulesza',
        after: '1d',
        body: `Bank holidays: I have now three free days that I do not have. I plan by hand this week.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'factures-212',
    space: 'migration',
    subjects: ['ERP', 'rapprochement'],
    by: 'hugo-delpeyroux',
    at: 'w52 thu 15:10',
    title: '212 factures bloquées pour un ou deux centimes d’écart : on met une tolérance ?',
    body: `Depuis la bascule, 212 factures sur 640 sont en litige « prix ». Presque toutes de la visserie et des joints, écart de 0,01 à 3,80 €. Je pourrais les forcer une par une, mais j’aimerais comprendre pourquoi hier elles passaient.`,
    answers: [
      {
        by: 'jean-baptiste-rieutort',
        after: '30m',
        body: `Tolérance de 5 € par facture et n’y pense plus.`,
      },
      {
        by: 'ombeline-fachetti',
        after: '18h',
        accepted: true,
        body: `Une tolérance cacherait le vrai défaut. L’ancienne version gardait le prix unitaire à quatre décimales, la nouvelle en reprend deux par défaut. Une vis à 0,0385 € est devenue 0,04 : sur 2 500 pièces, 100,00 € au lieu de 96,25. C’est ton 3,75.

Donc les prix de 1 904 articles à moins d’un euro sont faux, y compris pour les coûts de revient. Je recharge les quatre décimales ce soir, tes litiges tombent demain matin d’eux-mêmes.`,
        signs: { useful: ['hugo-delpeyroux', 'estelle-madranges', 'jean-baptiste-rieutort'] },
        replies: [
          {
            by: 'hugo-delpeyroux',
            after: '4d19h',
            body: `Il en reste 6. Six vraies erreurs de prix, pour 1 140 €, que la tolérance aurait payées.`,
            signs: { celebrate: ['ombeline-fachetti'], agree: ['jean-baptiste-rieutort'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'ce-qui-a-manque',
    space: 'migration',
    subjects: ['ERP', 'conduite de projet'],
    by: 'ombeline-fachetti',
    at: 'w49 wed 14:00',
    title: 'Ce qui a manqué à la bascule, pour ceux qui feront la prochaine',
    body: `Durée : onze mois et un week-end. Arrêt du magasin : 4 h, prévu 6. Livraison client en retard à cause de nous : une, de deux jours.

**Aurait dû être fait**
1. Imprimer une étiquette sur *chaque* imprimante. On en a essayé une sur sept.
2. Reprendre une facture de chaque famille, pas seulement la plus grosse.
3. Compter le personnel de Wrocław avec son calendrier à lui.
4. Demander à ceux qui ont un carnet ce qu’il y a dedans. Le carnet d’Abdoulaye contenait 61 emplacements que l’ERP ne connaissait pas.

**À refaire pareil** : la répétition générale un samedi avec les vrais utilisateurs ; Mireille et son point-virgule ; un tableau des rejets lu à voix haute deux fois par jour ; des croissants, aux deux équipes.

L’espace ferme. Les questions d’usage vont dans « Outils numériques ».`,
    signs: {
      useful: ['stephane-quillivic', 'jean-baptiste-rieutort', 'vincent-lamarzelle'],
      thanks: ['abdoulaye-sarr'],
    },
  },
  {
    kind: 'article',
    key: 'air-cholet',
    space: 'sobriete',
    subjects: ['énergie', 'air comprimé'],
    by: 'adele-combescure',
    at: 'w5 tue 14:00',
    title: 'Air comprimé de Cholet : 30 % de l’énergie passe quand personne ne travaille',
    body: `Débitmètre posé en sortie de cuve pendant cinq semaines.

| | Débit (Nm³/min) | Heures par an | MWh |
|---|---|---|---|
| Deux équipes | 9,8 | 3 680 | 249 |
| Nuits et week-ends | 3,1 | 5 080 | 109 |
| **Total** | | | **358** |

À 0,115 kWh par Nm³. L’air, c’est 15 % de l’électricité du site (2 310 MWh). Les 109 MWh de nuit coûtent 15 500 € à 0,142 €.

La nuit, rien ne devrait prendre d’air, sauf l’endurance des essais (0,3).`,
    versions: [
      {
        by: 'adele-combescure',
        after: '17d1h',
        note: 'Tournée aux ultrasons : 74 fuites, mais cinq vannes font plus que les 74. Nouveau débit de nuit.',
        body: `Débitmètre posé en sortie de cuve pendant cinq semaines.

| | Débit (Nm³/min) | Heures par an | MWh |
|---|---|---|---|
| Deux équipes | 9,8 | 3 680 | 249 |
| Nuits et week-ends | 3,1 | 5 080 | 109 |

À 0,115 kWh par Nm³. Les 109 MWh de nuit coûtent 15 500 € à 0,142 €.

**Où va la nuit** (tournée de deux soirs avec Stéphane Gourdon) :

| | Nm³/min |
|---|---|
| Cinq îlots dont la vanne d’entrée reste ouverte | 1,5 |
| 74 fuites, dont 9 font la moitié | 1,0 |
| Endurance des essais | 0,3 |
| Non trouvé | 0,3 |

Fait : électrovannes sur l’horloge aux cinq îlots (1 900 €, posées), les 9 grosses fuites. Débit de nuit mesuré hier soir : **1,1**. À l’année, 70 MWh de moins, 8 300 € au tarif de nuit.

Pas fait, et peut-être pas à faire : les 65 petites fuites. Une heure chacune pour 60 € par an.`,
      },
    ],
    reviewAfterDays: 90,
    signs: { useful: ['lucie-armandon', 'estelle-madranges', 'priscille-angelard'] },
    comments: [
      {
        by: 'estelle-madranges',
        after: '1d',
        body: `0,142 € est le prix moyen. La nuit et le week-end tu es en heures creuses, 0,118. Donc 12 900, pas 15 500. Moins joli et plus solide.`,
        signs: { agree: ['lucie-armandon'] },
      },
      {
        by: 'adele-combescure',
        after: '1d1h',
        body: `Exact. Je garde les MWh comme chiffre principal, eux ne changent pas de tarif.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'sobriete',
    subjects: ['énergie', 'coût de revient'],
    by: 'adele-combescure',
    at: 'w4 thu 10:30',
    title: '« Par machine livrée » : une R40 et une S12 comptent-elles pareil ?',
    body: `L’objectif de l’espace dit « moins d’énergie par machine livrée ». L’an dernier, 101 machines pour 4 120 MWh, gaz et électricité, cinq sites. Si on livre dix R40 de moins et vingt S12 de plus, on est champions sans avoir rien éteint.`,
    answers: [
      {
        by: 'estelle-madranges',
        after: '3h',
        body: `Divise par les heures de production, tous sites. C’est 214 000 h, ça suit le mélange, et c’est déjà contrôlé par les commissaires : 19,3 kWh par heure.`,
        signs: { useful: ['adele-combescure'] },
      },
      {
        by: 'lucie-armandon',
        after: '1d',
        body: `Personne dans un atelier ne sait ce qu’est un kWh par heure. Par contre la facture de gaz d’Épinal en mètres cubes, tout le monde la lit.`,
      },
      {
        by: 'priscille-angelard',
        after: '1d2h',
        body: `Et les degrés-jours ? Le chauffage fait 38 % du total, un hiver doux nous félicitera aussi.`,
        signs: { agree: ['adele-combescure', 'lucie-armandon'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'sobriete',
    subjects: ['énergie', 'dérive thermique'],
    by: 'lucie-armandon',
    at: 'w2 wed 11:00',
    title: 'Vienne : les 38 € de gaz du lundi matin, c’était mon chiffre, et il est faux',
    body: `Il y a bientôt un an, Denis a remis le chauffage de l’usinage à 2 h au lieu de 4 h le lundi ({#u14-chauffe}), parce que 38 € de gaz valaient mieux que 45 € de machine. Les 38 venaient de moi, calculés sur le volume de l’atelier.

Compteur relevé quatre lundis froids, avec et sans : **63 €**. La porte sectionnelle du fond ne touche plus le sol sur 1,20 m, on chauffe aussi la cour.

Donc ne pas revenir à 4 h, changer le joint de la porte : 280 €, posé jeudi. Je remesure au prochain froid avant de dire qui avait raison.`,
    signs: { agree: ['adele-combescure'], useful: ['estelle-madranges'] },
  },
]
