import { languages, type Language } from '@emporium/domain'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { VendorTerms } from './vendor-terms.entity.ts'

/** A translation of the vendor terms, to be read; what is accepted, hashed and binding is the text itself (ON-5). */
@Entity('vendor_terms_translations')
@Check('ck_vendor_terms_translations_language', `language IN ('${languages.join("', '")}')`)
export class TermsTranslation {
  @ForeignKey(() => VendorTerms, { name: 'fk_vendor_terms_translations_terms' })
  @PrimaryColumn('varchar', {
    name: 'version',
    primaryKeyConstraintName: 'pk_vendor_terms_translations',
  })
  version: string
  @PrimaryColumn('varchar', {
    name: 'language',
    primaryKeyConstraintName: 'pk_vendor_terms_translations',
  })
  language: Language
  @Column('varchar', { name: 'title' }) title: string
  @Column('text', { name: 'html' }) html: string
}
