import { limits } from '@emporium/domain'

type Node = Record<string, unknown>

/** The longest text of each format, in characters. */
const longest: Readonly<Record<string, number>> = {
  'date-time': 35,
  date: 10,
  uuid: 36,
  email: limits.email,
  binary: limits.fileBytes,
}
/** No list of an answer is longer; pages of lists are far shorter and say so themselves. */
const longestList = 100_000
/** What JSON carries without loss (RFC 8259, section 6). */
const { MAX_SAFE_INTEGER: largest, MIN_SAFE_INTEGER: smallest } = Number

/** Values, not schemas: what stands in them is left alone. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-problem-types'])

const boundsOf: Readonly<Record<string, (schema: Node) => Node>> = {
  string: ({ enum: choice, const: only, format }) =>
    choice || only ? {} : { maxLength: longest[String(format)] ?? limits.bodyBytes },
  array: () => ({ maxItems: longestList }),
  integer: ({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }) => ({
    format: 'int64',
    ...(minimum === undefined && exclusiveMinimum === undefined ? { minimum: smallest } : {}),
    ...(maximum === undefined && exclusiveMaximum === undefined ? { maximum: largest } : {}),
  }),
}

/**
 * A document in which every text, list and number has its bound (OWASP API4:2023): readers of the API need not guess how
 * much may come. Bounds that a schema has already stay; nothing of this is checked when answering.
 */
export function withBounds<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withBounds) as T
  if (typeof node !== 'object' || node === null) return node
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, values.has(key) ? value : withBounds(value)]),
  )
  // A schema may say `["array", "null"]`; the type of a value that stands in no schema is no text.
  const type = [(inner as Node)['type']].flat().find((one) => one !== 'null')
  const bounds = typeof type === 'string' ? boundsOf[type]?.(inner) : undefined
  return { ...bounds, ...inner } as T
}
