import { randomBytes } from 'node:crypto'
import { brandLetter, letterNumberOf } from '@emporium/domain'
import { BrandLetterGranted } from '@emporium/events'
import { authorize, notFound, type Ctx, type FileStore } from '@emporium/service-kit'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorSuspended } from '../vendors/vendor.problems.ts'
import { BrandLetter } from './brand-letter.entity.ts'
import { brandLetterPolicy } from './brand-letter.policy.ts'
import { letterPeriodOver } from './brand-letter.problems.ts'
import { dayOf, endOfDay } from './days.ts'
import { ExpireLetter } from './expire-letter.job.ts'
import { printLetter } from './print-letter.ts'

/** With what letters are printed and kept. */
export type LetterPress = { files: FileStore; publicUrl: string }

/** The media type of the letter. */
export const pdfType = 'application/pdf'

async function printed(
  ctx: Ctx,
  { files, publicUrl }: LetterPress,
  found: BrandLetter,
  vendor: Vendor,
) {
  const number = letterNumberOf(ctx.now().getUTCFullYear(), [...randomBytes(8)])
  const bytes = await printLetter({ letter: found, vendor, number, publicUrl, now: ctx.now() })
  const fileKey = `brand-letters/${found.id}/${number}`
  await files.put(fileKey, bytes, pdfType)
  return { number, fileKey, fileBytes: bytes.length }
}

/**
 * Grants a letter, unless its company is suspended: it is printed and stored once, before the row says so; what loses a race is taken away again
 * (MK-1).
 */
export async function grantBrandLetter(ctx: Ctx, press: LetterPress, id: string) {
  const seen = await ctx.db.findOneBy(BrandLetter, { id })
  if (!seen) throw notFound()
  authorize(brandLetterPolicy, ctx.actor, 'grant', seen)
  brandLetter.next(seen.status, 'grant')
  if (seen.isOver(dayOf(ctx.now()))) throw letterPeriodOver()
  const vendor = await ctx.db.findOneByOrFail(Vendor, { id: seen.vendorId })
  if (!vendor.isActive) throw vendorSuspended()
  const paper = await printed(ctx, press, seen, vendor)
  try {
    return await ctx.transaction(async (tx) => {
      const found = await tx.lock(BrandLetter, id)
      await tx.record(found.grant(paper, ctx.now()))
      await tx.save(found)
      const { vendorId, productName, validUntil } = found
      const { number } = paper
      await tx.publish(BrandLetterGranted, {
        letterId: id,
        vendorId,
        productName,
        number,
        validUntil,
      })
      const delayMs = endOfDay(validUntil).getTime() - ctx.now().getTime()
      await tx.enqueue(ExpireLetter, { letterId: id }, { delayMs })
      return found
    })
  } catch (error) {
    await press.files.remove(paper.fileKey)
    throw error
  }
}
