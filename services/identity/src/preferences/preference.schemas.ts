import { mailTopics, noticeGroups } from '@emporium/domain'
import { OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Wish = { group: OneOf(noticeGroups), page: Type.Boolean(), email: Type.Boolean() }
const daily = 'Mails of this group come in one mail a day, if they come'

export const PreferencesBody = Strict({
  items: Type.Array(
    Strict({ ...Wish, isDaily: Type.Optional(Type.Boolean({ description: daily })) }),
    { minItems: 1, maxItems: noticeGroups.length },
  ),
  timeZone: Type.Optional(
    Type.String({
      maxLength: 64,
      description:
        'Where you live, such as Asia/Shanghai: the mail of the day comes in the morning there, else in that of UTC',
    }),
  ),
})
export const UnsubscribeQuery = Strict({
  code: Type.String({ minLength: 40, maxLength: 200, description: 'Of the link in the mail' }),
})

/** What the link at the end of a mail ends. */
export const UnsubscriptionView = Type.Object(
  { group: OneOf(mailTopics) },
  { description: 'The group of mails that the link ends; `daily` is the mail of the day' },
)

/** Where a person is told what. */
export const PreferencesView = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        ...Wish,
        isDaily: Type.Boolean({ description: daily }),
        isFixed: Type.Boolean({ description: 'This is always said, in the page and by mail' }),
      }),
    ),
  },
  { $id: 'PreferencesView' },
)
export type PreferencesView = Static<typeof PreferencesView>
