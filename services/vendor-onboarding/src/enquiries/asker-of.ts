import type { Enquiry } from './enquiry.entity.ts'

/** Who asked, as events say it. */
export const askerOf = (found: Enquiry) => {
  const { id: enquiryId, subject, askerId, askerName, email, language } = found
  return { enquiryId, subject, askerId, askerName, email: askerId ? null : email, language }
}
