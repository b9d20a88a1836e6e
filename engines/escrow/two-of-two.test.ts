import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newHalf, openSealed, pointOf, seal } from './index.ts'

const one = newHalf()
const other = newHalf()
const holders = [one.publicKey, other.publicKey] as const
const author = Buffer.from('9b2f4d1c5e6a4f3b8c7d0e1f2a3b4c5d', 'hex')

test('two holders open together what neither opens alone', () => {
  const box = seal(holders, author, 'question 1')
  const point = pointOf(box)
  const opened = (first: Buffer, second: Buffer, bound = 'question 1') =>
    openSealed([first, second], box, { holders, bound })
  expect(opened(one.partOf(point), other.partOf(point))).toEqual(author)
  expect(opened(one.partOf(point), one.partOf(point))).toBeNull()
  expect(opened(one.partOf(point), randomBytes(32))).toBeNull()
  expect(opened(other.partOf(point), one.partOf(point))).toBeNull()
  expect(opened(one.partOf(point), newHalf().partOf(point))).toBeNull()
})

test('a box stays with its question, and its parts open no other box', () => {
  const box = seal(holders, author, 'question 1')
  const another = seal(holders, author, 'question 2')
  const parts = [one.partOf(pointOf(box)), other.partOf(pointOf(box))] as const
  expect(openSealed(parts, box, { holders, bound: 'question 2' })).toBeNull()
  expect(openSealed(parts, another, { holders, bound: 'question 2' })).toBeNull()
  const bent = Buffer.from(box)
  bent[50] = (bent[50] ?? 0) ^ 1
  expect(openSealed(parts, bent, { holders, bound: 'question 1' })).toBeNull()
})

test('boxes of one author have nothing in common, not even their length says who', () => {
  const boxes = Array.from({ length: 50 }, () => seal(holders, author, 'question 1'))
  expect(new Set(boxes.map((box) => box.toString('hex'))).size).toBe(50)
  expect(new Set(boxes.map((box) => pointOf(box).toString('hex'))).size).toBe(50)
  expect(new Set(boxes.map(({ length }) => length))).toEqual(new Set([author.length + 60]))
})
