import {
  events,
  partnerEvents,
  services,
  subscribersOf,
  subscriptions,
} from '../../../../packages/events/src/index.ts'

type Field = { type?: string; enum?: string[]; anyOf?: Field[]; format?: string; items?: Field }

function typeOf(field: Field): string {
  if (field.enum)
    return field.enum.length > 4 ? `one of ${field.enum.length}` : field.enum.join(' \\| ')
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ')
  if (field.type === 'array') return `list of ${typeOf(field.items ?? {})}`
  return field.format ?? field.type ?? 'object'
}

/** The fields of a payload, one on a line. */
const fieldsOf = ({ properties }: { properties: unknown }) =>
  Object.entries(properties as Record<string, Field>)
    .map(([name, field]) => `\`${name}\` ${typeOf(field)}`)
    .join('<br>')

const partnersLead =
  'What programs of a vendor are told of it (PA-1): as webhooks after the Standard Webhooks specification, and in the feed `GET /api/v1/events`. Each comes as `id`, `type`, `timestamp`, `sequence` (larger is later for one subject), `vendorId`, `subject` (`kind`, `id`) and `data` with the fields named here. `buyerId` is the code by which a vendor knows a buyer.'

/** What partners hear, by its name outside. */
function partnersPart(): string {
  const rows = partnerEvents.map(
    ({ type, meaning, subject, data }) =>
      `| \`${type}\` | ${meaning} | ${subject} | ${fieldsOf(data)} |`,
  )
  const table = ['| type | meaning | subject | data |', '|---|---|---|---|', ...rows].join('\n')
  return `## For partners\n\n${partnersLead}\n\n${table}\n`
}

/** docs/events.md: what the services tell each other, and what of it partners hear. */
export function eventsPage(note: string): string {
  const sections = services.map((producer) => {
    const own = events.filter((event) => event.producer === producer)
    const rows = own.map((event) => {
      const payload = fieldsOf(event.payload)
      const heardBy = subscribersOf(event.name).join(', ') || 'nobody yet'
      return `| \`${event.name}\` | ${event.meaning} | ${heardBy} | ${payload} |`
    })
    const table = ['| event | meaning | heard by | payload |', '|---|---|---|---|', ...rows].join(
      '\n',
    )
    const listens =
      subscriptions[producer].map((event) => `\`${event.name}\``).join(', ') || 'nothing'
    return `## ${producer}\n\nListens to: ${listens}.\n\n${own.length > 0 ? table : 'Announces nothing.'}\n`
  })
  const lead =
    'Every fact that one service states and others may hear, from `packages/events`. Each message travels in an envelope (`id`, `name`, `producer`, `occurredAt`, `sequence`, `correlationId`, `causationId`, `actor`, `payload`), at least once, and has its effect once.'
  return `${note}\n\n# Events\n\n${lead}\n\n${sections.join('\n')}\n${partnersPart()}`
}
