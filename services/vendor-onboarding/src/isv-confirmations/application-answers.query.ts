import type { ProductType } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { Application } from '../applications/application.entity.ts'
import type { SheetView } from '../isv-sheets/sheet.schemas.ts'
import type { Vendor } from '../vendors/vendor.entity.ts'

const lines = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join('\n')
const orNothing = (text: string | null | undefined) => text || undefined

/**
 * What the company said in its application, as far as the sheet asks the same: operations compares the two (ON-8).
 * Null when it applied with the other type of product.
 */
export async function applicationAnswers(
  db: EntityManager,
  { applicationId }: Vendor,
  productType: ProductType,
): Promise<SheetView | null> {
  const found = await db.findOneBy(Application, { id: applicationId })
  if (!found || found.content.product.type !== productType) return null
  const { product, support, company } = found.content
  const { included, details } = product.thirdPartyLicences
  const answers = {
    productName: orNothing(product.name),
    description: orNothing(product.description),
    releaseStatus: product.releaseStatus ?? undefined,
    billingModel: product.billingModel ?? undefined,
    website: orNothing(company.website),
    thirdPartyLicences: included ?? undefined,
    licenceDetails: orNothing(details),
    supportSummary: orNothing(lines(support.process, support.channels.join(', '))),
    supportHours: orNothing(support.hours),
    supportContact: orNothing(support.contact),
  }
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== undefined),
  ) as SheetView
}
