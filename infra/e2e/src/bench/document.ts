import { cpus, release, totalmem, type as system } from 'node:os'
import { openCases } from './desk-figures.ts'
import type { ExportRow } from './export-figures.ts'
import type { AllFigures, Row } from './figures.ts'
import { searchers } from './search-figures.ts'

const round = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)))

function ratioOf(row: Row, rows: readonly Row[]): string {
  const beside = rows.find(({ name }) => name === row.beside)
  return beside ? `1 : ${round(beside.perSecond / row.perSecond)}` : '–'
}

/** A share of the answers that came at least so fast. */
type Share = 'p95' | 'p99'

/** The figures as a Markdown table; the ratio says how many times more the bare thing does. */
export function tableOf(rows: readonly Row[], share: Share): string {
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${round(row.perSecond)} | ${round(row.p50)} | ${round(row[share] ?? row.p99)} | ${ratioOf(row, rows)} | ${row.failures} |`,
  )
  return [
    `| What | per second | median ms | ${share.slice(1)} % ms | beside the bare one | failures |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}

function startsOf({ startMs }: AllFigures): string {
  if (!startMs) return ''
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
  return `\n## Starting\n\nFrom the command to ready: ${seconds(startMs.first)} with an empty database and demo data to be made, ${seconds(startMs.second)} for a start after that.\n`
}

/** What of the page is about searching. */
export function searchPartOf({ search }: AllFigures): string {
  const tables = search.map(
    ({ products, rows }) =>
      `With ${products.toLocaleString('en')} products on the shelf:\n\n${tableOf(rows, 'p99')}\n`,
  )
  return `## Searching for what nobody has asked before

${searchers} at a time, three seconds for each run, the middle one of three runs, through the gateway. Each search is for other words, so that no kept answer helps, and is answered with a page of twenty, marked hits and the numbers beside all filters. The texts are made of 6,000 words, of which few are everywhere and most hardly anywhere; each search is for two words of one product.

${tables.join('\n')}`
}

/** What of the page is about the desk. */
export function deskPartOf({ desk }: AllFigures): string {
  return `## The desk with ${openCases.toLocaleString('en')} open cases

Ten at a time, three seconds for each run, the middle one of three runs, asked at the service itself, by somebody who may see every case: nobody keeps a queue page.

${tableOf(desk, 'p95')}
`
}

const exportLine = ({ orders, format, seconds, megabytes, before, most }: ExportRow) =>
  `| ${orders.toLocaleString('en')} as ${format.toUpperCase()} | ${seconds.toFixed(1)} | ${megabytes.toFixed(1)} | ${before ? Math.round(before) : '–'} | ${most ? Math.round(most) : '–'} |`

/** What of the page is about orders that are taken home. */
export function exportPartOf({ exports }: AllFigures): string {
  return `## Taking orders home

One file after the other, through the gateway, read as fast as it comes (ADR 32). Memory is that of the process that writes it, resident, before and at the most.

| What | seconds | MB | memory before | memory at the most |
| --- | ---: | ---: | ---: | ---: |
${exports.map(exportLine).join('\n')}
`
}

function memoryLine({ memory }: AllFigures): string {
  if (!memory) return ''
  return `\n## Memory\n\n${memory.processes} processes, all of the platform with PostgreSQL and the launcher, after the start: ${Math.round(memory.pss)} MB where shared pages count once (PSS), ${Math.round(memory.rss)} MB where they count in each process (RSS).\n`
}

/** The page that keeps the figures, with the machine named. */
export function documentOf(figures: AllFigures): string {
  const cores = cpus()
  const machine = `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${system()} ${release()}, Node ${process.version}, PostgreSQL ${figures.postgres}`
  return `# Benchmarks

\`npm run bench\` starts an installation of its own, fills it with ${figures.products.toLocaleString('en')} generated products, measures, and writes this page. Everything runs on one machine: the client, the gateway, the services, their workers and the database share its cores.

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.

## Throughput and latency

Ten at a time, three seconds for each run, the middle one of three runs. Reading goes through the gateway, which keeps what is the same for everybody for a second, and what it sent a moment ago ready to be sent again (ADR 21), so most of these answers are its own; subscribing goes through it too, with an Idempotency-Key each, and writes the subscription, the EULA acceptance, the history, the kept answer and the messages in one transaction.

${tableOf(figures.rows, 'p99')}

${searchPartOf(figures)}
${deskPartOf(figures)}
${exportPartOf(figures)}${startsOf(figures)}${memoryLine(figures)}`
}
