import { newCast } from './cast.ts'
import { test } from './guard.ts'
import { applyAsSeller, enterPortal } from './steps/applicant.ts'
import { deploy, findProduct, rate, subscribe } from './steps/buyer.ts'
import { approveCompany } from './steps/officer.ts'
import { keepReview, reportReview } from './steps/moderation.ts'
import { claimAndReject, reachAndPass, seeChanges } from './steps/reviewer.ts'
import { mendAndResubmit, seeOnShelf, seeOrder, seeRating } from './steps/seller-follow.ts'
import { pickImage } from './steps/seller-image.ts'
import { fillSteps, previewAndSubmit } from './steps/seller-listing.ts'
import { confirmAddress, register } from './steps/visitor.ts'

test('the main job: from a visitor to a rated product, through all three apps', async ({
  newPerson,
}) => {
  const cast = newCast()
  const visitor = await newPerson()
  await register(visitor, cast)
  const seller = await confirmAddress(visitor, cast)
  await applyAsSeller(seller, cast)
  await approveCompany(await newPerson(), cast)
  await enterPortal(seller)
  await pickImage(seller)
  await fillSteps(seller, cast)
  await previewAndSubmit(seller, cast)
  const reviewer = await newPerson()
  await claimAndReject(reviewer, cast)
  await mendAndResubmit(seller, cast)
  await seeChanges(reviewer, cast)
  await reachAndPass(reviewer)
  await seeOnShelf(seller)
  const buyer = await newPerson()
  await findProduct(buyer, cast)
  await subscribe(buyer, cast)
  await deploy(buyer)
  await seeOrder(seller, cast)
  await rate(buyer, cast)
  await seeRating(seller, cast)
  await reportReview(seller, cast)
  await keepReview(reviewer, cast)
})
