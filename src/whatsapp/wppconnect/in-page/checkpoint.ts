/** What the page's screen is made with that asks a linked device for its passkey. */
interface CheckpointProps {
  passkeyChallenge: string
  onPasskeyComplete: (assertion: unknown) => Promise<void>
}

interface ModalManager {
  on: (event: string, listener: (element?: { props?: Partial<CheckpointProps> }) => void) => void
}

/**
 * Runs in each page before anything of it, after the reader and the passkey. WhatsApp Web shows a screen over the chats
 * where it wants the passkey of a device that is linked already: this does what the button on it does.
 */
export function installCheckpoint (): void {
  if (window !== window.top) return
  let isListening = false

  function opened ({ passkeyChallenge, onPasskeyComplete }: CheckpointProps): void {
    window.zapserver.passkey?.beginChallenge(async () => {
      const { performPasskeyAssertion } = window.zapserver.module('WAWebIntegrityChallengeUtils')
      await onPasskeyComplete(await performPasskeyAssertion(passkeyChallenge))
    })
  }

  function listen (): void {
    const { ModalManager } = window.zapserver.module('WAWebModalManager') as { ModalManager: ModalManager }
    isListening = true
    ModalManager.on('open_modal', (element) => {
      const { passkeyChallenge, onPasskeyComplete } = element?.props ?? {}
      if (typeof passkeyChallenge !== 'string' || typeof onPasskeyComplete !== 'function') return
      opened({ passkeyChallenge, onPasskeyComplete })
    })
    ModalManager.on('close_modal', () => window.zapserver.passkey?.endChallenge())
    // A page that was loaded again may have opened it before anybody listened; it does so again.
    window.zapserver.module('WAWebIntegrityCheckpointOpener')['initIntegrityCheckpointOpener']()
  }

  window.zapserver.checkpoint = () => {
    try {
      if (!isListening) listen()
    } catch {
      // Not every WhatsApp Web has this screen, and its parts come late.
    }
    return window.zapserver.passkey?.challenge() ?? null
  }
}
