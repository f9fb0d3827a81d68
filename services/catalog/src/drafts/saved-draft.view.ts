import { removedKinds } from '@emporium/domain'
import { OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { ProductView } from '../products/product.schemas.ts'
import { richFields } from './take-texts.ts'

/** The product after its draft was saved, and what the rich texts just sent could not keep (IM-6, SA-1). */
export const SavedDraftView = Type.Object(
  {
    ...ProductView.properties,
    removed: Type.Array(
      Type.Object({ field: OneOf(richFields), kinds: Type.Array(OneOf(removedKinds)) }),
      { description: 'What was taken away from the rich texts of this save, kind by kind' },
    ),
  },
  { $id: 'SavedDraft' },
)
export type SavedDraftView = Static<typeof SavedDraftView>
