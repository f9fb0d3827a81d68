import { Type, type Static } from 'typebox'

/** The environment of image-review beside the kit's. */
export const ImageReviewConfig = Type.Object({
  CLOUD_ENDPOINT: Type.Optional(
    Type.String({
      description: 'A simulator instead of the real cloud, for example http://127.0.0.1:4190',
    }),
  ),
  CLOUD_ACCESS_KEY_ID: Type.String({
    default: '',
    description: "Access key id of the platform's own cloud account",
  }),
  CLOUD_ACCESS_KEY_SECRET: Type.String({
    default: '',
    description: "Access key secret of the platform's own cloud account",
  }),
  CLOUD_ACCOUNT_ID: Type.String({
    default: '',
    description: "Number of the platform's own cloud account, with which sellers share images",
  }),
  FILE_LINK_SECRET: Type.Optional(
    Type.String({
      minLength: 16,
      description: 'Signs short-lived links to files; the same in every process of an installation',
    }),
  ),
  LINK_CHECKS: Type.Unsafe<'on' | 'off'>({
    type: 'string',
    enum: ['on', 'off'],
    default: 'on',
    description: 'Whether the links of listings are asked; off where there is no way out',
  }),
  CHROMIUM_PATH: Type.Optional(
    Type.String({
      description:
        'A Chromium or Chrome that takes pictures of the web pages of products in the access check; without one none are taken',
    }),
  ),
  CLAIMS_PER_REVIEWER: Type.Integer({
    default: 20,
    minimum: 0,
    maximum: 1_000,
    description: 'How many cases that wait for the desk one reviewer may hold; 0 for any number',
  }),
  ACCESS_SERVERS_AT_ONCE: Type.Integer({
    default: 10,
    minimum: 1,
    maximum: 1_000,
    description: 'How many servers of the review run at once; others wait for their turn',
  }),
  ACCESS_SERVER_MINUTES: Type.Integer({
    default: 30,
    minimum: 1,
    maximum: 240,
    description: 'How long a server of the access check lives at most',
  }),
})
/** The environment of image-review, read. */
export type ImageReviewConfig = Static<typeof ImageReviewConfig>
