import { describe, expect, it } from '@jest/globals'
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm'
import { asProblem } from '../src/http/problem-mapping.ts'

const withCode = (code: string, message = 'of the driver') =>
  Object.assign(new Error(message), { code })

describe('a database that is away', () => {
  it.each([
    ['while it starts up, at connecting', withCode('57P03')],
    ['while it starts up, in a query', new QueryFailedError('SELECT 1', [], withCode('57P03'))],
    ['when it ends the session', new QueryFailedError('SELECT 1', [], withCode('57P01'))],
    [
      'when it breaks off',
      new QueryFailedError('SELECT 1', [], new Error('Connection terminated unexpectedly')),
    ],
    ['when nobody listens', withCode('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432')],
    [
      'when a broken connection is used again',
      new Error('Client has encountered a connection error and is not queryable'),
    ],
    ['when it breaks off between two statements', new QueryRunnerAlreadyReleasedError()],
    ['when it breaks off before a statement in SQL', new QueryRunnerProviderAlreadyReleasedError()],
  ])('is answered for with 503 and Retry-After %s', (_when, error) => {
    expect(asProblem(error)).toMatchObject({ status: 503, more: { retryAfterSeconds: 2 } })
  })

  it('is not taken for one whose query is wrong', () => {
    expect(asProblem(new QueryFailedError('SELEC 1', [], withCode('42601'))).status).toBe(500)
    expect(asProblem(new QueryFailedError('…', [], withCode('23505'))).status).toBe(409)
    expect(asProblem(new TypeError('x is undefined')).status).toBe(500)
  })
})
