import type { Client } from '../driver.js'

/** wa-js, as wppconnect adds it to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')

export interface Label { id: string, name: string, color: number | null, count: number, hexColor: string, colorIndex: number }
export interface LabelDeed { labelId: string, type: 'add' | 'remove' }
export interface DeletedLabel { id: string, deleteLabelResult: boolean }

/** How long WhatsApp Web may take to put labels on chats or to take them off, in milliseconds. */
const CHANGE_TIMEOUT = 15_000
const POLL = 50

/** wppconnect's own calls about labels do not wait for the page: their results and errors are lost. */

/** Today's WhatsApp Web keeps only the place in the palette: wa-js then finds no color. */
const withColor = (label: Label): Label => ({ ...label, color: label.color ?? parseInt(`ff${label.hexColor.replace('#', '')}`, 16) })

export async function listLabels (client: Client): Promise<Label[]> {
  return (await client.getAllLabels() as unknown as Label[]).map(withColor)
}

/** @param written a place in the palette, #rrggbb, or alpha, red, green and blue as one number; without it the color that the fewest labels have */
export async function addLabel (client: Client, name: string, written?: string | number): Promise<Label> {
  const color = toHex(written)
  return withColor(await client.inPage('addNewLabel', async (name, color) => {
    const { labels, whatsapp, profile } = WPP
    const palette = profile.isBusiness() ? await labels.getLabelColorPalette() : []
    const hex = `#${String(color).replace('#', '').toLowerCase()}`
    // As a text: wa-js takes the number 0 for no colour.
    const place = color === undefined && palette.length > 0
      ? await whatsapp.LabelStore.getNextAvailableColor()
      : String(color).length > 2 ? palette.findIndex((known) => known.toLowerCase() === hex) : color
    return labels.addNewLabel(name, { labelColor: String(place) })
  }, name, color))
}

/**
 * Answers the labels that were named, as they are afterwards. Neither wa-js nor WhatsApp Web waits for the change or says
 * that it failed: what the chats show is looked at.
 */
export async function changeLabels (client: Client, chatIds: string[], deeds: LabelDeed[], timeout = CHANGE_TIMEOUT): Promise<Label[]> {
  const labels = await client.inPage('addOrRemoveLabels', async (chatIds, deeds, timeout, poll) => {
    const ids = [...new Set(deeds.map(({ labelId }) => labelId))]
    if (WPP.profile.isBusiness()) {
      for (const id of ids) if (!WPP.whatsapp.LabelStore.get(id)) throw new Error(`Label ${id} not found`)
    }
    await WPP.labels.addOrRemoveLabels(chatIds, deeds)
    const wanted = [...new Map(deeds.map(({ labelId, type }) => [labelId, type === 'add']))]
    const isDone = () => chatIds.every((chatId) => {
      const now = (WPP.chat.get(chatId) as { labels?: string[] } | undefined)?.labels ?? []
      return wanted.every(([id, isOn]) => now.includes(id) === isOn)
    })
    for (const end = Date.now() + timeout; !isDone();) {
      if (Date.now() > end) throw new Error('WhatsApp did not change the labels')
      await new Promise((resolve) => setTimeout(resolve, poll))
    }
    return Promise.all(ids.map((id) => WPP.labels.getLabelById(id)))
  }, chatIds, deeds, timeout, POLL)
  return labels.map(withColor)
}

export async function deleteLabel (client: Client, id: string): Promise<DeletedLabel> {
  return client.inPage('deleteLabel', async (id) => {
    const result = await WPP.labels.deleteLabel(id)
    if (!result.deleteLabelResult) throw new Error(`Label ${id} not found`)
    return result
  }, id)
}

export async function deleteAllLabels (client: Client): Promise<DeletedLabel[]> {
  return client.inPage('deleteAllLabels', () => WPP.labels.deleteAllLabels())
}

/** Highest place in any palette. */
const MAX_PLACE = 99

/** One number for a color, as labels have it, as #rrggbb. Six digits may be a color in hexadecimal already. */
function toHex (color: string | number | undefined): string | number | undefined {
  const isNumber = typeof color === 'number' ? color > MAX_PLACE : color !== undefined && /^\d{9,10}$/.test(color)
  return isNumber ? `#${(Number(color) & 0xffffff).toString(16).padStart(6, '0')}` : color
}
