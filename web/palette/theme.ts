export type Theme = 'light' | 'dark' | 'system'

const key = 'weft.theme'

/** The theme chosen on this device; the device's own until one is. */
export function wearTheme(): void {
  const chosen = chosenTheme()
  if (chosen === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = chosen
}

export function chosenTheme(): Theme {
  const chosen = localStorage.getItem(key)
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(key)
  else localStorage.setItem(key, theme)
  wearTheme()
}
