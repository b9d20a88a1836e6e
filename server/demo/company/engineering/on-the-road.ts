import type { Conversation } from '../shape.ts'

/** Written in English, between Leeds, Wrocław, Coimbra and Querétaro. */
export const onTheRoad: Conversation[] = [
  {
    kind: 'article',
    key: 'supply-sheet',
    space: 'field',
    subjects: ['mise en service', 'variateurs', 'documentation'],
    by: 'helder-marinho',
    at: 'w41 thu 12:30',
    title: 'The supply sheet: eight numbers to measure before I draw a cabinet',
    body: `After {#s12-440v} I do not draw a cabinet from "standard supply" any more. Measured, with the plant running:

1. Voltage between phases, lowest and highest of one day.
2. Is there a neutral, and is it really distributed to the machine?
3. Frequency.
4. Short-circuit current at the point of connection.
5. Earthing system (TN-S, TT, IT) and the RCD upstream: type and delay.
6. Room temperature at the cabinet, highest.
7. Altitude.
8. Air: pressure at the lowest moment of the day.`,
    versions: [
      {
        by: 'helder-marinho',
        after: '168d',
        note: 'Dips added as number 9 after R40-135; what each number changes in the cabinet is now said, because people sent it half empty.',
        body: `After {#s12-440v} I do not draw a cabinet from "standard supply" any more. Measured, with the plant running:

| | Number | What it changes |
|---|---|---|
| 1 | Voltage between phases, lowest and highest of one day | transformer, heaters |
| 2 | Neutral distributed to the machine? | heaters at 230 or 400 V |
| 3 | Frequency | fans, pumps |
| 4 | Short-circuit current | main breaker; over 25 kA it is another enclosure |
| 5 | Earthing system, RCD type and delay | filters ({#rcd-p9}) |
| 6 | Highest room temperature | over 40 °C: cooling unit |
| 7 | Altitude | over 1 000 m: drives lose 1 % per 100 m; vacuum; pumps |
| 8 | Lowest air pressure of the day | under 5.5 bar: a receiver of 100 l |
| 9 | Dips in one week, with a logger | buffer module ({#creux-tension}) |

An empty line is a question I ask you. Two empty lines is a cabinet that starts one week later.`,
      },
    ],
    reviewAfterDays: 365,
    comments: [
      {
        by: 'octavio-zamarripa',
        after: '4h',
        body: `Number 2: in Mexico the electrician says yes, and the neutral stops in the transformer room. Ask for a photo with the meter on it.`,
        signs: { useful: ['helder-marinho', 'ramiro-cepeda'] },
      },
      {
        by: 'guillaume-ferrandis',
        after: '169d2h',
        body: `Un client m’a répondu aux neuf lignes en deux jours, un autre m’a demandé si on savait faire des machines sans électricité. Je garde la fiche.`,
      },
    ],
  },
  {
    kind: 'message',
    space: 'retours',
    subjects: ['mise en service'],
    by: 'agnieszka-bielak',
    at: 'w38 wed 11:20',
    title: 'The machine is 2,090 and the door is 2,100. It does not pass',
    body: `R12-058. On paper 10 mm of margin. In reality the floor has a threshold of 15 mm, the skates are 40 mm, and somebody had mounted the signal tower. We took off the hood, the tower and, in the end, the door frame. Five hours, one mason.

I ask for one number in the layout drawing: height *as it travels*, on skates, with what is mounted. Not height of the machine.`,
    signs: { agree: ['loic-bouhier', 'tanguy-kerdoncuff'] },
    comments: [
      {
        by: 'maud-giraudeau',
        after: '5h',
        body: `Accordé : « hauteur de passage » dans le cartouche d’implantation, patins compris, à partir d’aujourd’hui. R12 : 2 145. R40, hotte déposée : 2 260.`,
      },
      {
        by: 'tanguy-kerdoncuff',
        after: '1d1h',
        body: `Et la largeur des coudes. J’ai eu une P9 qui passait toutes les portes et aucun couloir.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'clock-order',
    space: 'automatisme',
    subjects: ['réseau', 'alarmes'],
    by: 'priya-raithatha',
    at: 'w22 mon 11:10',
    title: 'Which stopped first, the R12 or the E6? Their alarm lists are four minutes apart',
    body: `Every stop turns into a debate, because the R12 list says 10:14:07 and the E6 says 10:10:31 for what must be the same second. I set both by hand last Tuesday. They’ve already drifted 6 s.`,
    answers: [
      {
        by: 'rui-tavora',
        after: '1h40m',
        accepted: true,
        body: `A controller clock drifts 1 to 3 s in a day when nobody corrects it, so yours are normal. The access box can be the time server of the line: menu Time, *serve*, and in each controller put the address of the box. It works without internet, they will be all equally wrong, and for the order of alarms it is what you need.

One thing: after the change the first correction is a jump. Do it when the line is stopped, the production counters of E6 by hour do not like an hour with 56 minutes.`,
        signs: { useful: ['priya-raithatha', 'callum-birkett', 'dieudonne-mbarga', 'lucas-bremaud'] },
        replies: [
          {
            by: 'priya-raithatha',
            after: '2d',
            body: `Within 40 ms of each other now. It was the R12, nearly every time.`,
          },
          { by: 'ewa-stachurska', after: '2d1h', body: `Ouch. Send me the list.` },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['étanchéité opercule', 'spare parts'],
    by: 'ramiro-cepeda',
    at: 'w14 mon 17:15',
    title: 'The PTFE coating of the S12 plate peels after three weeks. Bad batch or bad cleaning?',
    body: `S12-091. The old plate was two years on the machine. The new one has blisters of 2–3 mm at the border, positions 2 and 5.`,
    answers: [
      {
        by: 'vincent-sourisseau',
        after: '16h',
        body: `À quelle température monte-t-elle, vraiment ? Au-dessus de 260 °C le revêtement se dégrade.`,
        replies: [{ by: 'ramiro-cepeda', after: '1d', body: `218 is the maximum in the log of the month.` }],
      },
      {
        by: 'grzegorz-malec',
        after: '2d16h',
        body: `Look with what they scrape it. In one plant I found a brass brush, "because plastic melts". Blisters at the border is where the brush starts.`,
      },
      {
        by: 'pawel-dudzik',
        after: '3d15h',
        body: `Or the sand blasting before coating was too fine. Ra should be 4, I saw plates with 1.5 from the new supplier: coating holds on nothing. Measure on the uncoated back, same blasting.`,
      },
      {
        by: 'ramiro-cepeda',
        after: '8d',
        body: `Back: Ra 1.7. And there is a brass brush. So I have two causes and one plate. I changed the plate and I took away the brush; Karolina opened a claim for the batch.`,
        signs: { useful: ['vincent-sourisseau', 'grzegorz-malec'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['palettisation', 'documentation'],
    by: 'callum-birkett',
    at: 'w36 fri 10:40',
    title: 'P9 lift chains: what tension, and measured where?',
    body: `Manual says "correctly tensioned". Both of them.`,
    answers: [
      {
        by: 'moussa-diarra',
        after: '1h15m',
        accepted: true,
        body: `Table en bas, au milieu du brin libre, tu pousses avec 100 N (un peson suffit) : 18 à 22 mm de flèche. L’écart entre les deux chaînes compte plus que la valeur : 2 mm au plus, sinon la table penche. Et tu remesures après vingt couches, elles se posent.`,
        signs: { thanks: ['callum-birkett'], useful: ['tanguy-kerdoncuff', 'gareth-holroyd'] },
        replies: [
          {
            by: 'callum-birkett',
            after: '3h',
            body: `100 N at mid-span, 18–22 mm, no more than 2 mm between the two. Mine were 19 and 31.`,
          },
          {
            by: 'come-audouin',
            after: '4d',
            body: `La notice a la valeur depuis ce matin, page 61. « Correctement tendues », c’était moi aussi.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'essais',
    subjects: ['pneumatique', 'cadence'],
    by: 'priya-raithatha',
    at: 'w44 wed 12:00',
    title: 'Ice on the exhaust of the R12 valve island in a 2 °C room. Does it matter?',
    body: `R12-056, inside the cold room because the customer has no space outside it. White frost on the silencers after an hour. Cycle is still 30/min but the denester cylinder goes from 180 to 260 ms by lunchtime, then recovers over the break.`,
    answers: [
      {
        by: 'wiktor-lisowski',
        after: '2h',
        accepted: true,
        body: `It matters. Air expanding from 6 bar loses 30 °C or more at the exhaust; at 2 °C room and dew point +3 °C the water in the air becomes ice in the silencer, back pressure goes up, cylinder becomes slow. At the break it melts.

Not heating. Dry the air: dew point −20 °C, small membrane dryer on the machine, 12-7110-A, consumes 10 % of the air. Silencers: larger size, and bring the exhaust by tube out of the cold room if you can, 8 m is fine with Ø 12.`,
        signs: { useful: ['priya-raithatha', 'ewa-stachurska', 'loic-bouhier'] },
        replies: [
          {
            by: 'priya-raithatha',
            after: '19d',
            body: `Membrane dryer and tube outside: 185 ms at 07:00, 190 at 13:00.`,
          },
          {
            by: 'fabrice-guerineau',
            after: '20d',
            body: `Question pour la suite : les machines pour chambre froide, on le monte d’office ? Il y en a combien par an ?`,
          },
          {
            by: 'ewa-stachurska',
            after: '20d3h',
            body: `Three, maybe four. I put it in the option "cold room", with the grease. The option existed, it contained only the grease.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'field',
    subjects: ['documentation'],
    by: 'itzel-bautista',
    at: 'w30 wed 18:10',
    body: `Small thing that works: I leave one sheet inside the cabinet door, with date, what I changed, the value *before*, the value after. Last week a colleague of the customer read it to me on the phone and I knew in one minute who had put the gain at 40. It was me.`,
    signs: { useful: ['gareth-holroyd', 'callum-birkett', 'dieudonne-mbarga'], celebrate: ['ramiro-cepeda'] },
    comments: [
      {
        by: 'jean-marc-raveleau',
        after: '15h',
        body: `On le faisait en 1998, au crayon. C’est en passant à l’écran qu’on a perdu le « avant ».`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'automatisme',
    subjects: ['capteurs', 'cadence'],
    by: 'ewa-stachurska',
    at: 'w7 mon 10:20',
    title: 'R12 lid placer: one lid in 900 is placed turned by 60°, always on lane 3. I am out of ideas',
    body: `R12-065, three weeks before delivery. Done until now: suction cup, vacuum time, lid magazine exchanged between lanes 2 and 3 (it stays on 3), speed down to 20 (then one in 1 400), other lot of lids. High-speed film of 900 lids shows it *leaves* the cup straight and turns in the last 5 mm.`,
    answers: [
      {
        by: 'tomasz-krupinski',
        after: '1h',
        body: `Air. The lid is 1 g. Where does the exhaust of lane 4 gripper blow?`,
        replies: [
          {
            by: 'ewa-stachurska',
            after: '1d',
            body: `Into the bottom, away. I closed it with tape for 2 000 lids, two turned. The same.`,
          },
        ],
      },
      {
        by: 'mamadou-sylla',
        after: '2d2h',
        body: `Release pulse: is it the same on the four? If lane 3 blows 10 ms earlier, the lid flies the last 5 mm instead of being put.`,
      },
      {
        by: 'ewa-stachurska',
        after: '4d',
        body: `Release: 22, 22, 31, 22 ms of delay to the *end* of the pulse, so lane 3 blows longer. Valve exchanged: 22. Now one in 2 300. Better, not gone. Delivered with this, the customer accepts one in 1 000. I leave it open.`,
        signs: { agree: ['mamadou-sylla'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'aseptic-air-knife',
    space: 'conception',
    subjects: ['conception hygiénique', 'pneumatique'],
    by: 'agnieszka-bielak',
    at: 'w4 tue 10:50',
    title:
      'Does the cup air knife need a sterile filter, or only a good one? Customer’s auditor says sterile',
    body: `R12-066, fresh cheese, shelf life 28 days. Today: 0.01 µm coalescing filter and dew point 3 °C. Auditor wants 0.2 µm membrane, steam sterilised, which this machine has no steam for.`,
    answers: [
      {
        by: 'nadia-benhaddou',
        after: '3h',
        body: `Le coalescent arrête l’huile et l’eau, il n’est pas *validé* pour arrêter les germes, et il vit humide : au bout de six mois c’est lui la source. Pour 28 jours de conservation, l’auditeur a raison sur la membrane. Sur la vapeur, non : une cartouche 0,2 µm à usage de trois mois, montée sèche, remplacée et non stérilisée, se défend. Il faut un essai d’intégrité à la pose.`,
        signs: { useful: ['agnieszka-bielak', 'anne-sophie-brossard'] },
      },
      {
        by: 'agnieszka-bielak',
        after: '7d',
        body: `He accepts replaced instead of sterilised, if *we* write the interval with a reason. What is the reason of three months?`,
      },
      {
        by: 'nadia-benhaddou',
        after: '7d4h',
        body: `Aujourd’hui : l’habitude. Anne-Sophie peut mettre quatre cartouches sur le banc et les contrôler à 1, 2, 3 et 6 mois. Donc réponse dans six mois, et d’ici là trois mois par prudence. C’est ce que j’écrirais, mot pour mot.`,
        signs: { agree: ['anne-sophie-brossard'] },
      },
    ],
  },
]
