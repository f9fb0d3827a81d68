import { imageRule } from '../rule.ts'

/** The image belongs to the account by which the seller proved possession (RV-8). */
export const imageOwner = imageRule({
  id: 'image-owner',
  severity: 'warning',
  title: 'The image comes from another account than the one that chose it',
  mend: 'Choose the image with the key pair of the account that owns it.',
  check: ({ image, facts }) =>
    image?.sharedFromAccountId && image.sharedFromAccountId !== facts.source.accountId
      ? `Shared by ${image.sharedFromAccountId}, chosen by ${facts.source.accountId}.`
      : null,
})
