import { secondPersonSetting } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** The environment that only the catalog reads. */
export const CatalogConfig = Type.Object({
  CLOUD_ENDPOINT: Type.Optional(
    Type.String({
      description: 'A cloud simulator, as http://host:port; the real cloud without it',
    }),
  ),
  CLOUD_ACCESS_KEY_ID: Type.String({
    default: '',
    description: "The platform's own access key, for the list of instance types",
  }),
  CLOUD_ACCESS_KEY_SECRET: Type.String({ default: '', description: 'Its secret' }),
  CLOUD_ACCOUNT_ID: Type.String({
    default: '',
    description: "The platform's cloud account, with which chosen images are shared",
  }),
  FILE_LINK_SECRET: Type.Optional(
    Type.String({
      minLength: 16,
      description: 'Signs short-lived links to files; the same in every process of an installation',
    }),
  ),
  ...secondPersonSetting,
})
export type CatalogConfig = Static<typeof CatalogConfig>
