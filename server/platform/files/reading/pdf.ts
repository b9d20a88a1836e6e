import { definePDFJSModule, getDocumentProxy } from 'unpdf'
import * as pdfjs from 'unpdf/pdfjs'
import { type Gathered, LimitMet, limits } from './limits.ts'

await definePDFJSModule(async () => pdfjs)

/** The text of a PDF, page by page. Its scripts, forms and attachments are not looked at. */
export async function readPdf(bytes: Uint8Array, gathered: Gathered): Promise<void> {
  const pdf = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  })
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > limits.pages) throw new LimitMet({ whole: false })
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    for (const item of items) if ('str' in item) gathered.add(item.hasEOL ? `${item.str}\n` : item.str)
    gathered.add('\n')
    page.cleanup()
  }
}
