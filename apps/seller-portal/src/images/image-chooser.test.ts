import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import ImageChooser from './ImageChooser.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const image = (imageId: string, said = {}) => ({
  imageId,
  name: `name of ${imageId}`,
  operatingSystem: 'Ubuntu 22.04 64-bit',
  platform: 'Ubuntu',
  architecture: 'x86_64',
  createdAt: '2026-11-12T08:00:00.000Z',
  sizeGiB: 40,
  usable: true,
  reason: null,
  reasonText: null,
  ...said,
})
const secret = 'a-secret-of-the-seller'
const problem = (slug: string, more = {}) =>
  new ApiProblem({ type: `/problems/${slug}`, title: slug, status: 422, ...more })

async function asked() {
  const { wrapper } = mountPage(ImageChooser)
  await flushPromises()
  await wrapper.get('#field-accessKeyId').setValue(' LTAI-key ')
  await wrapper.get('#field-accessKeySecret').setValue(secret)
  await wrapper.get('form').trigger('submit')
  await flushPromises()
  return wrapper
}

describe('choosing an image', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    localStorage.clear()
    const regions = ['cn-hangzhou', 'cn-qingdao'].map((id) => ({ id, city: id, label: id }))
    calls.get.mockResolvedValue({ data: { items: regions } })
  })
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-2 says which half of the key is missing, and asks the cloud nothing', async () => {
    const { wrapper } = mountPage(ImageChooser)
    await flushPromises()
    await wrapper.get('#field-accessKeyId').setValue('LTAI-key')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.find('#field-accessKeyId-error').exists()).toBe(false)
    expect(wrapper.get('#field-accessKeySecret-error').text()).toBe('This is required.')
    expect(calls.post).not.toHaveBeenCalled()
  })

  it('IM-2 looks for a part of the name, and says when nothing is called so', async () => {
    const items = [image('m-1')]
    calls.post.mockResolvedValue({ data: { items, total: 1, pageNumber: 1, pageSize: 20 } })
    const wrapper = await asked()
    calls.post.mockResolvedValue({ data: { items: [], total: 0, pageNumber: 1, pageSize: 20 } })
    await wrapper.get('input[type="search"]').setValue(' web ')
    await wrapper.get('form[role="search"]').trigger('submit')
    await flushPromises()
    expect(calls.post.mock.calls.at(-1)![1].body).toMatchObject({ name: 'web', pageNumber: 1 })
    expect(wrapper.text()).toContain('is called “web”')
    expect(wrapper.find('input[type="search"]').exists()).toBe(true)
  })

  it('IM-2 says when a key that was used too often may be tried again', async () => {
    const wait = { status: 429, retryAfterSeconds: 42 }
    calls.post.mockRejectedValue(problem('access-key-asked-too-often', wait))
    const wrapper = await asked()
    expect(wrapper.get('[role="alert"]').text()).toContain('Try again in 42 seconds.')
  })

  it('IM-2 lists the images of the key, and picks a usable one with the key that proved it', async () => {
    const items = [image('m-1'), image('m-2', { usable: false, reason: 'encrypted' })]
    calls.post.mockResolvedValue({ data: { items, total: 2, pageNumber: 1, pageSize: 20 } })
    const wrapper = await asked()
    expect(calls.post.mock.calls[0]![1].body).toEqual({
      accessKeyId: 'LTAI-key',
      accessKeySecret: secret,
      regionId: 'cn-hangzhou',
      pageNumber: 1,
    })
    expect(wrapper.get('input[value="m-2"]').attributes('disabled')).toBeDefined()
    expect(wrapper.text()).toContain('A disk of it is encrypted')
    // On phones the facts of an image stand in one line below its name.
    const [name, ...others] = wrapper.get('tbody tr').findAll('td')
    expect(name?.text()).toMatch(/m-1 · Ubuntu 22.04 64-bit ·\s+x86_64/)
    expect(others.every((cell) => cell.classes('hidden'))).toBe(true)
    await wrapper.get('input[value="m-1"]').setValue(true)
    expect(wrapper.emitted('pick')?.at(-1)).toEqual([
      { accessKeyId: 'LTAI-key', accessKeySecret: secret, regionId: 'cn-hangzhou', imageId: 'm-1' },
    ])
  })

  it('IM-2 shows how many images each region has, and where there are some when here are none', async () => {
    const counts = [
      { regionId: 'cn-hangzhou', total: 0 },
      { regionId: 'cn-qingdao', total: 3 },
    ]
    calls.post.mockImplementation((path: string) =>
      Promise.resolve({
        data: path.endsWith('/counts')
          ? { items: counts, isRootKey: true }
          : { items: [], total: 0, pageNumber: 1, pageSize: 20 },
      }),
    )
    const wrapper = await asked()
    expect(wrapper.findAll('[role="tab"]').map((tab) => tab.text())).toEqual([
      expect.stringMatching(/0$/),
      expect.stringMatching(/3$/),
    ])
    expect(wrapper.text()).toContain('This is the key of the account’s owner')
    const there = wrapper.findAll('button').find((button) => /Qingdao.*: 3/.test(button.text()))
    await there!.trigger('click')
    await flushPromises()
    expect(calls.post.mock.calls.at(-1)![1].body).toMatchObject({ regionId: 'cn-qingdao' })
    const counted = calls.post.mock.calls.filter(([path]) => String(path).endsWith('/counts'))
    expect(counted).toHaveLength(1)
  })

  it('IM-2 forgets the pick and the list when the key changes', async () => {
    calls.post.mockResolvedValue({
      data: { items: [image('m-1')], total: 1, pageNumber: 1, pageSize: 20 },
    })
    const wrapper = await asked()
    await wrapper.get('input[value="m-1"]').setValue(true)
    await wrapper.get('#field-accessKeySecret').setValue('another')
    expect(wrapper.emitted('pick')?.at(-1)).toEqual([null])
    expect(wrapper.find('input[value="m-1"]').exists()).toBe(false)
  })

  it('IM-2 says each failure in its own words, at its field where there is one', async () => {
    const errors = [
      { pointer: '#/accessKeySecret', code: 'newer', detail: 'Another secret belongs to it.' },
    ]
    calls.post.mockRejectedValue(problem('access-key-secret-wrong', { errors }))
    const wrapper = await asked()
    expect(wrapper.text()).toContain('The secret does not belong to this access key ID')
    expect(wrapper.text()).toContain('Another secret belongs to it.')
  })

  it('IM-2 shows the policy that the key lacks, to be copied', async () => {
    const policy = { Version: '1', Statement: [{ Action: ['ecs:DescribeImages'] }] }
    calls.post.mockRejectedValue(
      problem('access-key-lacks-permission', { policy, permission: 'ecs:DescribeImages' }),
    )
    const wrapper = await asked()
    expect(wrapper.get('pre').text()).toContain('"ecs:DescribeImages"')
    expect(wrapper.text()).toContain('Copy the policy')
  })

  it('IM-2 keeps the key out of the browser’s storage and of the page', async () => {
    calls.post.mockResolvedValue({ data: { items: [], total: 0, pageNumber: 1, pageSize: 20 } })
    const wrapper = await asked()
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret)
    expect(wrapper.get('#field-accessKeySecret').attributes('autocomplete')).toBe('off')
    wrapper.unmount()
    expect(document.body.innerHTML).not.toContain(secret)
  })
})
