import { Id, Instant } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** Who else looks at a case, the one who came first before the others (RV-7). */
export const OnlookersView = Type.Object(
  {
    others: Type.Array(Type.Object({ id: Id, name: Type.String(), since: Instant }), {
      description: 'Never yourself',
    }),
  },
  { $id: 'Onlookers' },
)
export type OnlookersView = Static<typeof OnlookersView>
