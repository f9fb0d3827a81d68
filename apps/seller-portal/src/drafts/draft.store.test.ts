import { ApiProblem, unreachable } from '@emporium/api-client'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from './draft.store.ts'

const calls = vi.hoisted(() => ({ patch: vi.fn(), get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { PATCH: calls.patch, GET: calls.get },
}))

const atRevision = (revision: number, draft = {}) => ({
  data: imageProduct({ draft: { revision, ...draft } }),
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
    const [, { headers, body }] = calls.patch.mock.calls[0]!
    expect(headers).toEqual({ 'If-Match': '"1"' })
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
    expect(calls.patch.mock.calls[1]![1].headers).toEqual({ 'If-Match': '"2"' })
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
    const errors = [{ pointer: '#/versionNumber', detail: 'Such as V1.0' }]
    const refusal = { type: '/problems/invalid-request', title: 'Invalid', status: 400, errors }
    calls.patch.mockRejectedValueOnce(new ApiProblem(refusal)).mockResolvedValueOnce(atRevision(2))
    draft.set('versionNumber', '???')
    draft.set('name', 'Tern 2')
    await draft.save()
    expect(draft.errors).toEqual({ versionNumber: 'Such as V1.0' })
    expect(bodies().at(-1)).toEqual({ name: 'Tern 2' })
    expect(draft.isDirty).toBe(true)
    draft.set('versionNumber', 'V1.1')
    expect(draft.errors).toEqual({})
  })

  describe('when somebody else saved meanwhile', () => {
    const staleEdit = { type: '/problems/stale-edit', title: 'Stale', status: 412 }
    async function stale() {
      const draft = await opened()
      calls.patch.mockRejectedValueOnce(new ApiProblem(staleEdit))
      draft.set('name', 'Mine')
      await draft.save()
      expect(draft.isStale).toBe(true)
      calls.get.mockResolvedValueOnce(atRevision(7, { name: 'Theirs', versionNumber: 'V2.0' }))
      return draft
    }

    it('IM-1 stops saving until it is decided', async () => {
      const draft = await stale()
      await draft.save()
      expect(calls.patch).toHaveBeenCalledTimes(1)
      expect(draft.values?.name).toBe('Mine')
    })

    it('IM-1 loads the other version', async () => {
      const draft = await stale()
      await draft.takeTheirs()
      expect(draft.values?.name).toBe('Theirs')
      expect(draft.isDirty).toBe(false)
      expect(draft.isStale).toBe(false)
    })

    it('IM-1 keeps mine where I changed something, theirs elsewhere', async () => {
      const draft = await stale()
      calls.patch.mockResolvedValueOnce(atRevision(8, { name: 'Mine', versionNumber: 'V2.0' }))
      await draft.keepMine()
      expect(calls.patch.mock.calls[1]![1]).toMatchObject({
        headers: { 'If-Match': '"7"' },
        body: { name: 'Mine' },
      })
      expect(draft.values).toMatchObject({ name: 'Mine', versionNumber: 'V2.0' })
    })
  })
})
