import { run } from '@emporium/service-kit'
import { vendorOnboarding } from './app.ts'

await run(vendorOnboarding)
