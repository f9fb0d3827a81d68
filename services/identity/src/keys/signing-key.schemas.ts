import { Instant, OneOf } from '@emporium/service-kit'
import { Type } from 'typebox'
import { keyPhases } from './key-phases.ts'

/** A signing key, for admins: nothing of the key itself. */
export const SigningKeyView = Type.Object(
  {
    kid: Type.String(),
    phase: OneOf(keyPhases),
    createdAt: Instant,
    signsFrom: Type.Union([Instant, Type.Null()], {
      description: 'When a key that waits begins to sign; null for all others',
    }),
  },
  { $id: 'SigningKeyView' },
)
