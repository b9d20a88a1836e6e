import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition, safeName } from './index.ts'

test.each([
  ['rapport été.pdf', 'rapport été.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\plan.xlsx', 'plan.xlsx'],
  ['/absolute/', 'file'],
  ['', 'file'],
  ['...', 'file'],
  ['.htaccess', 'htaccess'],
  ['name.exe. . ', 'name.exe'],
  ['a\0b\r\nc.txt', 'abc.txt'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['zero\u200bwidth\ufeff.png', 'zerowidth.png'],
  ['e\u0301.txt', 'é.txt'],
  ['con', '_con'],
  ['NUL.txt', '_NUL.txt'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['console.log', 'console.log'],
  ['a<b>:"c|?*.txt', 'a_b___c___.txt'],
  ['lone\ud800.txt', 'lone\ufffd.txt'],
  ['two\u2028lines.txt', 'twolines.txt'],
])('%j becomes %j', (given, safe) => {
  expect(safeName(given)).toBe(safe)
})

test('a long name keeps its extension', () => {
  for (const given of [`${'a'.repeat(4096)}.pdf`, `${'é'.repeat(4096)}.pdf`, `${'😀'.repeat(999)}.pdf`]) {
    const safe = safeName(given)
    expect(safe.length).toBeLessThanOrEqual(150)
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(240)
    expect(safe).toMatch(/\.pdf$/)
  }
})

test('whatever comes in, a safe name is safe and stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const safe = safeName(given)
      expect(safe).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]|^\.|[. ]$/u)
      expect(safe.length).toBeGreaterThan(0)
      expect(safe.length).toBeLessThanOrEqual(150)
      expect(safeName(safe)).toBe(safe)
    }),
  )
})

test.each([
  ['plan.pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
  ['été 1.pdf', `attachment; filename="ete 1.pdf"; filename*=UTF-8''%C3%A9t%C3%A9%201.pdf`],
  [
    "it's (a) 50%.txt",
    `attachment; filename="it's (a) 50_.txt"; filename*=UTF-8''it%27s%20%28a%29%2050%25.txt`,
  ],
  [
    'a";evil=1\r\nX: y.txt',
    `attachment; filename="a__evil=1X_ y.txt"; filename*=UTF-8''a_%3Bevil%3D1X_%20y.txt`,
  ],
  ['日本.txt', `attachment; filename="__.txt"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.txt`],
])('the header for %j', (name, header) => {
  expect(contentDisposition(name, 'attachment')).toBe(header)
})
