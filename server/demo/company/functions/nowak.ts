import type { Conversation } from '../shape.ts'

/** With the supplier of drives and gearboxes: guests read and answer, we begin. */
export const nowak: Conversation[] = [
  {
    kind: 'message',
    key: 'seven-returns',
    space: 'nowak',
    subjects: ['returns', 'variateurs'],
    by: 'aurelie-thibouville',
    at: 'w44 thu 10:15',
    title: 'Seven returns are open today. Let us start from the same list',
    body: `Mine, from our ERP. Age in days since the parcel left us:

| RMA | Part | Age | What I know |
|---|---|---|---|
| 2198 | NF-075 drive | 41 | nothing |
| 2204 | NF-022 drive | 34 | "in test", twice |
| 2211 | KR-63 gearbox | 30 | quote refused by us, too high |
| 2214 | NF-022 drive | 27 | nothing |
| 2219 | NF-075 drive | 20 | repaired? |
| 2220 | NF-075 drive | 20 | repaired? |
| 2226 | KR-63 gearbox | 9 | nothing |

Ewelina, can you put yours next to it? I do not mind a bad date. I mind having two lists.`,
    signs: { agree: ['pawel-drozdek'] },
    comments: [
      {
        by: 'ewelina-barcz',
        after: '4h',
        body: `2198 was delivered to you 16 days ago, signed at your dock by "M. Leroy". 2219 and 2220 are repaired and wait for a collection that each of us thinks the other has ordered. 2214 I do not have. I look for it tomorrow on the shelf of parcels without a number, there are eleven.`,
      },
      {
        by: 'nadege-rousselot',
        after: '5h',
        body: `M. Leroy is a temp who left last month. Found the 2198 on the shelf of the maintenance store, still taped. I order the collection of 2219 and 2220 for Tuesday.`,
        signs: { thanks: ['ewelina-barcz'] },
      },
      {
        by: 'ewelina-barcz',
        after: '1d2h',
        body: `2214 found. It had your delivery note inside and nothing outside. From now: RMA number on the box, in figures of 3 cm, please. Without it the box has no owner.`,
        signs: { useful: ['aurelie-thibouville', 'nadege-rousselot'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'rma-2231',
    space: 'nowak',
    subjects: ['returns', 'délais fournisseurs'],
    by: 'aurelie-thibouville',
    at: 'w40 tue 09:20',
    title: 'RMA 2231: 23 days for a repair of forty minutes. Where did the days go?',
    body: `NF-075, fan replaced. Your invoice says 0.7 h of work. I am not asking for a discount, I would like to see the calendar of this box, day by day, yours and ours.`,
    answers: [
      {
        by: 'ewelina-barcz',
        after: '1d5h',
        accepted: true,
        body: `I followed it in our system and I asked the courier.

| Days | Where it was |
|---|---|
| 2 | courier, Cholet to us |
| 4 | our dock, waiting for its number |
| 3 | queue of the test bench |
| 0 | repair |
| 10 | quote sent, waiting for your "yes" |
| 4 | waiting for the Thursday truck |

Seven are ours. The quote went to achats-variateurs at your address, and the yes came on day 10 from a person who excused himself for the delay.`,
        signs: { useful: ['aurelie-thibouville', 'pawel-drozdek', 'karim-belhadj'] },
        replies: [
          {
            by: 'aurelie-thibouville',
            after: '1d7h',
            body: `That mailbox belonged to my predecessor. Four people "have access", nobody opens it. So ten days are ours, and I complained about you in two meetings. Sorry for the meetings.

From today: under 250 € you repair without asking, over 250 € you ask here.`,
            signs: { agree: ['katarzyna-nowak', 'ewelina-barcz'], celebrate: ['pawel-drozdek'] },
          },
          {
            by: 'ewelina-barcz',
            after: '83d3h',
            body: `Last nine returns: 6, 9, 7, 7, 12, 6, 8, 7, 6 days. The 12 was a public holiday and me.`,
            signs: { thanks: ['aurelie-thibouville', 'nadege-rousselot'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    key: 'order-1187',
    space: 'nowak',
    subjects: ['délais fournisseurs', 'variateurs'],
    by: 'aurelie-thibouville',
    at: 'w31 mon 09:30',
    title: 'Order 4500-1187, 24 × NF-075: the date, and each time it moves',
    body: `Confirmed FCA Bielsko-Biała for the Friday of next week, 24 pieces. Eight of them are for two palletisers that start assembly the Monday after; the other sixteen can wait a month without hurting anybody. Katarzyna, is the Friday still true?`,
    comments: [
      {
        by: 'katarzyna-nowak',
        after: '1d1h',
        body: `True today. I check the power modules on Thursday and I write here, also if nothing changes.`,
      },
      {
        by: 'katarzyna-nowak',
        after: '3d4h',
        body: `It changes. The module maker cut our allocation by 40 %. I can ship **10 on the promised Friday** and 14 two weeks later. I could have told you "24 one week late", it would look better in the statistics, but you said eight.`,
        signs: { thanks: ['aurelie-thibouville'], useful: ['helene-dufrenoy', 'karim-belhadj'] },
      },
      {
        by: 'aurelie-thibouville',
        after: '3d5h',
        body: `10 + 14 is better for me. Please two order lines with two dates, otherwise our system shows one late order and somebody will call you.`,
      },
      {
        by: 'katarzyna-nowak',
        after: '11d5h',
        body: `10 loaded today at 13:50, packing list attached to the truck papers.`,
      },
      {
        by: 'katarzyna-nowak',
        after: '25d4h',
        body: `13 loaded today. The 14th failed the final test (noise on the current sensor) and I do not send a doubtful one to make a round number. It goes Wednesday by courier, on our cost.`,
        signs: { agree: ['pawel-drozdek'] },
      },
      {
        by: 'helene-dufrenoy',
        after: '28d1h',
        body: `Two moves, both said before the day and with a reason. For the record: both palletisers started on the Monday planned. I would like our other suppliers to read this thread, and I cannot show it to them.`,
        signs: { agree: ['karim-belhadj'], thanks: ['katarzyna-nowak'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'kr63-end',
    space: 'nowak',
    subjects: ['obsolescence', 'réducteurs'],
    by: 'segolene-huchet',
    at: 'w26 tue 10:40',
    title: 'KR-63 gearbox, end of life letter: is the KRH-63 really "fully interchangeable"?',
    body: `Your letter: last orders in five months, KRH-63 "fully interchangeable". Flange, height and shaft are the same on the two drawings, I checked. We fit the KR-63 on the E6 magazine lift, the P9 pallet dispenser and four conveyors; about 11 a year as spares.

Fully is a big word. What changes that is not on the drawing?`,
    answers: [
      {
        by: 'wojciech-stelmach',
        after: '5h',
        accepted: true,
        body: `The word is from our marketing. What changes:

| | KR-63 (worm) | KRH-63 (helical-bevel) |
|---|---|---|
| Efficiency, i = 40 | 62 % | 94 % |
| Self-locking | practically yes | **no** |
| Oil | 0.32 l | 0.55 l |
| Noise at 1 400 rpm | 63 dB(A) | 68 dB(A) |
| Length behind flange | 124 mm | 131 mm |

The second line is the important one. On a conveyor: take it, your motor is happier. On a lift, with the KR-63 the load stays by itself when the motor stops; with KRH-63 it comes down. Not fast, but it comes.`,
        signs: { useful: ['segolene-huchet', 'damien-tessier', 'aurelie-thibouville', 'pawel-drozdek'] },
        replies: [
          {
            by: 'damien-tessier',
            after: '1d',
            body: `The pallet dispenser has a brake motor, because a worm is never *guaranteed* self-locking under vibration. The E6 magazine has none: 35 kg of blanks held by the worm and by habit. So conveyors and P9: yes. E6: only with a brake motor, and Élise must see it first.`,
            signs: { agree: ['segolene-huchet'], useful: ['wojciech-stelmach'] },
          },
          {
            by: 'segolene-huchet',
            after: '8d2h',
            body: `Decision: KRH-63 for conveyors and P9 from now. For the E6 magazine, last order of 20 KR-63 (2 or 3 a year, until the brake motor kit exists and the old ones are kitted). In our spares list the two do **not** replace each other, whatever the letter says.`,
            signs: { useful: ['aurelie-thibouville'] },
          },
          {
            by: 'katarzyna-nowak',
            after: '9d1h',
            body: `"Fully interchangeable" is removed from the letter for the other customers. Two of them had vertical axes.`,
            signs: { thanks: ['segolene-huchet', 'wojciech-stelmach'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'nf022-trip',
    space: 'nowak',
    subjects: ['variateurs', 'alarmes'],
    by: 'ewa-stachurska',
    at: 'w23 wed 11:10',
    title: 'NF-022 trips F09 "ground current" at start-up since we changed P1.05 from 4 to 12 kHz',
    body: `Outfeed conveyor of an R12, 2.2 kW, firmware 4.8. A customer found the machine noisy, so we raised the switching frequency to get rid of the whistle. It is quiet now. But it trips F09 at start-up, about one start in four, more often on cold mornings, never while running. Motor cable 32 m, shielded, the drive is in the cabinet. Insulation over 500 MΩ.

Back at 4 kHz: 60 starts, no trip. I would like to keep some of the silence.`,
    answers: [
      {
        by: 'pawel-drozdek',
        after: '1h',
        body: `Humidity in the terminal box? One motor of your lot came back with water in it.`,
        replies: [
          {
            by: 'ewa-stachurska',
            after: '2h',
            body: `Dry, opened this morning. And with a 5 m cable on the floor it does not trip at 12 kHz. So it is the cable, but why only at start?`,
          },
        ],
      },
      {
        by: 'wojciech-stelmach',
        after: '5h',
        accepted: true,
        body: `A shielded cable is a capacitor between phases and earth, around 200 pF per metre. Every switching of the transistors charges it: three times more switchings, three times more leakage current. 32 m at 12 kHz puts you just under the F09 limit, which is 30 % of nominal.

At start there is one more thing: for the first 200 ms the drive measures the stator resistance with DC pulses, and these add. Cold motor = lower resistance = higher pulse. This is why the morning.

- With 32 m the manual says max. 8 kHz (page 74, small table, I know).
- At 8 kHz the current derates to 80 %: 4.4 A instead of 5.5. Your motor takes 3.9, good.
- Do not raise the F09 limit. It is the only thing that sees a real earth fault before your breaker.`,
        signs: { useful: ['ewa-stachurska', 'damien-tessier', 'aurelie-thibouville', 'pawel-drozdek'] },
        replies: [
          {
            by: 'ewa-stachurska',
            after: '2d',
            body: `8 kHz: 120 starts in two mornings at 8 °C, no trip. Whistle is gone for my ears and for the phone also (−4 dB at 8 kHz band). Our parameter list now gives 8 and the length of the cable next to it.`,
            signs: { thanks: ['wojciech-stelmach'] },
          },
          {
            by: 'wojciech-stelmach',
            after: '2d1h',
            body: `And the table moves from page 74 to the parameter itself: in firmware 5.0 P1.05 asks the cable length. You are the third this year.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: '8d-0417',
    space: 'nowak',
    subjects: ['qualité fournisseurs', 'réducteurs'],
    by: 'pawel-drozdek',
    at: 'w18 tue 09:05',
    title: '8D 0417, oil at the output seal of KRH-63: "operator error, operator was reminded" cannot be D4',
    body: `Five of 40 gearboxes with oil on the flange within a week. I have your 8D, with coffee and red pen:

- **D4, root cause:** "operator damaged the seal lip". Five times, same lip, same place? I do not believe in such a talented operator.
- **D5:** "operator was reminded". Reminded operators are in all the 8D I refused in my life.
- **D6, proof:** "no new complaint". You shipped zero since then.

What did the five seals look like? And what changed before them?`,
    answers: [
      {
        by: 'ewelina-barcz',
        after: '1d3h',
        body: `You are right to be angry with D5. I wrote it on a Friday to be in the ten days. I re-open it.`,
        signs: { thanks: ['pawel-drozdek'] },
      },
      {
        by: 'ewelina-barcz',
        after: '9d2h',
        accepted: true,
        body: `Second version. All five lips are cut at one point, length 2 to 4 mm, edge clean. So a sharp thing, not a hand.

- The keyway of the output shaft: edge radius on the drawing 0.3, measured **0.05** on 12 shafts of 30 in stock. The seal is pushed over the keyway.
- Why: milling cutter changed to another maker, without corner radius, three weeks before. It cuts better and leaves a knife.
- Why not seen: the radius is checked on first piece only, and the first piece was deburred by hand by somebody who was doing his work well.
- Why the seal passes the keyway at all: the assembly sleeve that covers it disappeared from the line eight months ago. With the old radius nobody needed it.

**D5:** sleeve back, three of them, chained. Cutter with radius. Radius checked 1 of 20 with a gauge.
**D6:** 60 gearboxes, 24 h on the tilt bench at 60 °C, paper under the seal: dry. Ten of them with a bad shaft *and* the sleeve: dry also.`,
        signs: { useful: ['pawel-drozdek', 'aurelie-thibouville', 'segolene-huchet', 'karim-belhadj'] },
        replies: [
          {
            by: 'pawel-drozdek',
            after: '9d4h',
            body: `This one I keep to show to others. "Ten with a bad shaft and the sleeve" is the line that convinced me. Closed. The 35 not yet mounted come back to you with Thursday’s truck.`,
            signs: { celebrate: ['ewelina-barcz', 'katarzyna-nowak'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'nowak',
    subjects: ['returns', 'variateurs'],
    by: 'aurelie-thibouville',
    at: 'w13 mon 14:20',
    title: 'Three drives in a row with "no fault found": that one is on us',
    body: `RMA 2288, 2301 and 2304. Eight hours on test each, nothing wrong, no invoice. We looked on our side: the three were sent back after a swap that did not cure anything, and in two cases the label even said so.

From today a drive leaves us only with the fault number, the hour counter, and what happened *after* it was replaced. If a line is missing, refuse the parcel.`,
    signs: { agree: ['pawel-drozdek', 'katarzyna-nowak'] },
    comments: [
      {
        by: 'ewelina-barcz',
        after: '1h10m',
        body: `A bench day is 24 hours of other people’s repairs waiting. I will not refuse, I will phone. But thank you for writing it before I had to.`,
        signs: { thanks: ['aurelie-thibouville'] },
      },
      {
        by: 'wojciech-stelmach',
        after: '20h',
        body: `If you send the fault memory (menu D.40, last 16 faults with DC bus voltage and temperature), in half of the cases I can tell you by mail that it is a cable.`,
        signs: { useful: ['aurelie-thibouville', 'damien-tessier', 'segolene-huchet'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'nowak',
    subjects: ['délais fournisseurs'],
    by: 'nadege-rousselot',
    at: 'w9 mon 09:40',
    title: 'The gearbox of Saturday',
    body: `For those who only see the paper: on Friday at 16:10 a palletiser of ours stopped at a customer in Saxony, gearbox of the lift, 31 tonnes of fresh product per day behind it. Next courier: Tuesday.

At 16:45 Katarzyna found one KRH-90 reserved for another order and asked that customer, who agreed to wait a week. On Saturday at 6:00 one of your people put it in his own car: 430 km. The line started at 15:20. He did not leave a name and he did not accept the lunch.

The invoice came this morning: gearbox at list price, transport 0.00. Please correct it. We pay the kilometres and the Saturday.`,
    signs: { agree: ['helene-dufrenoy', 'aurelie-thibouville', 'karim-belhadj'] },
    comments: [
      {
        by: 'katarzyna-nowak',
        after: '3h',
        body: `His name is Marek Wilk, he drives our forklift. I read him your message at the machine and he asked me to read the part about the lunch again. The invoice stays as it is, he had a free Monday for it.`,
        signs: { celebrate: ['nadege-rousselot', 'pawel-drozdek', 'aurelie-thibouville'] },
      },
      {
        by: 'karim-belhadj',
        after: '1d',
        body: `Then we do it differently. The other customer who waited a week: tell him that if one day he needs one of ours from our stock, he calls me.`,
        signs: { thanks: ['katarzyna-nowak'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'nowak',
    subjects: ['variateurs', 'documentation'],
    by: 'aurelie-thibouville',
    at: 'h28',
    title:
      'Firmware 5.0 on the next 30 NF-022: does our 4.8 parameter file load, or do we type everything again?',
    body: `Ewa starts the next R12 in ten days and prepares the files this week. The order confirmation says "FW 5.0" since yesterday, it said 4.8 on the last one. Nobody told us, or I did not see it.`,
    comments: [
      {
        by: 'katarzyna-nowak',
        after: '3h',
        body: `Nobody told you, I looked. Wojciech is at a customer and answers when he is back.`,
      },
    ],
    answers: [],
  },
]
