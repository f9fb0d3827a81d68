/** The ways to get help that the application form offers, with the names by which an application keeps them (ON-4). */
export const supportChannels = {
  email: 'E-mail',
  phone: 'Phone',
  chat: 'Live chat',
  tickets: 'Ticket system',
  forum: 'Forum',
} as const
export type SupportChannel = keyof typeof supportChannels
/** In the order of the form. */
export const supportChannelIds = Object.keys(supportChannels) as SupportChannel[]
