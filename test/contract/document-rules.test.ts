import { createConfig, lintFromString } from '@redocly/openapi-core'
import t from 'tap'
import { build } from '../helper.js'
import { FakeDriver } from '../support/fake-driver.js'

t.test("the document passes redocly's recommended rules, without errors and without warnings", async (t) => {
  for (const SANDBOX of ['false', 'true']) {
    const fastify = await build(t, { driver: new FakeDriver(), env: { SANDBOX } })
    const problems = await lintFromString({
      source: JSON.stringify(fastify.swagger()),
      absoluteRef: 'openapi.json',
      // The paths are wppconnect-server's: that a secret key may stand where others have a word is not ours to change.
      config: await createConfig({ extends: ['recommended'], rules: { 'no-ambiguous-paths': 'off' } })
    })
    t.strictSame(problems.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} ${at?.pointer ?? ''}`), [], `SANDBOX=${SANDBOX}`)
  }
})
