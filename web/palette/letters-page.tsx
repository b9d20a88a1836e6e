import { Keyboard, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Action } from '../kit/action.tsx'
import { useAnnounce } from '../kit/announce.tsx'
import { Button } from '../kit/button.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { Keys } from './keys.tsx'
import { firstLetters, type LetterAct, type Letters, lettersHere, restoreLetters } from './letters.ts'
import { LettersDialog } from './letters-dialog.tsx'
import { ShortcutsPart } from './shortcuts-part.tsx'
import './letters.css'
import { commandWords, letterWords, paletteWords } from './words.ts'

type Group = readonly [
  name: 'going' | 'reading' | 'writing' | 'levels' | 'finding',
  acts: readonly LetterAct[],
]

const groups: readonly Group[] = [
  ['going', ['home', 'inbox', 'spaces', 'questions', 'people', 'conversations', 'drafts', 'saved', 'back']],
  ['reading', ['nextLine', 'lineBefore', 'loadNew', 'react', 'saveForLater', 'done', 'save', 'undo']],
  ['writing', ['ask', 'reply', 'edit']],
  ['levels', ['mutedLevel', 'normalLevel', 'trackingLevel', 'watchingLevel']],
  ['finding', ['palette', 'keys']],
]

/** Every act that letters do, and its letters on this device, to be changed or taken away. */
export function LettersPage() {
  const t = useWords(letterWords)
  const p = useWords(paletteWords)
  const s = useWords(commandWords)
  const announce = useAnnounce()
  const woken = useWoken()
  const [changed, setChanged] = useState<Letters | null>(null)
  const [asked, ask] = useState<LetterAct | null>(null)
  // What this device remembers is known to the browser alone.
  const letters = changed ?? (woken ? lettersHere() : firstLetters)
  const look = () => setChanged(lettersHere())
  const restore = () => {
    restoreLetters()
    look()
    announce(t('restored'))
  }
  return (
    <Page
      title={p('keysPart')}
      lede={<p>{t('lede')}</p>}
      crumb={[{ word: s('settings'), href: '/settings' }, { word: p('keysPart') }]}
      actions={
        <Button icon={Undo2} onPress={restore}>
          {t('restore')}
        </Button>
      }
    >
      <div className="w-stack w-letters" data-gap="36">
        <ShortcutsPart />
        {groups.map(([group, acts]) => (
          <Section key={group} title={t(group)}>
            <List label={t(group)}>
              {acts.map((act) => (
                <LetterRow key={act} act={act} keys={letters[act]} onChange={() => ask(act)} />
              ))}
            </List>
          </Section>
        ))}
      </div>
      {asked && (
        <LettersDialog key={asked} act={asked} letters={letters} onChanged={look} onClose={() => ask(null)} />
      )}
    </Page>
  )
}

function LetterRow({
  act,
  keys,
  onChange,
}: {
  act: LetterAct
  keys: readonly string[]
  onChange: () => void
}) {
  const t = useWords(letterWords)
  const say = useWords(commandWords)
  return (
    <ListRow
      title={say(act)}
      end={
        <>
          <span className="w-letters-keys">
            {keys.length > 0 ? <Keys keys={keys} /> : <span className="w-quiet">{t('none')}</span>}
          </span>
          <Action icon={Keyboard} label={t('changeOf', { act: say(act) })} onPress={onChange}>
            {t('change')}
          </Action>
        </>
      }
    />
  )
}
