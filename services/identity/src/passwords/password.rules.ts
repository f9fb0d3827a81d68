import { faultAt, faultOf, type FaultCode } from '@emporium/domain'
import { defineProblem } from '@emporium/service-kit'
import { isWellKnown } from './common-passwords.ts'

/** ON-1: the password would be among the first that somebody tries. */
export const weakPassword = defineProblem(
  'weak-password',
  422,
  'This password is too easy to guess',
)

/** Whom a password must not be made of. */
export type PasswordOwner = { email: string; name: string }

/** Fewer different characters than this are a pattern, not a password. */
const differentAtLeast = 5
/** Parts of names and addresses shorter than this say nothing. */
const tellingLength = 4

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

function tellingParts({ email, name }: PasswordOwner): string[] {
  const [local = '', domain = ''] = plain(email).split('@')
  const parts = [local, domain, ...local.split(/[^\p{L}\p{N}]+/u), ...plain(name).split(/\s+/u)]
  return parts.filter((part) => part.length >= tellingLength)
}

function isRun(text: string): boolean {
  const steps = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const first = (steps[1] ?? 0) - (steps[0] ?? 0)
  return (
    Math.abs(first) <= 1 &&
    steps.every((code, index) => index === 0 || code - (steps[index - 1] ?? 0) === first)
  )
}

/** Why a password is too easy to guess, null when it is not (NIST 800-63B). */
export function weaknessOf(password: string, owner: PasswordOwner): FaultCode | null {
  const text = plain(password)
  if (isWellKnown(text)) return 'password-common'
  if (new Set(text).size < differentAtLeast) return 'password-repeats'
  if (isRun(text)) return 'password-row'
  if (text.includes('emporium')) return 'password-of-place'
  if (tellingParts(owner).some((part) => text.includes(part))) return 'password-of-owner'
  return null
}

/** Refuses a password that is too easy to guess; `field` is the body's member at fault. */
export function requireStrongPassword(
  password: string,
  owner: PasswordOwner,
  field = 'password',
): void {
  const code = weaknessOf(password, owner)
  if (code) throw weakPassword({ because: faultOf(code), errors: [faultAt(`#/${field}`, code)] })
}
