import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { awaited } from '../test/journeys/browser.ts'

export type Finding = {
  what: 'wide' | 'cut' | 'axe' | 'shift' | 'zoom' | 'slow' | 'said'
  where: string
  detail: string
}

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const mostShift = 0.02

/** From before the page's own scripts: what moves without being asked to, and what moved most. */
export const watchShifts = (context: BrowserContext) =>
  context.addInitScript(`window.shifts = []; new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput)
      window.shifts.push({ value: one.value, what: one.sources.map(({ node }) => node?.className || node?.nodeName).join(' ') })
  }).observe({ type: 'layout-shift', buffered: true })`)

async function shiftOf(page: Page): Promise<{ sum: number; most: string }> {
  return page.evaluate(
    `({ sum: shifts.reduce((sum, one) => sum + one.value, 0), most: [...shifts].sort((a, b) => b.value - a.value)[0]?.what ?? '' })`,
  )
}

/** Once nothing is awaited any more: fonts, skeletons, what appears. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.locator(awaited).first().waitFor({ state: 'detached' })
  await page.evaluate(
    'document.fonts.ready.then(() => Promise.all(document.getAnimations().map((run) => run.finished.catch(() => 0))))',
  )
}

export async function lookAt(
  page: Page,
  where: string,
  { onlyColours }: { onlyColours: boolean },
): Promise<Finding[]> {
  const found: Finding[] = []
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  if (wider > 0) found.push({ what: 'wide', where, detail: `${wider} px wider than the screen` })
  for (const detail of await cutTexts(page)) found.push({ what: 'cut', where, detail })
  const { sum, most } = await shiftOf(page)
  if (sum > mostShift)
    found.push({ what: 'shift', where, detail: `layout moved by ${sum.toFixed(3)}: ${most}` })
  for (const detail of await violations(page, onlyColours)) found.push({ what: 'axe', where, detail })
  return found
}

/** At 200 % the window holds half as much. */
export async function zoom(page: Page, where: string): Promise<Finding[]> {
  const size = page.viewportSize()
  if (!size) return []
  await page.setViewportSize({ width: Math.round(size.width / 2), height: Math.round(size.height / 2) })
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  await page.setViewportSize(size)
  return wider > 0 ? [{ what: 'zoom', where, detail: `${wider} px wider than the screen at 200 %` }] : []
}

async function violations(page: Page, onlyColours: boolean): Promise<string[]> {
  await page.evaluate(axe)
  const options = onlyColours ? "{ runOnly: ['color-contrast'] }" : '{}'
  return page.evaluate(
    `axe.run(document, ${options}).then((done) => done.violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 160)))`,
  )
}

/** Elements that hold text and hide a part of it; those that scroll, and what only screen readers hear, may. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      return overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis'
    }
    const speaks = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
    return [...document.querySelectorAll('body *:not(.w-hidden, .w-hidden *, svg *, input, textarea)')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => hides(element) && speaks(element))
      .map((element) => `${element.className} cuts “${(element.textContent ?? '').trim().slice(0, 60)}”`)
  })
}
