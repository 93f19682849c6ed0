import type { Whatsapp } from '@wppconnect-team/wppconnect'
import type { FileCalls } from './page-files.js'

/** What wppconnect's client lacks. */
export interface PageCalls extends FileCalls {
  /**
   * Runs a function in the page, where `WPP` is, with arguments that are copied there. For what wppconnect has no sound
   * call for.
   * @param call names the call in errors
   */
  inPage: <A extends unknown[], R>(call: string, work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>
}

/** wppconnect's client, whose calls all end in time. */
export type Client = Whatsapp & PageCalls

/** What the page returns has the fields of the reply schemas; wppconnect declares other types. */
export const as = <T>(result: unknown): T => result as T
