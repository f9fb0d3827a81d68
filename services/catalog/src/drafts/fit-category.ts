import { faultAt, type FieldProblem, subCategoryIds } from '@emporium/domain'
import type { Draft } from './draft.ts'

/** A sub-category follows its category: one that doesn't fit is refused, or cleared with its category (IM-7, SA-1). */
export function fitCategory(
  draft: Draft,
  change: Partial<Draft>,
  refuse: (errors: FieldProblem[]) => void,
): Partial<Draft> {
  const { categoryId, subCategoryId } = { ...draft, ...change }
  if (!subCategoryId || subCategoryIds(categoryId ?? '').includes(subCategoryId)) return {}
  if (change.subCategoryId) refuse([faultAt('#/subCategoryId', 'other-category')])
  return { subCategoryId: null }
}
