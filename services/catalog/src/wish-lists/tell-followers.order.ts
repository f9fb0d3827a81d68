import { defineJob } from '@emporium/service-kit'
import { Type } from 'typebox'

const Id = Type.String({ format: 'uuid' })

/** Tells those who follow a product that a version came on sale (ST-4). */
export const tellFollowers = defineJob('catalog.tell-followers', { productId: Id, versionId: Id })
