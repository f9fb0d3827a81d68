import { faultAt, type FieldProblem, type ProductType } from '@emporium/domain'
import {
  invalidRequest,
  requireRevision,
  type Ctx,
  type EditedRevision,
} from '@emporium/service-kit'
import { lockDraft, newestVersion, type Opened } from '../products/open-product.ts'
import type { InstanceTypes } from '../vocabulary/instance-types.ts'
import type { Draft } from './draft.ts'
import { foreignFields, type PatchDraftBody } from './draft.schemas.ts'
import { fitCategory } from './fit-category.ts'
import { dropPictures, takePictures } from './take-pictures.ts'
import { takeResources } from './take-resources.ts'
import { takeTexts } from './take-texts.ts'

function refuse(errors: FieldProblem[]): void {
  if (errors.length > 0) throw invalidRequest({ errors })
}

function refuseForeign(type: ProductType, body: PatchDraftBody): void {
  const foreign: readonly string[] = foreignFields[type]
  refuse(
    Object.keys(body)
      .filter((field) => foreign.includes(field))
      .map((field) => faultAt(`#/${field}`, 'unknown-field')),
  )
}

/**
 * Facts of the instance types named, as the cloud tells them of the release regions; an id that it doesn't know is
 * refused at its place (IM-8).
 */
async function takeInstanceTypes(
  ctx: Ctx,
  productId: string,
  known: InstanceTypes,
  body: PatchDraftBody,
): Promise<Pick<Draft, 'instanceTypes'> | Record<string, never>> {
  const ids = body.instanceTypes
  if (ids === undefined) return {}
  const saved = (await newestVersion(ctx, productId))?.draft.releaseRegions
  const regionIds = body.releaseRegions ?? saved ?? []
  const facts = await known.resolve(ids ?? [], ['cn-hangzhou', ...regionIds])
  const found = new Set(facts.map(({ id }) => id))
  refuse(
    (ids ?? []).flatMap((id, index) =>
      found.has(id) ? [] : [faultAt(`#/instanceTypes/${index}`, 'no-such-instance-type')],
    ),
  )
  return { instanceTypes: facts }
}

/** Changes any fields of the wizard; each is checked for itself, completeness is for submitting (IM-1). */
export async function patchDraft(
  ctx: Ctx,
  id: string,
  edited: EditedRevision,
  body: PatchDraftBody,
  known: InstanceTypes,
): Promise<Opened> {
  // Asked before the transaction: the cloud may take its time.
  const instanceTypes = await takeInstanceTypes(ctx, id, known, body)
  return ctx.transaction(async (tx) => {
    const opened = await lockDraft(ctx, tx, id)
    const { product, version } = opened
    requireRevision(edited, version.revision)
    refuseForeign(product.type, body)
    const change: Partial<Draft> = {
      ...takeTexts(body, refuse),
      ...instanceTypes,
      ...(await takeResources(tx, product, body, refuse)),
      ...(await takePictures(tx, product, body, refuse)),
    }
    const before = version.draft
    version.edit({ ...change, ...fitCategory(version.draft, change, refuse) }, ctx.now())
    product.rename(version.draft.name, ctx.now())
    await tx.save(version)
    await tx.save(product)
    await dropPictures(tx, before, version.draft)
    return opened
  })
}
