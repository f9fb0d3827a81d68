import { run } from '@emporium/service-kit'
import { imageReview } from './app.ts'

await run(imageReview)
