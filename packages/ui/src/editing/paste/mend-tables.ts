/** A table in a table, or one of a single cell, only arranged the page: its contents stay, the grid goes. */
function unwrapGrid(table: Element): void {
  const cells = [...table.querySelectorAll('td, th')].filter(
    (cell) => cell.closest('table') === table,
  )
  const isGrid = cells.length === 1 || table.parentElement?.closest('table')
  if (isGrid) table.replaceWith(...cells.map(asBlock))
}

function asBlock(cell: Element): Element {
  const block = cell.ownerDocument.createElement('div')
  block.append(...cell.childNodes)
  return block
}

function becomeHeader(cell: Element): void {
  const header = cell.ownerDocument.createElement('th')
  for (const name of ['colspan', 'rowspan']) {
    const span = cell.getAttribute(name)
    if (span) header.setAttribute(name, span)
  }
  header.append(...cell.childNodes)
  cell.replaceWith(header)
}

/** Tables as the editor has them: not nested, header cells where the head is, the caption as a line above. */
export function mendTables(body: HTMLElement): void {
  const inmostFirst = [...body.querySelectorAll('table')].toReversed()
  for (const table of inmostFirst) unwrapGrid(table)
  for (const cell of body.querySelectorAll('thead td')) becomeHeader(cell)
  for (const caption of body.querySelectorAll('caption')) {
    const line = caption.ownerDocument.createElement('p')
    line.append(...caption.childNodes)
    caption.closest('table')?.before(line)
    caption.remove()
  }
}
