import { limits, type FaultParams } from '@emporium/domain'
import { Id, OneOf } from '@emporium/events'
import { Type, type Static, type TSchema } from 'typebox'

export { Id, Instant, OneOf } from '@emporium/events'

/** Refers to a registered view by its `$id` and keeps its static type. */
export const ref = <T extends TSchema & { $id?: string }>(schema: T) =>
  Type.Unsafe<Static<T>>({ $ref: `${schema.$id ?? ''}#` })

/** A body or view that refuses fields it does not know. */
export const Strict = <P extends Record<string, TSchema>>(properties: P, options: object = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options })

/** A name on one line of which everything is seen (S-6); nothing but blanks is no name. */
export const Name = (maxLength: number, options: { description?: string; pattern?: string } = {}) =>
  Type.String({ minLength: 1, maxLength, format: 'legible', pattern: '\\S', ...options })

/** A text that must be there, with no control characters but line breaks and tabs. */
export const Said = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '^(?=[^]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
  })

/** Some of the values, in a query each said by itself (`region=a&region=b`): whatever has one of them fits. */
export const SomeOf = <const T extends readonly string[]>(values: T) =>
  Type.Array(OneOf(values), { minItems: 1, maxItems: values.length, uniqueItems: true })

/** A value that may be absent, said as null. */
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** `{ id }` in a path. */
export const IdParams = Strict({ id: Id })

/** The query of every list: how many, and from where. */
export const PageQuery = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: limits.pageSizeMax, default: limits.pageSize }),
  ),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
}

/** One page of a list. */
export const PageOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), nextCursor: Nullable(Type.String()) })

/** What fills the words of a code. */
export const FaultParamsView = Type.Unsafe<FaultParams>(
  Type.Record(
    Type.String(),
    Type.Union([Type.String(), Type.Number(), Type.Array(Type.String())]),
    { description: 'What fills the words of the code' },
  ),
)

/** Why something failed or what was seen, for pages in any language; `detail` is the English. */
export const FaultView = Type.Object({
  code: Type.String(),
  params: Type.Optional(FaultParamsView),
  detail: Type.String(),
})

/** RFC 9457. */
export const ProblemView = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String({ description: 'This case, in English' })),
    code: Type.Optional(Type.String({ description: 'What `detail` says, for programs' })),
    params: Type.Optional(FaultParamsView),
    instance: Type.Optional(Type.String()),
    requestId: Type.Optional(Type.String()),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'A JSON pointer, as a URI fragment' }),
          code: Type.String({ description: 'What is wrong there; stable' }),
          params: Type.Optional(FaultParamsView),
          detail: Type.String({ description: 'The same in English' }),
          in: Type.Optional(OneOf(['query', 'path', 'header'])),
        }),
      ),
    ),
  },
  { $id: 'Problem', description: 'Problem details (RFC 9457)', additionalProperties: true },
)

/** The `4xx` and `5xx` answers of every route. */
export const problems = {
  '4xx': {
    description: 'A problem',
    content: { 'application/problem+json': { schema: ref(ProblemView) } },
  },
  '5xx': {
    description: 'A fault of ours',
    content: { 'application/problem+json': { schema: ref(ProblemView) } },
  },
} as const
