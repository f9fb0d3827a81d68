import { describe, expect, it } from 'vitest'
import { FileInput, kindsText, refusalOf, sizeText } from '../src/index.ts'
import { mountPart } from './mount-part.ts'

const accept = 'image/png,image/jpeg'
const png = (bytes: number) => new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' })
const drop = (file: File) => ({ dataTransfer: { files: [file] } })

describe('IM-6 FileInput', () => {
  it('knows by type, extension and size what fits', () => {
    expect(refusalOf(png(10), accept, 10)).toBeUndefined()
    expect(refusalOf(png(11), accept, 10)).toBe('tooLarge')
    expect(refusalOf(png(0), accept, 10)).toBe('empty')
    expect(refusalOf({ name: 'film.mov', type: 'video/quicktime', size: 11 }, accept, 10)).toBe(
      'tooLarge',
    )
    expect(refusalOf(png(1), 'application/pdf', 10)).toBe('wrongType')
    expect(refusalOf({ name: 'Sheet.XLSX', type: '', size: 5 }, '.xlsx', 10)).toBeUndefined()
    expect(refusalOf(png(5), 'image/*', undefined)).toBeUndefined()
  })

  it('says kinds and sizes in words', () => {
    expect(kindsText('image/png,image/jpeg,.jpeg,.pdf', (kinds) => kinds.join(', '))).toBe(
      'PNG, JPEG, PDF',
    )
    expect(sizeText(2 * 1024 * 1024, 'en')).toBe('2 MB')
    expect(sizeText(1536, 'en')).toBe('1.5 kB')
  })

  it('gives a fitting file to its parent', async () => {
    const part = mountPart(FileInput, { accept, maxBytes: 100 })
    const file = png(100)
    await part.trigger('drop', drop(file))
    expect(part.emitted('pick')).toEqual([[file]])
    expect(part.find('[role="alert"]').exists()).toBe(false)
  })

  it('refuses a file that is too large, and says both sizes', async () => {
    const part = mountPart(FileInput, { accept, maxBytes: 100 })
    await part.trigger('drop', drop(png(101)))
    expect(part.emitted('pick')).toBeUndefined()
    expect(part.emitted('refuse')).toHaveLength(1)
    expect(part.get('[role="alert"]').text()).toBe('logo.png is larger than 100 bytes.')
  })

  it('forgets a refusal when the next file fits', async () => {
    const part = mountPart(FileInput, { accept })
    await part.trigger('drop', drop(new File(['x'], 'a.pdf', { type: 'application/pdf' })))
    expect(part.get('[role="alert"]').text()).toBe(
      'a.pdf has the wrong type; this field takes PNG, JPEG.',
    )
    await part.trigger('drop', drop(png(1)))
    expect(part.find('[role="alert"]').exists()).toBe(false)
    expect(part.emitted('pick')).toHaveLength(1)
  })

  it('offers no earlier file again beside the refusal of the next one', async () => {
    const part = mountPart(FileInput, { accept, failed: true })
    await part.trigger('drop', drop(png(1)))
    expect(part.text()).toContain('logo.png')
    await part.trigger('drop', drop(new File(['x'], 'a.pdf', { type: 'application/pdf' })))
    expect(part.text()).not.toContain('logo.png')
  })

  it('takes nothing while disabled', async () => {
    const part = mountPart(FileInput, { accept, disabled: true })
    await part.trigger('drop', drop(png(1)))
    expect(part.emitted('pick')).toBeUndefined()
  })

  it('shows how far the upload is, then the kept file with replace and remove', async () => {
    const part = mountPart(FileInput, { accept, maxBytes: 100 })
    await part.trigger('drop', drop(png(100)))
    await part.setProps({ progress: 0.42 })
    expect(part.get('[role="progressbar"]').attributes('aria-valuenow')).toBe('42')
    await part.setProps({ progress: null, kept: { name: 'logo.png', url: '/files/1', bytes: 100 } })
    expect(part.find('[role="progressbar"]').exists()).toBe(false)
    expect(part.get('a').attributes('href')).toBe('/files/1')
    await part.get('button[aria-label="Remove logo.png"]').trigger('click')
    expect(part.emitted('remove')).toHaveLength(1)
  })
})
