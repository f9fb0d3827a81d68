/** The services that keep data. Each owns one schema and one role of the same name. */
export const serviceNames = /** @type {const} */ ([
  'identity',
  'vendor-onboarding',
  'catalog',
  'image-review',
  'transactions',
  'ratings',
])

/** The role that owns the tables of the queue, and its schema. */
export const queueRole = 'queue'
export const queueSchema = 'bullmq'

/**
 * The schema of a service: its name with `_` for `-`. The role has the same name.
 * @param {string} service
 */
export const schemaOf = (service) => service.replaceAll('-', '_')

/**
 * Every role with the schema that it owns.
 * @returns {{ role: string, schema: string }[]}
 */
export const ownerships = () => [
  ...serviceNames.map((service) => ({ role: schemaOf(service), schema: schemaOf(service) })),
  { role: queueRole, schema: queueSchema },
]
