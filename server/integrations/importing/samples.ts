import { stored, zipOf } from '../archives/samples.ts'

type Message = Record<string, unknown>

/** A small Slack export for the stories of the tests: an open and a private channel, and one archived. */
export async function slackSample(changes: Record<string, unknown[]> = {}): Promise<string> {
  return stored('export.zip', await zipOf({ ...sample, ...changes }))
}

/** A message of that minute. */
export function said(minute: number, user: string, text: string, more: Message = {}): Message {
  return { type: 'message', user, text, ts: ts(minute), ...more }
}

export const ts = (minute: number) => `${1_600_000_000 + minute * 60}.000100`
export const day = '2020-09-13'

const person = (id: string, name: string, email?: string) => ({
  id,
  name,
  real_name: name,
  profile: { real_name: name, ...(email ? { email } : {}) },
})

const sample = {
  'users.json': [
    person('U1', 'Awa D.', 'AWA.diallo@maurevel.example'),
    person('U2', 'Bruno Petit', 'bruno@old.example'),
    person('U3', 'Bruno P. (ancien)', 'bruno@old.example'),
    person('U4', 'Rosa', 'rosa@ruissel.example'),
  ],
  'channels.json': [
    {
      id: 'C1',
      name: 'usinage',
      creator: 'U1',
      members: ['U1', 'U2', 'U3'],
      purpose: { value: 'Outils et cotes' },
    },
    { id: 'C2', name: 'vieux', is_archived: true, members: ['U2'] },
  ],
  'groups.json': [{ id: 'G1', name: 'salaires', creator: 'U2', members: ['U2'] }],
  [`usinage/${day}.json`]: [
    said(0, 'U1', 'Qui a la *cote* du corps V220 ? <@U2>', {
      thread_ts: ts(0),
      reactions: [
        { name: '+1', users: ['U2', 'U3'], count: 2 },
        { name: 'thumbsup', users: ['U2'], count: 1 },
        { name: 'taco', users: ['U1'], count: 3 },
      ],
    }),
    said(1, 'U2', 'La voici : 62 H7, dans <#C2|vieux>.', { thread_ts: ts(0) }),
    said(2, 'U9', 'Parti depuis longtemps.'),
    said(3, '', 'Un message sans auteur.', { user: undefined, username: 'crieur' }),
    said(4, 'U3', 'Voir le plan', { files: [{ id: 'F1', name: 'plan.pdf', size: 12 }] }),
  ],
  [`vieux/${day}.json`]: [said(0, 'U2', 'Archive des colibris.')],
  [`salaires/${day}.json`]: [said(0, 'U2', 'Entre nous, les ornithorynques.')],
}
