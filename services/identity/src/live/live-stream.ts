import { PassThrough, type Readable } from 'node:stream'
import type { AccountActor, Ctx } from '@emporium/service-kit'
import { defineProblem } from '@emporium/service-kit'
import { viewNotification } from '../notifications/list-notifications.query.ts'
import { accountOf } from '../sessions/require-session.ts'
import { currentMemberships } from './current-memberships.ts'
import type { LiveEvent } from './live-event.entity.ts'
import { audiencesOf, type LiveHub, type LiveReader } from './live-hub.ts'

/** A browser shares one stream among its tabs; more than this is a program gone wrong. */
export const streamsPerAccount = 10
export const tooManyStreams = defineProblem(
  'too-many-streams',
  429,
  'Too many live connections are open. Close some pages.',
)

/** Milliseconds between two signs of life, at which it is also asked whether the session is still good. */
const heartbeatMs = 15_000
/** Bytes that wait for a reader who does not read; then it may come back and catch up. */
const patience = 256 * 1024

/** What is said to a token from before a gain of rights, which is good still, but would listen for too few teams. */
const outdated = 'event: access\ndata: {}\n\n'

const frame = (id: string, event: string, data: object) =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** An announcement in the words of the stream; null when there is nothing (any more) to say. */
async function wordsFor(ctx: Ctx, actor: AccountActor, { id, message }: LiveEvent) {
  if (message.type === 'ended') return null
  if (message.type === 'access') return frame(id, 'access', {})
  if (message.type === 'changed') {
    const { subject, id: subjectId } = message
    return frame(id, 'changed', { subject, id: subjectId })
  }
  const news = await viewNotification(ctx, actor, message.id)
  return news && frame(id, 'notification', news)
}

/** Whether the session lives, and the rights are those with which the stream was opened. */
async function standingOf(ctx: Ctx, actor: AccountActor): Promise<'good' | 'changed' | 'ended'> {
  try {
    await accountOf(ctx, actor)
    return (await currentMemberships(ctx, actor)) ? 'good' : 'changed'
  } catch {
    return 'ended'
  }
}

/**
 * Opens the live stream of a person: what is announced to them from now on, and what they missed since `lastEventId`.
 * It ends with the session, when their rights change, and when nobody reads; who comes with a token from before a gain
 * is told so in the stream, as is who is there when it happens: a page renews the token and comes back (ON-10). Throws
 * too-many-streams.
 */
export async function openStream(
  ctx: Ctx,
  hub: LiveHub,
  actor: AccountActor,
  lastEventId: string | undefined,
): Promise<Readable> {
  if (hub.countOf(actor.id) >= streamsPerAccount) throw tooManyStreams({ retryAfterSeconds: 30 })
  const stream = new PassThrough()
  if (!(await currentMemberships(ctx, actor))) return stream.end(outdated)
  const audiences = audiencesOf(actor)
  let turn = Promise.resolve()
  const say = (event: LiveEvent) => {
    turn = turn.then(async () => {
      if (event.message.type === 'ended' && !stream.writableEnded) {
        const standing = await standingOf(ctx, actor)
        // Who may come back with a new token is told so before the stream ends.
        if (standing === 'changed') stream.end(frame(event.id, 'access', {}))
        if (standing === 'ended') stream.end()
      }
      const words = await wordsFor(ctx, actor, event).catch(() => null)
      if (!words || stream.writableEnded) return
      stream.write(words)
      if (event.message.type === 'access' || stream.writableLength > patience) stream.end()
    })
  }
  const reader: LiveReader = { accountId: actor.id, audiences, tell: say }
  const heart = setInterval(() => {
    stream.write(': here\n\n')
    void standingOf(ctx, actor).then((standing) => standing === 'good' || stream.end())
  }, heartbeatMs)
  stream.once('close', () => {
    clearInterval(heart)
    hub.leave(reader)
  })
  stream.write('retry: 2000\n: welcome\n\n')
  // Whoever has an answer hears everything that is said after it.
  await hub.join(reader)
  if (lastEventId) for (const event of await hub.since(audiences, lastEventId)) say(event)
  return stream
}
