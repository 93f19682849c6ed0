// What `npm start` and `npm test` do first. Nothing here may import a dependency: there may be none yet.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`[set-up] Node ${process.versions.node} is too old: 20.20 or later is needed.`)
  process.exit(1)
}

const { browserReady, provideBrowser } = await import('./browser.mjs')
const { build, buildCurrent } = await import('./build.mjs')
const { dependenciesInstalled, installDependencies } = await import('./dependencies.mjs')
const { alone, say, SetupError } = await import('./steps.mjs')
const { buildTestRunner, testRunnerReady } = await import('./test-runner.mjs')

const dev = process.argv.includes('--dev')

const steps = [
  { done: () => dependenciesInstalled({ dev: dev || !buildCurrent() }), work: installDependencies },
  { done: browserReady, work: provideBrowser },
  { done: buildCurrent, work: build },
  { done: () => !dev || testRunnerReady(), work: buildTestRunner }
]

try {
  if (!steps.every(({ done }) => done())) {
    await alone(async () => {
      for (const { done, work } of steps) if (!done()) await work()
    })
    say('ready')
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exitCode = 1
}
