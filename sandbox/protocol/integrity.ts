/** The check of a device that is linked already: WhatsApp wants the passkey of its account. */

/** As the page keeps it until it is answered. */
export interface IntegrityChallenge {
  challenge_type: string
  passkey_challenge_base64?: string
}

export interface IntegrityRequests {
  /** `signed`: the assertion as a JSON text in base64. */
  'integrity.respond': {
    params: { challenge_type: string, passkey_response: { signed_challenge: string, prf_available: boolean } }
    result: { success: boolean, error_message: string | null }
  }
}

export interface IntegrityEvents {
  'integrity.challenge': IntegrityChallenge
}
