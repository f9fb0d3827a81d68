import { Type } from 'typebox'

/** The environment that only identity reads. */
export const IdentityConfig = Type.Object({
  MAIL_URL: Type.String({
    pattern: '^smtps?://',
    description: 'SMTP server that takes our mails',
  }),
  MAIL_FROM: Type.String({
    default: 'Emporium <no-reply@emporium.example>',
    description: 'Sender of our mails',
  }),
  SIGNING_KEY_SECRET: Type.String({
    minLength: 32,
    description: 'Seals the private signing keys at rest; keep it as long as the database',
  }),
  SIGNING_KEY_DAYS: Type.Integer({
    default: 30,
    minimum: 1,
    description: 'Days after which the signing key is replaced by itself',
  }),
  ADMIN_EMAIL: Type.Optional(
    Type.String({
      pattern: String.raw`^[^@\s]+@[^@\s]+$`,
      description: 'The first admin, made when there is none',
    }),
  ),
  ADMIN_PASSWORD: Type.Optional(
    Type.String({ minLength: 10, maxLength: 128, description: 'Password of the first admin' }),
  ),
  STAFF_SECOND_FACTOR: Type.Unsafe<'required' | 'optional'>({
    type: 'string',
    enum: ['required', 'optional'],
    default: 'required',
    description: 'Whether staff roles count only for a sign-in with a second factor',
  }),
  SECOND_FACTOR_EXEMPT: Type.Optional(
    Type.String({
      pattern: String.raw`^[^@\s,]*@[^@\s,]+(,[^@\s,]*@[^@\s,]+)*$`,
      description:
        'Addresses, or domains as @example.org, of staff that needs no second factor, with commas between: for accounts to play with',
    }),
  ),
  ACTIVITY_DAYS: Type.Integer({
    default: 180,
    minimum: 1,
    description: 'Days for which people see what happened to their account',
  }),
  WEBHOOK_LOOPBACK: Type.Unsafe<'on' | 'off'>({
    type: 'string',
    enum: ['on', 'off'],
    default: 'off',
    description:
      'Whether webhooks may go to programs on this machine too, by http: to try them out, never where others can sign up',
  }),
  SIGN_IN_PROVIDERS: Type.Optional(
    Type.String({
      description:
        'OpenID Connect providers to sign in with: a JSON list of id, name, issuer, clientId, clientSecret or clientSecretFile',
    }),
  ),
  APP_ORIGINS: Type.Optional(
    Type.String({
      pattern: String.raw`^https?://[^\s,]+(,https?://[^\s,]+)*$`,
      description:
        'Origins of the apps when they live on host names other than PUBLIC_URL, with commas between',
    }),
  ),
})
