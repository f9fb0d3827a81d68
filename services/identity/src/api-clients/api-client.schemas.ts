import { clientScopes } from '@emporium/domain'
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
    usedAt: Nullable(Instant),
  },
  { $id: 'ApiClientView' },
)
export type ApiClientView = Static<typeof ApiClientView>

/** What is shown once, when a program is made. */
export const NewApiClientView = Type.Object(
  {
    ...ApiClientView.properties,
    clientSecret: Type.String({ description: 'Shown now and never again' }),
  },
  { $id: 'NewApiClientView' },
)
