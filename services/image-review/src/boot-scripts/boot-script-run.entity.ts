import { type Fault, faultOf } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { CommandResult } from '@emporium/cloud'

/** What became of the second run of a script, on the same server (RV-2). Instants in ISO 8601. */
export type ScriptRepeat = {
  startedAt: string
  finishedAt: string
  /** Null when it did not run to its end. */
  exitCode: number | null
  output: string
  fault: Fault | null
}

/**
 * A boot script that the seller uploaded, and what became of it on the specified server (RV-2). One that ended well is
 * run a second time, for servers are started more than once.
 */
@Entity('boot_script_runs')
@Index('ix_boot_script_runs_case', ['caseId', 'uploadedAt'])
export class BootScriptRunRow {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_boot_script_runs' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  /** The server that runs it. */
  @Column('uuid', { name: 'server_id' }) serverId: string
  @Column('text', { name: 'script' }) script: string
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedBy: string | null
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date
  /** The cloud's name of the run, once it took the order. */
  @Column('varchar', { name: 'invocation_id', nullable: true }) invocationId: string | null
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null
  /** Null while it runs, and when the cloud could not run it. */
  @Column('integer', { name: 'exit_code', nullable: true }) exitCode: number | null
  @Column('text', { name: 'output' }) output: string
  @Column('text', { name: 'failure', nullable: true }) failure: string | null
  /** The same by a code that has words in every language. */
  @Column('jsonb', { name: 'fault', nullable: true }) fault: Fault | null
  /** The cloud's name of the second run. */
  @Column('varchar', { name: 'repeat_invocation_id', nullable: true })
  repeatInvocationId: string | null
  @Column('jsonb', { name: 'repeat', nullable: true }) repeat: ScriptRepeat | null

  /** A script that was just uploaded. */
  static of(
    upload: { caseId: string; serverId: string; script: string; uploadedBy: string | null },
    now: Date,
  ): BootScriptRunRow {
    return Object.assign(new BootScriptRunRow(), {
      id: newId(),
      ...upload,
      uploadedAt: now,
      invocationId: null,
      startedAt: null,
      finishedAt: null,
      exitCode: null,
      output: '',
      failure: null,
      fault: null,
      repeatInvocationId: null,
      repeat: null,
    })
  }

  /** The same for the next round of the same image: what was shown once need not be shown again (RV-2). */
  carriedTo(caseId: string): BootScriptRunRow {
    return Object.assign(new BootScriptRunRow(), { ...this, id: newId(), caseId })
  }

  /** The first run ended well, and the second is to show that it can be run again. */
  get isToBeRepeated(): boolean {
    return this.exitCode === 0 && this.repeat === null
  }

  get isOver(): boolean {
    return this.finishedAt !== null && !this.isToBeRepeated
  }

  /** How the whole came out: with the code of the second run, if there was one. */
  get lastExitCode(): number | null {
    return this.repeat ? this.repeat.exitCode : this.exitCode
  }

  /** The run that was due ended, one way or another. */
  end(result: CommandResult, now: Date): void {
    if (this.isToBeRepeated) this.repeat = repeatOf(result, now)
    else this.endFirst(result, now)
  }

  private endFirst(result: CommandResult, now: Date): void {
    this.startedAt = result.startedAt ?? this.startedAt ?? now
    this.finishedAt = result.finishedAt ?? now
    this.exitCode = result.exitCode ?? null
    this.output = storable(result.output)
    this.fault = faultOfResult(result)
    this.failure = this.fault?.detail ?? null
  }
}

// A script may print a null byte, which no text column takes.
const storable = (output: string) => output.replaceAll('\u0000', '\uFFFD')

function repeatOf(result: CommandResult, now: Date): ScriptRepeat {
  const { exitCode = null } = result
  const refused = exitCode ? faultOf('script-not-repeatable', { code: exitCode }) : null
  return {
    startedAt: (result.startedAt ?? now).toISOString(),
    finishedAt: (result.finishedAt ?? now).toISOString(),
    exitCode,
    // What is kept as JSON must be well formed.
    output: storable(result.output).toWellFormed(),
    fault: refused ?? faultOfResult(result),
  }
}

/** Why a script did not run to its end; what the cloud says of it is quoted. */
function faultOfResult({ status, exitCode, failure }: CommandResult): Fault | null {
  if (failure) return faultOf('script-quoted', { said: failure })
  return exitCode === undefined ? faultOf(`script-${status}`) : null
}
