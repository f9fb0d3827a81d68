import { isNumbered } from './markers.ts'

/** A row of a table, or a line of text. */
type Line = readonly string[]

const isBullet = (cell: string) => /^[•·▪◦○●■\-–*o§]$/.test(cell)
/** Word writes a list as text with its marker before a tab. */
const isMarker = (cell: string) => isBullet(cell.trim()) || isNumbered(cell.trim())

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
    const isTabbed = run !== undefined && (run[0]?.length ?? 0) > 1
    if (run && isTabbed === line.length > 1) run.push(line)
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

/** Text with tabs between columns, as spreadsheets and databases give it, with its tables; null when it has none. */
export function tablesOfTabs(text: string, document: Document): Element | null {
  const lines = text.replace(/(?:\r?\n)+$/, '').split(/\r?\n/)
  const runs = runsOf(lines.map((line) => line.split('\t')))
  if (!runs.some((run) => (run[0]?.length ?? 0) > 1 && isTable(run))) return null
  const root = document.createElement('div')
  for (const run of runs) {
    if ((run[0]?.length ?? 0) > 1 && isTable(run)) root.append(tableOf(document, run))
    else
      for (const line of run)
        if (line.join('').trim()) root.append(paragraph(document, line.join(' ')))
  }
  return root
}
