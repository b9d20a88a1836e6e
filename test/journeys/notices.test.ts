import { expect, test } from 'vitest'
import { linkKey, noPlace, sealStop } from '../../server/notices/stops/token.ts'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey(
  'What one is told of, and stopping a mail by its link',
  setScene,
  (now) => {
    test('in French, by mouse: fewer mails, longer quiet hours, and a space stopped from a mail', async () => {
      const { world, desk, cast, key } = now()
      const { awa, tomasz } = cast
      const spaceId = await openSpaceOf(world, tomasz, { name: 'Atelier' }, [awa])
      const page = await desk.sit(world, awa, '/settings/notices')
      await page.getByText('ni le week-end').waitFor()
      await page.getByText('L’entreprise démarre').waitFor()
      await page
        .getByRole('row', { name: /suivez de près/ })
        .locator('label')
        .click()
      await page.getByText('Les samedis et dimanches aussi').click()
      await page.getByText('Rien de 19\u202fh\u202f00 à 8\u202fh\u202f00.').waitFor()
      await page.getByText('Recevoir le récapitulatif').click()
      await page.getByText(', sans récapitulatif.').waitFor()
      // The page shows a choice at once; the server has it a moment later.
      await expect
        .poll(() => awa.do('readNotices'))
        .toMatchObject({
          mail: ['asks', 'mentions', 'answers', 'changes', 'messages'],
          quiet: { on: true, weekends: false },
          digest: { on: false },
        })

      const token = sealStop(key, { personId: awa.id, kind: 'space', placeId: spaceId })
      const link = await desk.sit(world, awa, `/unsubscribe/${token}`)
      await link.getByText('Vous recevez des e-mails de l’espace Atelier.').waitFor()
      expect((await awa.do('readNotices')).stops).toEqual([])
      await link.getByRole('button', { name: 'Arrêter ces e-mails' }).click()
      await link.getByText('C’est fait\u00a0: plus d’e-mail de l’espace Atelier.').waitFor()
      await link.getByRole('link', { name: 'Choisir les e-mails que je reçois' }).click()
      await link.getByRole('button', { name: 'Reprendre les e-mails, L’espace Atelier' }).click()
      await link.getByText('Ce que vous avez arrêté').waitFor({ state: 'detached' })
    })

    test('in English, by keyboard alone: the same, and a stop taken back without signing in', async () => {
      const { world, desk, cast, key } = now()
      const { karim } = cast
      await world.sql(`update people set locale = 'en' where id = $1`, [karim.id])
      const page = await desk.sit(world, karim, '/settings/notices')
      const press = async (what: string | RegExp, with_ = 'Space') => {
        await tabTo(page, what)
        await page.keyboard.press(with_)
      }
      await press('Something is asked of you: by Mail')
      await press(/^Send me nothing in quiet hours/)
      await page.getByText('At any hour.').waitFor()
      await press(/^Get the digest/)
      await page.getByText(', and no digest.').waitFor()
      await expect
        .poll(() => karim.do('readNotices'))
        .toMatchObject({
          mail: ['mentions', 'answers', 'changes', 'watching', 'messages'],
          quiet: { on: false },
          digest: { on: false },
        })

      const token = sealStop(key, { personId: karim.id, kind: 'digest', placeId: noPlace })
      const link = await desk.sit(world, world.stranger, `/unsubscribe/${token}`)
      const pressThere = async (what: string) => {
        await tabTo(link, what)
        await link.keyboard.press('Enter')
      }
      await pressThere('Stop these mails')
      await link.getByText('Done: no digest any more.').waitFor()
      await pressThere('Undo')
      await link.getByText('You get the network’s digest by mail.').waitFor()
      expect((await karim.do('readNotices')).stops).toEqual([])
    })
  },
  { WEFT_SMTP_URL: 'smtp://127.0.0.1:1' },
)

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const key = await linkKey(world.weft.ground.inside)
  return { cast, key }
}
