import {
  productTypes,
  sheetFieldsOf,
  sheetLanguages,
  type ProductType,
  type SheetField,
} from '@emporium/domain'
import { describe, expect, it } from '@jest/globals'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { readSheet } from './read-sheet.ts'
import type { SheetView } from './sheet.schemas.ts'
import { templateRows } from './template-rows.ts'
import { writeSheet } from './write-sheet.ts'

const words = (length: number) => 'x'.repeat(length)
/** A right answer to each kind of question. */
const answers: Record<SheetField['kind'], (field: SheetField) => unknown> = {
  line: () => 'A line, 一行',
  paragraphs: () => 'Two\nlines',
  https: () => 'https://larch.example',
  contact: () => 'help@larch.example',
  choice: ({ options }) => options?.[0],
  choices: ({ options }) => options?.slice(0, 2),
  yesNo: () => true,
}
const full = (type: ProductType): SheetView =>
  Object.fromEntries(sheetFieldsOf(type).map((field) => [field.name, answers[field.kind](field)]))
const fill = (type: ProductType, over: object = {}) =>
  writeSheet({ type, language: 'en', answers: { ...full(type), ...over } })
const faultsOf = async (bytes: Uint8Array) =>
  (await readSheet(bytes)).faults.map(({ field, fault }) => `${field} ${fault}`)
/** What the problem of a refused file is called. */
const refusal = async (bytes: Uint8Array) =>
  readSheet(bytes).then(
    () => 'taken',
    (problem: { slug: string }) => problem.slug,
  )
/** The workbook with some of its parts written anew. */
const patched = (bytes: Uint8Array, parts: Record<string, (text: string) => string>) => {
  const files = unzipSync(bytes)
  for (const [name, change] of Object.entries(parts))
    files[name] = strToU8(change(files[name] ? strFromU8(files[name]) : ''))
  return zipSync(files)
}
/** The workbook with another raw cell beside a key. */
const withCell = (bytes: Uint8Array, row: number, cell: string) =>
  patched(bytes, {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace(new RegExp(`<c r="C${row}"[^>]*?(/>|>.*?</c>)`), cell),
  })

describe('ON-8 a filled sheet', () => {
  it.each(
    productTypes.flatMap((type) => sheetLanguages.map((language) => [type, language] as const)),
  )('ON-8 is read as it was written: %s, %s', async (type, language) => {
    const read = await readSheet(await writeSheet({ type, language, answers: full(type) }))
    expect(read).toMatchObject({ type, language, answers: full(type), faults: [] })
  })

  it.each(productTypes)('ON-8 says of an empty one what is missing: %s', async (type) => {
    const faults = await faultsOf(await writeSheet({ type, language: 'en' }))
    const needed = sheetFieldsOf(type).filter(({ needed }) => needed === true)
    expect(faults).toEqual(needed.map(({ name }) => `${name} missing`))
  })

  const bounded = productTypes.flatMap((type) =>
    sheetFieldsOf(type)
      .filter(({ limit, of }) => limit !== undefined && (type === 'image' || of === 'saas'))
      .map(({ name, limit = 0, kind }) => [type, name, limit, kind] as const),
  )
  const long = (kind: SheetField['kind'], length: number) =>
    kind === 'https' || kind === 'contact'
      ? `https://larch.example/${words(length - 'https://larch.example/'.length)}`
      : words(length)
  it.each(bounded)('ON-8 bounds %s %s at %d characters', async (type, name, limit, kind) => {
    expect(await faultsOf(await fill(type, { [name]: long(kind, limit) }))).toEqual([])
    expect(await faultsOf(await fill(type, { [name]: long(kind, limit + 1) }))).toEqual([
      `${name} too_long`,
    ])
  })

  it.each([
    ['version', 'a\tb', 'not_one_line'],
    ['summary', 'a\u202eb', 'hidden_characters'],
    ['supportHours', '9\u200b–17', 'hidden_characters'],
    ['supportContact', 'help\u200b@larch.example', 'hidden_characters'],
    ['description', 'a\u0085b', 'control_characters'],
    ['website', 'http://larch.example', 'not_https'],
    ['website', 'javascript:alert(1)', 'not_https'],
    ['supportContact', 'call us', 'not_contact'],
    ['releaseStatus', 'beta', 'not_released'],
  ])('ON-8 says what is wrong with %s: %j', async (name, answer, fault) => {
    expect(await faultsOf(await fill('image', { [name]: answer }))).toEqual([`${name} ${fault}`])
  })

  it('ON-8 names a question whose row was taken out, and no cell for it', async () => {
    const row = rowOf('summary')
    const bytes = patched(await fill('image'), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(new RegExp(`<row r="${row}".*?</row>`, 's'), ''),
    })
    const { faults } = await readSheet(bytes)
    expect(faults).toMatchObject([{ field: 'summary', fault: 'row_missing', cell: null }])
    expect(faults[0]?.detail).toContain('no longer in the sheet')
  })

  it('ON-8 wants the licences named when there are some, and only then', async () => {
    const none = { licenceDetails: undefined }
    expect(await faultsOf(await fill('image', { ...none, thirdPartyLicences: false }))).toEqual([])
    expect(await faultsOf(await fill('image', { ...none, thirdPartyLicences: true }))).toEqual([
      'licenceDetails missing',
    ])
  })

  const rowOf = (name: string) =>
    6 + templateRows('image').findIndex((row) => 'key' in row && row.key === name)
  it.each([
    ['productName', '<c r="C7"><f>1+1</f><v>2</v></c>', 'not_text'],
    ['productName', '<c r="C7" t="e"><v>#REF!</v></c>', 'not_text'],
    ['category', '<c r="C11" t="inlineStr"><is><t>Hats</t></is></c>', 'not_in_list'],
    ['hasBootScript', '<c r="C34" t="inlineStr"><is><t>maybe</t></is></c>', 'not_yes_or_no'],
    ['regions/cn-hangzhou', '<c r="C29" t="inlineStr"><is><t>x</t></is></c>', 'not_yes_or_no'],
  ])('ON-8 reports the cell of %s: %s', async (key, cell, fault) => {
    const row = rowOf(key)
    expect(cell).toContain(`"C${row}"`)
    const { faults } = await readSheet(withCell(await fill('image'), row, cell))
    expect(faults).toEqual([expect.objectContaining({ cell: `C${row}`, key, fault })])
  })

  it.each([
    ['version', '<c r="C8"><v>2.1</v></c>', '2.1'],
    ['hasBootScript', '<c r="C34" t="b"><v>0</v></c>', false],
    ['hasBootScript', '<c r="C34" t="inlineStr"><is><t> 是 </t></is></c>', true],
    ['category', '<c r="C11" t="inlineStr"><is><t>运维 › 日志</t></is></c>', 'operations/logging'],
    [
      'category',
      '<c r="C11" t="inlineStr"><is><t>operations/logging</t></is></c>',
      'operations/logging',
    ],
  ] as const)('ON-8 understands what spreadsheets make of %s: %s', async (name, cell, value) => {
    const read = await readSheet(withCell(await fill('image'), rowOf(name), cell))
    expect(read.answers[name]).toBe(value)
    expect(read.faults).toEqual([])
  })
})

describe('ON-8 a file that is no filled sheet', () => {
  const mark = (row: (string | number)[]) =>
    writeXlsx({
      sheets: [
        { name: 'a', rows: [['productName', null, 'x']] },
        { name: 'emporium', rows: [row] },
      ],
    })

  it.each([
    ['text', () => Buffer.from('a,b,c\n1,2,3')],
    ['nothing', () => Buffer.alloc(0)],
    ['a PDF', () => Buffer.from('%PDF-1.7')],
    ['an old .xls', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex')],
    ['another archive', () => zipSync({ 'word/document.xml': strToU8('<a/>') })],
    [
      'an .ods',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    ],
  ])('ON-8 is told by its content: %s', async (_name, make) => {
    expect(await refusal(make())).toBe('isv-sheet-not-xlsx')
  })

  it('ON-8 may not need a password', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: 'hunter2', spinCount: 10 },
    })
    expect(await refusal(locked)).toBe('isv-sheet-encrypted')
  })

  it.each([
    ['xl/vbaProject.bin'],
    ['xl/macrosheets/sheet1.xml'],
    ['xl/embeddings/oleObject1.bin'],
    ['xl/externalLinks/externalLink1.xml'],
    ['xl/activeX/activeX1.xml'],
  ])('ON-8 may not do anything by itself: %s', async (part) => {
    expect(await refusal(patched(await fill('image'), { [part]: () => 'x' }))).toBe(
      'isv-sheet-active',
    )
  })

  it('ON-8 may not be a macro workbook by its type alone', async () => {
    const typed = patched(await fill('image'), {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
    })
    expect(await refusal(typed)).toBe('isv-sheet-active')
  })

  it('ON-8 resolves no entities', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'
    const parts = { 'xl/worksheets/sheet1.xml': () => bomb }
    expect(await refusal(patched(await fill('image'), parts))).toBe('isv-sheet-damaged')
  })

  it('ON-8 is bounded when unpacked: bombs, many parts, sizes that lie', async () => {
    const good = unzipSync(await fill('image'))
    const bomb = zipSync({ ...good, 'xl/theme.xml': new Uint8Array(9 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toBe('isv-sheet-too-big')
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_part, index) => [`xl/a${index}.xml`, strToU8('<a/>')]),
    )
    expect(await refusal(zipSync({ ...good, ...many }))).toBe('isv-sheet-too-big')
    const lying = Buffer.from(bomb)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(9 * 1024 * 1024)
    for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size, at))
      lying.writeUInt32LE(1, at)
    expect(await refusal(lying)).toBe('taken')
  })

  it('ON-8 is read in its window alone, however far its cells reach', async () => {
    const far = patched(await fill('image'), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
        ),
    })
    expect((await readSheet(far)).faults).toEqual([])
  })

  it('ON-8 may not be torn', async () => {
    const good = await fill('image')
    expect(await refusal(good.subarray(0, good.length / 2))).toBe('isv-sheet-damaged')
    const broken = patched(good, { 'xl/workbook.xml': () => 'not xml' })
    expect(['isv-sheet-damaged', 'isv-sheet-not-ours']).toContain(await refusal(broken))
  })

  it('ON-8 must be made from our template, of the present version', async () => {
    expect(await refusal(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }))).toBe(
      'isv-sheet-not-ours',
    )
    expect(await refusal(await mark(['something', 1, 'image', 'en']))).toBe('isv-sheet-not-ours')
    expect(await refusal(await mark(['emporium-isv-sheet', 1, 'book', 'en']))).toBe(
      'isv-sheet-not-ours',
    )
    for (const version of [0, 2])
      expect(await refusal(await mark(['emporium-isv-sheet', version, 'image', 'en']))).toBe(
        'isv-sheet-old-version',
      )
  })
})
