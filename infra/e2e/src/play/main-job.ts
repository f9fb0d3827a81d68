import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mailAbout } from '../people/mailbox.ts'
import { register, signIn, type Person } from '../people/person.ts'
import { appoint } from '../people/staff.ts'
import { rate, seeOrder, seeRating } from '../steps/after-the-sale.ts'
import { applyAsSeller, approveSeller, ownTheVendor } from '../steps/become-a-seller.ts'
import { deploy, findProduct, openServer, subscribe } from '../steps/buy.ts'
import { fillDraft, submit } from '../steps/publish.ts'
import { draftImageProduct } from '../steps/publish-image.ts'
import {
  claim,
  findCase,
  passBoth,
  reachServer,
  readCase,
  reject,
  untilOnShelf,
} from '../steps/review.ts'
import type { Installation } from './installation.ts'
import type { Journey } from './journey.ts'

/** Names that no other run uses, so that a journey can be played again and again on one installation. */
function cast() {
  const run = randomBytes(4).toString('hex')
  const password = `journey ${randomBytes(9).toString('base64url')}`
  const person = (part: string, name: string) => ({
    email: `${part}-${run}@example.org`,
    password,
    name,
    country: 'DE' as const,
  })
  return {
    run,
    seller: person('seller', 'Sam Seller'),
    buyer: person('buyer', 'Bea Buyer'),
    officer: person('officer', 'Olu Officer'),
    reviewer: person('reviewer', 'Kim Reviewer'),
    company: {
      legalName: `Larch Systems ${run} GmbH`,
      website: 'https://larch.example',
      country: 'DE',
    },
    productName: `Harbor Log Search ${run}`,
  }
}

/** Who took part in a main job and what came of it, for checks afterwards. */
export type MainJob = {
  people: { admin: Person; officer: Person; reviewer: Person; seller: Person; buyer: Person }
  company: string
  vendorId: string
  productId: string
  slug: string
  /** The review case whose second round was accepted; the copies of the image bear its name. */
  caseId: string
  subscriptionId: string
  deploymentId: string
}

/** The whole life of one image product, with a rejected round, through the public API. */
export async function playMainJob(journey: Journey, installation: Installation): Promise<MainJob> {
  const {
    seller: sellerData,
    buyer: buyerData,
    officer: officerData,
    reviewer: reviewerData,
    company,
    productName,
    run,
  } = cast()
  const admin = await journey.step(
    '0 the admin signs in and appoints an officer and a reviewer',
    () => signIn(installation, installation.admin),
  )
  const officer = await journey.step('0 the officer', () =>
    appoint(installation, admin, officerData, ['onboarding_officer']),
  )
  const reviewer = await journey.step('0 the reviewer', () =>
    appoint(installation, admin, reviewerData, ['reviewer']),
  )
  const seller = await journey.step('1 a visitor registers, confirms the e-mail, logs in', () =>
    register(installation, sellerData),
  )
  const applicationId = await journey.step(
    '2 applies as a seller, accepts the terms, gets the confirmation e-mail',
    () => applyAsSeller(installation, seller, company),
  )
  const vendorId = await journey.step(
    '3 ops approves and confirms the vendor as an ISV for images',
    async () => {
      const id = await approveSeller(officer, applicationId, ['image'])
      await mailAbout(installation.mailUrl, sellerData.email, /approved/i)
      return id
    },
  )
  await journey.step('3 the applicant owns the team of the vendor', () =>
    ownTheVendor(seller, vendorId),
  )
  const productId = await journey.step(
    '4 the seller looks images up, picks one, fills the four steps',
    () =>
      draftImageProduct(installation, seller, installation.sellerKey, {
        listing: { name: productName },
      }),
  )
  await journey.step('4 previews and submits', async () => {
    const { data } = await seller.api.GET('/api/v1/products/{id}/preview', {
      params: { path: { id: productId } },
    })
    assert.equal(data?.name, productName)
    await submit(seller, productId)
  })
  await journey.step('5 a reviewer claims the case and rejects it with a reason', async () => {
    const found = await findCase(reviewer, productId)
    await claim(reviewer, found.id)
    await reject(
      reviewer,
      found.id,
      'Say which sources of logs are supported.',
      '/shortDescription',
    )
    await mailAbout(installation.mailUrl, sellerData.email, /not accepted/i)
  })
  await journey.step('5 the seller edits and submits again', async () => {
    await fillDraft(seller, productId, {
      shortDescription:
        'Collects logs of servers, containers and functions from every region into one index.',
    })
    await submit(seller, productId)
  })
  const caseId = await journey.step(
    '5 the reviewer sees what changed since the last round',
    async () => {
      const found = await findCase(reviewer, productId)
      assert.equal(found.round, 2)
      const { data } = await reviewer.api.GET('/api/v1/review-cases/{id}/changes', {
        params: { path: { id: found.id } },
      })
      const changed = data?.previousRound?.fields
        .filter((field) => field.isChanged)
        .map((field) => field.field)
      assert.equal(changed?.join(), '/shortDescription')
      await claim(reviewer, found.id)
      return found.id
    },
  )
  await journey.step('5 reaches the product on a server launched from the image', () =>
    reachServer(reviewer, caseId),
  )
  await journey.step('5 passes the access check and the product information check', () =>
    passBoth(reviewer, caseId),
  )
  const slug = await journey.step(
    '6 the product is produced in its regions and stands on the shelf',
    () => untilOnShelf(seller, productId),
  )
  await journey.step('6 the case is closed', async () => {
    assert.equal((await readCase(reviewer, caseId)).status, 'on_shelf')
  })
  const buyer = await journey.step('6 a buyer registers', () => register(installation, buyerData))
  const page = await journey.step('6 finds the product by search and filter, reads the page', () =>
    findProduct(buyer, slug, `harbor ${run}`),
  )
  const subscription = await journey.step('6 accepts the EULA and subscribes, once', () =>
    subscribe(buyer, page),
  )
  const deployment = await journey.step('6 deploys a server and watches it come up', () =>
    deploy(buyer, subscription.id, installation.buyerKey),
  )
  await journey.step('6 opens what it shows', async () => {
    assert.match(await openServer(deployment), /html/i)
  })
  await journey.step('7 the seller sees the order: product, buyer ID, time', () =>
    seeOrder(seller, buyer, subscription.id),
  )
  await journey.step('8 the buyer rates the product', () =>
    rate(buyer, productId, 5, 'It just works'),
  )
  await journey.step('8 the storefront and the seller show the rating', () =>
    seeRating(seller, slug, productId, 5),
  )
  return {
    people: { admin, officer, reviewer, seller, buyer },
    company: company.legalName,
    vendorId,
    productId,
    slug,
    caseId,
    subscriptionId: subscription.id,
    deploymentId: deployment.id,
  }
}
