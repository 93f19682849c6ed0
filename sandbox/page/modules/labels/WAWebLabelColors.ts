import { define } from '../../loader.js'

/** The colours that labels may have, in the order in which they are handed out. */
const PALETTE = ['#ff9485', '#64c4ff', '#ffd429', '#dfaef0', '#99b6c1', '#55ccb3', '#ff9dff', '#d3a91d', '#6d7cce', '#d7e752',
  '#00d0e2', '#ffc5c7', '#93ceac', '#f74848', '#00a0f2', '#83e422', '#ffaf04', '#b5ebff', '#9ba6ff', '#9368cf']

export const getAllLabelColors = (): string[] => [...PALETTE]

export const colorIndexToHex = (index: number): string => PALETTE[index % PALETTE.length] as string

define('WAWebLabelColors', { colorIndexToHex, getAllLabelColors })
