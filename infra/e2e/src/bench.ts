// npm run bench: measures an installation of its own with 10,000 generated products beside bare routes and inserts, and
// keeps the figures in docs/benchmarks.md.
import { writeFileSync } from 'node:fs'
import { takeFigures } from './bench/figures.ts'
import { documentOf, tableOf } from './bench/document.ts'

const figures = await takeFigures()
console.log(`${tableOf(figures.rows, 'p99')}\n\n${tableOf(figures.desk, 'p95')}`)
writeFileSync(new URL('../../../docs/benchmarks.md', import.meta.url), documentOf(figures))
process.exit([...figures.rows, ...figures.desk].some(({ failures }) => failures > 0) ? 1 : 0)
