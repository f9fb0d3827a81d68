import { isNumbered } from './markers.ts'

/** A row of a table, or a line of text. */
type Line = readonly string[]

const isBullet = (cell: string) => /^[•·▪◦○●■\-–*o§]$/.test(cell)
/** Word writes a list as text with its marker before a tab. */
const isMarker = (cell: string) => isBullet(cell.trim()) || isNumbered(cell.trim())

const isTabbed = (run: readonly Line[]) => (run[0]?.length ?? 0) > 1

/** Whether lines with tabs are rows: not a text that is indented by tabs, nor a list with its markers. */
function isTable(rows: readonly Line[]): boolean {
  const first = rows.map(([cell = '']) => cell.trim())
  const isIndented = first.every((cell) => cell === '')
  const isList = rows.every(({ length }) => length === 2) && first.every(isMarker)
  return rows.length > 1 && !isIndented && !isList
}

/** Lines one after the other that all have tabs, or all have none. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && isTabbed(run) === line.length > 1) run.push(line)
    else runs.push([line])
  }
  return runs
}

function paragraph(document: Document, words: string): Element {
  const element = document.createElement('p')
  element.textContent = words
  return element
}

function tableOf(document: Document, rows: readonly Line[]): Element {
  const table = document.createElement('table')
  const body = table.appendChild(document.createElement('tbody'))
  const width = Math.max(...rows.map(({ length }) => length))
  for (const cells of rows) {
    const row = body.appendChild(document.createElement('tr'))
    for (let at = 0; at < width; at += 1)
      row.appendChild(document.createElement('td')).append(paragraph(document, cells[at] ?? ''))
  }
  return table
}

/** A run as the table that it is, or as its lines without the empty ones. */
function elementsOf(run: readonly Line[], document: Document): Element[] {
  if (isTabbed(run) && isTable(run)) return [tableOf(document, run)]
  const lines = run.map((line) => line.join(' ')).filter((line) => line.trim() !== '')
  return lines.map((line) => paragraph(document, line))
}

/** Text with tabs between columns, as spreadsheets and databases give it, with its tables; null when it has none. */
export function tablesOfTabs(text: string, document: Document): Element | null {
  const lines = text.replace(/(?:\r?\n)+$/, '').split(/\r?\n/)
  const runs = runsOf(lines.map((line) => line.split('\t')))
  if (!runs.some((run) => isTabbed(run) && isTable(run))) return null
  const root = document.createElement('div')
  root.append(...runs.flatMap((run) => elementsOf(run, document)))
  return root
}
