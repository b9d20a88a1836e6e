export type Theme = 'light' | 'dark' | 'system'

const key = 'weft.theme'

/** The theme chosen on this device; the device's own until one is. */
export function wearTheme(): void {
  const chosen = localStorage.getItem(key)
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
  else delete document.documentElement.dataset.theme
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(key)
  else localStorage.setItem(key, theme)
  wearTheme()
}
