import fp from 'fastify-plugin'
import type { ProfileReport } from '../../src/sessions/profile-keeper.js'

type Outcome = ProfileReport['outcome']

const TEXTS: Record<Outcome, [level: 'info' | 'warn', text: string]> = {
  taken: ['info', 'a snapshot of the browser profile was taken'],
  interrupted: ['info', 'no snapshot of the browser profile was taken: there was no time for it'],
  skipped: ['warn', 'no snapshot of the browser profile was taken'],
  failed: ['warn', 'the snapshot of the browser profile failed'],
  restored: ['warn', 'the browser could not read its profile: the snapshot has taken its place, which is older'],
  unusable: ['warn', 'the browser could not read its profile, and the snapshot is damaged too']
}

/** What was done with the snapshots of profiles is logged. */
export default fp(async (fastify) => {
  const { log, sessions } = fastify
  sessions.on('profile', ({ session, outcome, detail }) => {
    const [level, text] = TEXTS[outcome]
    log[level]({ session, ...(detail && { detail }) }, text)
  })
}, { name: 'profile-snapshots', fastify: '5.x', dependencies: ['sessions'] })
