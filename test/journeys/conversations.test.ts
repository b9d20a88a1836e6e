import { expect, test } from 'vitest'
import { gather } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Conversations', setScene, (now) => {
  test('one writes to a colleague from their card; the other reads it live, answers by keyboard alone', async () => {
    const { world, desk, cast } = now()
    const { awa, karim } = cast
    await world.sql(`update people set locale = 'en' where id = $1`, [karim.id])
    const hers = await desk.sit(world, awa, `/people/${karim.id}`)
    await hers.getByRole('button', { name: 'Message privé' }).click()
    await hers.getByText('Personne d’autre.').waitFor()
    await hers.getByRole('textbox', { name: 'Votre message' }).fill('Le four 3 dérive : on en parle ?')
    await hers.getByRole('button', { name: 'Envoyer' }).click()
    await hers.getByRole('log').getByText('Le four 3 dérive').waitFor()

    const his = await desk.sit(world, karim, '/')
    await his.keyboard.press('g')
    await his.keyboard.press('m')
    await his.getByRole('heading', { name: 'Conversations', level: 1 }).waitFor()
    await his.getByText('1 new', { exact: true }).waitFor()
    await tabTo(his, awa.name)
    await his.keyboard.press('Enter')
    await his.getByRole('log').getByText('Le four 3 dérive').waitFor()
    await expect.poll(() => his.getByText('1 new', { exact: true }).count()).toBe(0)
    await tabTo(his, 'Your message')
    await his.keyboard.type('Yes, at two.')
    await his.keyboard.press('Control+Enter')
    await hers.getByRole('log').getByText('Yes, at two.').waitFor()

    await hers
      .getByRole('button', { name: /^Options de ce message/ })
      .first()
      .click()
    await hers.getByRole('menuitem', { name: 'Supprimer' }).click()
    await hers.getByRole('button', { name: 'Annuler l’action' }).click()
    await hers.getByRole('log').getByText('Le four 3 dérive').waitFor()
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  return { cast }
}
