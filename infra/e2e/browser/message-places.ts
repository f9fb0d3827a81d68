import type { Place } from './places.ts'
import { follow } from './ways.ts'

/** Where sellers and subscribers write to each other, by who looks at it (SP-2). */
export const messagePlaces = {
  buyer: [
    { name: 'messages from sellers', path: '/messages', shows: 'Messages from sellers' },
    {
      name: 'conversation with a seller',
      path: '/messages',
      shows: 'Your certificate ends in March',
      onward: follow('Your certificate ends in March'),
    },
  ],
  seller: [
    { name: 'messages to subscribers', path: '/seller/messages', shows: 'Messages to subscribers' },
    { name: 'announcement', path: '/seller/messages/announce', shows: 'What subscribers read' },
    {
      name: 'conversation with a buyer',
      path: '/seller/messages',
      shows: 'Your certificate ends in March',
      onward: follow('Your certificate ends in March'),
    },
  ],
  reviewer: [
    { name: 'reported messages', path: '/ops/reported-messages', shows: 'Reported messages' },
  ],
} satisfies Record<string, readonly Place[]>
