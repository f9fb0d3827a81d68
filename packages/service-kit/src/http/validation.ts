import type { FieldProblem } from '@emporium/domain'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats, { type FormatsPlugin } from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import { once } from './late.ts'

// ajv-formats is CommonJS: under ESM its function is the module itself or its `default`.
const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as unknown as FormatsPlugin

const wording: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: () => 'This is required.',
  additionalProperties: () => 'This field is not known here.',
  const: ({ allowedValue }) => `Must be ${JSON.stringify(allowedValue)}.`,
  enum: ({ allowedValues }) => `Must be one of: ${(allowedValues as unknown[]).join(', ')}.`,
  maxLength: ({ limit }) => `At most ${String(limit)} characters.`,
  minLength: ({ limit }) =>
    limit === 1 ? 'This must not be empty.' : `At least ${String(limit)} characters.`,
  maximum: ({ limit }) => `At most ${String(limit)}.`,
  minimum: ({ limit }) => `At least ${String(limit)}.`,
  maxItems: ({ limit }) => `At most ${String(limit)} entries.`,
  minItems: ({ limit }) => `At least ${String(limit)} ${limit === 1 ? 'entry' : 'entries'}.`,
  type: ({ type }) => `Must be of type ${String(type)}.`,
  format: ({ format }) => `Must be a valid ${String(format)}.`,
  uniqueItems: () => 'Entries must not repeat.',
  pattern: () => 'This is empty or has characters that are not allowed here.',
}

function pointerOf(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>
  const extra = params['missingProperty'] ?? params['additionalProperty']
  return `#${error.instancePath}${extra === undefined ? '' : `/${String(extra)}`}`
}

/** What Ajv found, in words, one entry for each field; alternatives of a union are folded into one. */
export function fieldProblems(
  errors: readonly ErrorObject[],
  where?: FieldProblem['in'],
): FieldProblem[] {
  const byPointer = new Map<string, FieldProblem>()
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'if') continue
    const pointer = pointerOf(error)
    const detail = wording[error.keyword]?.(error.params) ?? `This ${error.message ?? 'is wrong'}.`
    if (!byPointer.has(pointer))
      byPointer.set(pointer, { pointer, detail, ...(where ? { in: where } : {}) })
  }
  return [...byPointer.values()]
}

const places = { querystring: 'query', params: 'path', headers: 'header' } as const

type Schemas = Readonly<Record<string, object>>

function ajvOf(coerce: false | 'array', shared: Schemas): Ajv {
  const ajv = new Ajv({
    coerceTypes: coerce,
    removeAdditional: false,
    useDefaults: true,
    allErrors: true,
    strict: false,
  })
  formats(ajv)
  for (const schema of Object.values(shared)) ajv.addSchema(schema)
  return ajv
}

/**
 * Bodies are taken strictly (no coercion, unknown fields refused); query strings, parameters and headers are text
 * and are converted. Fastify's own default would turn null into "" and drop unknown fields in silence.
 */
export function buildValidator(shared: Schemas): FastifySchemaCompiler<object> {
  const strict = once(() => ajvOf(false, shared))
  const converting = once(() => ajvOf('array', shared))
  return ({ schema, httpPart }) => {
    const compiled = once(() => (httpPart === 'body' ? strict() : converting()).compile(schema))
    const where =
      httpPart && httpPart in places ? places[httpPart as keyof typeof places] : undefined
    return (value: unknown) => {
      const validate = compiled()
      if (validate(value)) return { value }
      const error = Object.assign(new Error('The request is not valid'), {
        statusCode: 400,
        problems: fieldProblems(validate.errors ?? [], where),
      })
      return { error }
    }
  }
}
