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

/** Why a password is too easy to guess, in words for its owner; null when it is not (NIST 800-63B). */
export function weaknessOf(password: string, owner: PasswordOwner): string | null {
  const text = plain(password)
  if (isWellKnown(text)) return 'This is one of the most used passwords, or nearly.'
  if (new Set(text).size < differentAtLeast) return 'This repeats too few characters.'
  if (isRun(text)) return 'This is a row of neighbouring characters.'
  if (text.includes('emporium')) return 'This contains the name of this place.'
  if (tellingParts(owner).some((part) => text.includes(part)))
    return 'This contains your name or your e-mail address.'
  return null
}

/** Refuses a password that is too easy to guess; `field` is the body's member at fault. */
export function requireStrongPassword(
  password: string,
  owner: PasswordOwner,
  field = 'password',
): void {
  const detail = weaknessOf(password, owner)
  if (detail) throw weakPassword({ detail, errors: [{ pointer: `#/${field}`, detail }] })
}
