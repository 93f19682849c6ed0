import t from 'tap'
import { fakeAccounts } from '../support/fake-whatsapp/starting-contents.js'
import { suite } from './suite/index.js'

await suite(t, fakeAccounts)
