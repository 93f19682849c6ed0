/**
 * Names that each family of calls, and the events, need: paths from `WPP`, where wa-js has WhatsApp Web's own under
 * `whatsapp`; and, beginning with `WA`, exports of modules of WhatsApp Web that this server uses itself. Where wa-js has
 * more than one way, the names of the way that today's page takes.
 */
export const NAMES: Record<string, readonly string[]> = {
  login: [
    'conn.getAuthCode', 'conn.isAuthenticated', 'conn.isRegistered', 'conn.startLinkDeviceCodeForPhoneNumber',
    'whatsapp.BackendEventBus', 'whatsapp.Cmd', 'whatsapp.Conn', 'whatsapp.LinkDeviceEvents', 'whatsapp.Socket',
    'whatsapp.Stream', 'whatsapp.UserPrefs', 'whatsapp.functions.genLinkDeviceCodeForPhoneNumber',
    'whatsapp.functions.getErrorCodeFromLogoutReason', 'whatsapp.functions.initializeAltDeviceLinking',
    'whatsapp.multidevice.adv', 'whatsapp.multidevice.waNoiseInfo', 'whatsapp.multidevice.waSignalStore',
    'WAComms.getComms', 'WAWebBrokerGlobalAppState.default'
  ],
  events: [
    'chat.get', 'chat.getMessageById', 'chat.getMessages', 'conn.getMyUserId', 'whatsapp.BackendEventBus',
    'whatsapp.CallStore', 'whatsapp.ChatStore', 'whatsapp.ContactStore', 'whatsapp.MsgKey', 'whatsapp.MsgModel',
    'whatsapp.MsgStore', 'whatsapp.NewsletterStore', 'whatsapp.OrderStore', 'whatsapp.PresenceStore',
    'whatsapp.StatusV3Store', 'whatsapp.Stream', 'whatsapp.UserPrefs', 'whatsapp.Wid', 'whatsapp.enums.MSG_TYPE',
    'whatsapp.functions.addToLabelCollection', 'whatsapp.functions.createOrUpdateReactions',
    'whatsapp.functions.handleChatSimpleReceipt', 'whatsapp.functions.handleGroupSimpleReceipt',
    'whatsapp.functions.handleSingleMsg', 'whatsapp.functions.handleStatusSimpleReceipt',
    'whatsapp.functions.isUnreadTypeMsg', 'whatsapp.functions.msgFindByDirection',
    'whatsapp.functions.msgFindCallLog', 'whatsapp.functions.msgFindMedia',
    'whatsapp.functions.removeLabelFromCollection', 'whatsapp.functions.updateDBForGroupAction',
    'whatsapp.functions.upsertVotes', 'whatsapp.lidPnCache',
    'WAWebMsgGetters.getIsNotification',
    'WAWebMsgGetters.getIsSentByMe',
    'WAWebMsgGetters.getIsStatus',
    'WAWebMsgGetters.getSender'
  ],
  messages: [
    'chat.deleteMessage', 'chat.downloadMedia', 'chat.editMessage', 'chat.forwardMessages', 'chat.getMessageById',
    'chat.getPlatformFromMessage', 'chat.getReactions', 'chat.getVotes', 'chat.sendChargeMessage',
    'chat.sendCreatePollMessage', 'chat.sendFileMessage', 'chat.sendListMessage', 'chat.sendLocationMessage',
    'chat.sendPixKeyMessage', 'chat.sendReactionToMessage', 'chat.sendTextMessage', 'chat.sendVCardContactMessage',
    'chat.starMessage', 'whatsapp.CatalogStore', 'whatsapp.ChatModel', 'whatsapp.ChatPresence', 'whatsapp.Cmd',
    'whatsapp.ContactModel', 'whatsapp.ContactStore', 'whatsapp.GroupMetadataStore', 'whatsapp.LruMediaStore',
    'whatsapp.MediaBlobCache', 'whatsapp.MediaGatingUtils', 'whatsapp.MediaPrep', 'whatsapp.MsgKey',
    'whatsapp.MsgModel', 'whatsapp.MsgStore', 'whatsapp.OpaqueData', 'whatsapp.StatusV3Store',
    'whatsapp.TemplateButtonCollection', 'whatsapp.TemplateButtonModel', 'whatsapp.UserPrefs', 'whatsapp.VCard',
    'whatsapp.Wid', 'whatsapp.enums.ACK', 'whatsapp.enums.MSG_TYPE', 'whatsapp.enums.SendMsgResult',
    'whatsapp.functions.STATUS_JID', 'whatsapp.functions.addAndSendMessageEdit',
    'whatsapp.functions.addAndSendMsgToChat', 'whatsapp.functions.addNewsletterMsgsRecords',
    'whatsapp.functions.canEditCaption', 'whatsapp.functions.canEditMsg', 'whatsapp.functions.canReplyMsg',
    'whatsapp.functions.createFanoutMsgStanza', 'whatsapp.functions.createMsgProtobuf',
    'whatsapp.functions.currencyForCountryShortcode', 'whatsapp.functions.encodeMaybeMediaType',
    'whatsapp.functions.fetchLinkPreview', 'whatsapp.functions.findFirstWebLink',
    'whatsapp.functions.forwardMessages', 'whatsapp.functions.genBotMsgSecretFromMsgSecret',
    'whatsapp.functions.genMinimalLinkPreview', 'whatsapp.functions.generateVideoThumbsAndDuration',
    'whatsapp.functions.getABPropConfigValue', 'whatsapp.functions.getCountryShortcodeByPhone',
    'whatsapp.functions.getEphemeralFields', 'whatsapp.functions.getReactions', 'whatsapp.functions.getVotes',
    'whatsapp.functions.isAnimatedWebp', 'whatsapp.functions.mediaTypeFromProtobuf',
    'whatsapp.functions.msgDataFromMsgModel', 'whatsapp.functions.processRawSticker',
    'whatsapp.functions.queryProduct', 'whatsapp.functions.randomMessageId',
    'whatsapp.functions.sendNewsletterMessageJob', 'whatsapp.functions.sendReactionToMsg',
    'whatsapp.functions.sendSeen', 'whatsapp.functions.typeAttributeFromProtobuf',
    'whatsapp.functions.updateNewsletterMsgRecord', 'whatsapp.functions.uploadMedia',
    'whatsapp.functions.uploadThumbnail', 'whatsapp.websocket'
  ],
  status: [
    'status.sendTextStatus', 'whatsapp.ChatModel', 'whatsapp.ChatPresence', 'whatsapp.GroupMetadataStore',
    'whatsapp.MsgKey', 'whatsapp.MsgModel', 'whatsapp.MsgStore', 'whatsapp.StatusV3Store', 'whatsapp.UserPrefs',
    'whatsapp.Wid', 'whatsapp.enums.ACK', 'whatsapp.functions.addAndSendMessageEdit',
    'whatsapp.functions.addAndSendMsgToChat', 'whatsapp.functions.addNewsletterMsgsRecords',
    'whatsapp.functions.canReplyMsg', 'whatsapp.functions.createMsgProtobuf',
    'whatsapp.functions.encryptAndSendMsg', 'whatsapp.functions.encryptAndSendStatusMsg',
    'whatsapp.functions.genBotMsgSecretFromMsgSecret', 'whatsapp.functions.getABPropConfigValue',
    'whatsapp.functions.getEphemeralFields', 'whatsapp.functions.msgDataFromMsgModel',
    'whatsapp.functions.primaryFeatureEnabled', 'whatsapp.functions.randomMessageId',
    'whatsapp.functions.sendNewsletterMessageJob', 'whatsapp.functions.sendSeen',
    'whatsapp.functions.updateNewsletterMsgRecord'
  ],
  chats: [
    'chat.archive', 'chat.find', 'chat.get', 'chat.list', 'chat.markIsRead', 'chat.markIsUnread', 'chat.mute',
    'chat.pin', 'chat.unmute', 'contact.getPnLidEntry', 'whatsapp.ChatModel', 'whatsapp.ChatStore', 'whatsapp.Cmd',
    'whatsapp.Conn', 'whatsapp.ContactStore', 'whatsapp.GroupMetadataStore', 'whatsapp.LabelStore',
    'whatsapp.MuteStore', 'whatsapp.NewsletterStore', 'whatsapp.PresenceStore', 'whatsapp.Wid',
    'whatsapp.functions.findOrCreateLatestChat', 'whatsapp.functions.markUnread', 'whatsapp.functions.sendSeen',
    'whatsapp.functions.setArchive', 'whatsapp.functions.setPin', 'whatsapp.functions.unixTime',
    'whatsapp.lidPnCache',
    'WAWebChatLoadMessages.loadEarlierMsgs', 'WAWebFrontendChatGetters.getKind'
  ],
  presence: [
    'whatsapp.ChatStore', 'whatsapp.ContactStore', 'whatsapp.PresenceStore', 'whatsapp.WidFactory'
  ],
  calls: [
    'conn.markAvailable', 'whatsapp.Stream'
  ],
  contacts: [
    'blocklist.all', 'contact.getPnLidEntry', 'contact.getStatus', 'whatsapp.BlocklistStore',
    'whatsapp.ContactStore', 'whatsapp.StatusStore', 'whatsapp.Wid', 'whatsapp.lidPnCache'
  ],
  blocklist: [
    'blocklist.blockContact', 'blocklist.unblockContact', 'whatsapp.BlocklistStore', 'whatsapp.ContactModel',
    'whatsapp.ContactStore', 'whatsapp.Wid', 'whatsapp.functions.blockContact', 'whatsapp.functions.unblockContact'
  ],
  groups: [
    'chat.list', 'contact.getCommonGroups', 'group.addParticipants', 'group.create', 'group.ensureGroup',
    'group.getGroupInfoFromInviteCode', 'group.getInviteCode', 'group.getParticipants', 'group.iAmAdmin',
    'group.join', 'group.leave', 'group.revokeInviteCode', 'group.setDescription', 'group.setIcon',
    'group.setProperty', 'group.setSubject', 'whatsapp.ChatModel', 'whatsapp.ChatStore', 'whatsapp.ContactStore',
    'whatsapp.GroupMetadataStore', 'whatsapp.LabelStore', 'whatsapp.NewsletterStore', 'whatsapp.ParticipantModel',
    'whatsapp.UserPrefs', 'whatsapp.Wid', 'whatsapp.enums.GROUP_SETTING_TYPE',
    'whatsapp.functions.findCommonGroups', 'whatsapp.functions.findOrCreateLatestChat',
    'whatsapp.functions.getCurrentLid', 'whatsapp.functions.getPhoneNumber', 'whatsapp.functions.randomMessageId',
    'whatsapp.functions.sendAddParticipants', 'whatsapp.functions.sendCreateGroup',
    'whatsapp.functions.sendExitGroup', 'whatsapp.functions.sendJoinGroupViaInvite',
    'whatsapp.functions.sendQueryGroupInvite', 'whatsapp.functions.sendQueryGroupInviteCode',
    'whatsapp.functions.sendRevokeGroupInviteCode', 'whatsapp.functions.sendSetGroupDescription',
    'whatsapp.functions.sendSetGroupProperty', 'whatsapp.functions.sendSetGroupSubject',
    'whatsapp.functions.sendSetPicture',
    'WAWebGroupModifyInfoJob.setGroupDescription', 'WAWebGroupModifyInfoJob.setGroupProperty'
  ],
  community: [
    'community.addSubgroups', 'community.create', 'community.deactivate', 'community.getParticipants',
    'community.removeSubgroups', 'group.iAmAdmin', 'whatsapp.GroupMetadataStore', 'whatsapp.Wid',
    'whatsapp.functions.sendCreateCommunity', 'whatsapp.functions.sendLinkSubgroups'
  ],
  newsletter: [
    'newsletter.create', 'newsletter.destroy', 'newsletter.edit', 'newsletter.mute', 'util.convertToFile',
    'whatsapp.MediaPrep',
    'whatsapp.NewsletterStore',
    'whatsapp.OpaqueData',
    'whatsapp.Wid',
    'whatsapp.functions.createNewsletterQuery',
    'whatsapp.functions.deleteNewsletter',
    'whatsapp.functions.editNewsletterMetadataAction', 'whatsapp.functions.queryNewsletterMetadataByJid',
    'whatsapp.functions.toggleNewsletterAdminActivityMuteStateAction',
    'WAWebNewsletterSendMsgAction.sendNewsletterTextMsg'
  ],
  profile: [
    'profile.setMyProfileName', 'profile.setMyProfilePicture', 'profile.setMyStatus', 'whatsapp.StatusStore',
    'whatsapp.UserPrefs', 'whatsapp.functions.sendSetPicture', 'whatsapp.functions.setMyStatus',
    'whatsapp.functions.setPushname'
  ],
  device: [
    'conn.setLimit', 'whatsapp.ServerPropsConstants', 'whatsapp.functions.getNumChatsPinned'
  ],
  labels: [
    'labels.addOrRemoveLabels', 'labels.deleteAllLabels', 'labels.deleteLabel', 'labels.getAllLabels',
    'labels.getLabelById', 'profile.isBusiness', 'whatsapp.Conn', 'whatsapp.LabelModel', 'whatsapp.LabelStore',
    'whatsapp.Wid'
  ],
  catalog: [
    'catalog.addProductImage', 'catalog.changeProductImage', 'catalog.createProduct',
    'catalog.delProducts', 'catalog.deleteCollection', 'catalog.editProduct',
    'catalog.getProductById', 'catalog.getProducts', 'catalog.removeProductImage',
    'catalog.setProductVisibility', 'catalog.updateCartEnabled', 'chat.sendTextMessage', 'whatsapp.CatalogStore',
    'whatsapp.ChatModel', 'whatsapp.ChatPresence', 'whatsapp.GroupMetadataStore', 'whatsapp.MsgKey',
    'whatsapp.MsgModel', 'whatsapp.MsgStore', 'whatsapp.OpaqueData', 'whatsapp.ProductCatalogSession',
    'whatsapp.ProductImageModel', 'whatsapp.ProductModel', 'whatsapp.StatusV3Store',
    'whatsapp.TemplateButtonCollection', 'whatsapp.TemplateButtonModel', 'whatsapp.UserPrefs', 'whatsapp.Wid',
    'whatsapp.enums.ACK', 'whatsapp.functions.addAndSendMessageEdit', 'whatsapp.functions.addAndSendMsgToChat',
    'whatsapp.functions.addNewsletterMsgsRecords', 'whatsapp.functions.addProduct',
    'whatsapp.functions.calculateFilehashFromBlob', 'whatsapp.functions.canReplyMsg',
    'whatsapp.functions.createFanoutMsgStanza',
    'whatsapp.functions.createMsgProtobuf', 'whatsapp.functions.deleteCollection',
    'whatsapp.functions.editProduct',
    'whatsapp.functions.encodeMaybeMediaType', 'whatsapp.functions.fetchLinkPreview',
    'whatsapp.functions.findFirstWebLink', 'whatsapp.functions.genBotMsgSecretFromMsgSecret',
    'whatsapp.functions.genMinimalLinkPreview', 'whatsapp.functions.getABPropConfigValue',
    'whatsapp.functions.getEphemeralFields', 'whatsapp.functions.mediaTypeFromProtobuf',
    'whatsapp.functions.msgDataFromMsgModel', 'whatsapp.functions.productVisibilitySet',
    'whatsapp.functions.queryCatalog', 'whatsapp.functions.queryProduct',
    'whatsapp.functions.randomMessageId', 'whatsapp.functions.sendNewsletterMessageJob',
    'whatsapp.functions.sendSeen', 'whatsapp.functions.typeAttributeFromProtobuf',
    'whatsapp.functions.updateCartEnabled', 'whatsapp.functions.updateNewsletterMsgRecord',
    'whatsapp.functions.uploadProductImage', 'whatsapp.functions.uploadThumbnail', 'whatsapp.websocket',
    'WAWebBizProductCatalogAction.addProduct',
    'WAWebProductCollectionsJob.createCollection',
    'WAWebProductCollectionsJob.editCollection',
    'WAWebQueryProductCollections.default'
  ],
  business: [
    'chat.getMessageById', 'profile.editBusinessProfile', 'whatsapp.BusinessProfileModel',
    'whatsapp.BusinessProfileStore', 'whatsapp.CatalogStore', 'whatsapp.Conn', 'whatsapp.MsgKey',
    'whatsapp.MsgModel', 'whatsapp.MsgStore', 'whatsapp.OrderModel', 'whatsapp.StatusV3Store', 'whatsapp.UserPrefs',
    'whatsapp.enums.MSG_TYPE', 'whatsapp.functions.editBusinessProfile', 'whatsapp.functions.queryOrder',
    'WAWebBizQueryOrderJob.queryOrder'
  ]
}
