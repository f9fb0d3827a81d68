import { Ajv, type ValidateFunction } from 'ajv'
import addFormats, { type FormatsPlugin } from 'ajv-formats'
import type { TSchema } from 'typebox'
import { fieldProblems } from '../http/validation.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
;(
  (addFormats as unknown as { default?: FormatsPlugin }).default ??
  (addFormats as unknown as FormatsPlugin)
)(ajv)

const compiled = new WeakMap<object, ValidateFunction>()

/** A message does not carry what its definition promises: a bug on one of the two ends. */
export class BadPayload extends Error {
  override readonly name = 'BadPayload'
}

/** Checks a message's payload, when it is said and again when it is heard. */
export function assertPayload(
  definition: { name: string; payload: TSchema },
  payload: unknown,
): void {
  const validate = compiled.get(definition.payload) ?? ajv.compile(definition.payload)
  compiled.set(definition.payload, validate)
  if (validate(payload)) return
  const places = fieldProblems(validate.errors ?? []).map(
    ({ pointer, detail }) => `${pointer} ${detail}`,
  )
  throw new BadPayload(`${definition.name}: ${places.join('; ')}`)
}
