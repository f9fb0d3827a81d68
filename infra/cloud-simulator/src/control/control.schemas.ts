import { faultKinds } from '../faults/fault.ts'

const text = { type: 'string', minLength: 1, maxLength: 256 } as const
const port = { type: 'integer', minimum: 1, maximum: 65_535 } as const

/** Body of POST /control/faults. */
export const faultBody = {
  type: 'object',
  required: ['action', 'kind'],
  properties: {
    action: text,
    kind: { enum: faultKinds },
    count: { type: 'integer', minimum: 1 },
    accessKeyId: text,
    regionId: text,
    afterEffect: { type: 'boolean' },
    statusCode: { type: 'integer', minimum: 400, maximum: 599 },
    code: text,
    message: text,
  },
} as const

/** Body of POST /control/accounts. */
export const accountBody = {
  type: 'object',
  required: ['accountId', 'name'],
  properties: { accountId: { type: 'string', pattern: '^[1-8][0-9]{15}$' }, name: text },
} as const

const keyProperties = {
  isActive: { type: 'boolean' },
  user: { enum: ['root', 'ram'] },
  permissions: { type: 'array', items: text },
} as const

/** Body of POST /control/accounts/:accountId/keys. */
export const keyBody = {
  type: 'object',
  required: ['accessKeyId', 'accessKeySecret'],
  properties: {
    accessKeyId: { type: 'string', pattern: '^[\\w.-]{1,128}$' },
    accessKeySecret: text,
    ...keyProperties,
  },
} as const

/** Body of PATCH /control/keys/:accessKeyId. */
export const keyChanges = { type: 'object', properties: keyProperties } as const

const imageProperties = {
  name: text,
  osNameEn: text,
  osType: { enum: ['linux', 'windows'] },
  platform: text,
  architecture: { enum: ['x86_64', 'arm64', 'i386'] },
  sizeGiB: { type: 'integer', minimum: 1 },
  createdAt: { type: 'integer' },
  readyAt: { type: 'integer' },
  fixedStatus: { enum: ['Creating', 'UnAvailable', 'Deprecated', 'CreateFailed'] },
  fixedProgress: { type: 'integer', minimum: 0, maximum: 100 },
  encrypted: { type: 'boolean' },
  sharedWith: { type: 'array', items: text },
  behaviour: { enum: ['healthy', 'slow', 'failing', 'refusing'] },
  ports: { type: 'array', items: port },
  defects: {
    type: 'array',
    items: {
      type: 'object',
      required: ['rule', 'subject'],
      properties: { rule: text, subject: text, detail: text },
    },
  },
} as const

/** Body of POST /control/images. */
export const imageBody = {
  type: 'object',
  required: ['imageId', 'regionId', 'accountId', 'name'],
  properties: { imageId: text, regionId: text, accountId: text, ...imageProperties },
} as const

/** Body of PATCH /control/images/:imageId. */
export const imageChanges = { type: 'object', properties: imageProperties } as const
