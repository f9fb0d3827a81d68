import { faultAt, limits, type AnnouncementKind } from '@emporium/domain'
import { invalidRequest, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { cleanText } from '../contact/clean-text.ts'
import { aDayBefore, inTurn, requireFewer } from '../contact/day-limit.ts'
import { ownProduct, requireGoodStanding } from '../contact/standing.query.ts'
import type { ProductRef } from '../products/product-ref.entity.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Announcement } from './announcement.entity.ts'
import { audienceOf, valuesOf } from './audience.ts'
import { noSubscribers } from './announcement.problems.ts'
import { tellAnnouncement } from './tell-announcement.order.ts'

/** What a seller wants to announce, and to whom. */
export type Announcing = {
  productId: string
  versionId?: string
  kind: AnnouncementKind
  subject: string
  text: string
}

/** The version that is meant, if one is; a version of another product is none. */
export async function versionMeant(
  db: Ctx['db'],
  { productId }: ProductRef,
  versionId: string | undefined,
): Promise<VersionRef | null> {
  if (!versionId) return null
  const version = await db.findOneBy(VersionRef, { versionId, productId })
  if (!version) throw invalidRequest({ errors: [faultAt('#/versionId', 'not-of-product')] })
  return version
}

const limitOfDay = {
  limit: limits.announcementsOfProduct,
  code: 'too-many-announcements',
} as const

/** Lays it into the inbox of everybody who is meant and takes it, and answers how many those are. */
async function deliver(
  tx: Tx,
  ctx: Ctx,
  made: Announcement,
): Promise<Pick<Announcement, 'delivered' | 'withheld'>> {
  const [counts] = await tx.manager.query<[Pick<Announcement, 'delivered' | 'withheld'>]>(
    `WITH audience AS (${audienceOf}),
          laid AS (
            INSERT INTO announcement_deliveries (announcement_id, buyer_id, sent_at, is_told)
            SELECT $7, buyer_id, $8, false FROM audience WHERE takes_it RETURNING 1)
     SELECT (SELECT count(*)::int FROM laid) AS delivered,
            (SELECT count(*)::int FROM audience WHERE NOT takes_it) AS withheld`,
    [...valuesOf(ctx, made), made.id, made.sentAt],
  )
  return counts
}

/** Announces something to the subscribers of an own product (SP-2). */
export function sendAnnouncement(
  ctx: Ctx,
  author: AccountActor,
  { productId, versionId, kind, subject, text }: Announcing,
): Promise<Announcement> {
  return ctx.transaction(async (tx) => {
    const product = await ownProduct(tx.manager, author, productId)
    const { vendorId, vendorName, name: productName, slug: productSlug } = product
    await requireGoodStanding(tx.manager, vendorId)
    const version = await versionMeant(tx.manager, product, versionId)
    await inTurn(tx, vendorId)
    const ofDay = { productId, kind, sentAt: MoreThan(aDayBefore(ctx.now())) }
    await requireFewer(tx, Announcement, ofDay, limitOfDay)
    const about = { vendorId, vendorName, productId, productName, productSlug, kind }
    const made = Announcement.of(
      {
        ...about,
        versionId: version?.versionId ?? null,
        versionNumber: version?.listing.versionNumber ?? null,
        subject: subject.trim(),
        text: cleanText(text),
        authorId: author.id,
        authorName: author.name,
      },
      ctx.now(),
    )
    const counts = await deliver(tx, ctx, made)
    if (counts.delivered + counts.withheld === 0) throw noSubscribers()
    await tx.insert(Object.assign(made, counts))
    if (counts.delivered > 0) await tx.enqueue(tellAnnouncement, { announcementId: made.id })
    return made
  })
}
