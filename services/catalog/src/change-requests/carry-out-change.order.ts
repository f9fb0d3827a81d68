import { defineJob } from '@emporium/service-kit'
import { Type } from 'typebox'

/** Carries an approved request out on its wanted date (IM-11). */
export const carryOutChange = defineJob('catalog.carry-out-change', {
  requestId: Type.String({ format: 'uuid' }),
})
