import { faultAt, type FaultCode, type FieldProblem } from '@emporium/domain'
import { type Tx, outsideUrl } from '@emporium/service-kit'
import { In } from 'typeorm'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import type { Draft, DraftResource } from './draft.ts'
import type { PatchDraftBody } from './draft.schemas.ts'
import { tidyLine } from '../texts/tidy.ts'

/** The resources of a body as the draft stores them: each a link or an uploaded file of this product (SA-1). */
export async function takeResources(
  tx: Tx,
  product: Product,
  body: Pick<PatchDraftBody, 'resources'>,
  refuse: (errors: FieldProblem[]) => void,
): Promise<Partial<Draft>> {
  if (body.resources === undefined) return {}
  const said = body.resources ?? []
  const own = await tx.manager.findBy(ProductFile, {
    productId: product.id,
    slot: In(['resource']),
  })
  const known = new Set(own.map(({ id }) => id))
  const faults: FieldProblem[] = []
  const resources = said.map((resource, index): DraftResource => {
    const at = (member: string, code: FaultCode) =>
      void faults.push(faultAt(`#/resources/${index}/${member}`, code))
    const fileId = resource.fileId ?? null
    const url = resource.url ? outsideUrl(resource.url) : null
    if (resource.url && !url) at('url', 'not-link')
    if (fileId && !known.has(fileId)) at('fileId', 'not-resource')
    if (!resource.url === !fileId) at('url', 'link-or-file')
    return { name: tidyLine(resource.name) ?? '', url, fileId }
  })
  refuse(faults)
  return { resources }
}
