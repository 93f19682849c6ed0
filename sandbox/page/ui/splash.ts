/** How long the picture of the start is there where nothing keeps the page, in milliseconds, and how it moves. */
const [SHOWN, STEPS] = [120, 4]

/** Moves the progress of the start, and resolves once the app takes its place. */
export async function passSplash (ms: number): Promise<void> {
  const splash = document.getElementById('wa_web_initial_startup')
  const progress = splash?.querySelector('progress')
  for (let step = 1; step <= STEPS; step++) {
    progress?.setAttribute('value', String((100 / STEPS) * step))
    await new Promise((resolve) => setTimeout(resolve, Math.max(ms, SHOWN) / STEPS))
  }
  const app = document.createElement('div')
  app.id = 'app'
  splash?.replaceWith(app)
  document.title = 'WhatsApp'
}
