import { secondPersonSetting } from '@emporium/service-kit'
import { Type } from 'typebox'

/** The environment that only vendor onboarding reads. */
export const VendorOnboardingConfig = Type.Object({
  MAIL_URL: Type.String({
    default: 'smtp://127.0.0.1:1025',
    pattern: '^smtps?://',
    description: 'SMTP server that takes the mails by which domains are proven',
  }),
  MAIL_FROM: Type.String({
    default: 'Emporium <no-reply@emporium.example>',
    description: 'Sender of those mails',
  }),
  DNS_SERVERS: Type.Optional(
    Type.String({
      pattern: String.raw`^[\w.:[\]]+(,[\w.:[\]]+)*$`,
      description:
        'Name servers that are asked for the records of domains, with commas between; without it, those of the machine',
    }),
  ),
  DOMAINS_RESERVED: Type.Boolean({
    default: false,
    description: 'Take names like larch.example, which nobody can own; for demonstrations',
  }),
  ...secondPersonSetting,
})
