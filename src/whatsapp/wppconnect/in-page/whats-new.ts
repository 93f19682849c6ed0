interface Gating {
  isWhatsNewAutoModalEnabled: () => boolean
  getWhatsNewAutoModalCooldownDays: () => number
}

interface Nux {
  createWhatsNewNux: (days: number) => { dismiss: () => void }
  shouldShowWhatsNewNux: (days: number) => boolean
}

/**
 * Runs in each page before anything of it, after the reader. WhatsApp Web has a dialog about what is new in it;
 * accounts whose dialog nobody acknowledges have been unlinked minutes later.
 */
export function installWhatsNew (): void {
  if (window !== window.top) return
  let isTried = false

  /** Acknowledges the dialog where it shows or is about to, and returns whether it did. */
  window.zapserver.acknowledgeWhatsNew = () => {
    try {
      const gating = window.zapserver.module('WAWebWhatsNewGatingUtils') as Gating
      const { createWhatsNewNux, shouldShowWhatsNewNux } = window.zapserver.module('WAWebWhatsNewNux') as Nux
      const days = gating.getWhatsNewAutoModalCooldownDays()
      const shows = () => gating.isWhatsNewAutoModalEnabled() && shouldShowWhatsNewNux(days)
      const isDue = shows() && !isTried
      if (isDue) createWhatsNewNux(days).dismiss()
      // One that does not take it is not asked again and again.
      isTried = shows()
      return isDue
    } catch {
      // Not every WhatsApp Web has this dialog.
      return false
    }
  }
}
