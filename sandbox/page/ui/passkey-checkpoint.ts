import {
  performPasskeyAssertion,
  type PasskeyAssertion
} from '../modules/conn/WAWebIntegrityChallengeUtils.js'
import { element } from './element.js'

interface CheckpointProps {
  passkeyChallenge: string
  onPasskeyComplete: (assertion: PasskeyAssertion) => Promise<void>
  onPasskeyError: (message: string) => void
  onLogout: () => void
}

/** The screen of a linked device that WhatsApp asks for the passkey of its account. */
export function passkeyCheckpoint ({
  passkeyChallenge, onPasskeyComplete, onPasskeyError, onLogout
}: CheckpointProps): HTMLElement {
  const goOn = element('button', { type: 'button' }, 'Continue')
  goOn.addEventListener('click', () => {
    goOn.disabled = true
    void performPasskeyAssertion(passkeyChallenge).then(onPasskeyComplete).catch((error: unknown) => {
      goOn.disabled = false
      onPasskeyError(error instanceof Error ? error.message : 'Unknown error')
    })
  })
  const leave = element('button', { type: 'button' }, 'Log out')
  leave.addEventListener('click', onLogout)
  return element(
    'div', { class: 'landing' }, element('div', { class: 'card' }, element('h1', {}, 'Confirm that it is you'), goOn, leave)
  )
}
