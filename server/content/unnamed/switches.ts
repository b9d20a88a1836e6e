import { defineSwitch } from '../../platform/switches/index.ts'

export const unnamedQuestions = defineSwitch({
  name: 'unnamed_questions',
  words: {
    fr: {
      title: 'Questions sans nom',
      description:
        'Dans les espaces dont les propriétaires le permettent, on pose une question sans que rien ne garde qui l’a posée. Si deux personnes détiennent un séquestre, le nom y est chiffré pour elles deux ensemble\u202f; sinon, personne ne peut le retrouver. Désactiver n’enlève rien de ce qui a paru.',
    },
    en: {
      title: 'Questions without a name',
      description:
        'In spaces whose owners allow it, one asks a question and nothing keeps who asked it. Where two people hold an escrow the name is encrypted for both of them together; otherwise nobody can find it. Turning it off removes nothing that has appeared.',
    },
  },
  group: 'kept',
  twoPersons: false,
})
