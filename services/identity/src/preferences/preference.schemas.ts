import { noticeGroups } from '@emporium/domain'
import { OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Wish = { group: OneOf(noticeGroups), page: Type.Boolean(), email: Type.Boolean() }

export const PreferencesBody = Strict({
  items: Type.Array(Strict(Wish), { minItems: 1, maxItems: noticeGroups.length }),
})
export const UnsubscribeQuery = Strict({ token: Type.String({ minLength: 40, maxLength: 200 }) })

/** Where a person is told what. */
export const PreferencesView = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        ...Wish,
        isFixed: Type.Boolean({ description: 'This is always said, in the page and by mail' }),
      }),
    ),
  },
  { $id: 'PreferencesView' },
)
export type PreferencesView = Static<typeof PreferencesView>
