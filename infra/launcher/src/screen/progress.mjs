const isTerminal = process.stdout.isTTY && process.env.TERM !== 'dumb'
const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`

/** @type {Set<string>} the steps that are under way, drawn on the last line of a terminal */
const active = new Set()

const eraseActive = () => isTerminal && process.stdout.write('\r\u001b[2K')
const drawActive = () => {
  if (isTerminal && active.size > 0) process.stdout.write(`  … ${[...active].join(', ')}`)
}

/**
 * Prints a line without disturbing the steps that are under way.
 * @param {string} line
 */
export const say = (line = '') => {
  eraseActive()
  console.log(line)
  drawActive()
}

/**
 * Does one step and prints one line for it with the time it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work may return a string, which is printed behind the label
 * @returns {Promise<T>}
 */
export const step = async (label, work) => {
  const since = performance.now()
  active.add(label)
  eraseActive()
  drawActive()
  try {
    const result = await work()
    active.delete(label)
    const note = typeof result === 'string' ? ` (${result})` : ''
    say(`  ✓ ${label}${note}  ${seconds(since)}`)
    return result
  } catch (error) {
    active.delete(label)
    say(`  ✗ ${label}  ${seconds(since)}`)
    throw error
  }
}

/**
 * Rows as aligned columns; the first row is the heading.
 * @param {string[][]} rows
 */
export const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
    .map((line) => line.trimEnd())
    .join('\n')
}
