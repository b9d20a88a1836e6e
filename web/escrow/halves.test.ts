import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { drawPhrase } from '../app/phrase.ts'
import { makeHalf, partOf } from './halves.ts'

test('a half gives its part of a box under its own phrase, and under no other', async () => {
  const phrase = drawPhrase()
  const half = await makeHalf(phrase)
  expect(half.locked).toHaveLength(102)
  const box = generateKeyPairSync('x25519')
  const point = box.publicKey.export({ format: 'jwk' }).x ?? ''
  const mine = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: half.publicKey }, format: 'jwk' })
  const shared = diffieHellman({ privateKey: box.privateKey, publicKey: mine }).toString('base64url')
  expect(await partOf(half, phrase, point)).toBe(shared)
  expect(await partOf(half, drawPhrase(), point)).toBeNull()
})
