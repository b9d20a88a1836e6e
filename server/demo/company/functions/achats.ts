import type { Conversation } from '../shape.ts'

/** Prices, dates kept and not kept, first and second sources. */
export const achats: Conversation[] = [
  {
    kind: 'question',
    key: 'supplement-alliage',
    space: 'achats',
    subjects: ['inox 316L', 'prix matière'],
    by: 'karim-belhadj',
    at: 'w49 mon 10:20',
    title:
      '316L : le supplément d’alliage a pris 340 €/t en deux mois. On fige le semestre ou on laisse courir ?',
    body: `Nous achetons 96 t de 316L par an (tôle 71, tubes 18, barres 7). Base stable, supplément d’alliage passé de 2 110 à 2 450 €/t. Le négociant propose de figer à 2 520 pour six mois, quantité ferme 48 t, enlèvement 8 t par mois, pénalité de 4 % sur ce qu’on n’enlève pas.

Si ça monte encore de 100, on gagne. Si ça redescend à 2 300, on perd 10 500 €. Je n’ai pas de boule de cristal et je me méfie de ceux qui en ont.`,
    answers: [
      {
        by: 'mathis-grandjacques',
        after: '1h30m',
        body: `Le nickel a baissé de 6 % en trois semaines. Le supplément suit avec deux mois de retard. J’attendrais.`,
      },
      {
        by: 'estelle-madranges',
        after: '5h',
        accepted: true,
        body: `Je prends la question par l’autre bout : qu’est-ce qui nous fait mal ? Une R40 contient 1,7 t de 316L et se vend à prix ferme huit mois avant l’achat. Dix machines sont signées et pas encore approvisionnées : 17 t dont le prix de vente est déjà écrit. Celles-là, on les fige, ce n’est pas un pari, c’est fermer une porte. Le reste, pas encore vendu, suivra le tarif du jour dans l’offre.

Donc 17 t, pas 48. Et 17 t en deux mois, tu peux sans doute les enlever d’un coup.`,
        signs: {
          useful: ['karim-belhadj', 'jean-baptiste-rieutort', 'helene-dufrenoy', 'raphael-quintard'],
          agree: ['jean-baptiste-rieutort'],
        },
        replies: [
          {
            by: 'karim-belhadj',
            after: '2d1h',
            body: `Négocié : 18 t à 2 480, deux enlèvements, pas de pénalité. Et je préviens Sabine, il faudra de la place pour 9 t d’un coup.`,
          },
          {
            by: 'karim-belhadj',
            after: '92d',
            body: `Trois mois après : 2 390. Sur 18 t on a payé 1 620 € de trop par rapport au marché. Je referais pareil, c’est le prix d’avoir dormi.`,
            signs: { agree: ['estelle-madranges'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'service-92',
    space: 'achats',
    subjects: ['délais fournisseurs', 'ERP'],
    by: 'vincent-lamarzelle',
    at: 'w45 tue 08:50',
    title: 'Taux de service fournisseurs : 92 % au tableau, et il me manque des pièces tous les matins',
    body: `Le tableau de bord dit 92 % de lignes à l’heure. À l’îlot R40, un kit sur quatre part avec un manquant acheté. Les deux ne peuvent pas être vrais. Soit je regarde mal, soit les 8 % tombent tous chez moi.`,
    answers: [
      {
        by: 'mathis-grandjacques',
        after: '2h',
        body: `Une ligne en retard sur 40 suffit à rendre un kit incomplet. À 92 % par ligne et 40 lignes achetées par kit, presque aucun kit ne devrait être complet. Donc le chiffre est plutôt meilleur que ça, non ?`,
        signs: { curious: ['salome-perrigault'] },
      },
      {
        by: 'aurelie-thibouville',
        after: '1d1h',
        accepted: true,
        body: `J’ai repris à la main 300 lignes reçues le mois dernier, au hasard.

| Comparée à… | À l’heure |
|---|---|
| la date confirmée, telle qu’elle est dans l’ERP aujourd’hui | 92 % |
| la **première** date confirmée par le fournisseur | 71 % |
| la date que nous avions demandée | 58 % |

Quand un fournisseur décale, on remplace sa date confirmée. Il est donc à l’heure par rapport à la dernière date qu’il a donnée, souvent la veille. C’est moi la première : je le fais dix fois par jour, parce que c’est le seul champ que la planification lit.`,
        signs: {
          useful: [
            'vincent-lamarzelle',
            'karim-belhadj',
            'helene-dufrenoy',
            'salome-perrigault',
            'pawel-drozdek',
          ],
          thanks: ['vincent-lamarzelle'],
        },
        replies: [
          {
            by: 'ombeline-fachetti',
            after: '1d4h',
            body: `Le champ « première confirmation » existe, il se remplit tout seul et n’est affiché sur aucun écran. Je l’affiche lundi, je calcule le taux dessus, et personne ne perd la date du jour.`,
            signs: { agree: ['aurelie-thibouville', 'vincent-lamarzelle'] },
          },
          {
            by: 'karim-belhadj',
            after: '2d',
            body: `Prévenez ceux qui lisent le tableau : lundi on passe de 92 à 71 sans que rien n’ait empiré. Je l’écrirai moi-même à Étienne, avant qu’il ne m’appelle.`,
          },
          {
            by: 'karim-belhadj',
            after: '210d',
            body: `Sept mois plus tard : 83 %. Huit fournisseurs faisaient la moitié du retard. Trois ont été aidés (un prévisionnel à dix semaines leur suffisait), deux remplacés, trois n’ont pas bougé.`,
            signs: { useful: ['vincent-lamarzelle', 'helene-dufrenoy'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'or-equivalent',
    space: 'achats',
    subjects: ['qualité fournisseurs', 'câblage d’armoire'],
    by: 'beatriz-fontoura',
    at: 'w38 wed 10:10',
    title: '"Or equivalent" is written on 214 of our 900 cabinet references. Who decides what is equivalent?',
    body: `After the ferrules ({#embouts}): the bag was ordered as "end sleeve 0,5 mm² white, brand X **or equivalent**". The distributor had no brand X, he shipped brand Y, and for him it was perfectly equivalent: same price, same white. He is right with our text in his hand.

I can delete "or equivalent" everywhere. Then at the first shortage Coimbra stops for a bag of 11 €. Or I keep it and we continue to play. What would you do?`,
    answers: [
      {
        by: 'helder-marinho',
        after: '3h',
        body: `In the drawing office we write "or equivalent" when we are lazy to look. For maybe 150 of 214 nobody would care if it is brand Z. The other 60 we should have known.`,
        signs: { agree: ['beatriz-loureiro'] },
      },
      {
        by: 'matthieu-bodin',
        after: '1d',
        accepted: true,
        body: `On a réglé ça pour les joints : équivalent **en quoi** ? Trois classes, une lettre dans le texte de commande.

- **A** : aucune substitution. Sécurité, contact produit, tout ce qui se choisit à la couleur ou au détrompage. Votre embout en est.
- **B** : substitution après accord écrit d’une personne nommée, réponse sous 48 h.
- **C** : libre à norme égale, le distributeur l’écrit sur le bon.

(In short: A no substitute, B a named person says yes within 48 h, C free if the standard is the same and the delivery note says it.)

Le tri prend une journée à deux, quelqu’un du câblage et quelqu’un du dessin. Pas les achats seuls, désolé.`,
        signs: {
          useful: ['beatriz-fontoura', 'helder-marinho', 'karim-belhadj', 'rui-mourato', 'ines-carvalhal'],
        },
        replies: [
          {
            by: 'beatriz-fontoura',
            after: '20d2h',
            body: `Done with Rui and Hélder, seven hours: A 48, B 37, C 129. The order text changes next Monday. Distributor’s first question: "so C is the old way?" Yes, but now you tell us.`,
            signs: { thanks: ['matthieu-bodin'], celebrate: ['rui-mourato'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'spec-316l',
    space: 'achats',
    subjects: ['inox 316L', 'traçabilité', 'qualité fournisseurs'],
    by: 'mathis-grandjacques',
    at: 'w37 thu 14:00',
    title: 'Commander du tube 316L : les lignes à mettre, et l’histoire de chacune',
    pinned: true,
    body: `À recopier sur toute commande de tube au contact du produit.

1. **316L, 1.4404, tube soudé recuit brillant**, Ra intérieur ≤ 0,8.
2. **Soufre 0,005 à 0,017 %.** La norme n’a qu’un maximum. Un tube à 0,001 % est conforme et fait rater les soudures orbitales, voir {#soufre}. Surcoût : 2 %.
3. **Certificat 3.1** avec la livraison, pas après.

Un deuxième fournisseur pris pour tenir un délai reçoit les mêmes lignes. C’est en l’oubliant qu’on a reçu la coulée 7K-2291.`,
    versions: [
      {
        by: 'mathis-grandjacques',
        after: '55d',
        note: 'Unité de commande imposée : le mètre. Une livraison facturée au kilo avait fait entrer 558 m en stock pour 300.',
        body: `À recopier sur toute commande de tube au contact du produit.

1. **316L, 1.4404, tube soudé recuit brillant**, Ra intérieur ≤ 0,8.
2. **Soufre 0,005 à 0,017 %.** La norme n’a qu’un maximum. Un tube à 0,001 % est conforme et fait rater les soudures orbitales, voir {#soufre}. Surcoût : 2 %.
3. **Certificat 3.1** avec la livraison, pas après.
4. **Unité : le mètre**, sur la commande, le bon et la facture. Si le fournisseur ne vend qu’au kilo, on l’écrit et on appelle Hugo avant la réception ({#tube-258}).

Un deuxième fournisseur pris pour tenir un délai reçoit les mêmes lignes. C’est en l’oubliant qu’on a reçu la coulée 7K-2291.`,
      },
      {
        by: 'pawel-drozdek',
        after: '246d',
        note: 'Certificat de l’aciérie et non du négociant, numéro de coulée comparé au marquage : suite des tubes 8M-0417 certifiés 8M-0471.',
        body: `À recopier sur toute commande de tube au contact du produit.

1. **316L, 1.4404, tube soudé recuit brillant**, Ra intérieur ≤ 0,8.
2. **Soufre 0,005 à 0,017 %.** La norme n’a qu’un maximum. Un tube à 0,001 % est conforme et fait rater les soudures orbitales, voir {#soufre}. Surcoût : 2 %.
3. **Certificat 3.1 de l’aciérie**, avec l’analyse de coulée. Une copie refaite par le négociant n’est pas un certificat.
4. **Coulée du certificat = coulée marquée sur le tube**, comparée à la réception, chiffre à chiffre. Deux chiffres inversés : étiquette rouge et {#coulee-inversee}.
5. **Unité : le mètre**, sur la commande, le bon et la facture ({#tube-258}).

Un deuxième fournisseur pris pour tenir un délai reçoit les mêmes lignes. C’est en l’oubliant qu’on a reçu la coulée 7K-2291.`,
      },
    ],
    reviewAfterDays: 180,
    signs: { useful: ['ludivine-antoine', 'matthieu-bodin', 'karim-belhadj', 'mehdi-zerrouki'] },
  },
  {
    kind: 'question',
    key: 'seconds-rangs',
    space: 'achats',
    subjects: ['délais fournisseurs', 'qualité fournisseurs'],
    by: 'karim-belhadj',
    at: 'w27 mon 11:15',
    title: 'Moins de fournisseurs ou des seconds rangs ? On me demande les deux la même semaine',
    body: `412 fournisseurs actifs, dont 61 font 85 % des achats. La finance voudrait descendre à 300 (chaque compte coûte environ 420 € par an à tenir). La planification voudrait un second rang sur tout ce qui a plus de dix semaines de délai, soit une cinquantaine de comptes de plus.

Je penche pour moins. Un second rang à qui on donne 10 % du volume ne vous connaît pas le jour où vous l’appelez. Mais l’inox de rechange m’a sauvé deux fois, et une fois il m’a coûté une coulée.`,
    answers: [
      {
        by: 'vincent-lamarzelle',
        after: '2h',
        body: `Sur douze mois j’ai 34 arrêts d’îlot pour manquant acheté. 21 viennent de fournisseurs uniques. Je ne demande pas cinquante comptes, je demande les sept fournisseurs qui font ces 21-là.`,
        signs: { agree: ['fabrice-guerineau', 'salome-perrigault'], useful: ['karim-belhadj'] },
      },
      {
        by: 'pawel-drozdek',
        after: '1d',
        body: `A second source is not a line in a list. It is an audit (2 days), first samples (3 weeks), and orders each quarter so that they stay awake. I can do four a year properly. Fifty means fifty names.`,
        signs: { agree: ['matthieu-bodin', 'karim-belhadj'] },
      },
      {
        by: 'jean-baptiste-rieutort',
        after: '1d5h',
        body: `Les 420 €, c’est mon chiffre et je le défends moins que vous ne croyez : 90 comptes n’ont pas eu une commande depuis deux ans. Fermez ceux-là, ça ne coûte rien à personne et j’ai mes 320.`,
        signs: { agree: ['estelle-madranges', 'hugo-delpeyroux'] },
      },
      {
        by: 'matthieu-bodin',
        after: '2d3h',
        body: `Deux de nos trois dernières mauvaises surprises (la coulée pauvre en soufre, les embouts à collerette blanche) viennent d’une source prise dans l’urgence. Ce n’est pas le second rang qui fait mal, c’est de le choisir un vendredi.`,
        signs: { useful: ['pawel-drozdek', 'helene-dufrenoy'] },
      },
    ],
    comments: [
      {
        by: 'karim-belhadj',
        after: '10d',
        body: `Ce que je fais, sans prétendre que c’est la réponse : 90 comptes morts fermés, quatre seconds rangs cette année sur la liste de Vincent (deux traiteurs de surface, une fonderie, un câblier), 15 % du volume chacun, garanti. On recompte les arrêts dans un an.`,
        signs: { agree: ['vincent-lamarzelle', 'pawel-drozdek'] },
      },
    ],
  },
  {
    kind: 'message',
    key: 'paniers-640',
    space: 'achats',
    subjects: ['délais fournisseurs', 'non-qualité'],
    by: 'mathis-grandjacques',
    at: 'w21 thu 10:30',
    title: 'Les paniers de passivation : le devis à 640 €, c’est moi qui l’ai refusé',
    body: `Pour que l’histoire de {#fuite-142} soit entière. Quand Sabine a demandé le revêtement de ses paniers, l’applicateur donnait trois semaines, ou huit jours pour 640 € de plus. Imputation « petit outillage », budget épuisé, pas d’affaire derrière. J’ai pris trois semaines. Sa ligne de poudre est tombée en panne, il ne me l’a pas dit, je ne l’ai pas appelé.

Je n’ai jamais demandé : « et pendant ce temps, vous mettez les pièces dans quoi ? » C’est la question que je pose maintenant, y compris pour des paniers.`,
    signs: { thanks: ['sabine-thiriet', 'amadou-sarr'], agree: ['karim-belhadj'] },
    comments: [
      {
        by: 'sabine-thiriet',
        after: '2h',
        body: `Et moi je ne t’ai pas dit qu’ils allaient au bain avec des portées de joint dessous. On était deux.`,
        signs: { agree: ['ludivine-antoine'] },
      },
      {
        by: 'karim-belhadj',
        after: '4d',
        body: `Règle à partir d’aujourd’hui : un outillage qui touche les pièces ne se retarde pas pour moins de 1 000 € sans un mot du responsable d’atelier. Je signe, quel que soit le budget.`,
        signs: { agree: ['denis-rochebrune', 'sabine-thiriet', 'florence-delcambre'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'achats',
    subjects: ['contrats de service', 'levage'],
    by: 'lucie-armandon',
    at: 'w17 wed 09:15',
    title: 'Contrat d’entretien des chariots : 14 facturés, j’en compte 12. Où sont les deux autres ?',
    body: `186 € par chariot et par trimestre. Les 14 numéros de série sont sur le bon, tous « contrôlés », signés.`,
    answers: [
      {
        by: 'abdoulaye-sarr',
        after: '20m',
        body: `Le 3041 est parti à la casse avec le quai 1, il y a trois ans. J’étais au volant de la benne.`,
      },
      {
        by: 'olivier-schaeffer',
        after: '3h',
        accepted: true,
        body: `Le 2877 est chez nous à Épinal depuis un an et demi, et il est aussi sur *notre* contrat. Donc contrôlé deux fois par trimestre, dont une à 700 km de lui.`,
        signs: { celebrate: ['abdoulaye-sarr', 'karim-belhadj'], useful: ['lucie-armandon'] },
        replies: [
          {
            by: 'lucie-armandon',
            after: '13d',
            body: `Avoir de 3 348 € reçu : douze trimestres pour le 3041, six pour le 2877. Et le contrôleur ne signe plus sans photo de la plaque.`,
            signs: { thanks: ['olivier-schaeffer'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'fonderie-paliers',
    space: 'achats',
    subjects: ['délais fournisseurs', 'palettisation'],
    by: 'mathis-grandjacques',
    at: 'w3 mon 14:10',
    title: 'Fonderie des paliers P9 en redressement : on constitue un stock, ou on récupère le modèle ?',
    body: `Jugement publié vendredi, poursuite d’activité six mois. Paliers P9-0220 et P9-0221, fonte GS, 24 pièces par machine, 11 machines par an. Stock : 70 pièces, pas tout à fait trois machines. Le modèle et les boîtes à noyaux sont à nous (facture de 2011), mais chez eux.

L’administrateur accepte des commandes **payées d’avance**. 200 pièces font 19 400 €.`,
    answers: [
      {
        by: 'jean-baptiste-rieutort',
        after: '3h',
        body: `Payé d’avance à une entreprise en redressement, non, sauf virement contre enlèvement du même jour. Par lots de 50 si tu veux, jamais plus que ce qu’on accepte de perdre.`,
        signs: { agree: ['hugo-delpeyroux', 'karim-belhadj'] },
      },
      {
        by: 'matthieu-bodin',
        after: '1d',
        body: `Le second rang ouvert cette année sait couler du GS. Mais il lui faut le modèle, et un premier lot contrôlé : huit semaines au mieux. Je peux l’auditer sur cette pièce jeudi.`,
        signs: { useful: ['mathis-grandjacques', 'vincent-lamarzelle'] },
      },
      {
        by: 'come-audouin',
        after: '1d4h',
        body: `Et je peux dessiner une version mécano-soudée d’ici là. Deux fois plus chère et un peu moins raide ; à ne sortir que si on y est forcés.`,
      },
    ],
    comments: [
      {
        by: 'mathis-grandjacques',
        after: '8d2h',
        body: `50 pièces enlevées et payées le même jour. Pour le modèle, l’administrateur demande la preuve de propriété : la facture dit « outillage », sans numéro. Le numéro est gravé sur la boîte à noyaux, je vais le photographier mardi. Rien n’est réglé.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'achats',
    subjects: ['délais fournisseurs', 'câblage d’armoire'],
    by: 'beatriz-fontoura',
    at: 'h22',
    title:
      'Safety relay of the E6 cabinet: distributor says 22 weeks. Does anybody have six, or a brother of it?',
    body: `Reference 60-9031, dual channel, 24 V, screw terminals. I need six for E6-066 to 068; Coimbra wires the first one in twelve days. The maker has a newer type with spring terminals in stock, same data on paper, but after A, B, C this one is an **A**: I do not touch it without a name from safety. Élise wants the two data sheets side by side first, and the maker sends the second one "this week".`,
    signs: { curious: ['rui-mourato'] },
    answers: [],
  },
  {
    kind: 'message',
    space: 'achats',
    subjects: ['qualité fournisseurs', 'étanchéité opercule'],
    by: 'pawel-drozdek',
    at: 'w11 thu 13:00',
    title: 'One day at the new coater of the S12 plates: the answer was in the sand',
    body: `After the blisters in Mexico (Ra 1.7 under the PTFE, we ask 4). The claim said "wrong blasting". At the table they showed me a certificate: grit F36, changed every week. On the floor I put my hand in the machine: it was powder.

They change it every week, true. But since they have our plates *and* a big customer of aluminium parts, the machine runs three shifts, not one. A week is now 110 hours instead of 38. Nobody lied, the instruction counts weeks.

Agreed: change by hours (40), Ra on two plates per batch, written on the label. 36 plates of three batches come back for stripping, on their cost. First good batch: 3.8 to 4.4.`,
    signs: { useful: ['karolina-sobczyk', 'vincent-sourisseau', 'ramiro-cepeda', 'karim-belhadj'] },
    comments: [
      {
        by: 'matthieu-bodin',
        after: '2h',
        body: `« Une semaine » comme fréquence de contrôle : j’en ai trouvé neuf dans nos propres gammes. Merci pour le coup de pied.`,
        signs: { agree: ['pawel-drozdek'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'achats',
    subjects: ['câblage d’armoire', 'prix matière'],
    by: 'beatriz-fontoura',
    at: 'w16 tue 11:00',
    title: 'Cable: we pay 62 km a year and we install 55',
    body: `Copper went up again, so before I fight for 3 % on the price I looked at the metres. Bought 62.1 km, cable lists of all the machines 55.4. The 6.7 km are ends of drum under 4 m (4.9 km) and "a bit longer, to be sure" (the rest). At the average of 2.35 € it is 15 700 €.

Rui proposes: cut the long ones first on each drum, and a shelf of ends by type, with a label of the length. We try on the three most expensive types.`,
    signs: { agree: ['ines-carvalhal', 'catarina-seixas'], useful: ['estelle-madranges'] },
    comments: [
      {
        by: 'rui-mourato',
        after: '86d',
        body: `Twelve weeks, three types: waste from 11 % to 4 %. The shelf is full and people go to it, because there the label is already printed. The "bit longer" did not change. That one is in the hands.`,
        signs: { celebrate: ['beatriz-fontoura'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'achats',
    subjects: ['délais fournisseurs', 'palettisation'],
    by: 'mathis-grandjacques',
    at: 'w1 thu 15:20',
    title: 'Le modèle des paliers P9 est dans notre cour',
    body: `Suite de {#fonderie-paliers}. La facture de 2011 disait « outillage », sans numéro. Le numéro gravé sur la boîte à noyaux est « F-P9-0220-2 », et Mireille a retrouvé le plan d’outillage qui porte le même, signé de leur ancien modeleur. L’administrateur a lu les deux et a dit oui en dix minutes.

Chargé ce matin avec Abdoulaye : deux modèles, quatre boîtes, 410 kg, un coin mangé par les souris. Départ mardi chez le second rang, premier lot de 24 à contrôler dans huit semaines. Il nous reste 120 pièces, donc cinq machines. C’est juste, et ça tient si la 062 ne bouge pas.`,
    signs: { celebrate: ['karim-belhadj', 'matthieu-bodin'], thanks: ['mireille-poupard', 'abdoulaye-sarr'] },
    comments: [
      {
        by: 'vincent-lamarzelle',
        after: '50m',
        body: `La 062 a justement demandé à avancer d’une semaine. Je dis non pour l’instant, merci de l’avoir écrit avant qu’on me le demande demain.`,
        signs: { agree: ['mathis-grandjacques'] },
      },
    ],
  },
]
