import { faultOf } from '@emporium/domain'
import { describe, expect, it } from '@jest/globals'
import { defineProblem, problemKinds } from '../src/problems.ts'
import { buildValidator } from '../src/http/validation.ts'

const schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', maxLength: 3 },
    mail: { type: 'string', format: 'email' },
    kind: { enum: ['image', 'saas'] },
    size: { type: 'integer', minimum: 1 },
    tags: { type: 'array', minItems: 1, items: { type: 'string' } },
    code: { type: 'string', pattern: '^[a-z]+$' },
    number: { type: 'string', pattern: '^V[0-9]$', examples: ['V1'] },
  },
}
const validate = buildValidator({})({
  schema,
  method: 'POST',
  url: '/',
  httpPart: 'body',
}) as unknown as (value: unknown) => { error?: { problems: { pointer: string }[] } }
const faultsIn = (value: object) => validate(value).error?.problems ?? []

describe('RFC 9457 every fault has a code, its parameters, and the same in English', () => {
  it.each([
    [{}, '#/name', 'required', undefined, 'This is required.'],
    [{ name: 'long' }, '#/name', 'too-long', { limit: 3 }, 'At most 3 characters.'],
    [{ name: 'a', mail: 'no' }, '#/mail', 'not-email', undefined, 'Must be a valid email.'],
    [
      { name: 'a', kind: 'x' },
      '#/kind',
      'not-one-of',
      { values: ['image', 'saas'] },
      'Must be one of: image, saas.',
    ],
    [{ name: 'a', size: 0 }, '#/size', 'too-small', { limit: 1 }, 'At least 1.'],
    [{ name: 'a', tags: [] }, '#/tags', 'no-entry', undefined, 'At least 1 entry.'],
    [
      { name: 'a', number: '1' },
      '#/number',
      'wrong-form',
      { example: 'V1' },
      'This must look like V1.',
    ],
    [{ name: 'a', more: 1 }, '#/more', 'unknown-field', undefined, 'This field is not known here.'],
  ])('%j', (value, pointer, code, params, detail) => {
    expect(faultsIn(value)).toEqual([{ pointer, code, ...(params ? { params } : {}), detail }])
  })

  it('names the pattern without saying it', () => {
    expect(faultsIn({ name: 'a', code: 'A' })).toMatchObject([{ code: 'wrong-characters' }])
  })

  it('a problem says why by its code, beside what it always is', () => {
    const kind = defineProblem('only-of-this-test', 409, 'Not now')
    const because = faultOf('not-in-region', { region: 'us-west-1', regions: ['cn-hangzhou'] })
    expect(kind({ because }).toDetails('/x', 'r1')).toEqual({
      type: '/problems/only-of-this-test',
      title: 'Not now',
      status: 409,
      code: 'not-in-region',
      params: { region: 'us-west-1', regions: ['cn-hangzhou'] },
      detail: 'Not available in US West. Available in: Hangzhou (East China 1).',
      instance: '/x',
      requestId: 'r1',
    })
    expect(problemKinds()).toContain(kind)
  })
})
