import { describe, expect, it } from '@jest/globals'
import { withoutSecrets } from './without-secrets.ts'

const clean = (told: Record<string, unknown>) => withoutSecrets(told, new Set(['err']))

describe('what a log tells', () => {
  it('IM-2 holds no secret, however deep it stands', () => {
    const told = {
      password: 'a',
      body: { name: 'Kim', accessKeySecret: 'b', deep: { list: [{ token: 'c' }, { fine: 1 }] } },
    }
    expect(clean(told)).toEqual({
      password: '[redacted]',
      body: {
        name: 'Kim',
        accessKeySecret: '[redacted]',
        deep: { list: [{ token: '[redacted]' }, { fine: 1 }] },
      },
    })
    expect(told.body.accessKeySecret).toBe('b')
  })

  it('IM-2 is otherwise told as it is: times, what stands twice, what others write', () => {
    const twice = { at: new Date() }
    const err = { token: 'told by its own serializer' }
    const told = { one: twice, two: { twice }, err, count: 0, none: null }
    expect(clean(told)).toEqual(told)
  })

  it('IM-2 ends where something refers to itself', () => {
    const self: Record<string, unknown> = { cookie: 'x' }
    self['self'] = self
    expect(clean({ self })).toEqual({ self: { cookie: '[redacted]', self: '[circular]' } })
  })
})
