import { Type } from 'typebox'
import { defineJob } from '../jobs.ts'

/** Ends an act with which nobody proceeded (RV-7). */
export const lapseAct = defineJob('lapse-held-act', { actId: Type.String({ format: 'uuid' }) })
