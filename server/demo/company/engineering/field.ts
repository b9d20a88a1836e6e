import type { Conversation } from '../shape.ts'

/** In front of the machine, from three continents. */
export const field: Conversation[] = [
  {
    kind: 'question',
    key: 'lid-vacuum-altitude',
    space: 'field',
    subjects: ['capteurs', 'alarmes', 'mise en service'],
    by: 'ramiro-cepeda',
    at: 'w47 wed 17:20',
    title: 'S12-091, Toluca: A521 "lid vacuum not reached" on every pick, machine passed FAT in Cholet',
    body: `Commissioning at 2 600 m. Six of six positions give A521. I changed the filter, the ejector and the suction cups (new ones, silicone 30 mm). Supply is 6.1 bar. Best reading is −585 mbar, threshold is −650.

In FAT the same machine had −790. I do not find any leak with soap. What am I not seeing?`,
    answers: [
      {
        by: 'gareth-holroyd',
        after: '40m',
        body: `Kinked hose under the head? We had that at Thornlow, looked fine until the head came down.`,
        replies: [
          {
            by: 'ramiro-cepeda',
            after: '2h',
            body: `Checked with a gauge directly on the ejector: −590. So not the hose.`,
          },
        ],
      },
      {
        by: 'mamadou-sylla',
        after: '16h10m',
        accepted: true,
        body: `You are seeing the altitude. An ejector removes a *percentage* of the air there is, about 79 % for ours.

| | Atmosphere (mbar) | 79 % of it |
|---|---|---|
| Cholet, 90 m | 1 003 | −790 |
| Querétaro, 1 820 m | 815 | −645 |
| Toluca, 2 600 m | 742 | −586 |

−650 is impossible for you, and just impossible in Querétaro too. Your ejector is perfect.

The lid weighs 1.1 g, it needs nothing like this: I tested drops at the bench, first loss at −210. Put the threshold at −400 for Toluca. But also look at the *time*: less pressure difference, so slower to evacuate. If pick comes at 120 ms you may need 150.`,
        signs: {
          thanks: ['ramiro-cepeda', 'alejandra-renteria'],
          useful: ['itzel-bautista', 'ewa-stachurska', 'priya-raithatha', 'vincent-sourisseau'],
        },
        replies: [
          {
            by: 'ramiro-cepeda',
            after: '23h',
            body: `−400 and 150 ms: 3 000 lids, 2 misses, both bent lids. And now I understand why the machines in Querétaro fail one day in three: the days of low barometer. We cleaned filters for two years.`,
            signs: { celebrate: ['mamadou-sylla', 'octavio-zamarripa'] },
          },
          {
            by: 'ewa-stachurska',
            after: '1d18h',
            body: `I make the threshold a fraction of what the sensor reads at power-up test (55%), not a number. In S12 3.2.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'cip-cavitation',
    space: 'field',
    subjects: ['NEP', 'mise en service'],
    by: 'ramiro-cepeda',
    at: 'w35 tue 18:05',
    title: 'R40-135, Toluca: return pump rattles and flow falls from 10 to 6 m³/h when caustic passes 82 °C',
    body: `Same plant as {#lid-vacuum-altitude}. CIP recipe is the standard one, caustic 1.8 %, 85 °C, DN50 return. Below 80 °C everything is quiet. At 85 the return pump sounds full of gravel, A603 low return flow. Tank level is 0.8 m above the pump.

After the vacuum I ask directly: is it the altitude again?`,
    answers: [
      {
        by: 'anne-sophie-brossard',
        after: '15h',
        accepted: true,
        body: `Yes, again. The pump needs about 2.5 m of head at its inlet (NPSH required, at 10 m³/h) or it boils the liquid.

| | Sea level, 85 °C | Toluca, 85 °C | Toluca, 78 °C |
|---|---|---|---|
| Atmosphere (m) | 10.3 | 7.6 | 7.6 |
| minus vapour pressure (m) | 5.9 | 5.9 | 4.5 |
| plus level (m) | 0.8 | 0.8 | 0.8 |
| minus pipe losses (m) | 0.5 | 0.5 | 0.5 |
| **Available (m)** | **4.7** | **2.0** | **3.4** |

Two ways: raise the tank by one metre, or wash at 78 °C for 14 minutes instead of 10. I prefer the second; test 2240 gives the same ATP results at 78/14 as at 85/10. Do not throttle the *inlet* valve, I know it is tempting because it is close.`,
        signs: {
          thanks: ['ramiro-cepeda'],
          useful: ['alejandra-renteria', 'nadia-benhaddou', 'karim-ouali', 'itzel-bautista', 'herve-moinard'],
        },
        replies: [
          {
            by: 'ramiro-cepeda',
            after: '23h30m',
            body: `78 °C, 14 min: 9.8 m³/h, silent. I confess the inlet valve was throttled at half when I arrived. Not by me.`,
          },
          {
            by: 'alejandra-renteria',
            after: '1d',
            body: `Three sales above 2 000 m this year. {@jimena-arrieta}, can altitude be a line in the order form? Vacuum, pumps, motors cooling, all of it starts there.`,
            signs: { agree: ['octavio-zamarripa', 'anne-sophie-brossard'] },
          },
          {
            by: 'jimena-arrieta',
            after: '1d2h',
            body: `Added to our form today, with "mains voltage and frequency, measured" next to it.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 's12-440v',
    space: 'field',
    subjects: ['étanchéité opercule', 'spare parts'],
    by: 'octavio-zamarripa',
    at: 'w43 thu 16:30',
    title: 'S12 heater cartridges last five months in Mexico, two years in France. Same part, 12-0740-D',
    body: `I counted: 31 cartridges in 12 months for four S12, and Aurélie tells me 5 in 12 months for eleven machines in the west of France. Set point is the same, 215 °C. Operators also see the plate go to 228 °C after each stop, then come back.

Mains here is 440 V, 60 Hz, and I am told the machine "accepts 380 to 480".`,
    answers: [
      {
        by: 'helder-marinho',
        after: '17h',
        accepted: true,
        body: `The drives and the power supply accept 380 to 480. The heaters not: they are 230 V resistors between phase and neutral, connected direct through the relay.

Your phase-neutral is 440/√3 = 254 V. Power goes with the square: (254/230)² = 1.22. So a 400 W cartridge makes 488 W, its surface load goes from 9.5 to 11.6 W/cm², and the controller tuned for 400 W overshoots. It is exactly your 228.

Now: limit the controller output to 80 % (menu OP.HI) and autotune again. For life: cartridge 254 V 400 W, I create 12-0741-A. And in the schematic a note in red, because "accepts 380 to 480" is my sentence, in the cover page. It is wrong and I correct it.`,
        signs: {
          thanks: ['octavio-zamarripa'],
          useful: ['ramiro-cepeda', 'vincent-sourisseau', 'segolene-huchet', 'aurelie-nauleau', 'rui-tavora'],
        },
        replies: [
          { by: 'ramiro-cepeda', after: '5d', body: `OP.HI 80 and autotune: overshoot 3 °C instead of 13.` },
          {
            by: 'octavio-zamarripa',
            after: '180d',
            body: `Six months with 12-0741-A in two machines: zero cartridges. In the two machines with only OP.HI: three.`,
            signs: { celebrate: ['helder-marinho'], useful: ['alejandra-renteria'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'colle-froide-e6',
    space: 'field',
    subjects: ['encaissage'],
    by: 'gareth-holroyd',
    at: 'w45 tue 10:10',
    title: 'E6-029: flaps pop open in the chill store, only at 8 cases/min, fine at 12',
    body: `Thornlow, wrap-around cases, hot melt at 165 °C, 2 mm bead. Blanks come out of a 4 °C store. At the full 12 cases/min the flaps hold. When the line slows to 8, roughly 3 % open within ten minutes. You’d expect slower to be kinder.

Tank, hose and nozzle temperatures checked with a probe, all within 3 degrees.`,
    answers: [
      {
        by: 'come-audouin',
        after: '3h30m',
        accepted: true,
        body: `Plus lent, c’est plus long entre le pistolet et la presse. À 12 caisses/min la colle attend 3,4 s avant d’être pressée, à 8 elle attend 5,1 s. Notre colle a un temps ouvert de 8 s sur un carton à 20 °C ; sur un carton à 4 °C avec un cordon de 2 mm, compte la moitié. Donc 4 : à 12 tu passes, à 8 tu colles une peau.

Regarde un rabat ouvert : si le cordon est lisse et brillant sans fibres, c’est ça.

1. Cordon de 3 mm : plus de masse, il garde sa chaleur (buse 0,5 au lieu de 0,4).
2. Sortir les découpes douze heures avant.
3. À moins de 10 caisses/min, faire des rafales à 12 au lieu de tourner à 8. Le programme sait le faire, paramètre « accumulation mini » à 6.`,
        signs: {
          useful: ['callum-birkett', 'dawn-ackroyd', 'tanguy-kerdoncuff'],
        },
        replies: [
          {
            by: 'gareth-holroyd',
            after: '1d',
            body: `Smooth and shiny, no fibres. Summing up: slower means longer between gun and press, 5.1 s, and on cold board the glue is dead after about 4. Set bursts (3) today, 0.2% so far. Nozzles on order; the customer says twelve hours' tempering is not happening.`,
          },
          {
            by: 'gareth-holroyd',
            after: '15d2h',
            body: `3 mm bead plus bursts: none open in 4,100 cases.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'p9-skew-thornlow',
    space: 'field',
    subjects: ['palettisation'],
    by: 'callum-birkett',
    at: 'w22 wed 11:30',
    title: 'P9-044: third layer lands 15–20 mm skewed, always the third, on 1,200 × 1,000 pallets only',
    body: `Same machine as {#p9-surtension}. Layers 1, 2, 4, 5 square within 3 mm. Layer 3 rotated about 1°, infeed side leading. Euro pallets (1,200 × 800) are fine. Pattern is the same for 1, 3 and 5.`,
    answers: [
      {
        by: 'tanguy-kerdoncuff',
        after: '2h30m',
        body: `La couche 3, c’est là que l’intercalaire est posé (après la 2). Vérifie qu’il n’est pas plus grand que la palette : s’il déborde, il touche le guide et la couche tourne en s’y appuyant.`,
      },
      {
        by: 'callum-birkett',
        after: '1d1h',
        body: `Slip sheet is 1 180 × 980, no overhang. Without any slip sheet at all: still the third, maybe 12 mm instead of 18. So it helps but isn’t the cause.`,
      },
      {
        by: 'come-audouin',
        after: '2d',
        body: `À la couche 3 le lève-couche est à 1 150 mm, c’est l’endroit du raccord des deux crémaillères sur les grandes colonnes. Un ressaut d’un côté de 0,5 mm suffirait. Jauge d’épaisseur au raccord, des deux côtés ?`,
      },
      {
        by: 'callum-birkett',
        after: '20d2h',
        body: `Got the gauge in at the shutdown: 0.15 left, 0.20 right. Not 0.5. We’ve turned the layer clamp down from 4 to 3 bar, skew is 6–8 mm and the customer has stopped complaining, but I don’t know why it is the third and that bothers me.`,
        signs: { agree: ['tanguy-kerdoncuff'] },
      },
    ],
  },
  {
    kind: 'article',
    key: 'remote-session',
    space: 'field',
    subjects: ['remote support', 'sécurité machine', 'documentation'],
    by: 'dieudonne-mbarga',
    at: 'w48 fri 14:00',
    pinned: true,
    title: 'Remote session on a customer machine: before, during, after',
    body: `**Before.** Written agreement of the customer for this session (a text message is enough). Somebody next to the machine, on the phone, for the whole time.

**During.** Read freely. Write one thing at a time and say it aloud before.

**After.** Close the session, say it, put the note in the machine file the same day.`,
    versions: [
      {
        by: 'dieudonne-mbarga',
        after: '110d',
        note: 'Check of the access box added: discovery must be off, or the session itself can stop the machine.',
        body: `**Before.** Written agreement of the customer for this session (a text message is enough). Somebody next to the machine, on the phone, for the whole time. Access box: *Discovery off* — it stopped R40-127 three times, see {#tempete-reseau}.

**During.** Read freely. Write one thing at a time and say it aloud before.

**After.** Close the session, say it, put the note in the machine file the same day.`,
      },
      {
        by: 'dieudonne-mbarga',
        after: '206d18h',
        note: 'Nothing that moves an axis from a distance, at Élise’s request, after the near miss of the denester. Who may stand next to the machine is now said.',
        body: `**Before.** Written agreement of the customer for this session (a text message is enough). Somebody next to the machine, on the phone, for the whole time: trained on *this* machine, not the receptionist. Access box: *Discovery off* — it stopped R40-127 three times, see {#tempete-reseau}.

**During.**

| Allowed | Only with doors closed, person at the panel | Never from a distance |
|---|---|---|
| Read, trace, back up | Change a parameter | Move an axis |
| Compare recipes | Load a program | Force an output |
| | Restart the controller | Anything on the safety controller |

Write one thing at a time and say it aloud before.

**After.** Close the session, say it, put the note in the machine file the same day. If you changed nothing, write "changed nothing".`,
      },
    ],
    reviewAfterDays: 120,
    comments: [
      {
        by: 'elise-pasquereau',
        after: '203d',
        body: `Ce qui s’est passé sur le dépileur : un axe remis en mouvement à distance pour « voir s’il tourne », l’opérateur avait la main à 40 cm. Porte ouverte, vitesse réduite, rien de cassé. Personne n’avait enfreint la règle écrite. C’est pour cela que je veux la changer.`,
        signs: { agree: ['dieudonne-mbarga', 'ines-valadares', 'herve-moinard'] },
      },
      {
        by: 'ramiro-cepeda',
        after: '206d3h',
        body: `"Never force an output" will cost us trips. I used it last month to free a clamp 700 km away.`,
      },
      {
        by: 'elise-pasquereau',
        after: '207d',
        body: `Fais-le faire par la personne au pupitre, en mode manuel, portes fermées. Tu lui dis quel bouton. C’est le même clapet, et c’est elle qui voit.`,
      },
    ],
  },
  {
    kind: 'message',
    space: 'field',
    subjects: ['alarmes', 'étanchéité opercule'],
    by: 'callum-birkett',
    at: 'w26 sun 20:40',
    title: 'On call Sunday: Thornlow, S12-077, A305',
    body: `For whoever gets Monday. Call at 18:10, A305 "plate 2 sensor break", line down with 9 t of custard behind it. Thermocouple open circuit when the head is up, fine when down: cable chafed through at the second clip. Spliced, sleeved, re-clipped 40 mm higher. Running 19:55, plate within 2 °C over 20 minutes. The splice is temporary; needs cable 12-0752-B, 3 m. Dawn, can we get one up here Tuesday?`,
    signs: { thanks: ['gareth-holroyd'] },
    comments: [
      {
        by: 'dawn-ackroyd',
        after: '11h50m',
        body: `One on the shelf in Leeds. Priya’s passing Tuesday with it.`,
      },
      {
        by: 'priya-raithatha',
        after: '1d18h',
        body: `Fitted. The clip drawing shows it at the height that chafes. I’ve moved it on two other S12s and told Vincent.`,
      },
      {
        by: 'vincent-sourisseau',
        after: '1d20h',
        body: `Plan 12-0750 corrigé, collier remonté de 45 mm, indice D.`,
        signs: { thanks: ['priya-raithatha'] },
      },
    ],
  },
  {
    kind: 'message',
    key: 'callum-drive',
    space: 'field',
    subjects: ['variateurs', 'servo-axes'],
    by: 'callum-birkett',
    at: 'w16 thu 12:10',
    title: 'I changed a £2k drive that had nothing wrong with it',
    body: `P9-044 again, layer clamp axis, intermittent A226 "encoder". I swapped the drive a fortnight ago because the fault followed the axis and the spare was in the van. It ran ten days, so I called it fixed and sent the drive back to the maker. Their report came today: eight hours on test, no fault found.

It faulted again yesterday. Encoder cable, crushed under the tray lid I’d refitted myself. Wiggle test took four minutes. I should have done it first.

For next time: A226 that comes and goes with *position* is cable. A226 that comes and goes with *temperature* might be the drive.`,
    signs: {
      useful: ['gareth-holroyd', 'ramiro-cepeda', 'tanguy-kerdoncuff', 'damien-tessier', 'itzel-bautista'],
      agree: ['priya-raithatha'],
    },
    comments: [
      {
        by: 'damien-tessier',
        after: '2h',
        body: `Et la trace le dit sans rien toucher : compteur d’erreurs codeur en fonction de la position. Si elles tombent toutes au même endroit de la course, c’est le câble. Je t’envoie le gabarit.`,
        signs: { thanks: ['callum-birkett'] },
      },
      {
        by: 'jean-marc-raveleau',
        after: '4h',
        body: `J’en ai changé quatre comme ça en 2009. Il n’y avait pas d’endroit pour le dire.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'r12-static',
    space: 'field',
    subjects: ['cadence', 'capteurs'],
    by: 'itzel-bautista',
    at: 'w37 wed 16:10',
    title: 'R12-059: denester drops two cups at a time, only from 11 in the morning to 6 in the evening',
    body: `Polypropylene cups 95 mm, 28 cycles/min. In the morning zero doubles. From 11:00 about 2 %, alarm A508. At night again zero. It started in the dry season. I changed nothing, the customer changed nothing, the cups are the same lot.

Room is 31 °C at 14:00. I suspected the heat making cups soft, but with the oven (50 °C, 1 h) they unstack normally.`,
    answers: [
      {
        by: 'ewa-stachurska',
        after: '17h',
        body: `What is the rim pitch in the stack? The screws are cut for 9.5 mm. If hot cups sit 0.3 deeper you lose the gap.`,
        replies: [
          {
            by: 'itzel-bautista',
            after: '1d',
            body: `Measured 20 cups: 190.5 mm in the morning, 190.3 in the afternoon. So 9.5 both times.`,
          },
        ],
      },
      {
        by: 'grzegorz-malec',
        after: '1d16h',
        accepted: true,
        body: `What is the humidity? We have in Wrocław the same in January with heating: under 25 % relative, the cups charge when they slide in the column and stick. Oven did not show it because you put the stack in by hand without sliding.

Test for free: wipe the column rails with a wet cloth just before 12:00. If doubles stop for some minutes, it is static.`,
        signs: { useful: ['itzel-bautista', 'ewa-stachurska', 'agnieszka-bielak'] },
        replies: [
          {
            by: 'itzel-bautista',
            after: '2d',
            body: `Humidity at 14:00: 16 %. With the wet cloth: zero doubles for 25 minutes, then they come back. I lent a field meter from the plant next door: 11 kV on the stack.`,
            signs: { celebrate: ['grzegorz-malec'] },
          },
          {
            by: 'ewa-stachurska',
            after: '4d18h',
            body: `Ionising bar at the bottom of the column, 12-8810-A, and the rails earthed: the anodised aluminium rails sit on plastic blocks, they are floating since design. I add a strap.`,
          },
          {
            by: 'itzel-bautista',
            after: '35d',
            body: `Bar and strap mounted. 0.8 kV, no double in three weeks with 14 to 20 % humidity. With the strap alone it was 6 kV and 0.7 %.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'valise-mexique',
    space: 'field',
    subjects: ['spare parts', 'servo-axes'],
    by: 'agnieszka-bielak',
    at: 'w30 tue 09:40',
    title: 'Flying to Querétaro on Sunday with a servomotor and two drives: what goes in the suitcase?',
    body: `Axis 1 motor 40-5502-B (14 kg), two drives, one encoder battery kit. Last year Karim was held four hours at customs with a laptop and a box of seals, so I ask.`,
    answers: [
      {
        by: 'karim-ouali',
        after: '1h',
        body: `Quatre heures parce que j’avais écrit « pièces » sur le papier. Écris tout.`,
      },
      {
        by: 'octavio-zamarripa',
        after: '7h30m',
        accepted: true,
        body: `Send me the list today and do **not** carry the motor.

- Motor and drives: by freight with our import, Rogelio does the *pedimento*. If it flies on Wednesday we have it on Monday. In a suitcase above the personal allowance they can retain it and you lose it, not only four hours.
- Battery kit: lithium cells without equipment, not in the hold. We have three here, leave yours.
- Laptop, cables, tools, tension meter: yes, with a list, serial numbers, value, "tools of the trade, return to Poland", in Spanish. I send you the template.
- Seals: a bag for one job, with the proforma, it is fine.`,
        signs: {
          thanks: ['agnieszka-bielak'],
          useful: ['karim-ouali', 'herve-moinard', 'dawn-ackroyd', 'tanguy-kerdoncuff'],
        },
        replies: [
          {
            by: 'emilie-corbineau',
            after: '1d',
            body: `Pour le retour, gardez la liste visée à l’entrée : sans elle, l’outillage est considéré comme acheté là-bas. Le moteur part d’ici demain, facture pro forma et position tarifaire faites.`,
          },
          {
            by: 'agnieszka-bielak',
            after: '6d7h',
            body: `Eleven minutes at customs, the officer read the template and smiled. Motor arrived one hour after me.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'announcement',
    space: 'field',
    subjects: ['remote support'],
    by: 'ines-valadares',
    at: 'w20 mon 10:00',
    title: 'On-call: Querétaro answers from 22:00 to 07:00 Paris time, from the first of next month',
    body: `One number, three teams following the sun:

| Paris time | Who answers |
|---|---|
| 07:00–15:00 | Cholet |
| 15:00–22:00 | Leeds, Cholet as second |
| 22:00–07:00 | Querétaro (15:00–24:00 there) |

Weekends: one person for the three, a week in four, paid as today.

Why: over the last year 61 of 88 night calls were resolved by phone or remote session. Eleven people in Europe were woken for something Querétaro could do in daylight.

What I have not solved: French. Two of five in Querétaro speak it well enough for a night shift operator. Until it is three, Jean-Marc and Dieudonné take the 22:00–24:00 calls by turns.`,
    acknowledged: 0.9,
    comments: [
      {
        by: 'alejandra-renteria',
        after: '6h',
        body: `We agreed the principle. I want to write here what I said on the phone: 22:00 to 07:00 is also our afternoon of field work. With four field people I can hold it two days in five. The rest is a fifth person, or it is a promise on paper.`,
      },
      {
        by: 'ines-valadares',
        after: '7h',
        body: `The fifth post is requested, decision this quarter. Until then two nights in five, Cholet keeps three. I change the table. Thank you for saying it here.`,
        signs: { agree: ['alejandra-renteria', 'gareth-holroyd'] },
      },
      {
        by: 'jean-marc-raveleau',
        after: '23h',
        body: `Et les vieilles R40, de nuit, depuis le Mexique ? Il n’y a pas de plan électrique numérisé avant la 060.`,
      },
      {
        by: 'dieudonne-mbarga',
        after: '1d2h',
        body: `Il y en a 21 en service. Je te prends deux matinées par mois, tu racontes, je numérise.`,
        signs: { agree: ['jean-marc-raveleau', 'segolene-huchet'] },
      },
      {
        by: 'ines-valadares',
        after: '70d6h',
        body: `The fifth post is open: Itzel moves to support, and we recruit a field engineer. Five nights in five from next month.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'oat-foam',
    space: 'field',
    subjects: ['dosage', 'cadence'],
    by: 'priya-raithatha',
    at: 'w17 tue 10:50',
    title: 'R12-064 on oat drink: foam reaches the flange above 24 cycles/min. Anyone running it at 30?',
    body: `Oat base, 6 °C, 4 × 250 ml. Nozzle straight, dosing from 20 mm above the bottom with lifting. Below 24 it’s fine. At 30 the foam climbs 12 mm and about 1 in 70 seals has a channel.

I’ve tried slowing the first third of the stroke: helps to 26.`,
    answers: [
      {
        by: 'samia-rezgui',
        after: '3h40m',
        body: `As-tu l’écran fin au bout du bec (maille 0,5) ? Sur l’avoine il fait un jet laminaire, sur le lait il ne change rien donc on ne le monte jamais. 12-2240-A.`,
        signs: { useful: ['priya-raithatha'] },
      },
      {
        by: 'thibault-lemesle',
        after: '1d',
        accepted: true,
        body: `La mousse vient de la vitesse en sortie de bec. 250 ml en 0,9 s dans un bec de 14 mm : 1,8 m/s. Avec un bec de 20 mm : 0,9 m/s, à débit égal. Au-dessus de 1,2 m/s les protéines d’avoine moussent, en dessous beaucoup moins (essai 2205, autre recette mais même fournisseur d’enzyme).

Bec de 20, écran de Samia, et le relevage qui suit le niveau à 5 mm et non 20. Dans cet ordre. Attention : avec 20 mm, mets l’anti-goutte à 2,6.`,
        signs: { thanks: ['priya-raithatha'], useful: ['ewa-stachurska', 'agnieszka-bielak'] },
        replies: [
          {
            by: 'priya-raithatha',
            after: '22d1h',
            body: `20 mm nozzle, screen, 5 mm follow: 30 cycles/min, foam 3 mm, no channel in 1,500 dye-tested cups. In English: exit speed below 1.2 m/s.`,
            signs: { celebrate: ['samia-rezgui', 'thibault-lemesle'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['palettisation', 'capteurs'],
    by: 'gareth-holroyd',
    at: 'h29',
    title: 'Has anyone put a P9 behind a shrink tunnel? Photocells read through the film',
    body: `Quote going in on Friday for a plant that shrink-wraps before palletising. Clear film, warm packs at about 40 °C. I know the row-forming cells are retro-reflective and I’m fairly sure they’ll see straight through. Diffuse with background suppression? Ultrasonic? What did you use, and at what rate?`,
    answers: [],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['étanchéité opercule', 'alarmes'],
    by: 'ramiro-cepeda',
    at: 'h40',
    title: 'S12-091: A311 "plate deviation" for one minute after each start, since version 3.2',
    body: `Program 3.2 since last week. Set point 210 °C (altitude has nothing to do this time). At each restart after more than 5 minutes, plate 1 reads 6 to 8 °C above plate 2 and gives A311, then they join. In 3.1 no alarm. Is the tolerance narrower in 3.2, or is it the new preheat?`,
    comments: [
      {
        by: 'priya-raithatha',
        after: '14h',
        body: `Tolerance was 10 in 3.1, I’ve got the sheet. Can you read P-118 on yours?`,
      },
    ],
    answers: [],
  },
]
