import type { Probe } from '../../driver.js'
import type { PageState } from '../in-page/reader.js'

/** A page that is on its way to another document. */
export const LEAVING: PageState = {
  loading: true,
  loggedOut: false,
  registered: null,
  mode: null,
  socket: null,
  synced: null,
  displaced: false,
  urlcode: null,
  phoneCode: null,
  codeError: null,
  passkey: null,
  checkpoint: null,
  codeExpired: false,
  codeLost: false,
  sync: null,
  address: '',
  acknowledged: false
}

/** What pages have said once, before this look. */
export type SaidBefore = Pick<Probe, 'logoutReason' | 'obstacle'>

/**
 * What a look at the page means. A name that the page lacks decides nothing: what is left does.
 * Only what the page says clearly makes a session ready.
 */
export function toProbe (
  { registered, mode, socket, synced, sync, address: _address, acknowledged: _acknowledged, ...rest }: PageState,
  { logoutReason, obstacle }: SaidBefore = {}
): Probe {
  const isMain = mode === null ? synced === true : mode === 'MAIN'
  const isConnected = socket === null ? isMain : socket === 'CONNECTED'
  const linked = registered ?? (isMain && isConnected)
  const { loading, loggedOut, displaced, urlcode, phoneCode, codeError, codeExpired, codeLost } = rest
  const { passkey, checkpoint } = rest
  return {
    loading,
    loggedOut,
    registered: linked,
    ready: !loading && linked && isMain && isConnected,
    socket: socket ?? mode ?? 'unknown',
    displaced,
    urlcode,
    phoneCode,
    codeError,
    passkey,
    checkpoint,
    codeExpired,
    codeLost,
    ...(logoutReason !== undefined && (loggedOut || !linked) && { logoutReason }),
    ...(obstacle && { obstacle }),
    ...(sync && { sync })
  }
}
