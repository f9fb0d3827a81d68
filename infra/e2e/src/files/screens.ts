import { drawBoxes, type Box, type Colour } from './png.ts'

const width = 960
const height = 600

const ink: Colour = [33, 42, 48]
const petrol: Colour = [11, 79, 88]
const marigold: Colour = [247, 183, 72]
const brick: Colour = [142, 58, 46]
const paper: Colour = [250, 248, 240]
const white: Colour = [255, 255, 255]
const mist: Colour = [214, 239, 240]
const grey: Colour = [190, 197, 200]
const pale: Colour = [226, 230, 231]

/** A number that looks like chance and is always the same. */
const chance = (index: number, most: number) => (index * index * 37 + index * 53 + 11) % most
const times = (count: number, draw: (index: number) => readonly Box[]): Box[] =>
  Array.from({ length: count }, (_one, index) => draw(index)).flat()

/** What every screen has: a bar above, and the places of the application at its side. */
const frame: readonly Box[] = [
  [0, 0, width, height, paper],
  [0, 0, width, 44, ink],
  [24, 16, 96, 12, marigold],
  [0, 44, 176, height - 44, mist],
  ...times(6, (index) => [
    [24, 76 + index * 40, 60 + chance(index, 60), 12, index ? grey : petrol],
  ]),
]

/** A card with a figure in it. */
const card = (left: number, hue: Colour): Box[] => [
  [left, 76, 216, 96, white],
  [left + 20, 96, 80, 10, grey],
  [left + 20, 122, 132, 26, hue],
]

const screens = {
  /** A search box, a line of time with the hits, and the lines that were found. */
  search: [
    [208, 76, 720, 44, white],
    [228, 92, 210, 12, ink],
    [808, 76, 120, 44, petrol],
    ...times(40, (index) => {
      const hits = 10 + chance(index * index, 78)
      return [[208 + index * 18, 240 - hits, 14, hits, index === 27 ? marigold : petrol]]
    }),
    ...times(11, (index) => [
      [208, 268 + index * 28, 720, 24, index === 4 ? [253, 236, 200] : white],
      [220, 275 + index * 28, 84, 10, grey],
      [324, 275 + index * 28, 190 + chance(index, 380), 10, index === 4 ? brick : ink],
    ]),
  ],
  /** Three figures, and a chart of two heights for each day. */
  chart: [
    ...card(208, petrol),
    ...card(460, marigold),
    ...card(712, brick),
    [208, 204, 720, 356, white],
    ...times(5, (index) => [[240, 248 + index * 66, 656, 2, pale]]),
    ...times(21, (index) => {
      const high = 80 + chance(index, 130)
      const low = 30 + chance(index + 5, 60)
      return [
        [248 + index * 31, 512 - high - low, 20, high, petrol],
        [248 + index * 31, 512 - low, 20, low, marigold],
      ]
    }),
  ],
  /** A list with a state for each row. */
  table: [
    [208, 76, 160, 20, ink],
    [808, 68, 120, 36, petrol],
    [208, 124, 720, 436, white],
    [208, 124, 720, 36, pale],
    ...times(4, (column) => [[232 + column * 178, 137, 70, 10, ink]]),
    ...times(10, (index) => {
      const top = 160 + index * 40
      return [
        [232, top + 15, 100 + chance(index, 40), 10, ink],
        [410, top + 15, 60 + chance(index + 3, 70), 10, grey],
        [588, top + 11, 74, 18, index % 4 === 2 ? [250, 221, 214] : mist],
        [766, top + 15, 40 + chance(index + 7, 90), 10, grey],
        [208, top + 39, 720, 1, pale],
      ]
    }),
  ],
} as const satisfies Record<string, readonly Box[]>
export type ScreenKind = keyof typeof screens

/** A screen of an application that does not exist, as its seller would photograph it. */
export const drawScreen = (kind: ScreenKind): Buffer =>
  drawBoxes(width, height, [...frame, ...screens[kind]])
