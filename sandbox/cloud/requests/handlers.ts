import { SandboxNotLinked } from '../../errors.js'
import type { PageConnection } from '../page-connection.js'

/** Who answers the requests of one family. */
export type HandlersOf<R> = {
  [N in keyof R]: (connection: PageConnection, params: R[N] extends { params: infer P } ? P : never) => R[N] extends { result: infer A } ? A : never
}

/** The account of the page that asks. @throws APP_SANDBOX_NOT_LINKED */
export function me ({ device, session }: PageConnection): string {
  if (device === undefined) throw new SandboxNotLinked(session)
  return device.phone
}
