import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream, PDFString, type PDFContext } from 'pdf-lib'
import sharp from 'sharp'

/** What hides in files, so that a test can look for it. */
export const mark = 'where-I-live'

type Made = () => Promise<Uint8Array>

const concat = (...parts: (Uint8Array | string)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  )

async function pdf(
  change: (document: PDFDocument, context: PDFContext) => void = () => undefined,
  useObjectStreams = false,
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([200, 200]).drawText('Harbor')
  change(document, document.context)
  return document.save({ useObjectStreams })
}

/** A PDF in which a link, or the opening, does this. */
const acting = (action: Record<string, unknown>, key = 'OpenAction') =>
  pdf(({ catalog }, context) => catalog.set(PDFName.of(key), context.obj(action as never)))

const linked = (address: string) =>
  pdf((document, context) => {
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }
    const A = { S: 'URI', URI: PDFString.of(address) }
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([{ ...link, A }] as never))
  })

/** A PDF with an object more, written by hand before its table. */
async function withObject(text: string | Uint8Array): Promise<Uint8Array> {
  const raw = Buffer.from(await pdf())
  const at = raw.lastIndexOf('xref\n') < 0 ? raw.lastIndexOf('xref') : raw.lastIndexOf('\nxref') + 1
  return concat(raw.subarray(0, at), text, '\n', raw.subarray(at))
}

const launch = '<< /S /Launch /F (calc.exe) >>'
const inStream = (head: string, body: Uint8Array | string) =>
  concat(
    `90 0 obj\n<< /Type /ObjStm /N 1 /First 5 ${head} /Length ${body.length} >>\nstream\n`,
    body,
    '\nendstream\nendobj',
  )
const hex = (bytes: Uint8Array) => `${Buffer.from(bytes).toString('hex')}>`

/** An archive of nothing, whose comment goes to the end of the file. */
function archive(comment: string): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(comment.length, 20)
  return concat(end, comment)
}

/** [what it does, the problem, how it is made] */
export const refusedPdfs: [string, string, Made][] = [
  [
    'with a script in escaped names',
    'file-not-safe',
    () => withObject('91 0 obj\n<< /S /J#61vaScript /J#53 (x) >>\nendobj'),
  ],
  [
    'that opens a site by itself',
    'file-not-safe',
    () => acting({ S: 'URI', URI: PDFString.of('https://x.example') }),
  ],
  ['that acts on events', 'file-not-safe', () => acting({ WC: { S: 'Named', N: 'Print' } }, 'AA')],
  [
    'that submits a form',
    'file-not-safe',
    () => acting({ S: 'SubmitForm', F: PDFString.of('https://x.example') }),
  ],
  ['that imports data', 'file-not-safe', () => acting({ S: 'ImportData' })],
  [
    'that opens another file',
    'file-not-safe',
    () => acting({ S: 'GoToR', F: PDFString.of('\\\\\\\\host\\\\share') }),
  ],
  ['with a form of XML', 'file-not-safe', () => acting({ XFA: PDFString.of('x') }, 'AcroForm')],
  ['with an attachment', 'file-not-safe', () => acting({ EmbeddedFiles: { Names: [] } }, 'Names')],
  ['with a film', 'file-not-safe', () => acting({ Subtype: 'RichMedia' }, 'X')],
  ['with a link to a script', 'file-not-safe', () => linked('javascript:alert(1)')],
  ['with a link to a script, in disguise', 'file-not-safe', () => linked('java\tscript:alert(1)')],
  ['with a link to a file', 'file-not-safe', () => linked('file:///etc/passwd')],
  [
    'with an action in a packed object',
    'file-not-safe',
    () => withObject(inStream('/Filter /FlateDecode', deflateSync(`91 0  ${launch}`))),
  ],
  [
    'with an action in an unpacked object stream',
    'file-not-safe',
    () => withObject(inStream('', `91 0  ${launch}`)),
  ],
  [
    'with an action packed twice',
    'file-not-safe',
    () =>
      withObject(
        inStream('/Filter [/ASCIIHexDecode /FlateDecode]', hex(deflateSync(`91 0  ${launch}`))),
      ),
  ],
  [
    'with an object stream named with escapes',
    'file-not-safe',
    async () => {
      const raw = inStream('/Filter /FlateDecode', deflateSync(`91 0  ${launch}`)).toString(
        'latin1',
      )
      return withObject(Buffer.from(raw.replace('/ObjStm', '/O#62jStm'), 'latin1'))
    },
  ],
  [
    'with an object stream behind a long head',
    'file-not-safe',
    () =>
      withObject(
        inStream(
          `/Filter /FlateDecode /Pad (${'x'.repeat(5_000)})`,
          deflateSync(`91 0  ${launch}`),
        ),
      ),
  ],
  [
    'with an action between words that look like a stream',
    'file-not-safe',
    () =>
      withObject(
        `90 0 obj\n(stream)\nendobj\n91 0 obj\n${launch}\nendobj\n92 0 obj\n(endstream)\nendobj`,
      ),
  ],
  [
    'with a bomb in an object stream',
    'file-not-safe',
    () => withObject(inStream('/Filter /FlateDecode', deflateSync(Buffer.alloc(64 * 1024 * 1024)))),
  ],
  [
    'with more streams than can be read',
    'file-not-safe',
    () => withObject('93 0 obj\n<<>>\nstream\nendstream\nendobj\n'.repeat(6_000)),
  ],
  [
    'that is a page as well',
    'file-type-not-accepted',
    async () => concat('%PDF-1.7\n<html><script>x</script></html>\n', await pdf()),
  ],
  [
    'that is an archive as well',
    'file-type-not-accepted',
    async () => concat(await pdf(), archive('\n%%EOF\n')),
  ],
  ['behind a script', 'file-type-not-accepted', async () => concat('#!/bin/sh\n', await pdf())],
  ['that is cut off', 'file-not-readable', async () => (await pdf()).subarray(0, 300)],
]

/** [what is in it, how it is made]: what guides have, and what does nothing. */
export const takenPdfs: [string, Made][] = [
  ['with links to sites and mail', () => linked('https://larch.example/guide')],
  ['with a link without a scheme', () => linked('www.larch.example')],
  ['that opens on a page', () => acting({ S: 'GoTo', D: [0, 'Fit'] })],
  ['in object streams', () => pdf(undefined, true)],
  [
    'whose pages unpack to much',
    () =>
      pdf((_document, context) => {
        const body = deflateSync(Buffer.alloc(64 * 1024 * 1024))
        context.register(
          PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: body.length }), body),
        )
      }),
  ],
]

const picture = (width = 64, height = 64) =>
  sharp({ create: { width, height, channels: 3, background: '#0a7' }, limitInputPixels: false })

/** A PNG whose head tells other sides than it has. */
async function withSides(width: number, height: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await picture().png().toBuffer())
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

export const refusedPictures: [string, string, Made][] = [
  [
    'of drawings that can have scripts',
    'file-type-not-accepted',
    async () => concat('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ],
  [
    'of drawings with a declaration',
    'file-type-not-accepted',
    async () =>
      concat(
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
      ),
  ],
  [
    'in a form that is not offered: WebP',
    'file-type-not-accepted',
    () => picture().webp().toBuffer(),
  ],
  [
    'in a form that is not offered: TIFF',
    'file-type-not-accepted',
    () => picture().tiff().toBuffer(),
  ],
  [
    'in a form that is not offered: AVIF',
    'file-type-not-accepted',
    () => picture(16, 16).avif().toBuffer(),
  ],
  [
    'that is an archive',
    'file-type-not-accepted',
    async () => concat('PK\u0003\u0004', 'x'.repeat(100)),
  ],
  ['that is a program', 'file-type-not-accepted', async () => concat('MZ', 'x'.repeat(200))],
  [
    'that is a page',
    'file-type-not-accepted',
    async () => concat('<!doctype html><script>alert(1)</script>'),
  ],
  ['with a mark and nothing else', 'file-type-not-accepted', async () => concat('\u0089PNG\r\n')],
  ['that is wider than it may be', 'file-not-readable', () => picture(4_097, 10).png().toBuffer()],
  ['that is higher than it may be', 'file-not-readable', () => picture(10, 4_097).png().toBuffer()],
  ['that says it is enormous', 'file-not-readable', () => withSides(2_000_000_000, 2_000_000_000)],
  ['that says it has no side', 'file-not-readable', () => withSides(0, 64)],
  [
    'that is cut off',
    'file-not-readable',
    async () => (await picture(300, 300).jpeg().toBuffer()).subarray(0, 700),
  ],
]

const exif = { IFD0: { Copyright: mark }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } }
const frames = async (count: number) =>
  sharp(Buffer.alloc(16 * 16 * count * 3, 7), {
    raw: { width: 16, height: 16 * count, channels: 3, pageHeight: 16 },
  })
    .gif({ loop: 0 })
    .toBuffer()

/** [what is in it, how it is made] */
export const cleanedPictures: [string, Made][] = [
  ['with a place in EXIF (JPEG)', () => picture().jpeg().withExif(exif).toBuffer()],
  ['with a place in EXIF (PNG)', () => picture().png().withExif(exif).toBuffer()],
  [
    'with XMP',
    () =>
      picture()
        .jpeg()
        .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${mark}</x:xmpmeta>`)
        .toBuffer(),
  ],
  [
    'with a colour profile and a comment',
    async () => concat(await picture().png().withIccProfile('p3').toBuffer(), mark),
  ],
  [
    'with an archive behind it',
    async () => concat(await picture().jpeg().toBuffer(), `PK\u0003\u0004${mark}`, archive('')),
  ],
  [
    'with a page behind it',
    async () => concat(await picture().png().toBuffer(), `<script>${mark}</script>`),
  ],
  [
    'that moves, with a script behind it (GIF)',
    async () => concat(await frames(40), `/*${mark}*/=alert(1)`),
  ],
]

export const names = [
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\guide.pdf',
  'guide\u202efdp.exe',
  'guide\u2066.pdf',
  `${'long '.repeat(60)}.pdf`,
  'nul.pdf',
  'LPT1.txt',
  'CON',
  '.htaccess',
  '...',
  'a<script>alert(1)<script>.pdf',
  'guide.pdf::$DATA',
  '%2e%2e%2fguide.pdf',
  'guide.php.pdf. . ',
  '=cmd|calc.pdf',
  '\u200b\u200d.pdf',
]
