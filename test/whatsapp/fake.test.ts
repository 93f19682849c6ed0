import t from 'tap'
import { fakeAccounts } from '../support/fake-whatsapp/starting-contents.js'
import { suite } from './suite/index.js'
import { unmet } from './suite/unmet.js'

await suite(t, fakeAccounts)
await t.test('what the adapter does not keep yet', async (t) => await unmet(t, fakeAccounts))
