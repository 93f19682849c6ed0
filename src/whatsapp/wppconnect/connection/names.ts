import type { Capability } from '../../../../schemas/capabilities.js'

/**
 * Functions of WhatsApp Web that wa-js hooks into for events: without its hook a session is connected and does not
 * emit them. wa-js sets its hooks once in the life of a page.
 */
export const HOOKS = [
  'handleChatSimpleReceipt',
  'handleGroupSimpleReceipt',
  'handleStatusSimpleReceipt',
  'createOrUpdateReactions',
  'upsertVotes',
  'addToLabelCollection',
  'removeLabelFromCollection',
  'updateDBForGroupAction'
] as const

/** How a hook that was not set is called among the missing names. */
export const hookName = (name: string) => `hooks.${name}`

/** What a message of any kind is made and sent with. */
const SENDING = [
  'whatsapp.ChatModel',
  'whatsapp.MsgKey',
  'whatsapp.MsgModel',
  'whatsapp.MsgStore',
  'whatsapp.UserPrefs',
  'whatsapp.Wid',
  'whatsapp.enums.ACK',
  'whatsapp.functions.addAndSendMsgToChat',
  'whatsapp.functions.getEphemeralFields',
  'whatsapp.functions.randomMessageId'
]

/** What a file is sent with. */
const UPLOADING = [
  ...SENDING,
  'chat.sendFileMessage',
  'util.convertToFile',
  'whatsapp.MediaPrep',
  'whatsapp.OpaqueData',
  'whatsapp.enums.SendMsgResult'
]

const FINDING_A_MESSAGE = [
  'chat.getMessageById',
  'whatsapp.MsgKey',
  'whatsapp.MsgModel',
  'whatsapp.MsgStore',
  'whatsapp.StatusV3Store'
]

const FINDING_A_CHAT = [
  'chat.get',
  'contact.getPnLidEntry',
  'whatsapp.ChatModel',
  'whatsapp.ChatStore',
  'whatsapp.ContactStore',
  'whatsapp.NewsletterStore',
  'whatsapp.Wid',
  'whatsapp.lidPnCache'
]

const FINDING_A_GROUP = [
  'group.ensureGroup',
  'whatsapp.ChatStore',
  'whatsapp.GroupMetadataStore',
  'whatsapp.Wid',
  'whatsapp.functions.findOrCreateLatestChat'
]

const GROUP_ADMIN = ['group.iAmAdmin', 'whatsapp.ParticipantModel', 'whatsapp.UserPrefs']

/**
 * Names that calls and events need, by family: paths from `WPP`, where wa-js has WhatsApp Web's own under `whatsapp`;
 * and, beginning with `WA`, exports of modules of WhatsApp Web that this server uses itself. A family has only what
 * all its calls need: those that need more are a family of their own, so that one lost name refuses no call that would
 * work. Where wa-js has more than one way, the names of the way that today's page takes. What wa-js has WhatsApp Web
 * load when it is needed, such as the forwarding of messages, is not asked for before.
 */
export const NAMES: Readonly<Record<Capability, readonly string[]>> = {
  login: [
    'conn.getAuthCode',
    'conn.isAuthenticated',
    'conn.isRegistered',
    'whatsapp.BackendEventBus',
    'whatsapp.Cmd',
    'whatsapp.Conn',
    'whatsapp.Socket',
    'whatsapp.Stream',
    'whatsapp.UserPrefs',
    'whatsapp.functions.getErrorCodeFromLogoutReason',
    'whatsapp.multidevice.adv',
    'whatsapp.multidevice.waNoiseInfo',
    'whatsapp.multidevice.waSignalStore',
    'WAComms.getComms',
    'WAWebBrokerGlobalAppState.default'
  ],
  loginByCode: [
    'conn.startLinkDeviceCodeForPhoneNumber',
    'whatsapp.LinkDeviceEvents',
    'whatsapp.functions.genLinkDeviceCodeForPhoneNumber',
    'whatsapp.functions.initializeAltDeviceLinking'
  ],
  events: [
    'chat.get',
    'chat.getMessageById',
    'chat.getMessages',
    'conn.getMyUserId',
    'whatsapp.BackendEventBus',
    'whatsapp.CallStore',
    'whatsapp.ChatStore',
    'whatsapp.ContactStore',
    'whatsapp.MsgKey',
    'whatsapp.MsgModel',
    'whatsapp.MsgStore',
    'whatsapp.NewsletterStore',
    'whatsapp.OrderStore',
    'whatsapp.PresenceStore',
    'whatsapp.StatusV3Store',
    'whatsapp.Stream',
    'whatsapp.UserPrefs',
    'whatsapp.Wid',
    'whatsapp.enums.MSG_TYPE',
    'whatsapp.functions.handleSingleMsg',
    'whatsapp.functions.isUnreadTypeMsg',
    'whatsapp.functions.msgFindByDirection',
    'whatsapp.functions.msgFindCallLog',
    'whatsapp.functions.msgFindMedia',
    'whatsapp.lidPnCache',
    'WAWebMsgGetters.getIsNotification',
    'WAWebMsgGetters.getIsSentByMe',
    'WAWebMsgGetters.getIsStatus',
    'WAWebMsgGetters.getSender',
    ...HOOKS.map(hookName)
  ],
  messages: [...SENDING, 'chat.sendTextMessage'],
  replies: [...FINDING_A_MESSAGE, ...SENDING, 'chat.sendTextMessage', 'whatsapp.functions.canReplyMsg'],
  media: [
    ...UPLOADING,
    'chat.downloadMedia',
    'whatsapp.LruMediaStore',
    'whatsapp.MediaBlobCache',
    'whatsapp.MediaGatingUtils',
    'whatsapp.functions.generateVideoThumbsAndDuration',
    'whatsapp.functions.isAnimatedWebp',
    'whatsapp.functions.processRawSticker',
    'whatsapp.functions.uploadMedia'
  ],
  linkPreviews: [
    ...SENDING,
    'chat.sendTextMessage',
    'whatsapp.functions.fetchLinkPreview',
    'whatsapp.functions.findFirstWebLink',
    'whatsapp.functions.genMinimalLinkPreview',
    'whatsapp.functions.getABPropConfigValue',
    'whatsapp.functions.uploadThumbnail'
  ],
  buttons: [
    ...SENDING,
    'chat.sendTextMessage',
    'whatsapp.TemplateButtonCollection',
    'whatsapp.TemplateButtonModel',
    'whatsapp.functions.createFanoutMsgStanza',
    'whatsapp.functions.createMsgProtobuf',
    'whatsapp.functions.encodeMaybeMediaType',
    'whatsapp.functions.mediaTypeFromProtobuf',
    'whatsapp.functions.typeAttributeFromProtobuf',
    'whatsapp.websocket'
  ],
  lists: [...SENDING, 'chat.sendListMessage', 'whatsapp.functions.typeAttributeFromProtobuf'],
  locations: [
    ...SENDING,
    'chat.sendLocationMessage',
    'whatsapp.functions.mediaTypeFromProtobuf',
    'whatsapp.functions.typeAttributeFromProtobuf'
  ],
  contactCards: [
    ...SENDING,
    'chat.sendVCardContactMessage',
    'whatsapp.ContactModel',
    'whatsapp.ContactStore',
    'whatsapp.VCard'
  ],
  polls: [...FINDING_A_MESSAGE, ...SENDING, 'chat.getVotes', 'chat.sendCreatePollMessage', 'whatsapp.functions.getVotes'],
  payments: [
    ...SENDING,
    'chat.sendChargeMessage',
    'chat.sendPixKeyMessage',
    'whatsapp.CatalogStore',
    'whatsapp.functions.currencyForCountryShortcode',
    'whatsapp.functions.getCountryShortcodeByPhone',
    'whatsapp.functions.queryProduct'
  ],
  reactions: [
    ...FINDING_A_MESSAGE,
    'chat.getReactions',
    'chat.sendReactionToMessage',
    'whatsapp.functions.getReactions',
    'whatsapp.functions.sendReactionToMsg'
  ],
  edits: [
    ...FINDING_A_MESSAGE,
    ...SENDING,
    'chat.editMessage',
    'whatsapp.functions.addAndSendMessageEdit',
    'whatsapp.functions.canEditCaption',
    'whatsapp.functions.canEditMsg'
  ],
  deletions: [...FINDING_A_MESSAGE, 'chat.deleteMessage', 'whatsapp.Cmd', 'whatsapp.enums.MSG_TYPE'],
  forwarding: [...FINDING_A_MESSAGE, 'chat.forwardMessages', 'whatsapp.Wid'],
  stars: [...FINDING_A_MESSAGE, 'chat.starMessage', 'whatsapp.Cmd'],
  stories: [
    ...UPLOADING,
    'status.sendImageStatus',
    'status.sendVideoStatus',
    'whatsapp.StatusV3Store',
    'whatsapp.functions.STATUS_JID',
    'whatsapp.functions.createMsgProtobuf',
    'whatsapp.functions.encryptAndSendStatusMsg',
    'WAWebSendStatusMsgAction.sendStatusTextMsgAction'
  ],
  chats: [...FINDING_A_CHAT, 'chat.list', 'whatsapp.GroupMetadataStore', 'WAWebFrontendChatGetters.getKind'],
  history: [
    ...FINDING_A_CHAT,
    'chat.getMessages',
    'whatsapp.functions.msgFindByDirection',
    'WAWebChatLoadMessages.loadEarlierMsgs'
  ],
  readReceipts: [
    ...FINDING_A_CHAT,
    'chat.markIsRead',
    'chat.markIsUnread',
    'whatsapp.functions.markUnread',
    'whatsapp.functions.sendSeen'
  ],
  archiving: [...FINDING_A_CHAT, 'chat.archive', 'whatsapp.Cmd', 'whatsapp.functions.setArchive'],
  pinning: [...FINDING_A_CHAT, 'chat.pin', 'whatsapp.functions.setPin'],
  muting: [
    ...FINDING_A_CHAT,
    'chat.mute',
    'chat.unmute',
    'whatsapp.Conn',
    'whatsapp.MuteStore',
    'whatsapp.functions.unixTime'
  ],
  presence: [
    'conn.markAvailable',
    'whatsapp.ChatPresence',
    'whatsapp.ChatStore',
    'whatsapp.ContactStore',
    'whatsapp.PresenceStore',
    'whatsapp.WidFactory'
  ],
  calls: ['call.rejectCall', 'whatsapp.CallStore'],
  contacts: [
    'contact.getPnLidEntry',
    'contact.getStatus',
    'whatsapp.ContactStore',
    'whatsapp.StatusStore',
    'whatsapp.Wid',
    'whatsapp.lidPnCache'
  ],
  blocklist: [
    'blocklist.all',
    'blocklist.blockContact',
    'blocklist.unblockContact',
    'whatsapp.BlocklistStore',
    'whatsapp.ContactModel',
    'whatsapp.ContactStore',
    'whatsapp.Wid',
    'whatsapp.functions.blockContact',
    'whatsapp.functions.unblockContact'
  ],
  groups: [
    ...FINDING_A_GROUP,
    'chat.list',
    'contact.getCommonGroups',
    'group.getParticipants',
    'whatsapp.ChatModel',
    'whatsapp.ContactStore',
    'whatsapp.functions.findCommonGroups'
  ],
  groupMembers: [
    ...FINDING_A_GROUP,
    ...GROUP_ADMIN,
    'group.addParticipants',
    'group.demoteParticipants',
    'group.promoteParticipants',
    'group.removeParticipants',
    'whatsapp.functions.sendAddParticipants'
  ],
  groupSettings: [
    ...FINDING_A_GROUP,
    'group.setIcon',
    'group.setSubject',
    'whatsapp.enums.GROUP_SETTING_TYPE',
    'whatsapp.functions.randomMessageId',
    'whatsapp.functions.sendSetGroupSubject',
    'whatsapp.functions.sendSetPicture',
    'WAWebGroupModifyInfoJob.setGroupDescription',
    'WAWebGroupModifyInfoJob.setGroupProperty'
  ],
  groupInvites: [
    ...FINDING_A_GROUP,
    ...GROUP_ADMIN,
    'group.getGroupInfoFromInviteCode',
    'group.getInviteCode',
    'group.join',
    'group.revokeInviteCode',
    'whatsapp.functions.sendJoinGroupViaInvite',
    'whatsapp.functions.sendQueryGroupInvite',
    'whatsapp.functions.sendQueryGroupInviteCode',
    'whatsapp.functions.sendRevokeGroupInviteCode'
  ],
  groupMembership: [
    ...FINDING_A_GROUP,
    'group.create',
    'group.leave',
    'whatsapp.functions.getCurrentLid',
    'whatsapp.functions.getPhoneNumber',
    'whatsapp.functions.queryWidExists',
    'whatsapp.functions.sendCreateGroup',
    'whatsapp.functions.sendExitGroup'
  ],
  communities: [
    'community.addSubgroups',
    'community.create',
    'community.deactivate',
    'community.demoteParticipants',
    'community.getParticipants',
    'community.promoteParticipants',
    'community.removeSubgroups',
    'group.iAmAdmin',
    'whatsapp.GroupMetadataStore',
    'whatsapp.Wid',
    'whatsapp.functions.sendCreateCommunity',
    'whatsapp.functions.sendLinkSubgroups'
  ],
  newsletters: [
    'newsletter.create',
    'newsletter.destroy',
    'newsletter.edit',
    'newsletter.mute',
    'whatsapp.NewsletterStore',
    'whatsapp.Wid',
    'whatsapp.functions.createNewsletterQuery',
    'whatsapp.functions.deleteNewsletter',
    'whatsapp.functions.editNewsletterMetadataAction',
    'whatsapp.functions.queryNewsletterMetadataByJid',
    'whatsapp.functions.toggleNewsletterAdminActivityMuteStateAction'
  ],
  newsletterMessages: [
    'util.convertToFile',
    'whatsapp.MediaPrep',
    'whatsapp.NewsletterStore',
    'whatsapp.OpaqueData',
    'WAWebNewsletterSendMsgAction.sendNewsletterPollCreationMsg',
    'WAWebNewsletterSendMsgAction.sendNewsletterTextMsg',
    'WAWebPollsSendPollCreationMsgAction.createPollCreationMsgData'
  ],
  profile: [
    'profile.setMyProfileName',
    'profile.setMyProfilePicture',
    'profile.setMyStatus',
    'whatsapp.StatusStore',
    'whatsapp.UserPrefs',
    'whatsapp.functions.sendSetPicture',
    'whatsapp.functions.setMyStatus',
    'whatsapp.functions.setPushname'
  ],
  device: ['whatsapp.Conn', 'whatsapp.UserPrefs'],
  limits: ['conn.setLimit', 'whatsapp.ServerPropsConstants', 'whatsapp.functions.getNumChatsPinned'],
  labels: [
    'labels.addOrRemoveLabels',
    'labels.deleteAllLabels',
    'labels.deleteLabel',
    'labels.getAllLabels',
    'labels.getLabelById',
    'profile.isBusiness',
    'whatsapp.Conn',
    'whatsapp.LabelModel',
    'whatsapp.LabelStore',
    'whatsapp.Wid'
  ],
  catalog: [
    'catalog.getProductById',
    'catalog.getProducts',
    'whatsapp.CatalogStore',
    'whatsapp.Wid',
    'whatsapp.functions.queryCatalog',
    'whatsapp.functions.queryProduct'
  ],
  products: [
    'catalog.addProductImage',
    'catalog.changeProductImage',
    'catalog.delProducts',
    'catalog.editProduct',
    'catalog.removeProductImage',
    'catalog.setProductVisibility',
    'whatsapp.CatalogStore',
    'whatsapp.OpaqueData',
    'whatsapp.ProductImageModel',
    'whatsapp.ProductModel',
    'whatsapp.UserPrefs',
    'whatsapp.functions.calculateFilehashFromBlob',
    'whatsapp.functions.editProduct',
    'whatsapp.functions.productVisibilitySet',
    'whatsapp.functions.uploadProductImage',
    'WAWebBizProductCatalogAction.addProduct'
  ],
  collections: [
    'catalog.deleteCollection',
    'whatsapp.ProductCatalogSession',
    'whatsapp.functions.deleteCollection',
    'WAWebProductCollectionsJob.createCollection',
    'WAWebProductCollectionsJob.editCollection',
    'WAWebQueryProductCollections.default'
  ],
  cart: ['catalog.updateCartEnabled', 'whatsapp.functions.updateCartEnabled'],
  business: [
    'profile.editBusinessProfile',
    'whatsapp.BusinessProfileModel',
    'whatsapp.BusinessProfileStore',
    'whatsapp.CatalogStore',
    'whatsapp.Conn',
    'whatsapp.functions.editBusinessProfile'
  ],
  orders: [...FINDING_A_MESSAGE, 'whatsapp.OrderModel', 'WAWebBizQueryOrderJob.queryOrder']
}
