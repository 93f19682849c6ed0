import { cloud } from './cloud-socket.js'
import { removeCredentials } from './credentials.js'
import { login } from './login-state.js'
import { BackendEventBus } from './modules/conn/WAWebBackendEventBus.js'
import { LogoutReasons, type Reason } from './modules/conn/WAWebLogoutReason.js'

/** How long the network may delay a logout that a person asked for, in milliseconds. */
const NETWORK_TIMEOUT = 3_000

let leaving = false

/** Removes the login and all that is stored, then loads the page again, which shows a QR. */
async function clearCredentialsAndStoredData (reason: Reason | undefined): Promise<void> {
  login.set('linked', false)
  await removeCredentials()
  const query = new URLSearchParams({ post_logout: '1' })
  const code = reason === undefined ? null : LogoutReasons.getErrorCodeFromLogoutReason(reason)
  if (code !== null) query.set('logout_reason', code)
  location.href = `${location.pathname}?${query.toString()}`
}

/** @param by whether this browser or the phone ends the link: the server has to know of the first only */
export async function logout (reason: Reason | undefined, by: 'user' | 'phone'): Promise<void> {
  if (leaving) return
  leaving = true
  if (by === 'user') {
    BackendEventBus.triggerStartingLogout()
    const limit = new Promise((resolve) => setTimeout(resolve, NETWORK_TIMEOUT))
    await Promise.race([cloud.request('device.logout', {}).catch(() => {}), limit])
  }
  await clearCredentialsAndStoredData(reason)
  BackendEventBus.triggerLogout()
}
