import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** What an admin says in an answer, in both languages of the platform. */
export type AnswerWords = Pick<
  PreparedAnswer,
  'reasonCode' | 'titleEn' | 'titleZh' | 'textEn' | 'textZh' | 'quoteEn' | 'quoteZh' | 'policyUrl'
>

/**
 * An answer that reviewers need again and again, bound to the reason of a rejection that it explains, and so to the rule
 * that this rests on; a quote and a link can name the very paragraph (RV-9).
 */
@Entity('prepared_answers')
@Unique('uq_prepared_answers_shipped', ['shippedAs'])
@Index('ix_prepared_answers_reason', ['reasonCode'])
export class PreparedAnswer {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_prepared_answers' })
  id: string
  @Column('varchar', { name: 'reason_code' }) reasonCode: string
  @Column('varchar', { name: 'title_en' }) titleEn: string
  @Column('varchar', { name: 'title_zh' }) titleZh: string
  @Column('text', { name: 'text_en' }) textEn: string
  @Column('text', { name: 'text_zh' }) textZh: string
  /** The words of the policy; empty where the rule of the reason says it all. */
  @Column('text', { name: 'quote_en' }) quoteEn: string
  @Column('text', { name: 'quote_zh' }) quoteZh: string
  @Column('varchar', { name: 'policy_url', nullable: true }) policyUrl: string | null
  /** Its name among those that come with the software: planted once, from then on the desk's own. */
  @Column('varchar', { name: 'shipped_as', nullable: true }) shippedAs: string | null
  @Column('integer', { name: 'revision' }) revision: number
  @Column('timestamptz', { name: 'edited_at' }) editedAt: Date
  /** Null for what came with the software. */
  @Column('varchar', { name: 'edited_by', nullable: true }) editedBy: string | null
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null

  /** A new answer; `by` is who wrote it. */
  static of(words: AnswerWords, by: string | null, now: Date): PreparedAnswer {
    return Object.assign(new PreparedAnswer(), {
      id: newId(),
      ...words,
      shippedAs: null,
      revision: 1,
      editedAt: now,
      editedBy: by,
      retiredAt: null,
    })
  }

  /** Other words, from now on; what was sent with the old ones stays as it was sent. */
  edit(words: AnswerWords, by: string, now: Date): void {
    Object.assign(this, words, { revision: this.revision + 1, editedAt: now, editedBy: by })
  }

  /** Nobody is offered it any more. */
  retire(by: string, now: Date): void {
    Object.assign(this, { revision: this.revision + 1, editedAt: now, editedBy: by })
    this.retiredAt = now
  }

  /** It is offered again, as it was. */
  reinstate(by: string, now: Date): void {
    Object.assign(this, { revision: this.revision + 1, editedAt: now, editedBy: by })
    this.retiredAt = null
  }

  /** Whether it is out of use. */
  get isRetired(): boolean {
    return this.retiredAt !== null
  }
}
