import { describe, expect, it } from '@jest/globals'
import { weaknessOf } from './password.rules.ts'

const owner = { email: 'ada@people.test', name: 'Ada Reader' }

describe('ON-1 passwords that everybody guesses', () => {
  it.each([
    'qwertyuiop',
    '4815162342',
    'manchester',
    'Password99!!',
    'P@ssw0rd2024',
    'dragonball1',
    '!!football1',
    'trustno1trustno1',
    'iloveyou123',
    'woaini520520',
    'correct horse battery staple',
  ])('ON-1 refuses %s', (password) => {
    expect(weaknessOf(password, owner)).not.toBeNull()
  })

  it.each([
    'Seven grey herons',
    'Nine brown otters',
    'hsjdkqowiuxz',
    'monkey 83640193847261',
    'sunshine and a horse',
    '一只灰鹭站在河边的石头上',
  ])('ON-1 takes %s', (password) => {
    expect(weaknessOf(password, owner)).toBeNull()
  })
})
