import { CloudError } from '../problems.ts'

/** The id that the cloud must give back; an answer without it is a failure of the cloud. */
export function givenBack(id: string | undefined): string {
  if (id) return id
  throw new CloudError({
    kind: 'cloud_failure',
    message: "The cloud's answer lacks the id of what was ordered.",
  })
}

/** What is gone already need not be deleted. */
export async function unlessGone(deletion: Promise<unknown>): Promise<void> {
  try {
    await deletion
  } catch (error) {
    if (!(error instanceof CloudError) || error.kind !== 'not_found') throw error
  }
}
