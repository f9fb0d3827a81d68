// npm run journey -- [--url <origin>] [--json]: plays the main job through the public API, one line for each step.
import { parseArgs } from 'node:util'
import { installationFrom } from './play/installation.ts'
import { Journey, type StepReport } from './play/journey.ts'
import { playMainJob } from './play/main-job.ts'

const { values } = parseArgs({ options: { url: { type: 'string' }, json: { type: 'boolean' } } })

function tell({ step, ok, ms, error }: StepReport): void {
  if (values.json) return
  console.log(`${ok ? '✓' : '✗'} ${step}  ${ms} ms${error ? `\n  ${error}` : ''}`)
}

const journey = new Journey(tell)
const start = performance.now()
let isDone = false
try {
  await playMainJob(journey, installationFrom(process.env, values.url))
  isDone = true
} catch (error) {
  // A failed step is in the report; anything else is said here.
  if (journey.reports.every(({ ok }) => ok)) console.error(error)
}
const ms = Math.round(performance.now() - start)
if (values.json) console.log(JSON.stringify({ ok: isDone, ms, steps: journey.reports }, null, 2))
else console.log(isDone ? `Every step held, ${ms} ms.` : 'The journey ended early.')
process.exit(isDone ? 0 : 1)
