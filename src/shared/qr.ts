import QRCode from 'qrcode'

const OPTIONS = { errorCorrectionLevel: 'M', width: 500, margin: 4 } as const

/** Draws the text of a QR, in each of the forms that callers ask for. */
export const qr = {
  /** PNG of 500 x 500 pixels. */
  png: (urlcode: string): Promise<Buffer> => QRCode.toBuffer(urlcode, { ...OPTIONS, type: 'png' }),
  base64: async (urlcode: string): Promise<string> => (await qr.png(urlcode)).toString('base64'),
  dataUrl: async (urlcode: string): Promise<string> => `data:image/png;base64,${await qr.base64(urlcode)}`,
  svg: (urlcode: string): Promise<string> => QRCode.toString(urlcode, { ...OPTIONS, type: 'svg' }),
  /** Half-block characters, for a terminal. */
  text: (urlcode: string): Promise<string> => QRCode.toString(urlcode, { errorCorrectionLevel: 'M', type: 'utf8' })
}
