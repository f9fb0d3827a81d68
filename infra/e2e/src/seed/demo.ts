import { signIn, registerOnce, type NewAccount, type Person } from '../people/person.ts'
import { appoint } from '../people/staff.ts'
import type { Installation, KeyPair } from '../play/installation.ts'
import {
  applyAsSeller,
  approveSeller,
  ownTheVendor,
  type Company,
} from '../steps/become-a-seller.ts'
import {
  grantLetter,
  proveDomain,
  requestLetter,
  sendSheetThatComesBack,
} from '../steps/prove-and-certify.ts'
import { submit } from '../steps/publish.ts'
import { claim, findCase, reject } from '../steps/review.ts'
import { askOperations, proposeRemoval, releaseNextVersion } from './carry-on.ts'
import { sellAndRate } from './demo-buyers.ts'
import { companies } from './demo-companies.ts'
import {
  larchProducts,
  rejectedProduct,
  tidewaterProducts,
  waitingProduct,
  type DemoProduct,
} from './demo-products.ts'
import { readUp } from './read-up.ts'
import { showProducts } from './show-products.ts'
import { draft, publish } from './stock-shelf.ts'
import { askAround } from './talk.ts'
import { writeToSubscribers } from './write-to-subscribers.ts'

/** An account that people can sign in with, as the end of the start shows it. */
export type DemoAccount = { role: string; email: string; password: string }

const domain = 'emporium.example'

type Shop = { seller: Person; reviewer: Person; buyers: readonly Person[]; key: KeyPair }

async function openShop(
  installation: Installation,
  officer: Person,
  seller: Person,
  company: Company,
  confirmedFor: ('image' | 'saas')[] = ['image', 'saas'],
): Promise<string> {
  const id = await applyAsSeller(installation, seller, company)
  const vendorId = await approveSeller(officer, id, confirmedFor)
  await ownTheVendor(seller, vendorId)
  return vendorId
}

/** A vendor with the badge and a brand letter, a request for one, and a sheet that came back (ON-8, ON-10, MK-1). */
async function certify(
  installation: Installation,
  officer: Person,
  { verified, asking, beginner }: Record<'verified' | 'asking' | 'beginner', [Person, string]>,
): Promise<void> {
  await proveDomain(installation, verified[0], verified[1], 'larch.example')
  const letter = await requestLetter(verified[0], verified[1], 'Harbor Log Search')
  await grantLetter(officer, letter)
  await requestLetter(asking[0], asking[1], 'Sable Threat Feed')
  await sendSheetThatComesBack(beginner[0], officer, beginner[1])
}

async function stock(
  installation: Installation,
  shop: Shop,
  products: readonly DemoProduct[],
): Promise<string[]> {
  const ids: string[] = []
  for (const product of products)
    ids.push(await publish(installation, shop.seller, shop.reviewer, shop.key, product))
  for (const [index, product] of products.entries())
    await sellAndRate(shop.seller, shop.buyers, product, ids[index] ?? '')
  return ids
}

/** Something for a reviewer to decide, something for a seller to mend, somebody who wants to sell. */
async function leaveWork(installation: Installation, shop: Shop, applicant: Person): Promise<void> {
  const waiting = await draft(installation, shop.seller, shop.key, waitingProduct)
  await submit(shop.seller, waiting)
  const refused = await draft(installation, shop.seller, shop.key, rejectedProduct)
  await submit(shop.seller, refused)
  const found = await findCase(shop.reviewer, refused)
  await claim(shop.reviewer, found.id)
  await reject(
    shop.reviewer,
    found.id,
    'Say in a sentence or two what the reports are about.',
    '/shortDescription',
  )
  await applyAsSeller(installation, applicant, companies.brook)
}

/** Fills a fresh installation through its public API. Answers the accounts to sign in with. */
export async function seedDemo(
  installation: Installation,
  password: string,
): Promise<DemoAccount[]> {
  const account = (
    part: string,
    name: string,
    country: NewAccount['country'] = 'DE',
  ): NewAccount => ({
    email: `${part}@${domain}`,
    password,
    name,
    country,
  })
  const enter = (part: string, name: string, country?: NewAccount['country']) =>
    registerOnce(installation, account(part, name, country))
  const admin = await signIn(installation, installation.admin)
  const deputy = await appoint(installation, admin, account('admin2', 'Dana Deputy'), ['admin'])
  const [officer, reviewer] = [
    await appoint(installation, admin, account('onboarding', 'Olu Officer'), [
      'onboarding_officer',
    ]),
    await appoint(installation, admin, account('reviewer', 'Kim Reviewer'), ['reviewer']),
  ]
  const [seller, second, third, applicant] = [
    await enter('seller', 'Sam Larch'),
    await enter('seller2', 'Tia Water', 'NL'),
    await enter('seller3', 'Quinn Quarry', 'GB'),
    await enter('applicant', 'Bo Brook', 'FR'),
  ]
  const buyers = [
    await enter('buyer', 'Bea Buyer'),
    await enter('buyer2', 'Wei Chen', 'SG'),
    await enter('buyer3', 'Ana Silva', 'BR'),
  ]
  const larchId = await openShop(installation, officer, seller, companies.larch)
  const tidewaterId = await openShop(installation, officer, second, companies.tidewater)
  const quarryId = await openShop(installation, officer, third, companies.quarry, [])
  await certify(installation, officer, {
    verified: [seller, larchId],
    asking: [second, tidewaterId],
    beginner: [third, quarryId],
  })
  const larch = { seller, reviewer, buyers, key: installation.sellerKey }
  const tidewater = { seller: second, reviewer, buyers, key: installation.sellerKey }
  const shelf = await stock(installation, larch, larchProducts)
  const [, anchor] = await stock(installation, tidewater, tidewaterProducts)
  await releaseNextVersion(seller, reviewer, larch.key, shelf[0] ?? '')
  await askOperations(seller, admin, { image: shelf[1] ?? '', saas: shelf[4] ?? '' })
  await showProducts(officer)
  await leaveWork(installation, larch, applicant)
  await proposeRemoval(deputy, anchor ?? '')
  const [buyer] = buyers
  if (buyer) await askAround(officer, { seller, beginner: third, buyer })
  await writeToSubscribers(seller, shelf[0] ?? '', buyers)
  await readUp([admin, deputy, officer, reviewer, seller, second, third, ...buyers])
  return [
    { role: 'administrator', ...installation.admin },
    { role: 'second administrator', email: `admin2@${domain}`, password },
    ...(['buyer', 'seller', 'reviewer', 'onboarding'] as const).map((role) => ({
      role: role === 'onboarding' ? 'onboarding officer' : role,
      email: `${role}@${domain}`,
      password,
    })),
  ]
}
