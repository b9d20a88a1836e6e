import { expect, test } from 'vitest'
import { initialsOf } from './avatar.tsx'
import { formatIn } from './format.tsx'

const now = new Date('2026-11-23T14:00:00Z')
const fr = formatIn({ locale: 'fr', zone: 'Europe/Paris', language: 'fr' })
const en = formatIn({ locale: 'en-GB', zone: 'Asia/Kolkata', language: 'en' })

test.each([
  ['2026-11-23T13:59:40Z', 'maintenant', 'now'],
  ['2026-11-23T11:00:00Z', 'il y a 3 h', '3 hr ago'],
  ['2026-11-22T10:00:00Z', 'hier', 'yesterday'],
  ['2026-11-16T08:42:00Z', '16 novembre', '16 November'],
  ['2025-11-16T08:42:00Z', '16 novembre 2025', '16 November 2025'],
  ['2026-11-25T15:00:00Z', 'après-demain', 'in 2 days'],
])('%s is said from now', (moment, french, english) => {
  expect(fr.relative(new Date(moment), now).replace(/[\u00a0\u202f]/g, ' ')).toBe(french)
  expect(en.relative(new Date(moment), now)).toBe(english)
})

test('French counts the first of a month in order, and only that day', () => {
  const days = ['2026-10-01', '2026-10-02', '2026-10-11', '2026-10-21'].map(
    (day) => new Date(`${day}T12:00:00Z`),
  )
  expect(days.map((day) => fr.fullDate(day))).toEqual([
    '1er octobre 2026',
    '2 octobre 2026',
    '11 octobre 2026',
    '21 octobre 2026',
  ])
  expect([
    fr.weekday(new Date('2026-10-01T12:00:00Z')),
    en.date(new Date('2026-10-01T12:00:00Z'), now),
  ]).toEqual(['jeudi 1er octobre', '1 October'])
})

test('the clock is the person’s', () => {
  expect(fr.time(now)).toBe('15\u202fh\u202f00')
  expect(en.time(now)).toBe('19:30')
})

test('sizes, shares and sums follow the language', () => {
  expect(fr.bytes(4_100_000)).toBe('4,1\u202fMo')
  expect(en.bytes(900)).toBe('900 byte')
  expect(fr.percent(0.47)).toBe('47\u00a0%')
  expect(fr.money(394_000, 'EUR')).toBe('394\u202f000\u00a0€')
})

test('initials come from the first and the last name', () => {
  expect(
    ['Marion Thévenet', 'Youssef El Idrissi', 'Élodie', '(3) Jean-Baptiste Kerouanton'].map(initialsOf),
  ).toEqual(['MT', 'YI', 'ÉL', 'JK'])
})
