import { clientScopes, programDaysMost } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { PersonName } from '../accounts/account.schemas.ts'

const Scopes = Type.Array(OneOf(clientScopes), {
  minItems: 1,
  maxItems: clientScopes.length,
  uniqueItems: true,
})

export const CreateApiClientBody = Strict({
  vendorId: Type.Optional(
    Type.String({ format: 'uuid', description: 'Needed by those who own more than one vendor' }),
  ),
  name: PersonName,
  scopes: Scopes,
  expiresInDays: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: programDaysMost,
      description: 'After so many days it gets no more tokens; left out, it goes on',
    }),
  ),
})
export const ApiClientsQuery = Strict({ vendorId: Type.Optional(Id) })

/** A vendor's program. */
export const ApiClientView = Type.Object(
  {
    id: Id,
    vendorId: Id,
    name: Type.String(),
    scopes: Type.Array(OneOf(clientScopes)),
    createdAt: Instant,
    usedAt: Nullable({ ...Instant, description: 'When it last got a token' }),
    expiresAt: Nullable({ ...Instant, description: 'When it gets no more tokens' }),
    formerSecretUntil: Nullable({
      ...Instant,
      description: 'Until when the secret before is good too',
    }),
  },
  { $id: 'ApiClientView' },
)
export type ApiClientView = Static<typeof ApiClientView>

/** What is shown once: when a program is made, and when its secret is replaced. */
export const NewApiClientView = Type.Object(
  {
    ...ApiClientView.properties,
    clientSecret: Type.String({ description: 'Shown now and never again' }),
  },
  { $id: 'NewApiClientView' },
)
