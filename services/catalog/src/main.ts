import { run } from '@emporium/service-kit'
import { catalog } from './app.ts'

await run(catalog)
