import { limits } from '@emporium/domain'
import { Id, Instant, Name, Nullable, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { queueFilters } from '../cases/case.schemas.ts'

/** What a kept filter narrows the queue by: the parameters of `listCases` (RV-7). */
export const FilterCriteria = Strict(queueFilters)
export type FilterCriteria = Static<typeof FilterCriteria>

/** A filter to keep (RV-7). */
export const SaveFilterBody = Strict({
  name: Name(limits.filterName),
  criteria: FilterCriteria,
})
export type SaveFilterBody = Static<typeof SaveFilterBody>

/** The same, perhaps for everybody of the desk. */
export const AddFilterBody = Strict({
  ...SaveFilterBody.properties,
  isShared: Type.Optional(
    Type.Boolean({ default: false, description: 'For everybody of the desk; by admins alone' }),
  ),
})
export type AddFilterBody = Static<typeof AddFilterBody>

/** By which filter the queue opens; null for none. */
export const ChooseDefaultBody = Strict({ id: Nullable(Id) })

/** A kept filter of the queue (RV-7). */
export const SavedFilterView = Type.Object(
  {
    id: Id,
    name: Type.String(),
    criteria: FilterCriteria,
    isShared: Type.Boolean(),
    isDefault: Type.Boolean({ description: 'Your queue opens with it' }),
    shippedAs: Nullable(
      Type.String({ description: 'Its name among those that came with the software' }),
    ),
    editedAt: Instant,
    editedBy: Nullable(Type.String({ description: 'Null for what came with the software' })),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'SavedFilter' },
)
export type SavedFilterView = Static<typeof SavedFilterView>
