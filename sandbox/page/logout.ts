import { cloud } from './cloud-socket.js'
import { removeCredentials } from './credentials.js'
import { login } from './login-state.js'
import { BackendEvent, BackendEventBus } from './modules/conn/WAWebBackendEventBus.js'
import { Cmd } from './modules/conn/WAWebCmd.js'
import { LogoutReason, LogoutReasons } from './modules/conn/WAWebLogoutReason.js'

/** Time for whoever waits for the logout to hear of it before the page goes away, in milliseconds. */
const LAST_WORDS = 500

let leaving = false

/** Removes the login from the browser and tells everybody. Answers the code of the reason. */
export async function forgetLogin (by: 'user' | 'phone'): Promise<string> {
  BackendEventBus.trigger(BackendEvent.STARTING_LOGOUT)
  await removeCredentials()
  login.set('linked', false)
  const code = LogoutReasons.getErrorCodeFromLogoutReason(by === 'user' ? LogoutReason.UserInitiated : LogoutReason.UnknownCompanion)
  BackendEventBus.trigger(BackendEvent.LOGOUT)
  Cmd.logout()
  return code
}

/** Forgets the login and loads the page anew, which then shows a QR. */
export async function logout (by: 'user' | 'phone'): Promise<void> {
  if (leaving) return
  leaving = true
  if (by === 'user') await cloud.request('device.logout', {}).catch(() => {})
  const code = await forgetLogin(by)
  setTimeout(() => location.replace(`/?post_logout=1&logout_reason=${code}`), LAST_WORDS)
}
