import { describe, expect, test } from 'vitest'
import { fileWords } from '../content/files/words.ts'
import { mentionWords } from '../content/mentions/words.ts'
import { contentWords, writeWords } from '../content/words.ts'
import { feedWords } from '../feed/words.ts'
import { inviteWords } from '../identity/invite-words.ts'
import { linkWords } from '../identity/link-words.ts'
import { stayWords } from '../identity/stay-words.ts'
import { identityWords } from '../identity/words.ts'
import { lintFrench } from '../kit/french.ts'
import { mailWords } from '../mail/words.ts'
import { commandWords, paletteWords } from '../palette/words.ts'
import { importWords, peopleWords } from '../people/words.ts'
import { settingsWords } from '../settings/words.ts'
import { spaceWords } from '../spaces/words.ts'
import { appWords } from './words.ts'

const pieces = {
  appWords,
  contentWords,
  writeWords,
  fileWords,
  mentionWords,
  feedWords,
  identityWords,
  inviteWords,
  linkWords,
  mailWords,
  settingsWords,
  stayWords,
  spaceWords,
  peopleWords,
  importWords,
  commandWords,
  paletteWords,
}

describe.each(Object.entries(pieces))('%s', (_name, piece) => {
  test.each(Object.entries(piece))('the French of %s is well written', (_key, { fr }) => {
    expect(lintFrench(fr)).toEqual([])
  })
})
