import { Ajv } from 'ajv'
import { Type, type Static, type TObject, type TProperties } from 'typebox'
import { fieldProblems } from './http/validation.ts'

/** The environment that every service reads; defaults suit one machine. */
export const KitConfig = Type.Object({
  ROLE: Type.Union([Type.Literal('api'), Type.Literal('worker'), Type.Literal('all')], {
    default: 'all',
    description: 'What this process does: answer HTTP, work on queues, or both',
  }),
  HOST: Type.String({ default: '127.0.0.1', description: 'Address to listen on' }),
  PORT: Type.Integer({
    default: 0,
    minimum: 0,
    maximum: 65_535,
    description: 'Port to listen on; 0 takes a free one',
  }),
  DATABASE_URL: Type.String({
    pattern: '^postgres(ql)?://',
    description: "PostgreSQL, as this service's own role",
  }),
  DATABASE_POOL: Type.Integer({
    default: 6,
    minimum: 2,
    description: 'Connections of this process at most',
  }),
  QUEUE_DATABASE_URL: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://',
      description: 'PostgreSQL that carries the queues, unless REDIS_URL is set',
    }),
  ),
  REDIS_URL: Type.Optional(
    Type.String({ pattern: '^rediss?://', description: 'Redis that carries the queues' }),
  ),
  REDIS_WITHOUT_AOF: Type.Boolean({
    default: false,
    description: 'Run on a Redis that forgets on a crash',
  }),
  QUEUE_ATTEMPTS: Type.Integer({
    default: 8,
    minimum: 1,
    description: 'Tries of a message before it is parked',
  }),
  QUEUE_BACKOFF_MS: Type.Integer({
    default: 500,
    minimum: 1,
    description: 'Wait before the second try; doubles each time',
  }),
  OUTBOX_RESEND_MS: Type.Integer({
    default: 15_000,
    minimum: 100,
    description: 'After how long an unacknowledged message is sent again',
  }),
  PUBLIC_URL: Type.String({
    default: 'http://localhost:8080',
    pattern: '^https?://',
    description: 'The origin that people see; also the issuer of tokens',
  }),
  JWKS_URL: Type.String({ pattern: '^https?://', description: "identity's public keys" }),
  FILES_URL: Type.String({
    default: 'file://.emporium/files',
    description: 'Where files are kept: file:///folder or s3://bucket?endpoint=…&region=…',
  }),
  RATE_LIMIT_PER_MINUTE: Type.Integer({
    default: 3000,
    minimum: 0,
    description: 'Requests of one caller in a minute; 0 for no limit',
  }),
  TRUST_PROXY: Type.String({
    default: 'loopback',
    description: 'Addresses whose X-Forwarded-For is believed',
  }),
  LOG_LEVEL: Type.String({ default: 'info', description: 'trace, debug, info, warn, error' }),
})
export type KitConfig = Static<typeof KitConfig>

/** The environment is not usable; the message lists every problem at once. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment'
}

/**
 * Reads and checks the environment: the kit's variables and the service's own.
 * Throws {@link BadEnvironment} with all that is wrong.
 */
export function readConfig<P extends TProperties>(
  own: TObject<P>,
  environment: NodeJS.ProcessEnv,
): Readonly<KitConfig & Static<TObject<P>>> {
  const schema = { type: 'object', allOf: [KitConfig, own] }
  const known = { ...KitConfig.properties, ...own.properties }
  const values = Object.fromEntries(
    Object.keys(known).flatMap((key) => (environment[key] ? [[key, environment[key]]] : [])),
  )
  const ajv = new Ajv({ coerceTypes: true, useDefaults: true, allErrors: true, strict: false })
  const validate = ajv.compile({
    ...schema,
    allOf: undefined,
    properties: known,
    required: requiredOf(KitConfig, own),
  })
  if (!validate(values)) {
    const lines = fieldProblems(validate.errors ?? []).map(
      ({ pointer, detail }) => `  ${pointer.slice(2)}: ${detail}`,
    )
    throw new BadEnvironment(`The environment is not usable:\n${lines.join('\n')}`)
  }
  if (!('REDIS_URL' in values) && !('QUEUE_DATABASE_URL' in values))
    throw new BadEnvironment(
      'The environment is not usable:\n  Set QUEUE_DATABASE_URL or REDIS_URL.',
    )
  return Object.freeze(values) as unknown as Readonly<KitConfig & Static<TObject<P>>>
}

function requiredOf(...schemas: TObject[]): string[] {
  return schemas
    .flatMap((schema) => [...((schema as { required?: string[] }).required ?? [])])
    .filter(
      (key) =>
        !schemas.some(
          (schema) => 'default' in ((schema.properties[key] as object | undefined) ?? {}),
        ),
    )
}
