import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { VendorRole } from '@emporium/domain'
import type { EventDefinition, PayloadOf } from '@emporium/events'
import type { Account } from '../src/accounts/account.entity.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { isQuiet, type NotificationKind } from '../src/mails/messages.ts'
import { Notification } from '../src/notifications/notification.entity.ts'
import {
  buildAccount,
  buildMember,
  buildVendor,
  startIdentity,
  type Identity,
} from './factories.ts'

/** Identity with a team of every role and a buyer, for events to be told to. */
export type NewsWorld = {
  service: Identity
  vendorId: string
  buyer: Account
  team: Record<VendorRole, Account>
}

/** The world of a suite; it is filled before the first test. */
export function newsWorld(): NewsWorld {
  const world = { team: {} } as NewsWorld
  beforeAll(async () => {
    world.service = await startIdentity()
    world.vendorId = (await buildVendor(world.service, 'Vela Systems')).vendorId
    for (const role of ['owner', 'publisher', 'support', 'finance', 'read_only'] as const)
      world.team[role] = (await buildMember(world.service, role, world.vendorId)).account
    world.buyer = await buildAccount(world.service)
  })
  afterAll(() => world.service.stop())
  return world
}

/** An event, whom of a team it is told to, and which words its mail says. */
export type NewsCase<E extends EventDefinition = EventDefinition> = {
  event: E
  payload: () => PayloadOf<E>
  kind: string
  roles: VendorRole[]
  says: string[]
}

/** A case in one line. */
export const tells = <E extends EventDefinition>(
  event: E,
  payload: () => PayloadOf<E>,
  kind: string,
  roles: VendorRole[],
  ...says: string[]
): NewsCase => ({ event, payload, kind, roles, says }) as unknown as NewsCase

export const publishers: VendorRole[] = ['owner', 'publisher']

/** The notifications of a kind that somebody has; each has its mail, unless the kind is quiet. */
export async function notesOf({ service }: NewsWorld, accountId: string, kind: string) {
  const { manager } = service.dataSource
  const notes = await manager.findBy(Notification, { accountId, kind: kind as never })
  const mails = await manager.findBy(MailOrder, { accountId, kind: kind as never })
  expect(mails).toHaveLength(isQuiet(kind as NotificationKind) ? 0 : notes.length)
  return notes
}

/** Tries each case: those whom it concerns are told, once for each event, and not what they did themselves. */
export function testTeamNews(world: NewsWorld, cases: NewsCase[]): void {
  describe.each(cases)('$event.name', ({ event, payload, kind, roles, says }) => {
    it('tells those of the team whom it concerns, once for each event', async () => {
      const { service, team } = world
      const said = payload()
      const envelope = await service.deliver(event, said)
      await service.deliver(event, said, { id: envelope.id })
      for (const [role, account] of Object.entries(team))
        expect(await notesOf(world, account.id, kind)).toHaveLength(
          roles.includes(role as VendorRole) ? 1 : 0,
        )
      if (isQuiet(kind as NotificationKind)) return
      await service.work()
      const { text, html } = service.post.lastTo(team.owner.email)
      for (const word of says) {
        expect(text).toContain(word)
        expect(html).toContain(word)
      }
    })

    it('does not tell who did it', async () => {
      const { service, team } = world
      const before = await notesOf(world, team.owner.id, kind)
      await service.deliver(event, payload(), { actor: { kind: 'account', id: team.owner.id } })
      expect(await notesOf(world, team.owner.id, kind)).toHaveLength(before.length)
    })
  })
}
