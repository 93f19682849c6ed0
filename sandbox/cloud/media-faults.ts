/** Why a page does not get the file of a message from the media host, and whether its phone helps. */
export const MEDIA_FAULT_KINDS = ['media-gone', 'media-expired', 'media-unanswered', 'media-slow'] as const

export type MediaFaultKind = typeof MEDIA_FAULT_KINDS[number]

/** What a phone answers that shall upload a file again; undefined: it does not answer. */
const PHONES: Record<Exclude<MediaFaultKind, 'media-slow'>, number | undefined> = {
  'media-gone': 404,
  'media-expired': 200,
  'media-unanswered': undefined
}

export const isMediaFault = (kind: string): kind is MediaFaultKind =>
  (MEDIA_FAULT_KINDS as readonly string[]).includes(kind)

/** A file that its phone has uploaded again is found under this. */
const AGAIN = '?again=1'

/** How a page can load the files of messages. */
export class MediaFaults {
  #kind: MediaFaultKind | undefined
  #ms = 0
  /** Only this file; undefined: all. */
  #directPath: string | undefined

  /** @param ms how long a slow file takes, in milliseconds */
  set (kind: MediaFaultKind, ms: number, directPath?: string): void {
    this.#kind = kind
    this.#ms = ms
    this.#directPath = directPath
  }

  end (): void {
    this.#kind = undefined
  }

  /** The HTTP status that the media host answers a page with that loads a file; undefined: it has it. */
  refusal (url: URL): number | undefined {
    if (this.#kind === undefined || this.#kind === 'media-slow' || url.search === AGAIN) return undefined
    if (!this.#meets(url.pathname)) return undefined
    return this.#kind === 'media-gone' ? 410 : 404
  }

  /** How long a file takes to load, in milliseconds. */
  delay ({ pathname }: URL): number {
    return this.#kind === 'media-slow' && this.#meets(pathname) ? this.#ms : 0
  }

  /**
   * What the phone of a message answers a page that asks for its file again: 404 if it has it no more. Undefined: it
   * does not answer.
   */
  uploadAgain (directPath: string, isThere: boolean): { status: number, directPath?: string } | undefined {
    const { pathname } = new URL(directPath, 'https://mmg.whatsapp.net')
    const isMet = this.#kind !== undefined && this.#kind !== 'media-slow' && this.#meets(pathname)
    const status = isMet ? PHONES[this.#kind as keyof typeof PHONES] : 200
    if (status === undefined) return undefined
    return status === 200 && isThere ? { status, directPath: `${pathname}${AGAIN}` } : { status: 404 }
  }

  #meets (pathname: string): boolean {
    return this.#directPath === undefined || this.#directPath === pathname
  }
}
