// A Fastify with one route and a payload given by the parent process: what the machine can do at best.
import Fastify from 'fastify'

const app = Fastify()
process.once('message', ({ payload, type }: { payload: string; type: string }) => {
  app.get('/', (_request, reply) => reply.type(type).send(payload))
  void app.listen({ host: '127.0.0.1', port: 0 }).then((url) => process.send?.(url))
})
