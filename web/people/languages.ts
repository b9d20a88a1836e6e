/** Languages by their names in the page's language; a code nobody knows stays as it is. */
export function languageNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch (error) {
      if (error instanceof RangeError) return code
      throw error
    }
  }
}
