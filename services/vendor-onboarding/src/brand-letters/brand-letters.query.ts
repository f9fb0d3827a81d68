import { brandLetter, limits, readLetterNumber } from '@emporium/domain'
import {
  authorize,
  decodeCursor,
  isStaff,
  notFound,
  pageOf,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { containing } from '../fields/like.ts'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { BrandLetter } from './brand-letter.entity.ts'
import { brandLetterPolicy } from './brand-letter.policy.ts'
import { presentBrandLetter, presentVerdict, unknownLetter } from './brand-letter.presenter.ts'
import type {
  BrandLettersQuery,
  BrandLetterSummaryView,
  BrandLetterView,
  LetterVerdictView,
} from './brand-letter.schemas.ts'
import { dayOf } from './days.ts'

/** What a list may be narrowed by. */
export type LetterFilter = Omit<BrandLettersQuery, 'vendorId'> & { vendorIds?: readonly string[] }

/** Letters, newest request first unless the longest wait is asked for (MK-1). */
export async function listBrandLetters(
  ctx: Ctx,
  filter: LetterFilter,
): Promise<Page<BrandLetterSummaryView>> {
  const { vendorIds, status, q, limit = limits.pageSize } = filter
  const way = filter.sort === 'oldest' ? 'ASC' : 'DESC'
  const query = ctx.db
    .createQueryBuilder(BrandLetter, 'letter')
    .orderBy('letter.requestedAt', way)
    .addOrderBy('letter.id', way)
    .limit(limit + 1)
  if (vendorIds) query.andWhere('letter.vendorId = ANY(:vendorIds)', { vendorIds })
  if (status) query.andWhere('letter.status = :status', { status })
  if (q?.trim())
    query.andWhere(
      '(letter.companyName ILIKE :q OR letter.productName ILIKE :q OR letter.number ILIKE :q)',
      { q: containing(q) },
    )
  const after = decodeCursor(filter.cursor)
  const beyond = way === 'ASC' ? '>' : '<'
  if (after)
    query.andWhere(
      `(letter.requestedAt, letter.id) ${beyond} (:key::timestamptz, :id::uuid)`,
      after,
    )
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.requestedAt.toISOString(), id: row.id }),
    (row) => presentBrandLetter(ctx.actor, row),
  )
}

/** A letter with its history (MK-1). */
export async function viewBrandLetter(ctx: Ctx, found: BrandLetter): Promise<BrandLetterView> {
  return {
    ...presentBrandLetter(ctx.actor, found),
    timeline: await timelineOf(ctx, brandLetter, found.id),
  }
}

/** A letter that the caller may see; 404 otherwise. */
export async function seenBrandLetter(ctx: Ctx, id: string): Promise<BrandLetter> {
  const found = await ctx.db.findOneBy(BrandLetter, { id })
  if (!found) throw notFound()
  authorize(brandLetterPolicy, ctx.actor, 'see', found)
  return found
}

/** The printed letter, for its vendor and operations; 404 before it is granted, and for the vendor once it is revoked. */
export async function letterFileOf(ctx: Ctx, id: string) {
  const { number, fileKey, fileBytes, status } = await seenBrandLetter(ctx, id)
  if (!number || !fileKey || fileBytes === null) throw notFound()
  if (status === 'revoked' && !isStaff(ctx.actor, 'onboarding_officer')) throw notFound()
  return { key: fileKey, name: `${number}.pdf`, bytes: fileBytes }
}

/** Whether a letter holds, for anyone who has its number (MK-1). */
export async function verifyBrandLetter(ctx: Ctx, typed: string): Promise<LetterVerdictView> {
  const number = readLetterNumber(typed)
  const found = number && (await ctx.db.findOneBy(BrandLetter, { number }))
  if (!found) return unknownLetter(number ?? typed)
  const vendor = await ctx.db.findOneByOrFail(Vendor, { id: found.vendorId })
  return presentVerdict(found, { today: dayOf(ctx.now()), isSuspended: !vendor.isActive })
}
