/** Conversations with operations (ON-9). */
export const contactEn = {
  contact: {
    description:
      'Ask the people who run the marketplace: about products, selling, billing or anything else.',
    lead: 'Ask the people who run the marketplace. They answer here, and you are told by e-mail.',
    name: 'Your name',
    email: 'Your e-mail',
    subject: 'What is it about?',
    text: 'Your message',
    send: 'Send message',
    sent: 'Your message is sent',
    mine: 'Your conversations',
    next: {
      waiting_for_operations: 'Operations will answer here, and you are told by e-mail.',
      waiting_for_operationsOf:
        '{name} of operations will answer here, and you are told by e-mail.',
      waiting_for_asker: 'Operations has answered. Write on if anything is open.',
      waiting_for_askerOf: '{name} of operations has answered. Write on if anything is open.',
      closed: 'This conversation is closed. Writing on opens it again.',
      closedOf: 'This conversation with {name} of operations is closed. Writing on opens it again.',
    },
    close: 'Close: I have what I need',
    reopen: 'Reopen',
    operations: 'operations',
    reply: 'Write on',
    replySend: 'Send',
    back: 'All conversations',
    lost: 'This conversation cannot be shown',
    lostText:
      'Visitors can read on in the tab in which they asked, or by the link in the mail that we sent. Sign in if you asked with an account, or ask again.',
    missing: 'This is required.',
  },
}
