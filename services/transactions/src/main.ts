import { run } from '@emporium/service-kit'
import { transactions } from './app.ts'

await run(transactions)
