import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A try to sign in that did not succeed (yet): what the throttle counts. The e-mail address only as its hash. */
@Entity('login_attempts')
@Index('ix_login_attempts_subject', ['subject', 'at'])
@Index('ix_login_attempts_address', ['address', 'at'])
@Index('ix_login_attempts_at', ['at'])
export class LoginAttempt {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_login_attempts' }) id: string
  @Column('varchar', { name: 'subject' }) subject: string
  @Column('varchar', { name: 'address' }) address: string
  @Column('timestamptz', { name: 'at' }) at: Date
}
