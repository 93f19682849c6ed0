import { define } from '../../loader.js'

interface VideoParams {
  file: Blob
  maxDimensions: number[]
  debugHint?: string
  throwOnBlack?: boolean
}

interface Thumb {
  url: string
  width: number
  height: number
  fullWidth: number
  fullHeight: number
}

async function loadVideo (file: Blob): Promise<HTMLVideoElement> {
  const video = document.createElement('video')
  video.muted = true
  await new Promise<void>((resolve, reject) => {
    video.onloadeddata = () => resolve()
    video.onerror = () =>
      reject(
        new Error(
          video.error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED
            ? 'MEDIA_ERR_SRC_NOT_SUPPORTED'
            : 'video cannot be decoded'
        )
      )
    video.src = URL.createObjectURL(file)
  })
  return video
}

function thumb (video: HTMLVideoElement, edge: number): Thumb {
  const { videoWidth: fullWidth, videoHeight: fullHeight } = video
  const scale = Math.min(1, edge / Math.max(fullWidth, fullHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(fullWidth * scale)
  canvas.height = Math.round(fullHeight * scale)
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return { url: canvas.toDataURL('image/jpeg'), width: canvas.width, height: canvas.height, fullWidth, fullHeight }
}

/** Others replace the function here. */
export const ImageUtils = define('WAWebImageUtils', {
  generateVideoThumbsAndDuration: async ({
    file,
    maxDimensions
  }: VideoParams): Promise<{ duration: number, thumbs: Thumb[] }> => {
    const video = await loadVideo(file)
    const thumbs = maxDimensions.map((edge) => thumb(video, edge))
    URL.revokeObjectURL(video.src)
    return { duration: Math.round(video.duration), thumbs }
  }
})
