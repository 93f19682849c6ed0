import type { Person } from './person.js'
import type { Label } from './labels.js'

/** A picture of a person or a group. */
export interface Picture {
  /** Changes with every new picture. */
  tag: string
  url: string
  previewUrl: string
}

/** What only the account itself sees. */
export interface OwnState {
  labels: Label[]
}

/** `of`: phone number of an account, or id of a group. */
export interface ProfileRequests {
  'own.get': { params: Record<string, never>, result: OwnState }
  'profile.name': { params: { name: string }, result: boolean }
  'profile.about': { params: { about: string }, result: boolean }
  'about.get': { params: { of: string }, result: { about: string } }
  /** The pictures are JPEGs in base64. */
  'picture.set': { params: { of: string, preview: string, full: string }, result: Picture }
  'picture.remove': { params: { of: string }, result: boolean }
  'picture.get': { params: { of: string }, result: Picture | null }
}

export interface ProfileEvents {
  /** Somebody has another name, or has become a business. */
  person: { person: Person }
  about: { of: string, about: string }
  picture: { of: string, picture: Picture | null }
  /** Of the page's own phone. */
}
