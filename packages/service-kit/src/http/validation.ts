import {
  faultAt,
  hiddenInName,
  type FaultCode,
  type FaultParams,
  type FieldProblem,
} from '@emporium/domain'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats, { type FormatsPlugin } from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import { once } from './once.ts'

// ajv-formats is CommonJS: under ESM its function is the module itself or its `default`.
const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as unknown as FormatsPlugin

type Params = Record<string, unknown>
const limit = (params: Params) => ({ limit: Number(params['limit']) })

const formatCodes: Readonly<Record<string, FaultCode>> = {
  email: 'not-email',
  uri: 'not-uri',
  date: 'not-date',
  'date-time': 'not-date-time',
  uuid: 'not-uuid',
  legible: 'invisible-characters',
}

/** What is said of each keyword of a schema; the words stand with the codes. */
const said: Readonly<
  Record<string, (params: Params, schema?: { examples?: string[] }) => [FaultCode, FaultParams?]>
> = {
  required: () => ['required'],
  additionalProperties: () => ['unknown-field'],
  const: ({ allowedValue }) => ['not-the-value', { value: JSON.stringify(allowedValue) }],
  enum: ({ allowedValues }) => ['not-one-of', { values: (allowedValues as unknown[]).map(String) }],
  maxLength: (params) => ['too-long', limit(params)],
  minLength: (params) => (params['limit'] === 1 ? ['empty'] : ['too-short', limit(params)]),
  maximum: (params) => ['too-large', limit(params)],
  minimum: (params) => ['too-small', limit(params)],
  exclusiveMinimum: (params) => ['not-above', limit(params)],
  exclusiveMaximum: (params) => ['not-below', limit(params)],
  maxItems: (params) => ['too-many-entries', limit(params)],
  minItems: (params) => (params['limit'] === 1 ? ['no-entry'] : ['too-few-entries', limit(params)]),
  type: ({ type }) => ['wrong-type', { type: String(type) }],
  format: ({ format }) => {
    const code = formatCodes[String(format)]
    return code ? [code] : ['wrong-format', { format: String(format) }]
  },
  uniqueItems: () => ['repeated'],
  // A schema with a form of its own gives an example of it; the others refuse empty texts and odd characters.
  pattern: (_params, schema) => {
    const [example] = schema?.examples ?? []
    return example === undefined ? ['wrong-characters'] : ['wrong-form', { example }]
  },
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
    const [code, params] = said[error.keyword]?.(
      error.params,
      error.parentSchema as { examples?: string[] } | undefined,
    ) ?? ['not-allowed']
    if (!byPointer.has(pointer))
      byPointer.set(pointer, { ...faultAt(pointer, code, params), ...(where ? { in: where } : {}) })
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
    // An error brings its schema along.
    verbose: true,
    strict: false,
  })
  formats(ajv)
  ajv.addFormat('legible', (text: string) => hiddenInName(text) === null)
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
