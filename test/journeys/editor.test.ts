import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('A text and its editor', setScene, (now) => {
  const bodyOf = async (id: string) => {
    const { body } = await now().cast.ines.do('readPost', { reference: id })
    return body
  }

  test('one writes in French with the mouse, and nothing is lost on the way to Markdown and back', async () => {
    const { world, desk, cast, machining } = now()
    const { awa } = cast
    const post = await awa.do('publishPost', {
      ...{ kind: 'message', spaceId: machining, title: 'Une dérive' },
      body: 'La cote **dérive**.\nDès midi.\n\n| h | µm |\n|---|--:|\n| 14 | +18 |',
    })
    const page = await desk.sit(world, awa, post.address)
    await page.getByRole('article').getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menuitem', { name: 'Modifier' }).click()
    const form = page.getByRole('article').locator('form')
    const text = form.getByRole('textbox', { name: 'Texte' })
    const formatted = form.locator('.e-text')
    await formatted.getByText('Dès midi').waitFor()
    await formatted.getByRole('cell', { name: '+18' }).click()
    await form.getByRole('button', { name: 'Ligne dessous' }).click()
    await page.keyboard.type('15')
    await formatted.getByText('dérive').dblclick()
    await form.getByRole('button', { name: 'Gras', pressed: true }).waitFor()
    await form.getByRole('button', { name: 'Italique' }).click()
    await form.getByRole('button', { name: 'Markdown' }).click()
    expect(await text.inputValue()).toBe(
      'La cote ***dérive***.\nDès midi.\n\n| h | µm |\n| --- | ---: |\n| 14 | +18 |\n|  | 15 |',
    )
    await form.getByRole('button', { name: 'Markdown' }).click()
    await formatted.getByText('Dès midi').waitFor()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.locator('.c-post > .w-prose td', { hasText: '15' }).waitFor()
    expect(await bodyOf(post.id)).toContain('La cote ***dérive***.\nDès midi.')
  })

  test('one writes in English with the keys alone, and Markdown stays for who prefers it', async () => {
    const { world, desk, cast, machining } = now()
    const { ines } = cast
    await world.sql(`update people set locale = 'en' where id = $1`, [ines.id])
    const { id, address } = await cast.awa.do('publishPost', {
      ...{ kind: 'message', spaceId: machining, title: 'Vos avis', body: 'Qui a vu les deux montages ?' },
    })
    const page = await desk.sit(world, ines, address)
    await tabTo(page, 'Your comment')
    await page.keyboard.type('Two **reasons**, and a `probe`', { delay: 8 })
    await page.locator('.e-text').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('/numb')
    await page.getByRole('option', { name: 'Numbered list', selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Heat')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Wear, says @awa')
    await page.getByRole('option', { name: /^Awa/, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await page.locator('button:focus', { hasText: 'Markdown' }).waitFor()
    await page.keyboard.press('Enter')
    const source = page.getByRole('textbox', { name: 'Your comment' })
    await expect
      .poll(() => source.inputValue())
      .toBe('Two **reasons**, and a `probe`\n\n1. Heat\n2. Wear, says @Awa Diallo')
    await page.keyboard.type('!')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('article').locator('li', { hasText: 'Wear, says @Awa Diallo!' }).waitFor()
    await page.reload()
    await page.getByRole('textbox', { name: 'Your comment' }).focus()
    await page.getByRole('button', { name: 'Markdown', pressed: true }).waitFor()
    const { comments } = await ines.do('readPost', { reference: id })
    expect(comments[0]?.body).toContain(`[@Awa Diallo](weft:person/${cast.awa.id})!`)
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const machining = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz, cast.ines])
  return { cast, machining }
}
