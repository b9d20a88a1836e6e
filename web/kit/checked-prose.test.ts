import { expect, test } from 'vitest'
import { checkedProse } from './checked-prose.ts'

test('what people may write is drawn as it is, and a table is reachable by keyboard', () => {
  const written =
    '<h3>Pump</h3><p>See <a href="/q/abc" class="mention" data-kind="post">it</a> &amp; <em>tell</em>.<br /></p><hr />'
  expect(checkedProse(written)).toBe(written)
  expect(checkedProse('<table><tr><td data-align="left">1</td></tr></table>')).toContain(
    '<table tabindex="0">',
  )
})

test.each([
  '<script>alert(1)</script>',
  '<p onclick="x()">a</p>',
  '<p style="color:red">a</p>',
  '<p id="root">a</p>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" javascript:alert(1)">a</a>',
  '<img src=x onerror=x()>',
  '<svg><a href="/">a</a></svg>',
  '<p title="a>b">a</p>',
  '<!-- a -->',
  '<p',
])('%s is not drawn on the server', (written) => {
  expect(() => checkedProse(written)).toThrow()
})
