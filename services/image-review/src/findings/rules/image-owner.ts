import { imageRule } from '../rule.ts'

/** The image belongs to the account by which the seller proved possession (RV-8). */
export const imageOwner = imageRule({
  id: 'image-owner',
  pointer: '#/image',
  see: ({ image, facts }) =>
    image?.sharedFromAccountId && image.sharedFromAccountId !== facts.source.accountId
      ? { owner: image.sharedFromAccountId, chosenBy: facts.source.accountId }
      : null,
})
