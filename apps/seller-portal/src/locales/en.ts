import { brandEn } from './brand.en.ts'
import { buyersEn } from './buyers.en.ts'
import { checkerEn } from './checker.en.ts'
import { companyEn } from './company.en.ts'
import { draftEn } from './draft.en.ts'
import { frameEn } from './frame.en.ts'
import { guideEn } from './guide.en.ts'
import { imagesEn } from './images.en.ts'
import { isvEn } from './isv.en.ts'
import { messagesEn } from './messages.en.ts'
import { productsEn } from './products.en.ts'
import { programsEn } from './programs.en.ts'
import { publishingEn } from './publishing.en.ts'
import { sellerEn } from './seller.en.ts'
import { teamEn } from './team.en.ts'
import { webhooksEn } from './webhooks.en.ts'

/** The texts of the seller portal, in English. */
export const en = {
  ...frameEn,
  ...productsEn,
  ...draftEn,
  ...imagesEn,
  ...buyersEn,
  ...messagesEn,
  ...sellerEn,
  ...guideEn,
  ...teamEn,
  ...companyEn,
  ...isvEn,
  ...brandEn,
  ...publishingEn,
  ...checkerEn,
  ...programsEn,
  ...webhooksEn,
}
