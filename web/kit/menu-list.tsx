import { Check } from 'lucide-react'
import { Menu as Base, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components/Menu'
import { classes } from './classes.ts'
import { MenuButton, type MenuChoice, type MenuProps } from './menu-button.tsx'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

/** The button with its list. */
export function MenuList({ choices, ...face }: MenuProps) {
  return (
    <MenuTrigger>
      <MenuButton {...face} />
      <Popover className="w-popover w-popover-list">
        <Base className="w-options" aria-label={face.label ?? face.word}>
          {choices.flatMap((choice) => [
            ...(choice.apart ? [<Separator key={`${choice.word} line`} className="w-menu-line" />] : []),
            <MenuLine key={choice.word} choice={choice} />,
          ])}
        </Base>
      </Popover>
    </MenuTrigger>
  )
}

function MenuLine({
  choice: { word, note, icon: Icon, onPress, href, danger, disabled = false, current = false },
}: {
  choice: MenuChoice
}) {
  const t = useWords(kitWords)
  return (
    <MenuItem
      className={classes('w-option', danger && 'w-option-danger')}
      textValue={word}
      isDisabled={disabled}
      {...(onPress && { onAction: onPress })}
      {...(href && { href })}
    >
      {Icon && <Icon className="w-icon" aria-hidden />}
      <span>
        {current ? <b>{word}</b> : word}
        {current && <Check className="w-icon w-option-check" role="img" aria-label={t('chosen')} />}
        {note && <span className="w-option-note">{note}</span>}
      </span>
    </MenuItem>
  )
}
