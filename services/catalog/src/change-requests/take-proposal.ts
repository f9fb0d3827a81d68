import { faultAt, type FieldProblem } from '@emporium/domain'
import { invalidRequest, type Tx } from '@emporium/service-kit'
import type { Draft } from '../drafts/draft.ts'
import { fitCategory } from '../drafts/fit-category.ts'
import { takePictures } from '../drafts/take-pictures.ts'
import { takeResources } from '../drafts/take-resources.ts'
import { takeTexts } from '../drafts/take-texts.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import type { ProductVersion } from '../versions/product-version.entity.ts'
import type { ProposalBody } from './change-request.schemas.ts'

type Note = (errors: FieldProblem[]) => void

/** Another logo than the listed one: a file of this product that was uploaded as a logo (SA-3). */
async function takeLogo(
  tx: Tx,
  listed: ProductVersion,
  fileId: string | undefined,
  note: Note,
): Promise<Partial<Draft>> {
  if (fileId === undefined) return {}
  const { productId, draft } = listed
  const file = await tx.find(ProductFile, { id: fileId, productId, slot: 'logo' })
  if (!file) note([faultAt('#/logoFileId', 'not-logo')])
  return { files: { ...draft.files, logo: fileId } }
}

/** Category and sub-category as a pair, however little of it is proposed: one makes no sense without the other (SA-1). */
function takeCategory(draft: Draft, said: Partial<Draft>, note: Note): Partial<Draft> {
  if (said.categoryId === undefined && said.subCategoryId === undefined) return {}
  const { categoryId, subCategoryId } = { ...draft, ...said }
  return { categoryId, subCategoryId, ...fitCategory(draft, said, note) }
}

/** The proposed fields as they would be stored; what is wrong is told below `changes` (SA-3). */
export async function takeProposal(
  tx: Tx,
  product: Product,
  listed: ProductVersion,
  { logoFileId, ...changes }: ProposalBody,
): Promise<Partial<Draft>> {
  const errors: FieldProblem[] = []
  const note: Note = (found) => void errors.push(...found)
  const texts = takeTexts(changes, note)
  const taken = {
    ...texts,
    ...takeCategory(listed.draft, texts, note),
    ...(await takeLogo(tx, listed, logoFileId, note)),
    ...(await takeResources(tx, product, changes, note)),
    ...(await takePictures(tx, product, changes, note)),
  }
  if (errors.length === 0) return taken
  throw invalidRequest({
    errors: errors.map((error) => ({
      ...error,
      pointer: error.pointer.replace('#/', '#/changes/'),
    })),
  })
}
