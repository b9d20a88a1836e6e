import { expect, test } from 'vitest'
import { gather } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

const list = [
  'Matricule;Nom;Courriel;Fonction;Direction;Responsable;Intérêt',
  '1;Zoé Ébène;zoe@maurevel.example;Directrice industrielle;Industrie;;four',
  '2;Fatou Ndiaye;fatou@maurevel.example;Métallurgiste;Industrie;1;trempe',
  '3;Awa Diallo;awa.diallo@maurevel.example;Méthodes;Industrie;1;',
  '4;Piotr Mazur;piotr@maurevel.example;Responsable four;Industrie;99;fours',
].join('\n')

journey('People come in, are found, and write on their cards', setScene, (now) => {
  test('an administrator maps a column, tries, imports; a colleague is found by keyboard', async () => {
    const { world, desk, cast } = now()
    const ines = await desk.sit(world, cast.ines, '/people')
    await ines.getByRole('link', { name: 'Importer des personnes' }).click()
    await ines.setInputFiles('input[type=file]', {
      name: 'annuaire.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    })
    await ines.getByRole('button', { name: /Ce que devient Intérêt/ }).click()
    await ines.getByRole('option', { name: 'Savoir-faire' }).click()
    await ines.getByRole('button', { name: 'Essayer sans rien écrire' }).click()
    await ines.getByText('Un responsable est nommé').waitFor()
    await ines.getByRole('button', { name: 'Importer 4 personnes' }).click()
    await ines.getByText('3 personnes créées, 1 modifiées').waitFor()

    await ines.getByRole('link', { name: 'Voir les personnes' }).click()
    await ines.getByLabel('Chercher une personne').fill('tremp')
    await ines
      .getByRole('status')
      .filter({ hasText: /^1\spersonne$/ })
      .waitFor()
    await tabTo(ines, 'Fatou Ndiaye')
    await ines.keyboard.press('Enter')
    await ines.getByRole('heading', { level: 2, name: 'Fatou Ndiaye' }).waitFor()
    await ines.getByRole('link', { name: 'Voir l’organigramme' }).click()
    const tree = ines.getByRole('tree')
    await tree.getByRole('treeitem', { name: 'Fatou Ndiaye' }).waitFor()
    await tabTo(ines, /^FNFatou Ndiaye/)
    await ines.keyboard.press('ArrowLeft')
    await ines.keyboard.press('ArrowLeft')
    await expect.poll(() => tree.getByRole('treeitem', { name: 'Fatou Ndiaye' }).count()).toBe(0)
    await ines.keyboard.press('Enter')
    await ines.getByRole('heading', { level: 1, name: 'Zoé Ébène' }).waitFor()
  })

  test('the chart is walked by keyboard: a name is typed, its path opens, letters go to a name', async () => {
    const { world, desk, cast } = now()
    const karim = await desk.sit(world, cast.karim, '/people/chart')
    await karim.getByText('7 personnes').waitFor()
    const tree = karim.getByRole('tree')
    await expect.poll(() => tree.getByRole('treeitem').count()).toBeGreaterThan(3)
    await tabTo(karim, 'Aller à une personne ou à une unité')
    await karim.keyboard.type('fato')
    await karim.getByRole('option', { name: /Fatou Ndiaye/ }).waitFor()
    await karim.keyboard.press('ArrowDown')
    await karim.keyboard.press('Enter')
    const focused = () => karim.evaluate(() => document.activeElement?.getAttribute('data-word'))
    await expect.poll(focused).toBe('Fatou Ndiaye')
    expect(await karim.getByRole('navigation', { name: 'Où vous êtes' }).textContent()).toBe(
      'Zoé ÉbèneFatou Ndiaye',
    )
    await karim.keyboard.press('z')
    expect(await focused()).toBe('Zoé Ébène')
    await karim.keyboard.press('End')
    expect(await focused()).toBe('Sans responsable ni équipe')
    await karim.keyboard.type('res')
    expect(await focused()).toBe('Responsables absents de l’annuaire')
    await karim.keyboard.press('ArrowRight')
    await karim.keyboard.press('ArrowRight')
    expect(await focused()).toBe('99')

    await karim.getByRole('link', { name: 'Par unité' }).click()
    await tree.getByRole('treeitem', { name: 'Industrie' }).first().waitFor()
    await tree.getByRole('treeitem', { name: 'Piotr Mazur' }).waitFor()
  })

  test('what one writes is kept when the card changed meanwhile, and says whose words it is', async () => {
    const { world, desk, cast } = now()
    const awa = await desk.sit(world, cast.awa, '/people/me/edit')
    await awa.getByLabel('Ce qu’on peut vous demander').fill('Les bridages.')
    const { version } = await cast.awa.do('readPerson', { personId: cast.awa.id })
    await cast.awa.do('editCard', { personId: cast.awa.id, site: 'Niort', version })
    await awa.getByRole('button', { name: 'Enregistrer' }).click()
    await awa.getByText('Votre fiche a changé entre-temps').waitFor()
    expect(await awa.getByLabel('Ce qu’on peut vous demander').inputValue()).toBe('Les bridages.')
    await awa.getByRole('button', { name: 'Enregistrer' }).click()
    await awa.getByRole('heading', { level: 1, name: 'Awa Diallo' }).waitFor()
    await awa.getByText('écrit par vous, visible en interne').first().waitFor()
    await awa.getByRole('radio', { name: 'Invité' }).click()
    await awa.getByText('Ce que lit un invité d’un espace que vous partagez.').waitFor()
    expect(await awa.getByText('Les bridages.').count()).toBe(0)
    await awa.getByRole('radio', { name: 'Collègue' }).click()
    await awa.getByText('écrit par Awa, visible en interne').first().waitFor()
    expect(await cast.awa.do('readPerson', { personId: cast.awa.id })).toMatchObject({
      about: 'Les bridages.',
      site: 'Niort',
    })
  })

  test('by keyboard, in English: languages are chosen by their names, and people found by unit and site', async () => {
    const { world, desk, cast } = now()
    const { karim } = cast
    await karim.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    const page = await desk.sit(world, karim, '/people/me/edit')
    await tabTo(page, 'Languages')
    await page.keyboard.type('wol')
    await page.getByRole('option', { name: 'Wolof' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove Wolof' }).waitFor()
    await page.keyboard.type('breton')
    await page.keyboard.press('Tab')
    await tabTo(page, 'Remove Breton')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove Breton' }).waitFor({ state: 'detached' })
    await page.keyboard.type('pol')
    await page.getByRole('option', { name: 'Polish' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await page.getByText('Wolof and Polish', { exact: true }).waitFor()
    expect((await karim.do('readPerson', { personId: karim.id })).languages).toEqual(['wo', 'pl'])

    await page.goto(new URL('/people', page.url()).href)
    for (const filter of ['Unit', 'Site']) {
      await tabTo(page, filter)
      await page.keyboard.press('Enter')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: new RegExp(`^Remove ${filter}`) }).waitFor()
    }
    await page
      .getByRole('status')
      .filter({ hasText: /^1\sperson$/ })
      .waitFor()
    await page.getByRole('link', { name: 'Awa Diallo' }).first().waitFor()
  })
})

async function setScene({ desk, world }: Stage) {
  // A card that changed meanwhile is answered 412.
  desk.foresee(/412/)
  const cast = await gather(world)
  return { cast }
}
