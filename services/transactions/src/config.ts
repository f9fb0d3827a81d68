import { Type, type Static } from 'typebox'

/** The environment of transactions beside the kit's. */
export const TransactionsConfig = Type.Object({
  CLOUD_ENDPOINT: Type.Optional(
    Type.String({
      description: 'A simulator instead of the real cloud, for example http://127.0.0.1:4190',
    }),
  ),
  CLOUD_ACCESS_KEY_ID: Type.String({
    default: '',
    description: "Access key id of the platform's own cloud account, which owns the images on sale",
  }),
  CLOUD_ACCESS_KEY_SECRET: Type.String({ default: '', description: 'Its secret' }),
  BUYER_ID_SECRET: Type.String({
    minLength: 32,
    description:
      'Makes the buyer ids that sellers see, and signs hand-overs; the same in every process of an installation',
  }),
  PROBE_PRIVATE_ADDRESSES: Type.Boolean({
    default: false,
    description:
      'Let probes reach loopback addresses (no other private ones): for the cloud simulator, never otherwise',
  }),
})
/** The environment of transactions, read. */
export type TransactionsConfig = Static<typeof TransactionsConfig>
