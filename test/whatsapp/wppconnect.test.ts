import t from 'tap'
import { sandboxAccounts } from '../support/sandbox-account.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { suite } from './suite/index.js'

await suite(t, sandboxAccounts(await sandboxServer(t)))
