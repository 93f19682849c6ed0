/** Small pictures that travel within the message. */

const EDGE = 72

export interface Picture {
  width: number
  height: number
  thumbnail: string
}

/** @returns undefined where the browser cannot draw it */
export async function pictureOf (file: Blob): Promise<Picture | undefined> {
  const image = await createImageBitmap(file).catch(() => undefined)
  if (image === undefined) return undefined
  const { width, height } = image
  const scale = Math.min(1, EDGE / Math.max(width, height))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  return { width, height, thumbnail: await base64Of(await canvas.convertToBlob({ type: 'image/jpeg' })) }
}

export async function base64Of (blob: Blob): Promise<string> {
  return await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
