import type { Person } from '../people/person.ts'
import type { Installation, KeyPair } from '../play/installation.ts'
import { submit } from '../steps/publish.ts'
import { draftImageProduct } from '../steps/publish-image.ts'
import { draftSaasProduct } from '../steps/publish-saas.ts'
import { sendPictures } from '../steps/send-pictures.ts'
import { claim, findCase, passBoth, passUntried, reachServer } from '../steps/review.ts'
import { daysAhead } from './days-ahead.ts'
import type { DemoProduct } from './demo-products.ts'

/** Where customers of a product find help, and when they hear. */
const supportOf = ({ help: { mail, answer } }: DemoProduct) =>
  `<p>Write to <a href="mailto:${mail}">${mail}</a>; ${answer}.</p>`

const detailsOf = ({ name, shortDescription, points }: DemoProduct) =>
  `<h2>What ${name} does</h2><p>${shortDescription}</p><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`

/** Makes a complete draft of a demo product, with its pictures. */
export async function draft(
  installation: Installation,
  seller: Person,
  key: KeyPair,
  product: DemoProduct,
): Promise<string> {
  const id = await draftOfItsType(installation, seller, key, product)
  if (product.pictures) await sendPictures(installation, seller, id, product.pictures)
  return id
}

function draftOfItsType(
  installation: Installation,
  seller: Person,
  key: KeyPair,
  product: DemoProduct,
): Promise<string> {
  const { name, shortDescription, categoryId, subCategoryId, logo, productUrl } = product
  const texts = { name, shortDescription, detailsHtml: detailsOf(product), subCategoryId }
  if (productUrl)
    return draftSaasProduct(installation, seller, {
      ...texts,
      categoryId,
      productUrl,
      logo,
      supportHtml: supportOf(product),
    })
  return draftImageProduct(installation, seller, key, {
    listing: {
      ...texts,
      releaseNote: `First release: ${product.points.join('; ')}.`,
      ...(product.supportedDays ? { supportedUntil: daysAhead(product.supportedDays) } : {}),
      categoryId: categoryId as never,
      ...(product.osVersion ? { osVersion: product.osVersion } : {}),
      ...(product.releaseRegions ? { releaseRegions: product.releaseRegions } : {}),
      supportHtml: supportOf(product),
      ...(product.runsOn ? { recommendedConfiguration: product.runsOn } : {}),
      eulaHtml: `<p>You may run ${name} on the servers that you launch from this image.</p><p lang="zh-CN">您可以在由此镜像启动的服务器上运行 ${name}。本中文译文仅供阅读，具有约束力的是英文文本。</p>`,
    },
    logo,
    ...(product.source ? { source: product.source } : {}),
  })
}

/** Hands a product in and lets the reviewer pass it; production goes on by itself. */
export async function publish(
  installation: Installation,
  seller: Person,
  reviewer: Person,
  key: KeyPair,
  product: DemoProduct,
): Promise<string> {
  const id = await draft(installation, seller, key, product)
  await submit(seller, id)
  await (product.isTried ? tryAndPass : passReview)(reviewer, id)
  return id
}

/** Lets the reviewer reach the product of the open case on a test server, and pass it (RV-3, RV-4). */
export async function tryAndPass(reviewer: Person, productId: string): Promise<void> {
  const { id } = await findCase(reviewer, productId)
  await claim(reviewer, id)
  await reachServer(reviewer, id)
  await passBoth(reviewer, id)
}

/** Lets the reviewer pass the open case of a product, without a look at it. */
export async function passReview(reviewer: Person, id: string): Promise<void> {
  const found = await findCase(reviewer, id)
  const path = { params: { path: { id: found.id } } }
  await claim(reviewer, found.id)
  if (found.status === 'access_check')
    await reviewer.api.POST('/api/v1/review-cases/{id}/pass-access', {
      ...path,
      body: passUntried,
    })
  await reviewer.api.POST('/api/v1/review-cases/{id}/pass-information', path)
}
