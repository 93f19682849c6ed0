import puppeteer, { type Page } from 'puppeteer'
import type { Test } from 'tap'
import { findChromium } from '../../src/browser/find-chromium.js'
import { request } from './bot.js'

type Json = Record<string, any>

/**
 * A person with a browser of their own, on a page of https://web.whatsapp.com, which is the sandbox: Chromium's own
 * WebAuthn, with a virtual authenticator. Does what a browser extension does that signs for a server.
 */
export class PasskeyOwner {
  readonly #page: Page
  readonly #url: string
  readonly phone: string

  private constructor (page: Page, url: string, phone: string) {
    this.#page = page
    this.#url = url
    this.phone = phone
  }

  /** @param phone of the account, which needs the passkey of this authenticator from now on */
  static async open (t: Test, url: string, phone: string, settings: { timeout?: number, confirmation?: boolean } = {}): Promise<PasskeyOwner> {
    const { body } = await request(`${url}/sandbox/browser-of-${phone}/browser`)
    const browser = await puppeteer.launch({
      executablePath: findChromium(process.env['CHROMIUM_PATH'])!,
      args: [...new Set<string>([...body['browserArgs'], '--no-sandbox'])],
      pipe: true
    })
    t.teardown(() => browser.close())
    const page = await browser.newPage()
    page.setDefaultTimeout(90_000)
    await page.goto('https://web.whatsapp.com/')
    const devtools = await page.createCDPSession()
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, hasPrf: true, ctap2Version: 'ctap2_1' }
    })
    const owner = new PasskeyOwner(page, url, phone)
    await owner.register(settings)
    return owner
  }

  /** Makes a passkey, which WhatsApp learns of. */
  async register (settings: { timeout?: number, confirmation?: boolean } = {}): Promise<void> {
    const credential = await this.#page.evaluate(async (phone) => {
      const made = await navigator.credentials.create({
        publicKey: {
          rp: { id: 'whatsapp.com', name: 'WhatsApp' },
          user: { id: new TextEncoder().encode(phone), name: phone, displayName: phone },
          challenge: crypto.getRandomValues(new Uint8Array(32)),
          pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          extensions: { prf: {} }
        }
      }) as PublicKeyCredential & { toJSON: () => { id: string, response: { publicKey: string } } }
      const { id, response } = made.toJSON()
      return { id, publicKey: response.publicKey }
    }, this.phone)
    const reply = await request(`${this.#url}/sandbox/accounts/${this.phone}/passkey`, 'PUT', { credential, ...settings })
    if (reply.status !== 200) throw new Error(`the passkey was not taken: ${JSON.stringify(reply.body)}`)
  }

  /** Signs what `GET /api/{session}/passkey` has returned. */
  async sign (asked: Json): Promise<Json> {
    return await this.#page.evaluate(async (asked) => {
      const { parseRequestOptionsFromJSON } = PublicKeyCredential as unknown as { parseRequestOptionsFromJSON: (json: object) => PublicKeyCredentialRequestOptions }
      const publicKey = parseRequestOptionsFromJSON(asked)
      const credential = await navigator.credentials.get({ publicKey }) as PublicKeyCredential & { toJSON: () => object }
      return credential.toJSON()
    }, asked)
  }
}
