// A worker that takes a message, says so, and never finishes: the test kills it in the middle.
import type { Service } from '@emporium/events'
import { startToy } from './toy.ts'

const [service, url, carrier] = process.argv.slice(2) as [Service, string, string]
await startToy({
  service,
  url,
  carrier: JSON.parse(carrier) as Record<string, string>,
  consumers: {
    'transactions.subscription-started.v1': async (ctx) =>
      ctx.transaction(async (tx) => {
        await tx.manager.query(`INSERT INTO effects (subject, sequence) VALUES ('half done', 0)`)
        process.stdout.write('taken\n')
        await new Promise(() => undefined)
      }),
  },
})
