import { crc32, deflateSync } from 'node:zlib'

/** A colour as red, green, blue, 0–255. */
export type Colour = readonly [number, number, number]

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** A PNG of rows of pixels, three bytes each; every row begins with a byte for its filter: none. */
function writePng(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Draws a square picture from a function of the place (0…1) to a colour, as a PNG. */
function drawSquare(side: number, paint: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc(side * (side * 3 + 1))
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      rows.set(paint(x / side, y / side), y * (side * 3 + 1) + 1 + x * 3)
  return writePng(side, side, rows)
}

/** A box of one colour: left, top, width and height in pixels. */
export type Box = readonly [left: number, top: number, width: number, height: number, Colour]

/** Draws boxes, the later ones over the earlier, as a PNG. */
export function drawBoxes(width: number, height: number, boxes: readonly Box[]): Buffer {
  const stride = width * 3 + 1
  const rows = Buffer.alloc(height * stride)
  for (const [left, top, across, down, colour] of boxes) {
    const line = Buffer.alloc(across * 3, Buffer.from(colour))
    for (let y = top; y < top + down; y++) line.copy(rows, y * stride + 1 + left * 3)
  }
  return writePng(width, height, rows)
}

/** The figures that a logo can have. */
export type LogoKind = 'bars' | 'ring' | 'steps' | 'wave' | 'grid'

/** A product's logo: one of a few quiet figures on its ground. */
export function drawLogo(ground: Colour, figure: Colour, kind: LogoKind): Buffer {
  const inside: Record<LogoKind, (x: number, y: number) => boolean> = {
    bars: (x, y) =>
      [0.3, 0.5, 0.7].some((at, n) => Math.abs(y - at) < 0.045 && x > 0.22 && x < 0.5 + 0.14 * n),
    ring: (x, y) => Math.abs(Math.hypot(x - 0.5, y - 0.5) - 0.24) < 0.055,
    steps: (x, y) =>
      x > 0.22 && x < 0.78 && y < 0.78 && y > 0.78 - 0.14 * Math.ceil((x - 0.22) / 0.14),
    wave: (x, y) =>
      x > 0.16 && x < 0.84 && Math.abs(y - 0.5 - 0.16 * Math.sin((x - 0.16) * 9.3)) < 0.05,
    grid: (x, y) =>
      x > 0.2 &&
      x < 0.8 &&
      y > 0.2 &&
      y < 0.8 &&
      ((x - 0.2) * 5) % 1 < 0.62 &&
      ((y - 0.2) * 5) % 1 < 0.62,
  }
  return drawSquare(320, (x, y) => (inside[kind](x, y) ? figure : ground))
}
