import { zipOf } from './zip.ts'

const main = 'http://schemas.openxmlformats.org'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A document of a word processor: a paragraph a line. */
export function docxOf(lines: readonly string[]): Buffer {
  const said = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  return zipOf([
    types(
      'word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ),
    points('word/document.xml'),
    {
      name: 'word/document.xml',
      content: `${head}<w:document xmlns:w="${main}/wordprocessingml/2006/main"><w:body>${said.join('')}</w:body></w:document>`,
    },
  ])
}

/** A sheet, row by row; numbers stay numbers. */
export function xlsxOf(sheet: string, rows: readonly (readonly (string | number)[])[]): Buffer {
  const cells = rows.map((row) => `<row>${row.map(cell).join('')}</row>`)
  const relations = `${main}/officeDocument/2006/relationships`
  const sheets = `<sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets>`
  return zipOf([
    types(
      'xl/workbook.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    ),
    points('xl/workbook.xml'),
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}/spreadsheetml/2006/main" xmlns:r="${relations}">${sheets}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationsOf(
        `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${head}<worksheet xmlns="${main}/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    },
  ])
}

const cell = (value: string | number) =>
  typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`

const types = (part: string, type: string, more = '') => ({
  name: '[Content_Types].xml',
  content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="${type}"/>${more}</Types>`,
})

const points = (part: string) => ({
  name: '_rels/.rels',
  content: relationsOf(
    `<Relationship Id="rId1" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="${part}"/>`,
  ),
})

const relationsOf = (inside: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
