// Plays the main job on a running installation for tests while its processes are killed, and looks for what was lost,
// doubled or told. Run by `npm test`; with REDIS_PIDFILE set, Redis carries the messages and is what is killed. With
// `--storm`, run by `npm run storm`, it is a long storm of subscriptions, cancellations and reviews instead.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { installationFrom } from '../src/play/installation.ts'
import { findCanaries } from './canaries.ts'
import { Checks } from './checks.ts'
import { apiKills, redisKills, workerKills } from './kill-plan.ts'
import { patientFetch, type Hardship } from './patient-fetch.ts'
import { kill, killByFile } from './processes.ts'
import { surviveStorm } from './storm/survive-storm.ts'
import { surviveAbsence } from './survive-absence.ts'
import { surviveKills } from './survive-kills.ts'

const { values } = parseArgs({
  options: {
    report: { type: 'string' },
    /** So many acts of a storm and nothing else, instead of a short one among the rest. */
    storm: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const simulatorUrl = process.env['SIMULATOR_URL']
if (!simulatorUrl) throw new Error('Set SIMULATOR_URL.')
const installation = installationFrom(process.env)
const hardship: Hardship = { repeats: [], faults: [], bodies: [] }
globalThis.fetch = patientFetch(globalThis.fetch, hardship)

const checks = new Checks()
const world = { checks, installation, simulatorUrl, hardship }

async function onPostgres(): Promise<void> {
  await surviveKills(world, 'every API, the gateway, the cloud, the post and PostgreSQL', apiKills)
  const job = await surviveKills(world, 'every worker, the cloud and PostgreSQL', workerKills)
  if (!job) return
  await surviveAbsence(world, job)
  await surviveStorm(world, job, { acts: 120, buyers: 6, seed: Number(values.seed) })
  await findCanaries(world, job)
}

async function onRedis(pidFile: string): Promise<void> {
  const strike = (victim: string) => (victim === 'redis' ? killByFile(pidFile) : kill(victim))
  await surviveKills(world, 'Redis, again and again, and a worker', redisKills, strike)
}

async function onlyStorm(acts: number): Promise<void> {
  const job = await surviveKills(world, 'nothing yet', [])
  // Bodies are searched for secrets elsewhere; those of a whole storm would fill the memory.
  hardship.bodies = null
  if (job) await surviveStorm(world, job, { acts, buyers: 40, seed: Number(values.seed) })
}

const pidFile = process.env['REDIS_PIDFILE']
if (values.storm) await onlyStorm(Number(values.storm))
else if (pidFile && readFileSync(pidFile, 'utf8')) await onRedis(pidFile)
else await onPostgres()
const report = checks.report()
if (values.report) writeFileSync(values.report, JSON.stringify(report))
process.exit(report.numFailedTests === 0 ? 0 : 1)
