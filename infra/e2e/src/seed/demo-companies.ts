import type { Company } from '../steps/become-a-seller.ts'

/** The companies of the demo: each with a register, an address and a product of its own country. */
export const companies = {
  larch: { legalName: 'Larch Systems GmbH', website: 'https://larch.example', country: 'DE' },
  tidewater: {
    legalName: 'Tidewater Software B.V.',
    website: 'https://tidewater.example',
    country: 'NL',
    registrationNumber: 'KvK 68217395',
    address: 'Boompjes 40, 3011 XB Rotterdam',
    phone: '+31 10 0001234',
    product: {
      name: 'Quill Document AI',
      description: 'Reads invoices, contracts and forms and answers questions about them.',
      licences: 'PyTorch, BSD-3-Clause; Tesseract, Apache-2.0',
    },
    support: {
      process: 'A ticket for each question; a duty engineer reads all of them twice a day.',
      hours: 'Mon–Fri 08:30–17:30 CET',
      channels: ['E-mail', 'Ticket system'],
    },
  },
  quarry: {
    legalName: 'Quarry Software Ltd',
    website: 'https://quarry.example',
    country: 'GB',
    registrationNumber: '09482716',
    address: '12 Temple Quay, Bristol BS1 6DZ',
    phone: '+44 117 496 0123',
    product: {
      name: 'Quarry Ticket Desk',
      description: 'A help desk for small teams: requests from e-mail and chat in one list.',
      licences: 'PostgreSQL, PostgreSQL Licence; Vue, MIT',
    },
    support: {
      process: 'Chat first; what cannot be solved there becomes a ticket with a named engineer.',
      hours: 'Mon–Sat 08:00–20:00 London time',
      channels: ['Live chat', 'E-mail'],
    },
  },
  brook: {
    legalName: 'Brook Analytics SARL',
    website: 'https://brook.example',
    country: 'FR',
    registrationNumber: 'RCS Lyon 813 452 901',
    address: '18 quai Saint-Antoine, 69002 Lyon',
    phone: '+33 4 65 71 12 34',
    product: {
      name: 'Brook Metrics',
      description: 'Counts what visitors of a website do, without cookies, on a server of yours.',
      licences: 'ClickHouse, Apache-2.0',
    },
    support: {
      process: 'By phone or e-mail to the two people who write the software.',
      hours: 'Mon–Thu 09:00–17:00 CET',
      channels: ['Phone', 'E-mail'],
    },
  },
} satisfies Record<string, Company>
