export interface WhatsNewRequests {
  /** The page shows the dialog. */
  'whats-new.shown': { params: Record<string, never>, result: boolean }
  /** The page keeps that somebody has seen it. */
  'whats-new.dismissed': { params: Record<string, never>, result: boolean }
}

export interface WhatsNewEvents {
  /** Whether there is something new that the page shall show in a dialog. */
  'whats-new': { isOn: boolean }
}
