/** The names of the spaces that somebody may hear, by id. */
export type SpaceNames = Readonly<Record<string, string>>

const nameless = '#…'
const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const written = new RegExp(`\\[((?:\\\\.|[^\\\\[\\]])*)\\]\\(weft:space/(${id})\\)`, 'gi')
const rendered = new RegExp(
  `<a class="mention" href="/spaces/(${id})" data-kind="space"[^>]*>(.*?)</a>`,
  'gs',
)

/** Markdown to store: a space that not everyone hears of who may read it stands there without its name. */
export const withoutNames = (markdown: string, named: ReadonlySet<string>): string =>
  markdown.replace(written, (whole, _label: string, space: string) =>
    named.has(space.toLowerCase()) ? whole : `[${nameless}](weft:space/${space})`,
  )

/** Markdown for somebody to edit: each space by its name of today, and those they may not hear of by none. */
export const namedMarkdown = (markdown: string, names: SpaceNames): string =>
  markdown.replace(written, (whole, label: string, space: string) => {
    const name = names[space.toLowerCase()]
    if (name === undefined) return nameless
    return label.startsWith('#') ? `[#${name.replace(/[\\[\]*_`~<&]/g, '\\$&')}](weft:space/${space})` : whole
  })

/** The same of what is rendered: what one may not hear of leads nowhere, as what does not exist. */
export const namedHtml = (html: string, names: SpaceNames): string =>
  html.replace(rendered, (whole, space: string, label: string) => {
    const name = names[space]
    if (name === undefined) return nameless
    return label.startsWith('#') ? whole.replace(`>${label}</a>`, () => `>#${escaped(name)}</a>`) : whole
  })

/** What is read apart from its thread keeps the links that bear a name, and no others. */
export const onlyNamed = <Text extends { body: string; html: string }>(text: Text): Text => ({
  ...text,
  body: onlyNamedMarkdown(text.body),
  html: text.html.replace(rendered, (whole, _space, label: string) =>
    label === nameless ? nameless : whole,
  ),
})

export const onlyNamedMarkdown = (markdown: string): string =>
  markdown.replace(written, (whole, label: string) => (label === nameless ? nameless : whole))

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
