import { SandboxNotLinked } from '../../errors.js'
import type { Cloud } from '../cloud.js'
import type { Peer } from '../core.js'
import type { Device } from '../devices.js'
import type { Link } from '../link.js'
import type { SendFaults } from '../send-faults.js'
import type { UndecryptedMessages } from '../undecrypted.js'
import type { WhatsNew } from '../whats-new.js'

/** What a handler returns for a request that gets no answer. */
export const NO_ANSWER = Symbol('no answer')

/** The page that asks. */
export interface PageContext extends Peer {
  readonly cloud: Cloud
  readonly session: string
  readonly link: Link
  readonly sendFaults: SendFaults
  readonly undecrypted: UndecryptedMessages
  /** What the phone of a message answers that shall upload its file again; undefined: nothing. */
  readonly uploadAgain: (directPath: string) => { status: number, directPath?: string } | undefined
  readonly whatsNew: WhatsNew
  readonly device?: Device
  login: (device: Device) => void
  logout: () => void
  done: () => void
  pushDecrypted: () => void
  /** The page dies, and gets nothing any more. */
  crash: () => void
}

/** The handlers of one family of requests. */
export type HandlersOf<R> = {
  [N in keyof R]: (
    connection: PageContext,
    params: R[N] extends { params: infer P } ? P : never
  ) => (R[N] extends { result: infer A } ? A : never) | typeof NO_ANSWER
}

/** The account of the page that asks. @throws APP_SANDBOX_NOT_LINKED */
export function me ({ device, session }: PageContext): string {
  if (device === undefined) throw new SandboxNotLinked(session)
  return device.phone
}
