import assert from 'node:assert/strict'
import type { Person } from '../people/person.ts'

/** A conversation with operations: what was asked, and what was said after that, in turns (ON-9). */
type Talk = { asker: Person; subject: string; page: string; text: string; turns: readonly string[] }

async function talk(officer: Person, { asker, turns, ...body }: Talk): Promise<string> {
  const { data: opened } = await asker.api.POST('/api/v1/enquiries', { body })
  assert(opened)
  for (const [index, text] of turns.entries()) {
    const speaker = index % 2 === 0 ? officer : asker
    await speaker.api.POST('/api/v1/enquiries/{id}/messages', {
      params: { path: { id: opened.id } },
      body: { text },
    })
  }
  return opened.id
}

/** Conversations: one that is over, one that goes on, one that waits for operations. */
export async function askAround(
  officer: Person,
  { seller, beginner, buyer }: Record<'seller' | 'beginner' | 'buyer', Person>,
): Promise<void> {
  const settled = await talk(officer, {
    asker: buyer,
    subject: 'Who bills the server?',
    page: '/products/harbor-log-search',
    text: 'The product page says that the software is free. Do I get one invoice or two?',
    turns: [
      'One: the software costs nothing, and the server is on the invoice of your cloud account, like any other server of yours.',
      'Thank you, that is what I hoped for.',
    ],
  })
  await buyer.api.POST('/api/v1/enquiries/{id}/close', { params: { path: { id: settled } } })
  await talk(officer, {
    asker: seller,
    subject: 'Announcing our new version',
    page: '/seller/',
    text: 'May we name the marketplace in a press release about Harbor V1.1? We have a brand letter.',
    turns: [
      'Yes, within what the letter says. Please send us the draft before you publish it.',
      'It comes on Thursday. Is a paragraph in Chinese possible as well?',
    ],
  })
  await talk(officer, {
    asker: beginner,
    subject: 'The sheet came back',
    page: '/seller/',
    text: 'We have two remarks on our product information sheet. Do we send a new one or change the old one?',
    turns: [
      'Open it again in the seller portal: your answers are still there. Change the two and send it again.',
    ],
  })
}
