import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** What axe finds wrong on a page, by all its rules or by these. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // What is right need not be gathered, nor style sheets fetched once more: a fifth of the time.
  const options = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) }
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe)
  return page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then((done) => done.violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 200)))`,
  )
}
