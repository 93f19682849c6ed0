import { define } from '../../loader.js'

/** The colors that labels may have, in the order in which they are handed out. */
const PALETTE = [
  '#FF9485',
  '#64C4FF',
  '#FFD429',
  '#DFAEF0',
  '#99B6C1',
  '#55CCB3',
  '#FF9DFF',
  '#D3A91D',
  '#6D7CCE',
  '#D7E752',
  '#00D0E2',
  '#FFC5C7',
  '#93CEAC',
  '#F74848',
  '#00A0F2',
  '#83E422',
  '#FFAF04',
  '#B5EBFF',
  '#9BA6FF',
  '#9368CF'
]

export const getAllLabelColors = (): string[] => [...PALETTE]

define('WAWebListUtils', {
  colorIndexToHex: (index: number): string => PALETTE[index] ?? (PALETTE[0] as string),
  getAllLabelColors
})
