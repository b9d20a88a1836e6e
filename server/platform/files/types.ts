export type FileKind = 'image' | 'pdf' | 'office' | 'text' | 'other'

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

// Macro-carrying Office types are left out on purpose: they stay `other`.
const kindOfMime = new Map<string, FileKind>([
  ...['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif', 'image/avif'].map(
    (mime) => [mime, 'image'] as const,
  ),
  ['application/pdf', 'pdf'],
  ...[
    `${openXml}.wordprocessingml.document`,
    `${openXml}.spreadsheetml.sheet`,
    `${openXml}.presentationml.presentation`,
    `${openDocument}.text`,
    `${openDocument}.spreadsheet`,
    `${openDocument}.presentation`,
    'application/x-cfb',
  ].map((mime) => [mime, 'office'] as const),
  ['text/calendar', 'text'],
  ['text/vcard', 'text'],
])

const kindOfExtension = new Map<string, FileKind>([
  ...['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'apng', 'webp', 'gif', 'avif'].map(
    (extension) => [extension, 'image'] as const,
  ),
  ['pdf', 'pdf'],
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'doc', 'xls', 'ppt'].map(
    (extension) => [extension, 'office'] as const,
  ),
  ...['txt', 'text', 'md', 'csv', 'tsv', 'log', 'json', 'ics', 'vcf', 'yaml', 'yml', 'toml', 'ini'].map(
    (extension) => [extension, 'text'] as const,
  ),
])

// What a browser or a desktop may run when it trusts the name.
const dangerous = new Set(
  (
    'html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt rss atom swf js mjs cjs jsx ts css wasm hta ' +
    'exe msi msp com scr pif bat cmd ps1 psm1 vbs vbe wsf wsh jse lnk url reg cpl dll sys jar apk app dmg pkg ' +
    'deb rpm sh bash zsh desktop php phtml asp aspx jsp cgi pl py rb docm xlsm pptm dotm xltm xlam xll iso img'
  ).split(' '),
)

export function foundAs(mime: string): FileKind {
  return kindOfMime.get(mime) ?? 'other'
}

/** What the extension and the sender's declared type say a file is; null where they say nothing we know. */
export function claims(extension: string, declaredMime: string) {
  return {
    extension: dangerous.has(extension) ? ('dangerous' as const) : (kindOfExtension.get(extension) ?? null),
    declared: kindOfMime.get(declaredMime.split(';')[0]?.trim().toLowerCase() ?? '') ?? null,
  }
}
