import {
  BrandLetterDeclined,
  BrandLetterGranted,
  BrandLetterRevoked,
  CompanyChangeDeclined,
  CompanyChanged,
  DomainProofLapsed,
  DomainProofLost,
  DomainProven,
  IsvConfirmed,
  IsvReturned,
  TermsAnnounced,
  VendorReinstated,
  VendorSuspended,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { publishers, tells, type NewsCase, type NewsWorld } from './news-world.ts'

/** What a team hears of its company: information sheets, domains, letters, and whether it may sell. */
export function vendorNews(world: NewsWorld): NewsCase[] {
  const proof = () => ({ proofId: newId(), vendorId: world.vendorId, domain: 'vela.example' })
  const letter = () => ({ letterId: newId(), vendorId: world.vendorId, productName: 'Vela DB' })
  const isv = () => ({
    vendorId: world.vendorId,
    productType: 'image' as const,
    confirmationId: newId(),
  })

  return [
    tells(IsvConfirmed, isv, 'isv_confirmed', publishers, 'Vela Systems', 'image'),
    tells(
      IsvReturned,
      () => ({ ...isv(), feedback: 'Say more.' }),
      'isv_returned',
      publishers,
      'Say more.',
    ),
    ...([VendorSuspended, VendorReinstated] as const).map((event) =>
      tells(
        event,
        () => ({ vendorId: world.vendorId, reason: 'Malware was found.' }),
        event === VendorSuspended ? 'vendor_suspended' : 'vendor_reinstated',
        ['owner', 'publisher', 'support', 'finance', 'read_only'],
        'Vela Systems',
        'Malware was found.',
      ),
    ),
    tells(
      CompanyChanged,
      () => ({ changeId: newId(), vendorId: world.vendorId, companyName: 'Vela Systems' }),
      'company_changed',
      ['owner'],
      'Vela Systems',
    ),
    tells(
      CompanyChangeDeclined,
      () => ({
        changeId: newId(),
        vendorId: world.vendorId,
        companyName: 'Vela Systems',
        reason: 'Not registered.',
      }),
      'company_change_declined',
      ['owner'],
      'Not registered.',
    ),
    tells(
      TermsAnnounced,
      () => ({
        version: '2027-01',
        title: 'Vendor Terms',
        translations: [{ language: 'zh-CN' as const, title: '服务商条款' }],
        inForceFrom: '2026-12-31T16:00:00.000Z',
      }),
      'terms_announced',
      ['owner'],
      '2026-12-31 16:00',
      '“Vendor Terms”',
    ),
    tells(DomainProven, proof, 'domain_proven', publishers, 'vela.example'),
    tells(
      DomainProofLapsed,
      () => ({ ...proof(), until: '2026-12-12T00:00:00.000Z' }),
      'domain_proof_lapsed',
      publishers,
      'vela.example',
      '2026-12-12',
    ),
    tells(
      DomainProofLost,
      () => ({ ...proof(), reason: 'It belongs to others.' }),
      'domain_proof_revoked',
      publishers,
      'taken the proof of vela.example back: It belongs to others. If you',
    ),
    tells(
      DomainProofLost,
      () => ({ ...proof(), reason: null }),
      'domain_proof_lost',
      publishers,
      'The proof of vela.example is gone. You',
    ),
    tells(
      BrandLetterGranted,
      () => ({ ...letter(), number: 'EBL-26-ABCD-EFGH-J', validUntil: '2027-01-31' }),
      'brand_letter_granted',
      publishers,
      'EBL-26-ABCD-EFGH-J',
      '2027-01-31',
    ),
    tells(
      BrandLetterDeclined,
      () => ({ ...letter(), reason: 'Not for hats.' }),
      'brand_letter_declined',
      publishers,
      'Not for hats.',
    ),
    tells(
      BrandLetterRevoked,
      () => ({ ...letter(), number: 'EBL-26-ABCD-EFGH-J', reason: 'Misused.' }),
      'brand_letter_revoked',
      publishers,
      'Misused.',
    ),
  ]
}
