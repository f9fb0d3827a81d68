import { generateSecret, generateURI, verify } from 'otplib'

/** Seconds that a clock may be wrong: one step before and after (RFC 6238 5.2). */
const toleranceSeconds = 30
/** RFC 4226 asks for 160 bits. */
const secretBytes = 20

/** A fresh secret in base 32. */
export const newSecret = (): string => generateSecret({ length: secretBytes })

/** What authenticator apps read from the picture. */
export const uriOf = (secret: string, label: string): string =>
  generateURI({ issuer: 'Emporium', label, secret })

/** The time step of a code that is right now and later than `lastStep`; null for every other. */
export async function stepOf(
  code: string,
  secret: string,
  lastStep: number | null,
  now: Date,
): Promise<number | null> {
  const result = await verify({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1_000),
    epochTolerance: toleranceSeconds,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}
