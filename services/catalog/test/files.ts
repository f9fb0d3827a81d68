import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import sharp from 'sharp'

/** Something to upload. */
export type Sent = { bytes: Uint8Array; name: string }

/** A plain logo of the recommended size. */
export async function logo(side = 320): Promise<Sent> {
  const bytes = await sharp({
    create: { width: side, height: side, channels: 3, background: '#0a7' },
  })
    .png()
    .withMetadata({ exif: { IFD0: { Copyright: 'where-I-live' } } })
    .toBuffer()
  return { bytes, name: 'logo.png' }
}

async function pdf(change: (document: PDFDocument) => void, useObjectStreams: boolean) {
  const document = await PDFDocument.create()
  document.addPage([200, 200]).drawText('Harbor')
  change(document)
  return document.save({ useObjectStreams })
}

/** A user guide of one page. */
export async function userGuide(name = 'Guide.pdf'): Promise<Sent> {
  return { bytes: await pdf(() => undefined, true), name }
}

/** A user guide of pictures alone, as a scanner makes it. */
export async function scannedGuide(): Promise<Sent> {
  const document = await PDFDocument.create()
  const picture = await document.embedPng((await logo(64)).bytes)
  for (const page of [document.addPage([200, 200]), document.addPage([200, 200])])
    page.drawImage(picture)
  return { bytes: await document.save(), name: 'Guide.pdf' }
}

/** A PDF that runs a script when opened; the script hides in an object stream unless told otherwise. */
export async function scriptedPdf(useObjectStreams = true): Promise<Sent> {
  const bytes = await pdf((document) => {
    const action = document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })
    document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
  }, useObjectStreams)
  return { bytes, name: 'guide.pdf' }
}

/** A PDF that starts a program. */
export async function launchingPdf(): Promise<Sent> {
  const bytes = await pdf((document) => {
    const action = document.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') })
    document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
  }, false)
  return { bytes, name: 'guide.pdf' }
}

/** A PDF of exactly so many bytes, padded inside by an object that nothing refers to. */
export async function pdfOfBytes(size: number): Promise<Sent> {
  const build = (padding: number) =>
    pdf((document) => {
      document.context.register(
        document.context.obj({ Padding: PDFString.of('x'.repeat(padding)) }),
      )
    }, false)
  const frame = (await build(1_000_000)).length - 1_000_000
  let padding = size - frame
  let bytes = await build(padding)
  while (bytes.length !== size) {
    padding += size - bytes.length
    bytes = await build(padding)
  }
  return { bytes, name: 'large.pdf' }
}

/** An encrypted PDF, as its trailer says. */
export async function encryptedPdf(): Promise<Sent> {
  const plain = Buffer.from(await pdf(() => undefined, false)).toString('latin1')
  const [id, hash] = ['00'.repeat(16), '00'.repeat(32)]
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${hash}> /U <${hash}> >> /ID [<${id}> <${id}>]`
  const bytes = Buffer.from(
    plain.replace(/trailer\s*<</, (all) => `${all} ${encrypt} `),
    'latin1',
  )
  return { bytes, name: 'secret.pdf' }
}

/** A picture that is small as a file and enormous when decoded. */
export async function pixelBomb(): Promise<Sent> {
  const bytes = await sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer()
  return { bytes, name: 'logo.png' }
}

/** A script in a picture's clothes. */
export const svg: Sent = {
  bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  name: 'logo.png',
}
