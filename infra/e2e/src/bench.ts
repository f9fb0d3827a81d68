// npm run bench: measures an installation of its own with 10,000 generated products beside bare routes and inserts, and
// keeps the figures in docs/benchmarks.md. Searching is measured with 20,000 and 100,000 products; `--shelf 1000000` adds a
// size, for which filling the shelf takes a quarter of an hour.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { takeFigures } from './bench/figures.ts'
import { documentOf, exportPartOf, searchPartOf, tableOf } from './bench/document.ts'

const { values } = parseArgs({ options: { shelf: { type: 'string', multiple: true } } })
const more = (values.shelf ?? []).map(Number).filter(Number.isSafeInteger)
const figures = await takeFigures([20_000, 100_000, ...more])
console.log(`${tableOf(figures.rows, 'p99')}\n\n${tableOf(figures.desk, 'p95')}`)
console.log(searchPartOf(figures))
console.log(exportPartOf(figures))
writeFileSync(new URL('../../../docs/benchmarks.md', import.meta.url), documentOf(figures))
process.exit(
  [...figures.rows, ...figures.desk, ...figures.search.flatMap(({ rows }) => rows)].some(
    ({ failures }) => failures > 0,
  )
    ? 1
    : 0,
)
