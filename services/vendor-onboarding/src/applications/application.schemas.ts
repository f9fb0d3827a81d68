import { application, applicationFields, applicationRejections } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { ApplicationMessageView } from '../application-desk/application-desk.schemas.ts'
import { SearchText } from '../fields/text.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'
import { ApplicationContent } from '../application-forms/application-form.schemas.ts'

export const ApplicationsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(application.states)),
  q: Type.Optional(SearchText),
  country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', examples: ['SG'] })),
  assignee: Type.Optional(OneOf(['me', 'nobody'] as const)),
  /** Newest first, or who has waited longest first. */
  sort: Type.Optional(OneOf(['newest', 'waiting'] as const)),
})

const summary = {
  id: Id,
  status: OneOf(application.states),
  revision: Type.Integer({ description: 'Also the ETag' }),
  round: Type.Integer({ description: 'How often it was submitted' }),
  applicant: Type.Object({ id: Id, name: Type.String() }),
  decisionReason: Nullable(Type.String({ description: 'What operations said last' })),
  decisionCode: Nullable(OneOf(applicationRejections)),
  askedFields: Type.Array(OneOf(applicationFields), {
    description: 'Fields that operations asks to be mended',
  }),
  assignee: Nullable(
    Type.Object(
      { id: Id, name: Type.String() },
      { description: 'Who of operations has it; the applicant sees the first name' },
    ),
  ),
  previousId: Nullable({
    ...Id,
    description: 'The application that this one was written anew from',
  }),
  vendorId: Nullable(Id),
  createdAt: Instant,
  updatedAt: Instant,
  submittedAt: Nullable(Instant),
  decidedAt: Nullable(Instant),
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  ...ApplicationContent.properties,
}

/** An application in a list. */
export const ApplicationSummaryView = Type.Object(summary, { $id: 'VendorApplicationSummary' })
export type ApplicationSummaryView = Static<typeof ApplicationSummaryView>

/** An application with its history (ON-6, ON-7). */
export const ApplicationView = Type.Object(
  {
    ...summary,
    acceptedTerms: Nullable(
      Type.Object(
        {
          version: Type.String(),
          hash: Type.String(),
          acceptedBy: Type.String(),
          acceptedAt: Instant,
          address: Nullable(Type.String()),
        },
        { description: 'The latest acceptance of the vendor terms' },
      ),
    ),
    submissions: Type.Array(
      Type.Object({ round: Type.Integer(), submittedAt: Instant, content: ApplicationContent }),
      { description: 'What it said at each submission, first round first' },
    ),
    messages: Type.Array(ApplicationMessageView),
    timeline: Type.Array(ref(TimelineEntryView)),
  },
  { $id: 'VendorApplication' },
)
export type ApplicationView = Static<typeof ApplicationView>
