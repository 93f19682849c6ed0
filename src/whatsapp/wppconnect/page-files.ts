import type { JSHandle, Page } from 'puppeteer'
import type { MediaFile } from '../messages.js'
import { ending, type CallLimits } from './call-guard.js'

/** Runs in the page; gets the file before its other arguments. */
type FileWork<A extends unknown[], R> = (file: Blob, ...args: A) => R

/** What the page says of a file that it holds. */
export interface HeldFile {
  blob: Blob
  mimetype: string
  filename?: string | undefined
}

/** Calls that move files between this machine and the page. None of them holds a whole file in this process. */
export interface FileCalls {
  /** Runs a function in the page with a file of this machine, which the page then has in its memory. */
  withFile: <A extends unknown[], R>(
    call: string,
    path: string,
    work: FileWork<A, R>,
    ...args: A
  ) => Promise<Awaited<R>>
  /**
   * Takes a file that a function in the page finds; what it answers instead, a word that says why there is none, is
   * passed on.
   */
  takeFile: <A extends unknown[], W extends string>(
    call: string,
    work: (...args: A) => Promise<HeldFile | W>,
    ...args: A
  ) => Promise<MediaFile | W>
}

/** Bytes that are moved at a time: a multiple of three, so that their base64 needs no padding in between. */
const PIECE = 3 * 1024 * 1024

/** @param limits of moving and sending a file, or of moving one piece of it */
export function fileCalls (page: Page, limits: CallLimits): FileCalls {
  const timely = async <T>(call: string, work: Promise<T>, args: unknown[] = []) =>
    await ending(work, call, limits, args)
  return {
    withFile: async (call, path, work, ...args) => {
      const file = await timely(call, bring(page, path))
      try {
        return (await timely(call, page.evaluate(work as never, file, ...args), args)) as never
      } finally {
        letGo(file)
      }
    },
    takeFile: async (call, work, ...args) => {
      const answer = page.evaluateHandle(work as never, ...args) as Promise<JSHandle<HeldFile | string>>
      const held = await timely(call, answer, args).catch((error: unknown) => {
        // A page that answers too late would hold the file for nobody.
        void answer.then(letGo, () => {})
        throw error
      })
      const found = await timely(call, held.evaluate(look))
      if (typeof found !== 'string') {
        return {
          ...found,
          pieces: pieces(held as JSHandle<HeldFile>, found.size, async (work) => await timely(call, work))
        }
      }
      letGo(held)
      return found as never
    }
  }
}

/** The browser reads the file by itself: an `<input type=file>` is how a page gets one. */
async function bring (page: Page, path: string): Promise<JSHandle<Blob>> {
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }))
  try {
    await input.uploadFile(path)
    // In memory, since the file on disk is gone when the request is over.
    return await input.evaluateHandle(
      async (element) => new Blob([(await (element.files as FileList).item(0)?.arrayBuffer()) ?? ''])
    )
  } finally {
    letGo(input)
  }
}

/** Runs in the page. */
function look (held: HeldFile | string): string | { mimetype: string, filename?: string | undefined, size: number } {
  return typeof held === 'string' ? held : { mimetype: held.mimetype, filename: held.filename, size: held.blob.size }
}

async function * pieces (
  held: JSHandle<HeldFile>,
  size: number,
  timely: <T>(work: Promise<T>) => Promise<T>
): AsyncGenerator<string> {
  try {
    for (let start = 0; start < size; start += PIECE) yield await timely(held.evaluate(readPiece, start, start + PIECE))
  } finally {
    letGo(held)
  }
}

/** Runs in the page. */
async function readPiece ({ blob }: HeldFile, start: number, end: number): Promise<string> {
  return await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(new Error(reader.error?.message))
    reader.readAsDataURL(blob.slice(start, end))
  })
}

/** A page that is gone holds nothing any more. */
function letGo (handle: JSHandle): void {
  void handle.dispose().catch(() => {})
}
