import { expect, test } from 'vitest'
import { lintFrench } from '../kit/french.ts'
import { importWords, thingWords } from './import-words.ts'

test.each(Object.entries({ ...importWords, ...thingWords }))(
  'the French of %s is well written',
  (_key, { fr }) => {
    expect(lintFrench(fr)).toEqual([])
  },
)
