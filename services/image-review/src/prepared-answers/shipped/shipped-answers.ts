import { listingAnswers } from './listing-answers.ts'
import { productAnswers } from './product-answers.ts'
import type { ShippedAnswers } from './shipped-answer.ts'

/** What comes with the software, at least one answer for each reason, resting on its rule (RV-9). */
export const shippedAnswers: ShippedAnswers = { ...productAnswers, ...listingAnswers }
