/** What the operations of vendor onboarding are grouped by, and what each group is about. */
export const tags = {
  'vendor terms': 'What vendors agree to (ON-5).',
  'vendor applications': 'How a company becomes a vendor (ON-1 to ON-7).',
  vendors: 'Companies that sell.',
  'second person': 'What an admin wants to do that waits for another (RV-7).',
  'ISV confirmations': 'Who may submit which type of product, and the information sheets (ON-8).',
  'domain proofs': 'That a domain belongs to a vendor.',
  'brand letters': 'Letters that let a vendor use the logo of the marketplace (MK-1).',
  'company changes': 'Changes of what was approved of a company (SP-4).',
  enquiries: 'Conversations with operations (ON-9).',
}
