import { describe, expect, it } from '@jest/globals'
import { within } from '../bare/within.mjs'

describe('the limits of tests', () => {
  it('fail what never ends, and say after how long', async () => {
    await expect(within(() => new Promise(() => {}), 20)()).rejects.toThrow('longer than 20 ms')
  })
  it('leave alone what ends in time, with its arguments', async () => {
    await expect(within(async (one, other) => one + other)(1, 2)).resolves.toBe(3)
  })
  it('leave the fault of a test as it is', async () => {
    const fault = new Error('as it is')
    await expect(
      within(() => {
        throw fault
      })(),
    ).rejects.toBe(fault)
  })
  it.each([[1], [2]])('are given to each row, here %i', (row) => {
    expect(row).toBeGreaterThan(0)
  })
})
