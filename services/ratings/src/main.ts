import { run } from '@emporium/service-kit'
import { ratings } from './app.ts'

await run(ratings)
