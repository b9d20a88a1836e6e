import type { Weighed } from '../../people/index.ts'
import type { FileProblem, Sentence } from '../people-file/shapes.ts'

type Reason = NonNullable<Weighed['reason']>

const reasons: Record<Reason, { sentence: Sentence; remedy: Sentence }> = {
  email_of_guest: {
    sentence: {
      fr: 'Cet e-mail est celui d’une personne invitée d’une autre organisation.',
      en: 'This e-mail address belongs to a guest of another organisation.',
    },
    remedy: {
      fr: 'Mettez fin à l’invitation, puis importez de nouveau.',
      en: 'End the invitation, then import again.',
    },
  },
  email_taken: {
    sentence: {
      fr: 'Cet e-mail appartient déjà à quelqu’un d’autre\u00a0: l’adresse reste chez cette personne.',
      en: 'This e-mail address belongs to someone else already: it stays with them.',
    },
    remedy: {
      fr: 'Corrigez l’adresse de l’une des deux personnes dans l’annuaire.',
      en: 'Correct the address of one of the two in the directory.',
    },
  },
  email_kept: {
    sentence: {
      fr: 'Adresse gardée\u00a0: cette personne se connecte avec celle qu’elle a.',
      en: 'Address kept: this person signs in with the one they have.',
    },
    remedy: {
      fr: 'Un import ne change jamais l’adresse d’un compte. Corrigez-la dans l’annuaire si elle est fausse.',
      en: 'An import never changes the address of an account. Correct it in the directory if it is wrong.',
    },
  },
  left_by_hand: {
    sentence: {
      fr: 'Un administrateur a mis fin à l’accès de cette personne\u00a0: elle reste partie.',
      en: 'An administrator ended this person’s access: they stay gone.',
    },
    remedy: {
      fr: 'Corrigez l’annuaire, qui la dit encore présente.',
      en: 'Correct the directory, which still says they are here.',
    },
  },
  administrator_stays: {
    sentence: {
      fr: 'Cette personne administre Weft\u00a0: un import ne met pas fin à son accès.',
      en: 'This person administers Weft: an import does not end their access.',
    },
    remedy: {
      fr: 'Si elle est partie, mettez fin à son accès depuis sa fiche.',
      en: 'If they have left, end their access from their card.',
    },
  },
  left_before: {
    sentence: {
      fr: 'Cette personne est partie et n’est pas connue ici\u00a0: elle n’est pas créée.',
      en: 'This person has left and is not known here: they are not created.',
    },
    remedy: { fr: 'Rien à faire.', en: 'Nothing to do.' },
  },
}

export function problemOf({ row, reason }: Pick<Weighed, 'row' | 'reason'>, where: string): FileProblem[] {
  return reason ? [{ code: reason, row, where, ...reasons[reason] }] : []
}
