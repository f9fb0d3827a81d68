import { vendor, type ActionOf, type VendorStatus } from '@emporium/domain'
import { move, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { ApplicationContent } from '../application-forms/application-form.schemas.ts'
import type { LegalData } from '../company-changes/company-change.entity.ts'
import type { Application } from '../applications/application.entity.ts'

/** Whom operations speaks to at a vendor (SP-4). */
export type VendorContact = ApplicationContent['contact']

/** A company that may publish: made from an approved application (ON-7, SP-4). */
@Entity('vendors')
@Unique('uq_vendors_slug', ['slug'])
@Unique('uq_vendors_application', ['applicationId'])
@Index('ix_vendors_since', ['since', 'id'])
@Check('ck_vendors_status', `status IN ('active', 'suspended')`)
export class Vendor {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_vendors' }) id: string
  @Column('varchar', { name: 'slug' }) slug: string
  @Column('varchar', { name: 'status' }) status: VendorStatus
  /** Grows with every change; the ETag. */
  @Column('integer', { name: 'revision' }) revision: number
  @Column('uuid', { name: 'application_id' }) applicationId: string
  @Column('varchar', { name: 'legal_name' }) legalName: string
  @Column('varchar', { name: 'registration_number' }) registrationNumber: string
  @Column('varchar', { name: 'country' }) country: string
  @Column('text', { name: 'address' }) address: string
  @Column('varchar', { name: 'website' }) website: string
  @Column('jsonb', { name: 'contact' }) contact: VendorContact
  /** When it was approved. */
  @Column('timestamptz', { name: 'since' }) since: Date

  /** The vendor that an approved application becomes; legal and contact data are copied. */
  static of(from: Application, identity: { id: string; slug: string }, now: Date): Vendor {
    const { company, contact } = from.content
    return Object.assign(new Vendor(), {
      ...identity,
      ...company,
      status: vendor.initial,
      revision: 1,
      applicationId: from.id,
      contact,
      since: now,
    })
  }

  /** Whether it may publish. */
  get isActive(): boolean {
    return vendor.can(this.status, 'suspend')
  }

  /** The vendor names other people to speak to; legal data changes by request to operations (SP-4). */
  changeContact(contact: VendorContact): void {
    this.contact = contact
    this.revision += 1
  }

  /** Operations changes what the register says of it, as it asked (SP-4). The slug stays: addresses last. */
  changeLegalData(legal: LegalData): void {
    Object.assign(this, legal)
    this.revision += 1
  }

  /** Operations stops it from publishing, or lets it publish again. */
  turn(verb: ActionOf<typeof vendor>): Step {
    this.revision += 1
    return move(vendor, this, verb)
  }
}
