import { ApiProblem, unreachable, type MeView } from '@emporium/api-client'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { useDraft } from './draft.store.ts'

const calls = vi.hoisted(() => ({ patch: vi.fn(), get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { PATCH: calls.patch, GET: calls.get },
}))

const atRevision = (revision: number, draft = {}) => ({
  data: { ...imageProduct({ draft: { revision, ...draft } }), removed: [] },
})
const bodies = () => calls.patch.mock.calls.map(([, { body }]) => body as unknown)

async function opened() {
  calls.get.mockResolvedValueOnce(atRevision(1, { name: 'Tern', versionNumber: 'V1.0' }))
  const draft = useDraft()
  await draft.open('p1')
  return draft
}

describe('the draft store', () => {
  beforeEach(() => {
    setActivePinia(createPinia())
    vi.resetAllMocks()
  })

  it('IM-1 saves only what changed, for the revision that was edited', async () => {
    const draft = await opened()
    calls.patch.mockResolvedValueOnce(atRevision(2, { name: 'Tern 2' }))
    draft.set('name', 'Tern 2')
    expect(draft.isDirty).toBe(true)
    await draft.save()
    const [, { params, body }] = calls.patch.mock.calls[0]!
    expect(params.header).toEqual({ 'If-Match': '"1"' })
    expect(body).toEqual({ name: 'Tern 2' })
    expect(draft.isDirty).toBe(false)
    expect(draft.savedAt).toBeInstanceOf(Date)
  })

  it('IM-1 saves by itself a moment after the last key', async () => {
    vi.useFakeTimers()
    const draft = await opened()
    calls.patch.mockResolvedValue(atRevision(2))
    draft.set('name', 'T')
    draft.set('name', 'Te')
    await vi.advanceTimersByTimeAsync(700)
    expect(calls.patch).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(bodies()).toEqual([{ name: 'Te' }])
    vi.useRealTimers()
  })

  it('IM-1 keeps what was typed while a save is under way, and saves it next', async () => {
    const draft = await opened()
    let answer: (value: unknown) => void = () => undefined
    calls.patch.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    draft.set('name', 'Tern 2')
    const saving = draft.save()
    await vi.waitFor(() => expect(calls.patch).toHaveBeenCalledTimes(1))
    draft.set('name', 'Tern 23')
    answer(atRevision(2, { name: 'Tern 2' }))
    await saving
    expect(draft.values?.name).toBe('Tern 23')
    expect(draft.isDirty).toBe(true)
    calls.patch.mockResolvedValueOnce(atRevision(3, { name: 'Tern 23' }))
    await draft.save()
    expect(calls.patch.mock.calls[1]![1].params.header).toEqual({ 'If-Match': '"2"' })
    expect(draft.isDirty).toBe(false)
  })

  it('IM-1 keeps what was typed when the network is away', async () => {
    vi.useFakeTimers()
    const draft = await opened()
    calls.patch.mockRejectedValueOnce(new ApiProblem(unreachable))
    draft.set('name', 'Tern 2')
    await draft.save()
    expect(draft.values?.name).toBe('Tern 2')
    expect(draft.problem?.status).toBe(0)
    calls.patch.mockResolvedValueOnce(atRevision(2, { name: 'Tern 2' }))
    await vi.advanceTimersByTimeAsync(5100)
    expect(draft.isDirty).toBe(false)
    expect(draft.problem).toBeNull()
    vi.useRealTimers()
  })

  it('IM-6 puts a refusal on its field and saves the others without it', async () => {
    const draft = await opened()
    const errors = [{ pointer: '#/versionNumber', code: 'newer', detail: 'Such as V1.0' }]
    const refusal = { type: '/problems/invalid-request', title: 'Invalid', status: 400, errors }
    calls.patch.mockRejectedValueOnce(new ApiProblem(refusal)).mockResolvedValueOnce(atRevision(2))
    draft.set('versionNumber', '???')
    draft.set('name', 'Tern 2')
    await draft.save()
    expect(draft.errors).toEqual({ versionNumber: errors[0] })
    expect(bodies().at(-1)).toEqual({ name: 'Tern 2' })
    expect(draft.isDirty).toBe(true)
    draft.set('versionNumber', 'V1.1')
    expect(draft.errors).toEqual({})
  })

  describe('when somebody else saved meanwhile', () => {
    const staleEdit = { type: '/problems/stale-edit', title: 'Stale', status: 412 }
    const theirs = { name: 'Theirs', versionNumber: 'V2.0' }
    async function met(field: 'name' | 'releaseNote') {
      const draft = await opened()
      calls.patch.mockRejectedValueOnce(new ApiProblem(staleEdit))
      calls.get.mockResolvedValueOnce(atRevision(7, theirs))
      calls.patch.mockResolvedValueOnce(atRevision(8, { ...theirs, [field]: 'Mine' }))
      draft.set(field, 'Mine')
      await draft.save()
      return draft
    }

    it('IM-1 puts together what only one side changed, without a question', async () => {
      const draft = await met('releaseNote')
      expect(draft.isStale).toBe(false)
      expect(calls.patch.mock.calls[1]![1]).toMatchObject({
        params: { header: { 'If-Match': '"7"' } },
        body: { releaseNote: 'Mine' },
      })
      expect(draft.values).toMatchObject({ ...theirs, releaseNote: 'Mine' })
      expect(draft.isDirty).toBe(false)
    })

    it('IM-1 asks, with both texts, where both changed the same, and saves nothing until then', async () => {
      const draft = await met('name')
      expect(draft.conflicts).toEqual([{ field: 'name', mine: 'Mine', theirs: 'Theirs' }])
      await draft.save()
      expect(calls.patch).toHaveBeenCalledTimes(1)
      expect(draft.values?.name).toBe('Mine')
    })

    it('IM-1 takes theirs of the fields that were chosen so', async () => {
      const draft = await met('name')
      await draft.settle(new Set(['name'] as const))
      expect(draft.values).toMatchObject(theirs)
      expect(draft.isDirty).toBe(false)
      expect(draft.isStale).toBe(false)
      expect(calls.patch).toHaveBeenCalledTimes(1)
    })

    it('IM-1 keeps mine where it was chosen, theirs elsewhere', async () => {
      const draft = await met('name')
      await draft.settle(new Set())
      expect(calls.patch.mock.calls[1]![1]).toMatchObject({
        params: { header: { 'If-Match': '"7"' } },
        body: { name: 'Mine' },
      })
      expect(draft.values).toMatchObject({ name: 'Mine', versionNumber: 'V2.0' })
    })
  })

  describe('what this tab keeps', () => {
    const kept = () => Object.keys({ ...sessionStorage })
    async function openedBy(accountId: string, answer = atRevision(1, { name: 'Tern' })) {
      setActivePinia(createPinia())
      useSession().me = { id: accountId } as MeView // only who it is matters here
      calls.get.mockResolvedValueOnce(answer)
      const draft = useDraft()
      await draft.open('p1')
      return draft
    }
    async function leftUnsaved() {
      const draft = await openedBy('ada')
      calls.patch.mockRejectedValueOnce(new ApiProblem(unreachable))
      draft.set('name', 'Tern 2')
      await draft.save()
      return draft
    }
    beforeEach(() => sessionStorage.clear())

    it('IM-1 goes on after a reload with what could not be saved, for the same account alone', async () => {
      await leftUnsaved()
      const stranger = await openedBy('bob')
      expect(stranger.values?.name).toBe('Tern')
      const again = await openedBy('ada')
      expect(again.values?.name).toBe('Tern 2')
      calls.patch.mockResolvedValueOnce(atRevision(2, { name: 'Tern 2' }))
      await again.save()
      expect(bodies().at(-1)).toEqual({ name: 'Tern 2' })
      expect(kept()).toEqual([])
    })

    it('IM-1 asks when the field was changed elsewhere in the meantime', async () => {
      await leftUnsaved()
      const again = await openedBy('ada', atRevision(5, { name: 'Theirs' }))
      expect(again.conflicts).toEqual([{ field: 'name', mine: 'Tern 2', theirs: 'Theirs' }])
    })

    it('IM-9 keeps nothing of what was handed in', async () => {
      const draft = await leftUnsaved()
      expect(kept()).toHaveLength(1)
      draft.forget()
      expect(kept()).toEqual([])
    })
  })
})
