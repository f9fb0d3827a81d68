import { createHash } from 'node:crypto'
import { faultOfAnswer, type ProductType } from '@emporium/domain'
import { authorize, newId, notFound, type Ctx, type FileStore } from '@emporium/service-kit'
import { otherSheetType, sheetHasFaults } from '../isv-sheets/isv-sheet.problems.ts'
import { readSheet } from '../isv-sheets/read-sheet.ts'
import { vendorPolicy } from '../vendors/vendor.policy.ts'
import { safeSheetName, xlsxType } from './sheet-file-name.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { resubmitIsvSheet } from './resubmit-isv-sheet.ts'
import { sendIsvSheet, type SentSheet } from './send-isv-sheet.ts'

/** What was uploaded. */
export type UploadedSheet = { name: string; bytes: Uint8Array }

/** Reads the workbook; 422 with a report cell by cell when its answers have to be mended. */
async function goodSheet(bytes: Uint8Array, wanted?: ProductType) {
  const { type, answers, faults } = await readSheet(bytes)
  if (wanted && type !== wanted) throw otherSheetType({ productType: type })
  if (faults.length > 0)
    throw sheetHasFaults({
      cells: faults.map(({ key: _key, ...fault }) => fault),
      errors: faults.map((fault) => faultOfAnswer(fault, fault.cell ?? undefined)),
    })
  return { productType: type, sheet: answers }
}

/** The bytes are stored first, under a key that nothing refers to yet; a refusal takes them away again. */
async function withFile<T>(
  files: FileStore,
  { name, bytes }: UploadedSheet,
  enter: (file: NonNullable<SentSheet['file']>) => Promise<T>,
): Promise<T> {
  const file = {
    key: `isv-sheets/${newId()}`,
    name: safeSheetName(name),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  await files.put(file.key, bytes, xlsxType)
  try {
    return await enter(file)
  } catch (error) {
    await files.remove(file.key)
    throw error
  }
}

/** Asks to be confirmed by an uploaded sheet, whose mark says for which type of product (ON-8). */
export async function uploadIsvSheet(
  ctx: Ctx,
  files: FileStore,
  vendorId: string,
  upload: UploadedSheet,
) {
  authorize(vendorPolicy, ctx.actor, 'sendIsvSheet', { id: vendorId })
  const sent = await goodSheet(upload.bytes)
  return withFile(files, upload, (file) => sendIsvSheet(ctx, vendorId, { ...sent, file }))
}

/** Uploads a better sheet after feedback (ON-8). */
export async function reuploadIsvSheet(
  ctx: Ctx,
  files: FileStore,
  id: string,
  upload: UploadedSheet,
) {
  const found = await ctx.db.findOneBy(IsvConfirmation, { id })
  if (!found) throw notFound()
  authorize(isvConfirmationPolicy, ctx.actor, 'resubmit', found)
  const { sheet } = await goodSheet(upload.bytes, found.productType)
  return withFile(files, upload, (file) => resubmitIsvSheet(ctx, id, { sheet, file }))
}
