import { accountEn } from './account.en.ts'
import { applyEn } from './apply.en.ts'
import { aroundEn } from './around.en.ts'
import { brandEn } from './brand.en.ts'
import { buyingEn } from './buying.en.ts'
import { categoriesEn } from './categories.en.ts'
import { contactEn } from './contact.en.ts'
import { messagesEn } from './messages.en.ts'
import { noticesEn } from './notices.en.ts'
import { shopEn } from './shop.en.ts'
import { wishesEn } from './wishes.en.ts'

/** All texts of the storefront, in English. */
export const en = {
  brand: 'Emporium',
  ...shopEn,
  ...categoriesEn,
  ...aroundEn,
  ...accountEn,
  ...buyingEn,
  ...applyEn,
  ...contactEn,
  ...brandEn,
  ...messagesEn,
  ...noticesEn,
  ...wishesEn,
}
