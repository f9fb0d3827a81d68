import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { hash } from '@node-rs/argon2'
import { Account } from '../src/accounts/account.entity.ts'
import { buildAccount, logIn, password, startIdentity, type Identity } from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const hashNow = async (id: string) =>
  (await service.dataSource.manager.findOneByOrFail(Account, { id })).passwordHash

it('ON-1 a hash that costs less than those of today is made anew at the next sign-in', async () => {
  const cheap = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 })
  const { id, email } = await buildAccount(service, { passwordHash: cheap })
  await logIn(service, email, { word: 'Not the password' }).expect(401)
  expect(await hashNow(id)).toBe(cheap)
  await logIn(service, email).expect(201)
  expect(await hashNow(id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await logIn(service, email).expect(201)
})

it('ON-1 a hash that costs as much or more stays', async () => {
  const dear = await hash(password, { memoryCost: 32_768, timeCost: 3, parallelism: 1 })
  const { id, email } = await buildAccount(service, { passwordHash: dear })
  await logIn(service, email).expect(201)
  expect(await hashNow(id)).toBe(dear)
})
