import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id after OWASP: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One spelling for what looks the same on different keyboards (NIST 800-63B). */
const spelled = (password: string) => password.normalize('NFKC')

/** The hash that is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(spelled(password), cost)

/** Whether a hash costs a guesser less than those that are made today. */
export function isOutdated(passwordHash: string): boolean {
  const [, memory, time] = /m=(\d+),t=(\d+),p=\d+/.exec(passwordHash) ?? []
  return Number(memory ?? 0) < cost.memoryCost || Number(time ?? 0) < cost.timeCost
}

/** Hash of a password that nobody has: work for the unknown address to take as long as a known one. */
const nobodys = hashPassword(randomBytes(32).toString('base64url'))

/** Whether the password is the one of the hash; without a hash it takes the same time and is false. */
export async function isPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await nobodys), spelled(password))
  return isRight && typeof passwordHash === 'string'
}
