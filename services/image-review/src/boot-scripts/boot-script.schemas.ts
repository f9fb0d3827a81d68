import { FaultView, Instant, Nullable, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** What the cloud's command runner takes: 24 KB of Base64. */
export const maxScriptBytes = 18_000

/** What the seller uploads (RV-2). */
export const PutBootScriptBody = Strict({
  script: Type.String({ minLength: 1, maxLength: maxScriptBytes, pattern: '\\S' }),
})

/** A boot script and what became of it (RV-2). */
export const BootScriptView = Type.Object(
  {
    script: Type.String(),
    uploadedAt: Instant,
    isRunning: Type.Boolean({ description: 'A server for it is being launched, or it runs' }),
    startedAt: Nullable(Instant),
    finishedAt: Nullable(Instant),
    durationMs: Nullable(Type.Integer()),
    exitCode: Nullable(Type.Integer()),
    output: Type.String({ description: 'The last 24 KB of what it wrote' }),
    repeat: Nullable(
      Type.Object(
        {
          finishedAt: Instant,
          durationMs: Type.Integer(),
          exitCode: Nullable(Type.Integer()),
          output: Type.String(),
          fault: Nullable(FaultView),
        },
        { description: 'The second run, on the same server: a script has to bear it' },
      ),
    ),
    failure: Nullable(Type.String({ description: 'Why it could not be run to its end' })),
    fault: Nullable(FaultView),
  },
  { $id: 'BootScript' },
)
export type BootScriptView = Static<typeof BootScriptView>
