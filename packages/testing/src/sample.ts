import { newId } from '@emporium/service-kit'

/** As much of JSON Schema as our documents use. */
export type Schema = {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  minProperties?: number
  items?: Schema
  minItems?: number
  minimum?: number
  minLength?: number
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

const formats: Readonly<Record<string, () => string>> = {
  uuid: newId,
  email: () => 'somebody@site.example',
  'date-time': () => '2026-11-20T08:00:00.000Z',
  date: () => '2026-11-20',
  uri: () => 'https://site.example.com/',
}
/** Texts for patterns: the first that fits is taken. */
const texts = [
  'Harbor text',
  'harbor',
  '123456',
  'V1.0',
  'DE',
  'https://site.example.com/',
  'site.example',
  '2026-11',
]

function textOf({ format, pattern, minLength = 0 }: Schema): string {
  const made = format ? formats[format]?.() : undefined
  if (made) return made
  const fits = (text: string) => !pattern || new RegExp(pattern, 'u').test(text)
  const text = texts.find((one) => fits(one.padEnd(minLength, 'x'))) ?? texts[0] ?? ''
  return text.padEnd(minLength, 'x')
}

function objectOf(schema: Schema, defs: Record<string, Schema>): object {
  const { properties = {}, required = [], minProperties = 0 } = schema
  const names = [...new Set([...required, ...Object.keys(properties).slice(0, minProperties)])]
  return Object.fromEntries(names.map((name) => [name, sampleOf(properties[name], defs)]))
}

/** A value that a schema takes: as small as it can be. */
export function sampleOf(schema: Schema = {}, outer: Record<string, Schema> = {}): unknown {
  const defs = { ...outer, ...schema.$defs }
  if (schema.$ref) return sampleOf(defs[schema.$ref.split('/').at(-1) ?? ''], defs)
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return sampleOf(choice, defs)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, defs)))
  if (schema.type === 'object' || schema.properties) return objectOf(schema, defs)
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items, defs))
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'null') return null
  return textOf(schema)
}
