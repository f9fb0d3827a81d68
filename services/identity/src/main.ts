import { run } from '@emporium/service-kit'
import { identity } from './app.ts'

await run(identity)
