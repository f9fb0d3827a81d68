import {
  accountBody,
  faultBody,
  imageBody,
  imageChanges,
  keyBody,
  keyChanges,
} from './control.schemas.ts'
import { stateView } from './state-view.ts'
import { imageOf } from '../images/images.seed.ts'
import { isRegion } from '../state/regions.ts'
import type { ApiParts } from '../api/cloud.routes.ts'
import type { Fault } from '../faults/fault.ts'
import type { AccessKey, Account, Image } from '../state/state.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'

type ControlParts = ApiParts & { reset: () => void }

/** What tests and demonstrations steer and look at the simulated cloud with. */
export function controlRoutes(app: FastifyInstance, parts: ControlParts): void {
  app.get('/control/state', () => stateView(parts))
  app.post('/control/reset', (_request, reply) => {
    parts.reset()
    return reply.code(204).send()
  })
  faultRoutes(app, parts)
  accountRoutes(app, parts)
  imageRoutes(app, parts)
}

function faultRoutes(app: FastifyInstance, { faults }: ControlParts): void {
  app.get('/control/faults', () => ({ items: faults.list() }))
  app.post<{ Body: Omit<Fault, 'id'> }>(
    '/control/faults',
    { schema: { body: faultBody } },
    (request, reply) => reply.code(201).send(faults.add(request.body)),
  )
  app.delete('/control/faults', (_request, reply) => {
    faults.clear()
    return reply.code(204).send()
  })
  app.delete<{ Params: { id: number } }>('/control/faults/:id', (request, reply) => {
    faults.clear(Number(request.params.id))
    return reply.code(204).send()
  })
}

function accountRoutes(app: FastifyInstance, { simulator, save }: ControlParts): void {
  const accounts = () => simulator.state.accounts
  const keyOf = (id: string) =>
    accounts()
      .flatMap((account) => account.keys)
      .find((key) => key.accessKeyId === id)

  app.post<{ Body: Omit<Account, 'keys'> }>(
    '/control/accounts',
    { schema: { body: accountBody } },
    (request, reply) => {
      if (accounts().some((account) => account.accountId === request.body.accountId))
        return refuse(reply, 409, 'This account exists.')
      accounts().push({ ...request.body, keys: [] })
      save()
      return reply.code(201).send(request.body)
    },
  )

  app.post<{
    Params: { accountId: string }
    Body: Partial<AccessKey> & Pick<AccessKey, 'accessKeyId' | 'accessKeySecret'>
  }>('/control/accounts/:accountId/keys', { schema: { body: keyBody } }, (request, reply) => {
    const account = accounts().find((one) => one.accountId === request.params.accountId)
    if (!account) return refuse(reply, 404, 'No such account.')
    if (keyOf(request.body.accessKeyId)) return refuse(reply, 409, 'This key exists.')
    account.keys.push({ isActive: true, user: 'root', permissions: ['*'], ...request.body })
    save()
    return reply.code(201).send({ accessKeyId: request.body.accessKeyId })
  })

  app.patch<{ Params: { accessKeyId: string }; Body: Partial<AccessKey> }>(
    '/control/keys/:accessKeyId',
    { schema: { body: keyChanges } },
    (request, reply) => {
      const key = keyOf(request.params.accessKeyId)
      if (!key) return refuse(reply, 404, 'No such key.')
      Object.assign(key, request.body)
      save()
      return reply.code(204).send()
    },
  )
}

type ImageBody = Partial<Image> & Pick<Image, 'imageId' | 'regionId' | 'accountId' | 'name'>

function imageRoutes(app: FastifyInstance, { simulator, save }: ControlParts): void {
  const imageById = (imageId: string) =>
    simulator.state.images.find((image) => image.imageId === imageId)

  app.post<{ Body: ImageBody }>(
    '/control/images',
    { schema: { body: imageBody } },
    (request, reply) => {
      const { imageId, regionId, accountId } = request.body
      const isOwned = simulator.state.accounts.some((account) => account.accountId === accountId)
      if (imageById(imageId)) return refuse(reply, 409, 'This image exists.')
      if (!isOwned || !isRegion(regionId)) return refuse(reply, 404, 'No such account or region.')
      const image = imageOf(request.body)
      simulator.state.images.push(image)
      save()
      return reply.code(201).send(image)
    },
  )

  app.patch<{ Params: { imageId: string }; Body: Partial<Image> }>(
    '/control/images/:imageId',
    { schema: { body: imageChanges } },
    (request, reply) => {
      const image = imageById(request.params.imageId)
      if (!image) return refuse(reply, 404, 'No such image.')
      Object.assign(image, request.body)
      save()
      return image
    },
  )
}

function refuse(reply: FastifyReply, status: number, title: string): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .send({ status, title })
}
