import type { Conversation } from '../shape.ts'

/** Newcomers, those who teach them, and what one dares to ask. */
export const metier: Conversation[] = [
  {
    kind: 'question',
    key: 'mrp-avance-recule',
    space: 'metier',
    subjects: ['MRP', 'ERP'],
    by: 'salome-perrigault',
    at: 'w48 thu 10:40',
    title: 'Pourquoi le MRP me demande le lundi d’avancer une commande et le mardi de la reculer ?',
    body: `Moteurs 40-5502-B, commande de 6. Lundi : « avancer de 4 jours ». Mardi : « reculer de 3 ». Mercredi : « avancer de 2 ». J’ai 640 messages par semaine comme ça. Le premier mois je les suivais tous ; maintenant je n’ouvre plus la liste, et je sens que ce n’est pas la bonne réponse non plus.`,
    answers: [
      {
        by: 'vincent-lamarzelle',
        after: '4h',
        accepted: true,
        body: `Il ne te ment pas, il n’a pas de mémoire. Chaque nuit il repart de zéro et répond : « pour la date d’aujourd’hui, voici l’idéal ». Une R40 glisse de trois jours au planning lundi, revient mardi : il suit, au jour près, sans se demander si ça vaut un coup de téléphone.

Le réglage qui manque s’appelle une tolérance. Ne rien dire si l’écart est sous 5 jours en avance, 2 en retard. Et ne pas replanifier ce qui démarre dans moins de trois semaines sans quelqu’un qui le décide. On va le faire ensemble, sur tes moteurs d’abord.

Une liste que tout le monde a cessé de lire est pire que pas de liste. Tu as bien fait de le dire.`,
        signs: {
          useful: ['salome-perrigault', 'tomasz-kulesza', 'ombeline-fachetti', 'aurelie-thibouville'],
          thanks: ['salome-perrigault'],
        },
        replies: [
          {
            by: 'tomasz-kulesza',
            after: '1d1h',
            body: `We have the tolerance since last year, 5 and 2 also. It is good for bought parts. For our own frames I put 0 and 0, because Épinal can move a frame in a day and I want to know.`,
            signs: { useful: ['vincent-lamarzelle'] },
          },
          {
            by: 'salome-perrigault',
            after: '88d',
            body: `640 → 118 messages par semaine. Je les lis tous, et j’en suis 90.`,
            signs: { celebrate: ['vincent-lamarzelle'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'deux-soudeurs',
    space: 'metier',
    subjects: ['recrutement', 'soudage TIG', 'tutorat'],
    by: 'ismael-touati',
    at: 'w47 tue 14:00',
    title:
      'Deux soudeurs TIG à Épinal : sept mois, 31 candidats, 9 essais, personne. Qu’est-ce que je cherche mal ?',
    body: `L’annonce demande cinq ans de TIG inox et une qualification en cours. L’essai : un tube Ø51 en position horizontale fixe, envers argon, une heure. Sur neuf essais, Julie en a accepté un, qui a pris un autre poste à 40 € de plus par mois.

Je peux continuer sept mois. Ou changer quelque chose, mais je ne sais pas souder, donc je ne sais pas quoi.`,
    answers: [
      {
        by: 'sabine-thiriet',
        after: '2h',
        body: `Cinq ans de TIG inox tube mince, dans les Vosges, il y en a peut-être quinze, et ils travaillent tous. Deux sont ici.`,
        signs: { agree: ['ludivine-antoine'] },
      },
      {
        by: 'pascal-grandemange',
        after: '1d20h',
        accepted: true,
        body: `J’ai revu les éprouvettes des huit refusés. Trois avaient la main. Le bain est régulier, l’avance aussi. Ce qu’ils ne savaient pas c’est purger, et personne ne leur avait dit. Ça je l’apprends en deux jours. La main, je ne l’apprends pas.

Change l’essai. Tôle de 2, à plat, trente centimètres, trois fois. S’il s’arrête pour regarder son cordon et qu’il refait mieux le deuxième, tu le prends. Je m’en occupe un an. Le tube c’est au bout de six mois.

Et rappelle les trois.`,
        signs: {
          useful: ['ismael-touati', 'dorothee-vasselin', 'claire-montarnal', 'ludivine-antoine'],
          agree: ['sabine-thiriet', 'julie-colnot'],
        },
        replies: [
          {
            by: 'ismael-touati',
            after: '20d1h',
            body: `Rappelés. Deux ont dit oui, dont une chaudronnière de 24 ans qui n’avait jamais purgé un tube. Annonce refaite : « vous aimez refaire mieux », plus d’années demandées. 19 réponses en dix jours.`,
          },
          {
            by: 'dorothee-vasselin',
            after: '22d',
            body: `Et Pascal ne fait pas ça en plus : un jour et demi par semaine sur sa feuille, remplacé. C’est signé par Sabine, sinon ça n’existe pas.`,
            signs: { agree: ['pascal-grandemange', 'sabine-thiriet'] },
          },
          {
            by: 'ludivine-antoine',
            after: '209d',
            body: `Sept mois : première qualifiée tube orbital et manuel, du premier coup. Le second a raté la fermeture, il repasse dans trois semaines. Aucun n’est parti.`,
            signs: { celebrate: ['pascal-grandemange', 'ismael-touati', 'mehdi-zerrouki', 'romain-febvay'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'caisse-laval',
    space: 'metier',
    subjects: ['emballage', 'accueil des nouveaux', 'expéditions'],
    by: 'benoit-sallenave',
    at: 'w43 wed 16:10',
    title: 'Question de nouveau : pourquoi met-on une S12 dans une caisse maritime pour l’emmener à Laval ?',
    body: `Arrivé il y a trois semaines, je fais le tour. Au quai hier : une S12 en caisse pleine, contreplaqué de 12, housse aluminium sous vide, sachets déshydratants. J’ai demandé le pays. Laval. 110 km, en camion bâché, livrée le lendemain. J’ai sûrement raté quelque chose.`,
    signs: { curious: ['guillaume-ferrandis', 'abdoulaye-sarr'] },
    answers: [
      {
        by: 'abdoulaye-sarr',
        after: '30m',
        body: `Le bon dit « emballage M3 ». M3 c’est caisse maritime. On fait ce qui est sur le bon.`,
      },
      {
        by: 'cyril-vautrin',
        after: '1d1h',
        accepted: true,
        body: `Tu n’as rien raté. Le code d’emballage est dans la fiche article de la machine, pas dans la commande. Pour la S12 il est à M3 depuis 2016 : cette année-là 7 machines sur 8 partaient au Mexique. Pour la E6, pareil depuis un gros marché au Chili.

Deux dernières années : 61 machines parties en caisse pleine vers des pays où l’on va en camion. Caisse M3 : 1 480 €. Palette, housse, coins : 340 €. Donc 61 × 1 140 = **69 540 €** de contreplaqué que le client déballe et jette.

Et personne n’a posé la question parce que la caisse est belle et que tout arrive intact.`,
        signs: {
          useful: [
            'benoit-sallenave',
            'nadege-rousselot',
            'estelle-madranges',
            'raphael-quintard',
            'helene-dufrenoy',
          ],
          celebrate: ['ismael-touati', 'dorothee-vasselin'],
        },
        replies: [
          {
            by: 'nadege-rousselot',
            after: '2d',
            body: `J’ai signé ces bons pendant neuf ans. L’emballage se choisit désormais à la commande, par destination : Benoît, tu écris la règle avec Cyril, tu as l’œil encore frais.`,
            signs: { agree: ['cyril-vautrin'] },
          },
          {
            by: 'guillaume-ferrandis',
            after: '5d16h',
            body: `Un client du Maine-et-Loire m’avait demandé une remise si on lui évitait la caisse. J’avais dit que c’était compris.`,
          },
          {
            by: 'cyril-vautrin',
            after: '188d',
            body: `Six mois : 19 machines en palette housse, zéro avarie, 21 660 € de moins. Une R12 est revenue en caisse parce que le client la stocke dehors : c’est dans la règle de Benoît, ligne 4.`,
            signs: { celebrate: ['benoit-sallenave', 'etienne-marchadier'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'tuteur-temps',
    space: 'metier',
    subjects: ['tutorat', 'accueil des nouveaux', 'formation'],
    by: 'dorothee-vasselin',
    at: 'w41 wed 11:00',
    title: 'Tutorat : ce qu’on demande au tuteur, ce qu’on lui donne',
    pinned: true,
    body: `**On lui demande** : expliquer le pourquoi avant le comment ; laisser faire, et laisser refaire ; dire une fois par semaine, par écrit, une chose acquise et une qui ne l’est pas. Pas de note.

**On lui donne** : quatre heures par semaine, inscrites au planning ; deux jours de formation de tuteur ; une prime de 60 € par mois.

**Une seule personne à la fois.**`,
    versions: [
      {
        by: 'dorothee-vasselin',
        after: '160d',
        note: 'Les heures de tutorat sont retirées de la charge, et non ajoutées. Un tuteur à deux mâts et deux intérimaires avait dit que ça ne s’appelait pas former.',
        body: `**On lui demande** : expliquer le pourquoi avant le comment ; laisser faire, et laisser refaire ; dire une fois par semaine, par écrit, une chose acquise et une qui ne l’est pas. Pas de note.

**On lui donne**
- Quatre heures par semaine, **retirées de sa charge par la planification** (code 99-T). S’il est en retard sur ses machines, ce n’est pas le tutorat qui saute. Vérifié chaque mois : le mois dernier, 71 % des heures prévues ont eu lieu.
- Pour un changement de métier : détaché. Moussa le sera trois semaines pour l’îlot 5, et la P9-054 glisse d’une semaine. C’est le prix, il est au planning.
- Deux jours de formation de tuteur ; une prime de 60 € par mois.

**Une seule personne à la fois.**`,
      },
      {
        by: 'dorothee-vasselin',
        after: '266d',
        note: 'Avis des tutorés ajouté : la question naïve est un droit, et le tuteur peut dire « je ne sais pas ».',
        body: `**On lui demande** : expliquer le pourquoi avant le comment ; laisser faire, et laisser refaire ; dire « je ne sais pas » quand c’est vrai, et chercher ensemble ; dire une fois par semaine, par écrit, une chose acquise et une qui ne l’est pas. Pas de note.

**On lui donne**
- Quatre heures par semaine, retirées de sa charge par la planification (code 99-T). Le mois dernier : 86 % des heures prévues ont eu lieu.
- Pour un changement de métier : détaché, et le retard est écrit au planning avant.
- Deux jours de formation de tuteur ; une prime de 60 € par mois.

**Une seule personne à la fois.**

**Ce que disent douze tutorés** : le plus utile n’est pas le geste montré, c’est le droit de demander deux fois. Trois de nos meilleures questions de l’année viennent d’eux : {#mesure-20}, {#double-serrage}, {#caisse-laval}.`,
      },
    ],
    reviewAfterDays: 365,
    signs: {
      useful: ['pascal-grandemange', 'moussa-diarra', 'maelle-brochard', 'samira-ouali'],
      thanks: ['antoine-retailleau', 'yanis-amrouche'],
    },
    comments: [
      {
        by: 'thierry-gonnard',
        after: '1d22h',
        body: `Quatre heures par semaine sur une machine qui tourne à 62 € de l’heure, quelqu’un a fait le calcul ?`,
        replies: [
          {
            by: 'estelle-madranges',
            after: '5d',
            body: `Oui : 11 400 € par an et par tuteur à Vienne. Un régleur qu’on ne remplace pas, c’est 14 semaines de machine, 32 000. Je signe les heures.`,
            signs: { agree: ['thierry-gonnard', 'denis-rochebrune', 'dorothee-vasselin'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'metier',
    subjects: ['accueil des nouveaux'],
    by: 'agnieszka-wrona',
    at: 'w36 fri 10:30',
    title: 'The first day in Wrocław: what four newcomers could not find',
    body: `We have a welcome list with 31 lines. I asked the last four people, after one week, what they had needed and did not find:

- where is the emergency shower (3 of 4)
- who signs my timesheet when Tomasz is on holiday (3)
- which of the two Agnieszkas is me (4)
- what do I do if I break something (2, and both had broken something)

None of it was in the 31 lines. Line 7 explains the history of the logo. New list: twelve lines, the first is the shower, and on day one each newcomer walks to it and opens it. It is cold, they remember.`,
    signs: {
      useful: ['dorothee-vasselin', 'priscille-angelard', 'ismael-touati'],
      celebrate: ['agnieszka-wojtasik', 'tomasz-krupinski'],
    },
    comments: [
      {
        by: 'agnieszka-bielak',
        after: '1h',
        body: `Three Agnieszkas. I exist also, I am only never here.`,
        signs: { celebrate: ['agnieszka-wrona', 'agnieszka-wojtasik'] },
      },
      {
        by: 'ismael-touati',
        after: '3d',
        body: `J’ai posé tes quatre questions à six nouveaux de Cholet : la douche, zéro sur six. Je te vole la ligne 1.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'prime-equipe',
    space: 'metier',
    subjects: ['paie', 'horaires postés'],
    by: 'antoine-retailleau',
    at: 'w14 tue 12:15',
    title: 'Ma prime d’équipe a baissé de 44 € le mois de ma formation. C’est normal ?',
    body: `J’ai fait cinq jours de formation à la journée, le reste en équipe du matin. Sur la fiche : prime d’équipe 131,20 € au lieu de 175. Je ne réclame pas, je voudrais comprendre le calcul.`,
    answers: [
      {
        by: 'michel-garrouste',
        after: '1h30m',
        accepted: true,
        body: `Le calcul, en entier.

La prime est de **8,75 € par jour posté**, c’est-à-dire pointé en 5 h – 13 h ou 13 h – 21 h. Un mois de 20 jours : 175 €. Tu en as pointé 15 : 131,25. La fiche dit 131,20 parce que le logiciel arrondit l’heure (1,09) et multiplie par 120,37. Je te dois donc 5 centimes, et j’aimerais bien qu’il arrête.

Est-ce normal ? C’est l’accord de 2009. Mais il dit aussi, article 6 : « la formation **demandée par l’employeur** maintient la prime ». La tienne l’était, c’est le plan de Dorothée. Le pointage l’a classée « à la demande du salarié » parce que c’est la première ligne du menu.

Donc 43,80 € sur la paie prochaine. Et je relis les formations de l’année : s’il y en a d’autres, je vous écris, vous n’avez rien à faire.`,
        signs: {
          thanks: ['antoine-retailleau'],
          useful: ['maelle-brochard', 'corinne-bonnin', 'claire-montarnal', 'kim-anh-pham'],
        },
        replies: [
          {
            by: 'michel-garrouste',
            after: '14d',
            body: `Vingt-trois personnes, de 8,75 à 87,50 €, 712 € en tout, réglés ce mois-ci. Le menu commence maintenant par une ligne vide.`,
            signs: { thanks: ['samira-ouali', 'noemie-carrel', 'fabrice-guerineau'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'metier',
    subjects: ['chiffrage', 'accueil des nouveaux'],
    by: 'yanis-chaouch',
    at: 'w1 mon 11:20',
    title: 'Machine « en lettre d’intention » : j’ai le droit de lancer un plan, une pièce, ou rien ?',
    body: `R40-157. On me demande les supports de hotte pour vendredi. Dans l’ERP l’affaire est orange.`,
    answers: [
      {
        by: 'thibault-lemesle',
        after: '30m',
        body: `Le plan, toujours. Il resservira.`,
      },
      {
        by: 'vincent-lamarzelle',
        after: '3h',
        accepted: true,
        body: `Orange : études et plans, oui. Achats standard qu’on peut remettre en stock, oui. Pièce à la forme de ce client, matière coupée, sous-traitance : **non**, sauf accord de Raphaël pour un montant, écrit dans l’affaire (onglet « engagé », aujourd’hui 18 000 € sur la 157, dont 6 400 déjà pris par les servomoteurs à neuf semaines).

Vert : acompte encaissé, tout. Rouge : perdue ou gelée, on ne touche plus à rien, même si c’est presque fini. Surtout si c’est presque fini.`,
        signs: { useful: ['yanis-chaouch', 'benoit-sallenave', 'salome-perrigault', 'lucas-bremaud'] },
      },
    ],
  },
]
