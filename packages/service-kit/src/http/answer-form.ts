type Schema = Readonly<Record<string, unknown>>

const orNull = '-or-null'

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

const isNull = (schema: Schema) => schema['type'] === 'null'

/** `Vendor#` becomes `Vendor-or-null#`, which `answerForms` registers beside it. */
const refOrNull = (ref: string) => ref.replace('#', `${orNull}#`)

/** The one alternative beside null, or nothing when the schema is another kind of union. */
function soleAlternative(schema: Schema): Schema | null {
  const alternatives = schema['anyOf']
  if (!Array.isArray(alternatives)) return null
  const others = alternatives.filter((one: Schema) => !isNull(one))
  return others.length === 1 && alternatives.length === 2 ? (others[0] as Schema) : null
}

/** Null beside a schema: by the word for it where the schema names its type, else, or for any value, as it was. */
function orNullOf(schema: Schema): Schema {
  const ref = schema['$ref']
  if (typeof ref === 'string') return { $ref: refOrNull(ref) }
  if (typeof schema['type'] === 'string') return { ...schema, nullable: true }
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] }
}

/**
 * A schema as the serializer of answers reads it fastest. To tell the alternatives of a union apart it validates every
 * value, with a validator compiled for each; "this or null", which is nearly every union of ours, it knows by the word
 * `nullable`, of which JSON Schema and so our published contract know nothing.
 */
export function answerForm(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(answerForm)
  if (!isSchema(schema)) return schema
  const alternative = soleAlternative(schema)
  if (alternative) return orNullOf(answerForm(alternative) as Schema)
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, answerForm(part)]))
}

/** The shared schemas by their `$id`, each also as one that may be null. */
export function answerForms(shared: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const forms = Object.entries(shared).flatMap(([id, schema]) => {
    const { $id: _, ...form } = answerForm(schema) as Schema
    const named = `${id}${orNull}`
    return [
      [id, { ...form, $id: id }],
      [named, { ...orNullOf(form), $id: named }],
    ] as const
  })
  return Object.fromEntries(forms)
}
