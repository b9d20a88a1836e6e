import { lazy, Suspense } from 'react'
import { MenuButton, type MenuProps } from './menu-button.tsx'

export type { MenuChoice } from './menu-button.tsx'

// The lists weigh as much as a page: they come right after the first screen, and their buttons stand meanwhile.
const loading = import('./menu-list.tsx')
const MenuList = lazy(async () => ({ default: (await loading).MenuList }))

export function Menu(props: MenuProps) {
  const { choices: _, ...face } = props
  return (
    <Suspense fallback={<MenuButton {...face} waiting />}>
      <MenuList {...props} />
    </Suspense>
  )
}
