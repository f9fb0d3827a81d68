import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id } from './fields.ts'

export const AccountVerified = defineEvent(
  'identity.account-verified.v1',
  'A person confirmed the e-mail address of an account (ON-1).',
  { accountId: Id, name: Type.String(), country: Type.String() },
)
