import fp from 'fastify-plugin'
import type { Config } from './config.js'
import { cutSlowRequests } from './process/shutdown.js'
import type { Driver } from './whatsapp/driver.js'

import config from '../plugins/process/config.js'
import metrics from '../plugins/process/metrics.js'
import dataDir from '../plugins/process/data-dir.js'
import store from '../plugins/process/store.js'
import health from '../plugins/process/health.js'
import backup from '../plugins/process/backup.js'

import cors from '../plugins/external/cors.js'
import sse from '../plugins/external/sse.js'
import swagger from '../plugins/external/swagger.js'
import apiDocs from '../plugins/external/api-docs.js'

import routeRegistry from '../plugins/http/route-registry.js'
import schemas from '../plugins/http/schemas.js'
import errors from '../plugins/http/errors.js'
import validator from '../plugins/http/validator.js'
import serializer from '../plugins/http/serializer.js'
import signals from '../plugins/http/signals.js'
import securityHeaders from '../plugins/http/security-headers.js'
import publicUrl from '../plugins/http/public-url.js'
import connectionLimits from '../plugins/http/connection-limits.js'
import connectionTimeout from '../plugins/http/connection-timeout.js'
import requestLimits from '../plugins/http/request-limits.js'
import bodyDeadline from '../plugins/http/body-deadline.js'
import bodyParsing from '../plugins/http/body-parsing.js'
import textValues from '../plugins/http/text-values.js'

import trustedProxies from '../plugins/auth/trusted-proxies.js'
import crossSite from '../plugins/auth/cross-site.js'
import authFailures from '../plugins/auth/auth-failures.js'
import defaultKey from '../plugins/auth/default-key.js'
import tokens from '../plugins/auth/tokens.js'
import shownTokens from '../plugins/auth/shown-tokens.js'
import sessionTokens from '../plugins/auth/session-tokens.js'
import auth from '../plugins/auth/auth.js'
import adminAuth from '../plugins/auth/admin-auth.js'
import access from '../plugins/auth/access.js'

import browserArgs from '../plugins/sessions/browser-args.js'
import proxies from '../plugins/sessions/proxies.js'
import sessions from '../plugins/sessions/sessions.js'
import profileSnapshots from '../plugins/sessions/profile-snapshots.js'
import autoRestart from '../plugins/sessions/auto-restart.js'
import browserMemory from '../plugins/sessions/browser-memory.js'
import sessionReplies from '../plugins/sessions/session-replies.js'

import eventOptions from '../plugins/events/event-options.js'
import undecryptedMessages from '../plugins/events/undecrypted-messages.js'
import missedMessageSync from '../plugins/events/missed-message-sync.js'
import eventLog from '../plugins/events/event-log.js'
import attachmentDownloader from '../plugins/events/attachment-downloader.js'
import eventPayload from '../plugins/events/event-payload.js'
import events from '../plugins/events/events.js'
import readReceipts from '../plugins/events/read-receipts.js'
import retention from '../plugins/events/retention.js'

import webhookGuard from '../plugins/webhooks/webhook-guard.js'
import dispatcher from '../plugins/webhooks/dispatcher.js'
import webhooks from '../plugins/webhooks/webhooks.js'

import streamLimits from '../plugins/streams/stream-limits.js'
import eventStreams from '../plugins/streams/event-streams.js'
import socketRefusals from '../plugins/streams/socket-refusals.js'
import socketServer from '../plugins/streams/socket-server.js'
import socketAuth from '../plugins/streams/socket-auth.js'
import sockets from '../plugins/streams/sockets.js'
import socketNotifications from '../plugins/streams/socket-notifications.js'

import attachmentStore from '../plugins/media/attachment-store.js'
import fileLinks from '../plugins/media/file-links.js'
import tempFiles from '../plugins/media/temp-files.js'
import uploads from '../plugins/media/uploads.js'
import media from '../plugins/media/media.js'
import pictures from '../plugins/media/pictures.js'
import mediaReplies from '../plugins/media/media-replies.js'

import requireConnected from '../plugins/whatsapp/require-connected.js'
import identities from '../plugins/whatsapp/identities.js'
import recipients from '../plugins/whatsapp/recipients.js'
import chats from '../plugins/whatsapp/chats.js'
import groups from '../plugins/whatsapp/groups.js'

import chatwoot from '../plugins/chatwoot/chatwoot.js'

import routes from '../routes/index.js'

export interface AppOptions {
  config: Config
  /** In place of the driver of real browsers: for races that those cannot time. */
  driver?: Driver
  /** How long readers of streams and sockets may read nothing before they are disconnected, in milliseconds. */
  stallTimeout?: number
}

/**
 * The whole application as a plugin.
 *
 * Hooks of a request run in the order in which their plugins are registered here; a route has only the hooks that are
 * registered before it.
 *
 * Closing has three steps. `preClose` hooks run from top to bottom, while requests are in progress: request signals
 * abort, sessions end, then streams, sockets and webhooks deliver the last events. The server then waits for its
 * requests. Finally `onClose` hooks run from bottom to top: the databases close, and the data folder is unlocked last.
 */
export default fp<AppOptions>(async (fastify, options) => {
  // The process: settings, and what is kept on disk.
  await fastify.register(config, options)
  await fastify.register(metrics)
  await fastify.register(dataDir)
  await fastify.register(store)

  // The request pipeline, in the order in which a request meets it.
  await fastify.register(routeRegistry)
  await fastify.register(validator)
  await fastify.register(schemas)
  await fastify.register(errors)
  await fastify.register(serializer)
  await fastify.register(signals)
  await fastify.register(trustedProxies)
  await fastify.register(securityHeaders)
  await fastify.register(connectionLimits)
  await fastify.register(connectionTimeout)
  await fastify.register(publicUrl)
  await fastify.register(cors)
  await fastify.register(crossSite)
  await fastify.register(bodyDeadline)
  await fastify.register(requestLimits)
  await fastify.register(tempFiles)
  await fastify.register(bodyParsing)
  await fastify.register(uploads)
  await fastify.register(textValues)

  // Who may call.
  await fastify.register(authFailures)
  await fastify.register(defaultKey)
  await fastify.register(tokens)
  await fastify.register(shownTokens)
  await fastify.register(auth)
  await fastify.register(adminAuth)

  // Events on disk, before the sessions that emit them.
  await fastify.register(eventOptions)
  await fastify.register(eventLog)
  await fastify.register(attachmentStore)
  await fastify.register(fileLinks)
  await fastify.register(eventPayload)

  // Sessions.
  await fastify.register(webhookGuard)
  await fastify.register(browserArgs)
  await fastify.register(proxies)
  await fastify.register(sessions, options)
  await fastify.register(profileSnapshots)
  await fastify.register(autoRestart)
  await fastify.register(browserMemory)
  await fastify.register(sessionReplies)
  await fastify.register(sessionTokens)
  await fastify.register(health)

  // Subscribers of what sessions emit.
  await fastify.register(attachmentDownloader)
  await fastify.register(events)
  await fastify.register(undecryptedMessages)
  await fastify.register(missedMessageSync)
  await fastify.register(sse)
  await fastify.register(streamLimits)
  await fastify.register(eventStreams, options)
  await fastify.register(socketRefusals)
  await fastify.register(socketServer, options)
  await fastify.register(socketAuth)
  await fastify.register(sockets, options)
  await fastify.register(dispatcher)
  await fastify.register(webhooks)
  await fastify.register(readReceipts)
  await fastify.register(retention)
  await fastify.register(backup)

  // What routes of a connected session use.
  await fastify.register(requireConnected)
  await fastify.register(access)
  await fastify.register(recipients)
  await fastify.register(identities)
  await fastify.register(socketNotifications)
  await fastify.register(media)
  await fastify.register(pictures)
  await fastify.register(mediaReplies)
  await fastify.register(chats)
  await fastify.register(groups)
  await fastify.register(chatwoot)

  // The API page, then the routes that it shows.
  await fastify.register(swagger)
  await fastify.register(apiDocs)
  if (options.config.SANDBOX) await fastify.register((await import('../sandbox/plugin.js')).default)
  await fastify.register(routes)
  cutSlowRequests(fastify)
}, { name: 'app', fastify: '5.x' })
