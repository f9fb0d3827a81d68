import { limits } from '@emporium/domain'
import { Type, type Static } from 'typebox'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '../http/schemas.ts'

/** An entry of the audit, as admins see it (RV-7). Its hash is over what is sealed: all but the name that the thing has now. */
export const AuditEntryView = Type.Object(
  {
    number: Type.Integer({ description: 'Without gaps, from 1' }),
    at: Instant,
    actor: Type.Object({
      kind: Type.String({ description: '`account` for a person, `system` for the platform' }),
      id: Nullable(Id),
      name: Nullable(Type.String({ description: 'As they were called then' })),
    }),
    verb: Type.String({
      description: 'A step of a life cycle as `review-case.reject`, else the operation',
    }),
    subjectKind: Type.String(),
    subjectId: Nullable(Type.String()),
    subjectName: Nullable(
      Type.String({ description: 'What it is called now; not sealed, and not in exports' }),
    ),
    from: Nullable(Type.String()),
    to: Nullable(Type.String()),
    reason: Nullable(Type.String()),
    details: Nullable(Type.String({ description: 'What was said with it, as JSON' })),
    correlationId: Type.String({ description: 'The request or message at the root of it' }),
    previousHash: Type.String(),
    hash: Type.String({
      description:
        'SHA-256, in hexadecimal, over `previousHash` followed by all other members of an export but `service` as JSON: keys sorted, no blanks, UTF-8',
    }),
  },
  { $id: 'AuditEntry' },
)
export type AuditEntryView = Static<typeof AuditEntryView>
/** What is sealed, as it is taken home. */
export type SealedEntry = Omit<AuditEntryView, 'subjectName'>

const filters = {
  actorId: Type.Optional(Id),
  subjectId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  verb: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: limits.searchText,
      description: 'In the name of who acted, in reasons and in what was said',
    }),
  ),
  since: Type.Optional({ ...Instant, description: 'From this instant' }),
  until: Type.Optional({ ...Instant, description: 'Before this instant' }),
}

export const AuditQuery = Strict({ ...PageQuery, ...filters })
export type AuditQuery = Static<typeof AuditQuery>

export const AuditExportQuery = Strict({
  ...filters,
  format: Type.Optional({ ...OneOf(['csv', 'jsonl']), default: 'csv' }),
})
export type AuditExportQuery = Static<typeof AuditExportQuery>

/** By what entries are narrowed. */
export type AuditFilter = Omit<AuditExportQuery, 'format'>

/** Whether the chain is as it was written. */
export const ChainView = Type.Object(
  {
    isWhole: Type.Boolean(),
    entries: Type.Integer({ description: 'As far as it is whole' }),
    since: Nullable(Instant),
    brokenAt: Nullable(
      Type.Integer({ description: 'The first number that is missing, altered or out of place' }),
    ),
    lastHash: Type.String({
      description: 'Of the last whole entry; note it elsewhere to find out when a tail was cut off',
    }),
  },
  { $id: 'AuditChain' },
)
export type ChainView = Static<typeof ChainView>
