import type { Client } from 'pg'
import { signIn } from '../people/person.ts'
import type { Installation } from '../play/installation.ts'
import { besideReading } from './beside-reading.ts'
import type { Row } from './figures.ts'
import { generateCases } from './generate-cases.ts'
import { doAgain, medianOf3 } from './measure.ts'

/** So many cases are open. */
export const openCases = 10_000
const bareRoute = 'a bare Fastify route with the bytes of the queue page'

/** What a reviewer's queue asks for again and again (RV-7). */
const questions = [
  ['queue page', ''],
  ['queue page, one stage and type', '?stage=information_check&type=image'],
  ['queue page, overdue', '?due=overdue'],
  ['counters of the queue', '/summary'],
] as const

/** Reads the same thing again and again, as a client of the service would. */
const reading = (url: string, headers: Record<string, string> = {}) =>
  medianOf3(() =>
    doAgain(async () => {
      const answer = await fetch(url, { headers })
      await answer.arrayBuffer()
      return answer.ok
    }),
  )

/** The desk with ten thousand open cases, asked at the service itself: queue pages are kept by nobody. */
export async function deskFigures(
  installation: Installation,
  client: Client,
  serviceUrl: string,
): Promise<Row[]> {
  await generateCases(client, openCases)
  const admin = await signIn(installation, installation.admin)
  const headers = { authorization: `Bearer ${admin.token()}` }
  const queue = `${serviceUrl}/api/v1/review-cases`
  const payload = await (await fetch(queue, { headers })).text()
  const rows: Row[] = [
    {
      name: bareRoute,
      ...(await besideReading({ payload, type: 'application/json; charset=utf-8' }, (url) =>
        reading(url),
      )),
    },
  ]
  for (const [name, query] of questions)
    rows.push({ name, ...(await reading(`${queue}${query}`, headers)), beside: bareRoute })
  return rows
}
