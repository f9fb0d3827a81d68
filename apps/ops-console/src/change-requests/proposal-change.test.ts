import type { ProductFileView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import ProposalChange from './ProposalChange.vue'

const file = (fileId: string, name: string, contentType: string): ProductFileView => ({
  fileId,
  name,
  contentType,
  slot: 'logo',
  bytes: 900,
  sha256: 'a',
  url: `/api/v1/files/${fileId}?expires=1&signature=s`,
  isPublic: false,
  pixels: null,
  pages: null,
  hasText: null,
  uploadedAt: '2026-11-28T10:00:00.000Z',
})
const shown = async (change: object) =>
  (await mountPage(ProposalChange, { props: { change } })).wrapper

describe('a proposed change of a listing', () => {
  it('SA-3 shows the old logo beside the new one', async () => {
    const change = {
      field: 'logo',
      before: 'logo.png',
      after: 'logo.png',
      filesBefore: [file('f1', 'logo.png', 'image/png')],
      filesAfter: [file('f2', 'logo.png', 'image/png')],
    }
    const wrapper = await shown(change)
    expect(wrapper.get('dt').text()).toBe('Logo')
    expect(wrapper.findAll('img').map((picture) => picture.attributes('src'))).toEqual([
      '/api/v1/files/f1?expires=1&signature=s',
      '/api/v1/files/f2?expires=1&signature=s',
    ])
    expect(wrapper.text()).toContain('On the shelf now')
    expect(wrapper.text()).toContain('Proposed')
  })

  it('SA-3 shows resources as words and as files to be opened, and no file columns without files', async () => {
    const change = {
      field: 'resources',
      before: 'Tutorial',
      after: 'Plans',
      filesBefore: [],
      filesAfter: [file('f3', 'Plans.pdf', 'application/pdf')],
    }
    const wrapper = await shown(change)
    expect(wrapper.get('dt').text()).toBe('Resources')
    expect(wrapper.get('del').text()).toBe('Tutorial')
    expect(wrapper.get('a').text()).toBe('Plans.pdf')
    expect(wrapper.text()).toContain('No file')
    wrapper.unmount()
    const links = await shown({ ...change, filesAfter: [] })
    expect(links.text()).not.toContain('No file')
  })

  it('SA-1 SA-3 names the categories, and says when none is left', async () => {
    const none = { filesBefore: [], filesAfter: [] }
    const change = { field: 'categoryId', before: 'operations', after: 'data', ...none }
    const wrapper = await shown(change)
    expect(wrapper.get('dt').text()).toBe('Category')
    expect(wrapper.get('dd').text()).toContain('Data and analytics')
    expect(wrapper.get('del').text()).toContain('Operations')
    wrapper.unmount()
    const sub = { field: 'subCategoryId', before: 'monitoring', after: null, ...none }
    expect((await shown(sub)).get('del').text()).toBe('Monitoring')
  })
})
