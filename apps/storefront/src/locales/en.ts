import { accountEn } from './account.en.ts'
import { applyEn } from './apply.en.ts'
import { brandEn } from './brand.en.ts'
import { buyingEn } from './buying.en.ts'
import { campaignsEn } from './campaigns.en.ts'
import { categoriesEn } from './categories.en.ts'
import { contactEn } from './contact.en.ts'
import { firstEn } from './first.en.ts'
import { messagesEn } from './messages.en.ts'
import { noticesEn } from './notices.en.ts'
import { reviewsEn } from './reviews.en.ts'
import { searchEn } from './search.en.ts'

/** All texts of the storefront, in English: what keys there are. Pages get theirs in groups (`groups.ts`). */
export const en = {
  ...firstEn,
  ...accountEn,
  ...campaignsEn,
  ...categoriesEn,
  ...reviewsEn,
  ...searchEn,
  ...buyingEn,
  ...applyEn,
  ...contactEn,
  ...brandEn,
  ...messagesEn,
  ...noticesEn,
}
