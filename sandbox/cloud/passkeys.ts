import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject
} from 'node:crypto'
import { SandboxPasskeyAbsent, SandboxPasskeyKeyInvalid, SandboxPasskeyRefused } from '../errors.js'
import type { Db } from './database.js'

const SCHEMA = `CREATE TABLE IF NOT EXISTS passkey (
  phone TEXT PRIMARY KEY, id TEXT NOT NULL, public_key TEXT NOT NULL, private_key TEXT, timeout INTEGER NOT NULL,
  confirmation INTEGER NOT NULL
) STRICT`

export const RP_ID = 'whatsapp.com'
const ORIGIN = 'https://web.whatsapp.com'

/** Of the authenticator's data: a hash of the domain, then a byte of flags, then a counter of four. */
const FLAGS_AT = 32
const USER_PRESENT = 0b1
const USER_VERIFIED = 0b100

/** What an account signs with before a device of it is linked. */
export interface Passkey {
  phone: string
  /** Id of the credential, in base64url. */
  id: string
  /** SPKI in base64url. */
  publicKey: string
  /** PKCS #8 in base64url; null where another authenticator has it. */
  privateKey: string | null
  /** How long a signature may take, in milliseconds. */
  timeout: number
  /** Whether the person has to compare a code too. */
  confirmation: boolean
}

/** What the page hands over, in WebAuthn's JSON. */
export interface Assertion {
  id: string
  rawId: string
  type: 'public-key'
  response: { clientDataJSON: string, authenticatorData: string, signature: string, userHandle: string | null }
}

type Row = Omit<Passkey, 'publicKey' | 'privateKey' | 'confirmation'> &
  { public_key: string, private_key: string | null, confirmation: number }

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest()
const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')
const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).toString('base64url')

/** Which accounts need a passkey to link a device, and what WhatsApp knows of it. */
export class Passkeys {
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
    db.exec(SCHEMA)
  }

  get (phone: string): Passkey | undefined {
    const row = this.#db.prepare('SELECT * FROM passkey WHERE phone = ?').get(phone) as Row | undefined
    if (row === undefined) return undefined
    const { public_key: publicKey, private_key: privateKey, confirmation, ...rest } = row
    return { ...rest, publicKey, privateKey, confirmation: confirmation === 1 }
  }

  /**
   * From now on this account needs a passkey to link a device.
   * @param key of another authenticator; else a new one is kept here
   * @throws APP_SANDBOX_PASSKEY_KEY_INVALID
   */
  set (
    phone: string,
    { key, timeout, confirmation }: Pick<Passkey, 'timeout' | 'confirmation'> & { key?: { id: string, publicKey: string } }
  ): Passkey {
    const { id, publicKey, privateKey } = key === undefined ? newKey() : { ...key, privateKey: null }
    checkKey(publicKey)
    this.#db
      .prepare('INSERT OR REPLACE INTO passkey (phone, id, public_key, private_key, timeout, confirmation) VALUES (?, ?, ?, ?, ?, ?)')
      .run(phone, id, publicKey, privateKey, timeout, confirmation ? 1 : 0)
    return { phone, id, publicKey, privateKey, timeout, confirmation }
  }

  remove (phone: string): void {
    this.#db.prepare('DELETE FROM passkey WHERE phone = ?').run(phone)
  }

  /** @throws APP_SANDBOX_PASSKEY_REFUSED as WhatsApp does, if anything about it is wrong */
  verify (phone: string, challenge: string, credentialId: string, text: string): void {
    const passkey = this.get(phone)
    const { id, response } = JSON.parse(text) as Assertion
    if (passkey?.id !== credentialId || id !== credentialId) throw new SandboxPasskeyRefused('unknown credential')
    const client = JSON.parse(bytes(response.clientDataJSON).toString()) as Record<string, unknown>
    const data = bytes(response.authenticatorData)
    const flags = data[FLAGS_AT] ?? 0
    const checks: Array<[boolean, string]> = [
      [client['type'] === 'webauthn.get', 'type'],
      [client['challenge'] === challenge, 'challenge'],
      [client['origin'] === ORIGIN && client['crossOrigin'] !== true, 'origin'],
      [data.subarray(0, FLAGS_AT).equals(sha256(RP_ID)), 'domain'],
      [(flags & USER_PRESENT) !== 0, 'nobody was present'],
      [(flags & USER_VERIFIED) !== 0, 'nobody was verified'],
      [isSignedBy(passkey, Buffer.concat([data, sha256(bytes(response.clientDataJSON))]), bytes(response.signature)), 'signature']
    ]
    const wrong = checks.find(([isRight]) => !isRight)
    if (wrong !== undefined) throw new SandboxPasskeyRefused(wrong[1])
  }

  /**
   * What the person's browser and authenticator make of a request.
   * @throws APP_SANDBOX_PASSKEY_ABSENT unless the key is kept here
   */
  sign (phone: string, challenge: string): Assertion {
    const { id, privateKey } = this.get(phone) ?? {}
    if (id === undefined || privateKey == null) throw new SandboxPasskeyAbsent(phone)
    const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin: ORIGIN, crossOrigin: false }))
    const data = Buffer.concat([sha256(RP_ID), Buffer.from([USER_PRESENT | USER_VERIFIED, 0, 0, 0, 0])])
    const key = createPrivateKey({ key: bytes(privateKey), format: 'der', type: 'pkcs8' })
    return {
      id,
      rawId: id,
      type: 'public-key',
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), key).toString('base64url'),
        userHandle: Buffer.from(phone).toString('base64url')
      }
    }
  }
}

function newKey (): { id: string, publicKey: string, privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    id: randomBytes(16).toString('base64url'),
    publicKey: spki(publicKey),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url')
  }
}

const publicKeyOf = (text: string): KeyObject => createPublicKey({ key: bytes(text), format: 'der', type: 'spki' })

function checkKey (text: string): void {
  try {
    publicKeyOf(text)
  } catch {
    throw new SandboxPasskeyKeyInvalid()
  }
}

function isSignedBy ({ publicKey }: Passkey, data: Buffer, signature: Buffer): boolean {
  const key = publicKeyOf(publicKey)
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', data, key, signature)
}
