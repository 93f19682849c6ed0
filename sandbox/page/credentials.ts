import type { Credentials } from '../protocol/protocol.js'

/**
 * What makes this browser profile a linked device. Kept in IndexedDB; a write is on the disk before it counts as
 * done.
 */

export interface DeviceKeys {
  registrationId: number
  identity: KeyPair
  noise: KeyPair
  advSecret: Uint8Array
}

export interface KeyPair {
  pubKey: ArrayBuffer
  privKey: ArrayBuffer
}

const STORE = 'keys'

/** Where WhatsApp Web keeps whose device this is, too: there it is read without a wait. */
const OWNER = 'last-wid-md'

function open (): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('wawc', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

const database = open()

async function read<T> (key: string): Promise<T | undefined> {
  const request = (await database).transaction(STORE).objectStore(STORE).get(key)
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T | undefined)
    request.onerror = () => reject(request.error)
  })
}

async function change (work: (store: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database).transaction(STORE, 'readwrite', { durability: 'strict' })
  work(transaction.objectStore(STORE))
  return await new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

/** Whether this browser is linked, as far as is known before its credentials are read. */
export const hasOwner = (): boolean => localStorage.getItem(OWNER) !== null

export async function loadCredentials (): Promise<Credentials | undefined> {
  const credentials = await read<Credentials>('credentials')
  noteOwner(credentials)
  return credentials
}

export async function saveCredentials (credentials: Credentials): Promise<void> {
  await change((store) => store.put(credentials, 'credentials'))
  noteOwner(credentials)
}

/** Settings of the page itself, which a logout removes too. */
export async function loadPrefs (): Promise<Record<string, unknown> | undefined> {
  return await read('prefs')
}

export async function savePrefs (prefs: Record<string, unknown>): Promise<void> {
  await change((store) => store.put(prefs, 'prefs'))
}

export async function removeCredentials (): Promise<void> {
  keys = undefined
  noteOwner(undefined)
  await change((store) => store.clear())
}

/** It may be lost with a browser that is killed: the credentials are what counts. */
function noteOwner (credentials: Credentials | undefined): void {
  if (credentials === undefined) localStorage.removeItem(OWNER)
  else localStorage.setItem(OWNER, JSON.stringify(credentials.phone))
}

let keys: Promise<DeviceKeys> | undefined

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))
const keyPair = (): KeyPair => ({ pubKey: random(32).buffer, privKey: random(32).buffer })

/** The keys in the QR code. Created once per profile, and again after a logout. */
export function deviceKeys (): Promise<DeviceKeys> {
  keys ??= read<DeviceKeys>('device').then(async (known) => {
    if (known !== undefined) return known
    const made = { registrationId: random(2)[0] ?? 0, identity: keyPair(), noise: keyPair(), advSecret: random(32) }
    await change((store) => store.put(made, 'device'))
    return made
  })
  return keys
}
