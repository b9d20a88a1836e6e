import { Bell, BellOff, Bookmark, HeartHandshake, MessageSquare, Reply } from 'lucide-react'
import { useState } from 'react'
import { Action, ActionLink, Actions } from './action.tsx'
import { Button, ButtonLink } from './button.tsx'
import { Checkbox, RadioGroup, Segmented, Switch } from './choices.tsx'
import { ComboBox } from './combobox.tsx'
import { Confirm } from './dialog.tsx'
import { TextArea, TextField } from './field.tsx'
import { FileDrop } from './file-drop.tsx'
import { Part } from './gallery-part.tsx'
import { galleryWords } from './gallery-words.ts'
import { Menu } from './menu.tsx'
import { Popover } from './popover.tsx'
import { Select } from './select.tsx'
import { Several } from './several.tsx'
import { useToast } from './toast.tsx'
import { useWords } from './words.tsx'

export function Controls() {
  const t = useWords(galleryWords)
  const toast = useToast()
  const [thanked, thank] = useState(true)
  const [open, setOpen] = useState(false)
  return (
    <Part title={t('buttons')}>
      <div className="w-stack">
        <div className="w-line">
          <Button onPress={() => toast({ text: t('moved'), undo: () => {} })}>{t('move')}</Button>
          <Button onPress={() => setOpen(true)}>{t('dialog')}</Button>
          <ButtonLink href="/second">{t('second')}</ButtonLink>
          <Menu
            word={t('watching')}
            icon={Bell}
            choices={[
              { word: t('watching'), icon: Bell, note: t('fiveNew') },
              { word: t('mute'), icon: BellOff, href: '/mute' },
              { word: t('removeIt'), danger: true, apart: true },
            ]}
          />
          <Button kind="danger">{t('removeIt')}</Button>
          <Button disabled>{t('notYet')}</Button>
          <Button busy>{t('sending')}</Button>
          <Button small>{t('small')}</Button>
        </div>
        <Actions>
          <Action icon={Reply}>{t('reply')}</Action>
          <ActionLink icon={MessageSquare} href="/comments" count={9}>
            {t('discussions')}
          </ActionLink>
          <Action icon={HeartHandshake} on={thanked} onPress={() => thank(!thanked)}>
            {t(thanked ? 'thanked' : 'thank')}
          </Action>
          <Menu look="action" word={t('other')} choices={[{ word: t('save'), icon: Bookmark }]} />
          <Popover title={t('evidence')} word={t('measure')}>
            {t('evidenceText')}
          </Popover>
        </Actions>
      </div>
      <Confirm
        title={t('dialogTitle')}
        verb={t('publish')}
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => setOpen(false)}
      >
        <p>{t('dialogText')}</p>
      </Confirm>
    </Part>
  )
}

export function Entries() {
  const t = useWords(galleryWords)
  const spaces = [
    { id: 'foundry', word: t('foundry'), note: t('privateNote') },
    { id: 'machining', word: t('machining') },
    { id: 'quality', word: t('quality') },
  ] as const
  type SpaceId = (typeof spaces)[number]['id']
  const [space, setSpace] = useState<SpaceId | null>('foundry')
  const [several, choose] = useState<readonly SpaceId[]>(['machining', 'quality'])
  const [email, setEmail] = useState('k.lis@brzeg')
  return (
    <Part title={t('fields')}>
      <div className="w-stack" data-gap="24">
        <TextField label={t('questionTitle')} placeholder={t('tried')} description={t('similar')} />
        <Select label={t('space')} options={spaces} value={space} onChange={setSpace} />
        <ComboBox
          label={t('space')}
          options={spaces}
          value={space}
          onChange={setSpace}
          description={t('privateNote')}
        />
        <TextField
          label={t('email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={t('emailError')}
        />
        <TextField
          label={t('password')}
          type="password"
          autoComplete="new-password"
          defaultValue="lin-garance-guede"
        />
        <TextArea label={t('details')} optional placeholder={t('tried')} />
        <Several
          label={t('spaces')}
          options={spaces}
          chosen={spaces.filter(({ id }) => several.includes(id))}
          onChange={choose}
          most={3}
        />
        <Boxes />
        <FileDrop label={t('files')} note={t('filesNote')} onFiles={() => {}} />
      </div>
    </Part>
  )
}

function Boxes() {
  const t = useWords(galleryWords)
  const [ticked, tick] = useState(true)
  const [guests, setGuests] = useState(true)
  const [way, setWay] = useState<'key' | 'password'>('key')
  const [saved, setSaved] = useState<'none' | 'hour' | 'half'>('hour')
  return (
    <>
      <div className="w-stack" data-gap="8">
        <Checkbox checked={ticked} onChange={tick} note={t('tickedNote')}>
          {t('ticked')}
        </Checkbox>
        <Checkbox checked={false} partly onChange={tick}>
          {t('thisWeek')}
        </Checkbox>
        <Switch checked={guests} onChange={setGuests}>
          {t('guestsOn')}
        </Switch>
        <Switch checked={!guests} onChange={() => setGuests(!guests)}>
          {t('guestsOn')}
        </Switch>
      </div>
      <RadioGroup
        label={t('start')}
        layout="side"
        value={way}
        onChange={setWay}
        options={[
          { id: 'key', word: t('key') },
          { id: 'password', word: t('password') },
        ]}
      />
      <Segmented
        label={t('saved')}
        labelHidden={false}
        value={saved}
        onChange={setSaved}
        options={[
          { id: 'none', word: t('none') },
          { id: 'hour', word: t('hour') },
          { id: 'half', word: t('half') },
        ]}
      />
    </>
  )
}
