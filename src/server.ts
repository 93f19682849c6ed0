import type { AddressInfo } from 'node:net'
import closeWithGrace from 'close-with-grace'
import Fastify from 'fastify'
import app from './app.js'
import { ConfigError, loadConfig, renamedVariables } from './config.js'
import { fastifyOptions } from './options.js'
import { CLOSE_DELAY, closeInTime } from './process/shutdown.js'
import { startReport } from './process/start-report.js'
import { handleRejections } from './process/unhandled-rejections.js'
import { asStartupError, isStartupError } from './shared/startup-error.js'

function readConfig () {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`Invalid configuration:\n${error.message}\n`)
    return process.exit(1)
  }
}

// Logins, messages and secrets are readable only by the user of this process, even in files that libraries write.
process.umask(0o077)

const config = readConfig()
const fastify = Fastify(fastifyOptions(config))
for (const warning of renamedVariables()) fastify.log.warn(warning)

handleRejections(fastify.log)

closeWithGrace({ delay: CLOSE_DELAY, logger: fastify.log, skip: ['unhandledRejection'] }, async ({ err }) => {
  if (err) fastify.log.fatal({ err }, 'uncaught exception, shutting down')
  await closeInTime(fastify)
})

try {
  await fastify.register(app, { config })
  await fastify.listen({ host: config.HOST, port: config.PORT })
  const { port } = fastify.server.address() as AddressInfo
  for (const line of startReport(config, port, fastify.launcher.executablePath)) fastify.log.info(line)
} catch (thrown) {
  const error = asStartupError(thrown, config)
  if (isStartupError(error)) {
    fastify.log.fatal(error.message)
    process.stderr.write(`The server could not start: ${error.message}\n`)
  } else {
    fastify.log.fatal({ err: error }, 'the server could not start')
  }
  setTimeout(() => process.exit(1), CLOSE_DELAY)
  await fastify.close()
  process.exit(1)
}
