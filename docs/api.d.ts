// Generated from openapi.json by `npm run docs`.
export interface paths {
    "/api/{session}/{secretkey}/generate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint a token
         * @description The first thing to do. Press Execute, then copy `token` into Authorize. The token opens this session and no other; earlier ones stay valid.
         */
        post: operations["generateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/{secretkey}/revoke-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke all tokens of a session
         * @description Makes every token of the session that was minted so far worthless, as when one has leaked. The session itself goes on.
         */
        post: operations["revokeTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/blocklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is blocked?
         * @description Everybody whom this account has blocked.
         */
        get: operations["getBlocklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/block-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block persons
         * @description Messages of a blocked person do not arrive any more, and he does not see when this account is online.
         */
        post: operations["blockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/unblock-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock persons
         * @description Messages of these persons arrive again; those that were sent meanwhile are lost.
         */
        post: operations["unblockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/edit-business-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the business profile
         * @description Changes what this business tells of itself; what is not named stays. Only a business account can.
         */
        post: operations["editBusinessProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-business-profiles-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products of a business
         * @description The products that a business shows, as WhatsApp Web holds them. A number that is no business, or has no catalog: 404.
         */
        get: operations["getBusinessProfilesProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-order-by-messageId/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See an order
         * @description What a customer has ordered, by the message that brought the order.
         */
        get: operations["getOrderByMessageId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/set-product-visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide or show a product
         * @description Hides a product of the own catalog from customers, or shows it again.
         */
        post: operations["setProductVisibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/del-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete products
         * @description Takes products out of the own catalog. Where one of them is not there, none is deleted.
         */
        post: operations["deleteProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/set-cart-enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let customers fill a cart, or not
         * @description Says whether customers may put products into a cart and order them. Only a business account can.
         */
        post: operations["setCartEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collections of a business
         * @description The collections of a business, with products of each.
         */
        get: operations["getCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/create-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a collection
         * @description Makes a collection of products of the own catalog. Only a business account can.
         */
        post: operations["createCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/edit-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a collection
         * @description Renames a collection, adds products to it and takes others out.
         */
        post: operations["editCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/del-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a collection
         * @description Deletes a collection; its products stay in the catalog.
         */
        post: operations["deleteCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/change-product-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the main picture of a product
         * @description Gives a product of the own catalog another main picture: a PNG, JPEG or WebP.
         */
        post: operations["changeProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/add-product-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture to a product
         * @description Adds a further picture to a product of the own catalog: a PNG, JPEG or WebP.
         */
        post: operations["addProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/remove-product-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a picture from a product
         * @description Removes one of the further pictures of a product. The main one can only be changed.
         */
        post: operations["removeProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products of a business
         * @description The products that a business shows; of the own catalog the hidden ones too. A number that is no business, or has no catalog: 404.
         */
        get: operations["getProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-product-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See one product of a business
         * @description A product that a business shows, by its id.
         */
        get: operations["getProductById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/add-product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a product
         * @description Adds a product to the own catalog. Only a business account can.
         */
        post: operations["addProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/edit-product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a product
         * @description Changes a product of the own catalog; what is not named stays.
         */
        post: operations["editProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-link-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the link of the own catalog
         * @description Sends the address of the own catalog, with a button that opens it, to one or several recipients, one after the other. All are checked before anything is sent.
         */
        post: operations["sendLinkCatalog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/archive-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive chats, or take them out of the archive
         * @description Puts chats into the archive, or with `value: false` back into the list. A chat that is there already is answered with 400, one that does not exist with 404.
         */
        post: operations["archiveChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/archive-all-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive all chats
         * @description Puts all chats of this account into the archive.
         */
        post: operations["archiveAllChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/chat-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show as typing, recording, or neither
         * @description Shows this account as typing (0) or recording (1) in chats, or ends that (2). `typing` and `recording` say the same more plainly.
         */
        post: operations["setChatState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show as typing
         * @description Shows this account as typing in chats until it is stopped with `value: false`, or sends something.
         */
        post: operations["setTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show as recording a voice message
         * @description Shows this account as recording in chats until it is stopped with `value: false`, or for `duration` milliseconds; then the answer comes when they are over.
         */
        post: operations["setRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/chat-by-id/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One chat
         * @description The chat with a person, or that of a group. 404 where there is none.
         */
        get: operations["getChatById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/chat-is-online/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is somebody online?
         * @description Whether this person is online right now. WhatsApp tells it only of persons with whom there is a chat and who do not hide it.
         */
        get: operations["getChatIsOnline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/last-seen/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When was somebody last online?
         * @description When this person was last online. WhatsApp tells it only of persons with whom there is a chat and who do not hide it.
         */
        get: operations["getLastSeen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/clear-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear chats
         * @description Takes all messages out of chats, but those with a star; the chats stay in the list. The other side keeps its messages.
         */
        post: operations["clearChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/clear-all-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear all chats
         * @description Takes all messages out of all chats of this account, but those with a star.
         */
        post: operations["clearAllChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/delete-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete chats
         * @description Takes chats with all their messages out of the list. The other side keeps its messages. A chat comes back with the next message in it.
         */
        post: operations["deleteChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/delete-all-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all chats
         * @description Takes all chats of this account with all their messages out of the list.
         */
        post: operations["deleteAllChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All chats
         * @description All chats of this account, the one with the newest message first. `list-chats` can give a part of them.
         */
        get: operations["getAllChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/list-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List chats, page by page or by kind
         * @description Chats of this account, the one with the newest message first: all of them, or only groups, persons, unread ones or those with a label; from one chat on, and as many as wanted.
         */
        post: operations["listChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-chats-archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All archived chats
         * @description The chats of this account that are archived.
         */
        get: operations["getArchivedChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-chats-with-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All chats with their messages
         * @description All chats, each with those of its messages that WhatsApp Web has loaded, in `messages`. `load-messages-in-chat` loads the older ones.
         */
        get: operations["getAllChatsWithMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-messages-in-chat/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages of a chat that are loaded
         * @description Those messages of a chat that WhatsApp Web has loaded: the newest ones, and what was loaded since. The chat is not marked as read.
         */
        get: operations["getAllMessagesInChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/load-messages-in-chat/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Load all messages of a chat
         * @description Loads a chat back to its beginning and answers all its messages. With a long chat this takes its time: `get-messages` gives them page by page.
         */
        get: operations["loadMessagesInChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-messages/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a chat, page by page
         * @description Messages of a chat: the newest ones, or those before or after a message. To page back, give the id of the oldest message of the last page as `id`.
         */
        get: operations["getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/pin-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pin chats, or unpin them
         * @description Keeps chats at the top of the list, or with `state: false` ends that. WhatsApp lets an account pin three chats.
         */
        post: operations["pinChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute chats, or end that
         * @description Silences chats for `time` hours, minutes or years; without `time` they are no longer silent.
         */
        post: operations["muteChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/list-mutes/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which chats are muted?
         * @description The muted chats, the others, or both, with their numbers.
         */
        get: operations["listMutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark chats as read
         * @description Marks all messages of chats as read; their senders see it. Answers how many there were.
         */
        post: operations["sendSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/mark-unseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark chats as unread
         * @description Marks chats as unread for this account, as a reminder; their senders see nothing of it.
         */
        post: operations["markUnseen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/temporary-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let messages disappear after a week
         * @description New messages in these chats disappear after seven days, for both sides; with `value: false` they stay. In a group an admin may do this.
         */
        post: operations["setTemporaryMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-new-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New messages of unread chats
         * @description Of chats with unread messages: what came, or was sent, since WhatsApp Web was opened and was not asked for with `unread-messages` yet.
         */
        get: operations["getAllNewMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/unread-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unread messages, chat by chat, once
         * @description Chats with messages that are new or unread, each with these messages. What was answered once does not count as new any more; the sender does not see it as read.
         */
        get: operations["getUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-unread-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All unread messages
         * @description The unread messages of all chats, in one list. Nothing is marked as read.
         */
        get: operations["getAllUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/chatwoot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver what an agent writes in Chatwoot
         * @description The webhook of a Chatwoot inbox: an outgoing message of an agent goes to the contact of its conversation, with all its files. Give Chatwoot the address `…/api/{session}:{token}/chatwoot`, with a token of generate-token, since it can send no header. Private notes, incoming messages and other events are taken and nothing is done; a message is delivered once, however often Chatwoot tells of it. Files are fetched from Chatwoot under the rules of every URL here: a Chatwoot on a private network needs ALLOW_PRIVATE_URLS.
         */
        post: operations["receiveChatwoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/create-community": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a community
         * @description Makes a community with a group for announcements, and links the given groups to it. `subGroups` tells with which groups that did not work.
         */
        post: operations["createCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/deactivate-community": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissolve a community
         * @description Dissolves a community and its group for announcements. The other groups live on by themselves. Only its admins may do that.
         */
        post: operations["deactivateCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/add-community-subgroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link groups to a community
         * @description Makes groups part of a community. This account must be admin of both.
         */
        post: operations["addCommunitySubgroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/remove-community-subgroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take groups out of a community
         * @description The groups live on by themselves. Only admins of the community may do that.
         */
        post: operations["removeCommunitySubgroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/promote-community-participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make members admins of a community
         * @description Makes members of a community its admins. Only admins may do that.
         */
        post: operations["promoteCommunityParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/demote-community-participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make admins of a community plain members
         * @description Takes back that members are admins of a community. Only admins may do that, and not to who made it.
         */
        post: operations["demoteCommunityParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/community-participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a community
         * @description Ids of everybody who is in a community, be it through one of its groups.
         */
        get: operations["listCommunityParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All contacts
         * @description Everybody whom WhatsApp Web knows: the address book (`isMyContact`), and others whom this account has met in chats and groups.
         */
        get: operations["getAllContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/contact/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contact
         * @description What WhatsApp Web knows of a person, or of several. 404 where it knows nothing.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/contact/pn-lid/{pnLid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From phone number to LID, and back
         * @description Both ids of a person: WhatsApp shows a LID in place of the phone number more and more. 404 where it does not tell the other one.
         */
        get: operations["getPnLid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/check-number-status/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is a number on WhatsApp?
         * @description Whether a number, or each of several, is on WhatsApp, and its id there.
         */
        get: operations["checkNumberStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/profile/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts of a number that is on WhatsApp
         * @description As check-number-status, but a number that is not on WhatsApp is answered with 404.
         */
        get: operations["getNumberProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/profile-pic/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile picture of a person or a group
         * @description Addresses of the profile picture of a person, or with `isGroup` of a group.
         */
        get: operations["getProfilePic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/profile-status/{phone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of a profile
         * @description The line that a person, or each of several, shows about himself.
         */
        get: operations["getProfileStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-battery-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The phone's battery
         * @description How full the battery of the linked phone is, where WhatsApp tells its linked devices.
         */
        get: operations["getBatteryLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/host-device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The linked phone
         * @description What WhatsApp tells of the phone that this session is linked to.
         */
        get: operations["getHostDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The linked number
         * @description The chat id of the account that this session is linked to: its number and @c.us.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive what happens, live
         * @description Server-sent events: messages, acknowledgements, and the states of the session as they happen. With `Last-Event-ID`, the events since that one come first, as far as this server still has them in memory. In a terminal: `curl -N -H "Authorization: Bearer <token>" …/events`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/create-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a group
         * @description Makes one group, or several with the same members. This account becomes their admin. A member who does not let others add him is told in `participants`, with a code to invite him.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/leave-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a group
         * @description This account leaves the groups. Their chats stay until they are deleted.
         */
        post: operations["leaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name a group
         * @description Gives groups a new name. Where a group is restricted, only its admins may do that.
         */
        post: operations["setGroupSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a group
         * @description Gives groups a new description. Where a group is restricted, only its admins may do that.
         */
        post: operations["setGroupDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-pic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a group a picture
         * @description Gives groups a new picture: a URL, a data URI, base64, or an upload. PNG, JPEG or WebP. Where a group is restricted, only its admins may do that.
         */
        post: operations["setGroupPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-members/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a group
         * @description The members of a group, with what this account knows of each.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-members-ids/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ids of the members of a group
         * @description The ids of the members. Groups know their members by LID; pn-lid tells the number behind one.
         */
        get: operations["listGroupMembersIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-admins/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Admins of a group
         * @description The ids of the admins: one list for each group that is named.
         */
        get: operations["listGroupAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a setting of a group
         * @description Turns a setting of groups on or off: who writes, who changes the group, whether messages disappear.
         */
        post: operations["setGroupProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/messages-admins-only": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let only admins write
         * @description Lets only admins write in groups, or with `value: false` all members again. Only admins may do that.
         */
        post: operations["setMessagesAdminsOnly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/change-privacy-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let only admins change a group
         * @description Lets only admins change name, description and picture of groups, or with `status: false` all members again. Only admins may do that.
         */
        post: operations["changeGroupPrivacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-invite-link/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invite link of a group
         * @description Whoever opens the link can join the group. Only admins may see it.
         */
        get: operations["getGroupInviteLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-revoke-link/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Void the invite link of a group
         * @description Makes the current link void and answers a new one. It changes the group, although it is a GET. Only admins may do that.
         */
        get: operations["revokeGroupInviteLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-info-from-invite-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a group before joining it
         * @description What WhatsApp shows of the group behind an invite link or code.
         */
        post: operations["getGroupInfoFromInviteLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/join-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group by its invite link
         * @description Joins the group behind an invite link or code. Some groups let nobody in until an admin agrees: then `pendingApproval` is true.
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All groups
         * @deprecated
         * @description Every group and community that this account has a chat of, also those that it has left. list-chats with `onlyGroups` tells the same.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/common-groups/{wid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups shared with somebody
         * @description The ids of the groups in which both this account and the given person are.
         */
        get: operations["listCommonGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/group-info/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a group is
         * @description Name, description, members and admins of a group, and when each was last changed.
         */
        get: operations["getGroupInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/add-participant-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add people to a group
         * @description Adds people to groups. Who does not let others add him, or is a member already, is not added: `result` tells for each, with a code to invite him where there is one.
         */
        post: operations["addGroupParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/remove-participant-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove people from a group
         * @description Removes members from groups. Only admins may do that.
         */
        post: operations["removeGroupParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/promote-participant-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make members admins
         * @description Makes members of groups admins of them. Only admins may do that.
         */
        post: operations["promoteGroupParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/demote-participant-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make admins plain members
         * @description Takes back that members of groups are admins. Only admins may do that, and not to who made the group.
         */
        post: operations["demoteGroupParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/delete-label/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Delete a label
         * @description Deletes a label; no chat bears it any longer. Only a business account can.
         */
        put: operations["deleteLabel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/delete-all-labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Delete all labels
         * @description Deletes every label of this account. This can not be undone. Only a business account can.
         */
        put: operations["deleteAllLabels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-all-labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the labels
         * @description All labels of this account, with how many chats bear each. An account that is no business has none.
         */
        get: operations["getAllLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/add-new-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a label
         * @description Makes a label that chats can bear. Only a business account can.
         */
        post: operations["addNewLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/add-or-remove-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Label chats
         * @description Puts labels on chats, or takes them off. Every change is made on each of the chats. Only a business account can.
         */
        post: operations["addOrRemoveLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/delete-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a message
         * @description Deletes one message or several, for everybody or for this account only. Answers when they are gone, and what became of each.
         */
        post: operations["deleteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/forward-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward messages
         * @description Forwards one message or several to one or several chats, where they are marked as forwarded.
         */
        post: operations["forwardMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/contact-vcard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send contacts
         * @description Sends the card of a contact, or of several in one message. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendContactVcard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-media-by-message/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a message
         * @description Loads the file of a message, as base64 in JSON, as bytes, or as a link that can be handed on.
         */
        get: operations["getMediaByMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/download-media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The file of a message, by its id or the message itself
         * @description The same as get-media-by-message. Of a message that is handed in only the id is used: nothing that a caller writes is fetched.
         */
        post: operations["downloadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/edit-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a message
         * @description Gives a message of this account a new text, for everybody in the chat. Not possible later than 15 minutes after it was sent.
         */
        post: operations["editMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/react-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Puts an emoji on a message, in place of an earlier one of this account, or takes it back.
         */
        post: operations["reactToMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/star-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Star a message
         * @description Stars one message or several, or takes the stars away. Only this account sees it.
         */
        post: operations["starMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/message-by-id/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message
         * @description A message by its id, also one that was sent long ago.
         */
        get: operations["getMessageById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/reactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reactions to a message
         * @description Who reacted to a message, by emoji.
         */
        get: operations["getReactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/votes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Votes on a poll
         * @description Who voted on a poll, and for what.
         */
        get: operations["getVotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/get-platform-from-message/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a message was written on
         * @description Tells from the form of a message id whether it was written on Android, an iPhone, or the web. The message itself is not looked for.
         */
        get: operations["getPlatformFromMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-buttons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text with buttons
         * @description Sends a text with up to three buttons, given in `options.buttons`. WhatsApp does not show buttons on every phone; a poll or a list is shown everywhere. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendButtons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-list-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a list to choose from
         * @description Sends a text with a button that opens a list, in sections, of which one row can be chosen. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendListMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-poll-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a poll
         * @description Sends a question with 2 to 12 options to vote on; votes/{id} tells who voted for what. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendPollMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file
         * @description Sends a file of any kind: what it is shown as is told by its type, or by `options.type`. It comes as an upload in a multipart form, as base64, or from a URL.
         */
        post: operations["sendFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an image
         * @description The same as send-file: a file of the type of an image is shown as an image.
         */
        post: operations["sendImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-file-base64": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file that comes as base64
         * @description The same as send-file, without uploads.
         */
        post: operations["sendFileBase64"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-link-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a link with a preview
         * @description Sends a link, shown with the title and picture of its page. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendLinkPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a place
         * @description Sends a place on the map, with a name and an address. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text
         * @description Sends a text to one or several persons or groups, one after the other. A number that is not on WhatsApp is answered with 400 before anything is sent. `options` can quote a message, mention people, add buttons, or shape the preview of a link.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-order-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an order to pay
         * @description Sends an order of products of the catalogue or of items with a price of their own. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendOrderMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-pix-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a PIX key
         * @description Sends a key of the Brazilian payment system PIX, to be copied and paid to. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendPixKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a message
         * @description Sends a text that quotes a message. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-mentioned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mention people
         * @description Sends a text that mentions people, who are notified of it; the text names each with @number. Several recipients get it one after the other; a number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendMentioned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a text as status update
         * @description Posts a text as a status update, which this account's contacts see for a day.
         */
        post: operations["sendStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-sticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an image as a sticker
         * @description Makes a sticker of 512 by 512 pixels of a PNG, JPEG, WebP or GIF, and sends it.
         */
        post: operations["sendSticker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-sticker-gif": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an animated sticker
         * @description Makes an animated sticker of a GIF or WebP of at most 512 by 512 pixels, and sends it.
         */
        post: operations["sendStickerGif"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a voice message
         * @description Sends a sound file as if it were recorded on the phone. Phones play Ogg with Opus best.
         */
        post: operations["sendVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-voice-base64": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a voice message that comes as base64
         * @description The same as send-voice, with the sound within the request.
         */
        post: operations["sendVoiceBase64"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{secretkey}/backup-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Save all sessions to a zip
         * @description Streams an archive of every session: its options and its browser profile, which holds the login, so keep it as safe as a password. The sessions are closed while it is read (their reason is `maintenance`), and brought back afterwards, also where the reading is broken off.
         */
        get: operations["backupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{secretkey}/restore-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring sessions back from a zip
         * @description Takes an archive of backup-sessions, of this server or of wppconnect-server, as the field `file` of a multipart form, up to MAX_UPLOAD. It is checked first; then its sessions are closed, their profiles and options replaced, and started again: all of them, or none. Other sessions go on. Tokens of another server have to be minted anew.
         */
        post: operations["restoreSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/all-broadcast-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All broadcast lists
         * @description The broadcast lists of this account, as chats. They are made on the phone.
         */
        get: operations["listBroadcastLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file behind a signed link
         * @description Links come from get-media-by-message and download-media with `format=link`. They need no token, and stop working after a while.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the server up?
         * @description For an orchestrator: answers 200 as long as the server does its work, and 503 when somebody has called `/unhealthy`.
         */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unhealthy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask to be started anew
         * @description Makes the health check fail from now on, so that an orchestrator starts the server anew in its own good time. The server itself goes on: nothing is cut off. Needs the secret key.
         */
        get: operations["markUnhealthy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers for Prometheus
         * @description How the process does, how many sessions are in each state, the calls into WhatsApp Web by name and outcome, and the events by name, since the server came up. Callers on this machine or a private network need no key; anybody else needs the secret key.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/subscribe-presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear when somebody is online or types
         * @description From now on the event `onpresencechanged` tells when these persons come online, go or type, and when somebody types in these groups. WhatsApp tells it only to an account that is shown as online itself (set-online-presence), and of people who let it be seen.
         */
        post: operations["subscribePresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/set-online-presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this account as online or not
         * @description Tells WhatsApp that this account is online, or with `isOnline: false` that it is not.
         */
        post: operations["setOnlinePresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/reject-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a call
         * @description Turns down a call that rings: the caller sees that it was rejected. Where nothing rings, or another call, the answer is 404.
         */
        post: operations["rejectCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/set-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a limit of WhatsApp Web
         * @description Changes what the WhatsApp Web page of this session allows, until the session is closed. WhatsApp itself may still refuse what is beyond its own limits.
         */
        post: operations["setLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/take-screenshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of the page
         * @description What the WhatsApp Web page of this session looks like right now, in any state in which there is a page.
         */
        get: operations["takeScreenshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/newsletter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a channel
         * @description Makes a channel (newsletter) of this account. To write in it, use its id as a recipient.
         */
        post: operations["createNewsletter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/newsletter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a channel
         * @description Changes name, description or picture of a channel of this account; what is left out stays.
         */
        put: operations["editNewsletter"];
        post?: never;
        /**
         * Delete a channel
         * @description Deletes a channel of this account for everybody. It can not be taken back.
         */
        delete: operations["destroyNewsletter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/mute-newsletter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a channel
         * @description This account is no longer notified of what the channel writes.
         */
        post: operations["muteNewsletter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/change-username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the name
         * @description Changes the name that this account shows to others.
         */
        post: operations["changeUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/profile-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the about text
         * @description Changes the line that this account shows about itself. For the status updates that vanish after a day see the family `status`.
         */
        post: operations["setProfileStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/set-profile-pic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the picture
         * @description Changes the picture of this account: a PNG, JPEG or WebP. It is scaled to a square of 640 pixels.
         */
        post: operations["setProfilePic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{secretkey}/start-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start all sessions
         * @description Starts every known session in the background, a few browsers at a time.
         */
        post: operations["startAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/{secretkey}/clear-session-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear a session
         * @description Leaves nothing of the session: unlinks it from the phone where it is connected, closes its browser, and removes its login and its options.
         */
        post: operations["clearSessionData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/close-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the session and keep its login
         * @description Closes the browser, in whatever state the session is, and answers when it is gone. The phone stays linked: start-session brings the session back without a scan.
         */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{secretkey}/show-all-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions
         * @description Names every session that was started here and not cleared, with its state.
         */
        get: operations["showAllSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/logout-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Unlinks this device from the phone and forgets its login. The next start-session shows a QR.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/qrcode-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR to scan
         * @description A picture of the QR that waits to be scanned: on the phone open WhatsApp, Settings, Linked devices, Link a device. It changes every some 20 seconds: ask again. Where none waits, a JSON reply says why.
         */
        get: operations["qrcodeSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/start-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a session
         * @description Starts a browser with WhatsApp Web for this session. A session that was linked before is CONNECTED a moment later; a new one shows a QR (see qrcode-session), which nobody scanning within QR_TIMEOUT closes again. Does nothing where the session is already up.
         */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/status-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How does the session do?
         * @description The state of the session, why it is in it and since when, with the QR or pairing code while one waits.
         */
        get: operations["statusSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/check-connection-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the session connected?
         * @description Asks the page of the session itself, so a page that no longer answers counts as disconnected.
         */
        get: operations["checkConnectionSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-text-storie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a text as a status update
         * @description Posts a text on a coloured ground as a status update, which this account's contacts see for a day.
         */
        post: operations["sendTextStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-image-storie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post an image as a status update
         * @description Posts an image as a status update, which this account's contacts see for a day.
         */
        post: operations["sendImageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{session}/send-video-storie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a video as a status update
         * @description Posts a video as a status update, which this account's contacts see for a day.
         */
        post: operations["sendVideoStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Error
         * @description Every error reply of this server.
         */
        Error: {
            /**
             * @description 'error', or 'Disconnected' / 'Connected' where the state of the session is the cause.
             * @example error
             */
            status?: string;
            /**
             * @description false, null or "error" on the routes where clients of wppconnect-server test for it.
             * @example null
             */
            response?: unknown;
            /**
             * @description What went wrong, for a person.
             * @example The WhatsApp session is not active.
             */
            message: string;
            /**
             * @description Stable code of the error, for a program.
             * @example APP_SESSION_DISCONNECTED
             */
            code: string;
            /** @description Code and text once more, where clients of wppconnect-server look for them. */
            error: {
                /**
                 * @description The same code.
                 * @example APP_SESSION_DISCONNECTED
                 */
                code: string;
                /**
                 * @description The same text.
                 * @example The WhatsApp session is not active.
                 */
                message: string;
            } | string;
            /**
             * @description The session that was asked.
             * @example NERDWHATS_AMERICA
             */
            session?: string;
        };
        /**
         * Wid
         * @description An id of WhatsApp.
         */
        Wid: {
            /**
             * @description What it is: c.us (a phone number), lid, g.us (a group), newsletter, broadcast.
             * @example c.us
             */
            server: string;
            /**
             * @description The number, or the id of the group.
             * @example 15550000001
             */
            user: string;
            /**
             * @description Both in one: the id that calls take.
             * @example 15550000001@c.us
             */
            _serialized: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ProfilePicThumb
         * @description The profile picture of a person or a group.
         */
        ProfilePicThumb: {
            /**
             * @description Whose picture it is.
             * @example 15550000001@c.us
             */
            id?: components["schemas"]["Wid"] | string;
            /**
             * @description Address of the full picture; null where there is none or it is not shown to this account.
             * @example https://pps.whatsapp.net/v/t61.24694-24/1_2_3.jpg
             */
            eurl?: string | null;
            /**
             * @description Address of the small picture.
             * @example https://pps.whatsapp.net/v/t61.24694-24/1_2_3.jpg
             */
            img?: string | null;
            /**
             * @description Address of the full picture.
             * @example https://pps.whatsapp.net/v/t61.24694-24/1_2_3.jpg
             */
            imgFull?: string | null;
            /**
             * @description The bytes; WhatsApp Web leaves it out.
             * @example /9j/4AAQSkZJRg==
             */
            raw?: string | null;
            /**
             * @description Changes with every new picture.
             * @example 1795521600
             */
            tag?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Contact
         * @description A person or group, as WhatsApp Web knows it; further fields of its own pass through.
         */
        Contact: {
            /**
             * @description Who it is.
             * @example 15550000001@c.us
             */
            id: components["schemas"]["Wid"] | string;
            /**
             * @description Name in the address book of the phone.
             * @example Ana Lima
             */
            name?: string | null;
            /**
             * @description First name in the address book.
             * @example Ana
             */
            shortName?: string | null;
            /**
             * @description The name that this person gives himself.
             * @example Ana
             */
            pushname?: string | null;
            /**
             * @description Name of a business account.
             * @example Ana Bakery
             */
            verifiedName?: string | null;
            /**
             * @description What WhatsApp Web shows: the best name that is known, or the number.
             * @example Ana Lima
             */
            formattedName?: string | null;
            /**
             * @description in: from the address book; out: not.
             * @example in
             */
            type?: string | null;
            /**
             * @description Is this a business account?
             * @example false
             */
            isBusiness?: boolean;
            /**
             * @description Is this a large business that writes by an API?
             * @example false
             */
            isEnterprise?: boolean;
            /**
             * @description Is this the account of the session?
             * @example false
             */
            isMe?: boolean;
            /**
             * @description Is this person in the address book?
             * @example true
             */
            isMyContact?: boolean;
            /**
             * @description Is this person on WhatsApp?
             * @example true
             */
            isWAContact?: boolean;
            /**
             * @description WhatsApp Web gives no usable value here.
             * @example {}
             */
            isUser?: unknown;
            /**
             * @description WhatsApp Web gives no usable value here.
             * @example {}
             */
            isPSA?: unknown;
            /**
             * @description Ids of the labels that this contact bears.
             * @example [
             *       "1"
             *     ]
             */
            labels?: string[] | null;
            /** @description The profile picture, where WhatsApp Web has loaded it: a ProfilePicThumb, or empty. */
            profilePicThumbObj?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Always null.
             * @example null
             */
            msgs?: null;
        } & {
            [key: string]: unknown;
        };
        /**
         * NumberStatus
         * @description Whether a number is on WhatsApp.
         */
        NumberStatus: {
            /**
             * @description The id as WhatsApp knows it: what to send to.
             * @example 15550000001@c.us
             */
            id: components["schemas"]["Wid"] | string;
            /**
             * @description Is this a business account?
             * @example false
             */
            isBusiness: boolean;
            /**
             * @description Can this number get messages?
             * @example true
             */
            canReceiveMessage: boolean;
            /**
             * @description Is this number on WhatsApp?
             * @example true
             */
            numberExists: boolean;
            /**
             * @description 200: on WhatsApp. 404: not.
             * @example 200
             */
            status: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Chat
         * @description A chat, as WhatsApp Web holds it; further fields of its own pass through.
         */
        Chat: {
            /**
             * @description Which chat it is.
             * @example 15550000001@c.us
             */
            id: components["schemas"]["Wid"] | string;
            /**
             * @description Subject of a group, or the name in the address book.
             * @example Ana Lima
             */
            name?: string | null;
            /**
             * @description When the last message came or went, epoch seconds.
             * @example 1795521600
             */
            t?: number | null;
            /**
             * @description How many messages are not read; -1 where the chat is marked as unread.
             * @example 2
             */
            unreadCount?: number | null;
            /**
             * @description Is it archived?
             * @example false
             */
            archive?: boolean | null;
            /**
             * @description Since when it is pinned, epoch seconds; left out or false where it is not.
             * @example 1795521600
             */
            pin?: number | boolean | null;
            /**
             * @description Until when it is muted, epoch seconds; 0: not muted, -1: for ever.
             * @example 0
             */
            muteExpiration?: number | null;
            /**
             * @description After how many seconds messages disappear; 0: never.
             * @example 604800
             */
            ephemeralDuration?: number | null;
            /**
             * @description May this account only read here?
             * @example false
             */
            isReadOnly?: boolean | null;
            /**
             * @description chat, group, broadcast or newsletter.
             * @example chat
             */
            kind?: string | null;
            /**
             * @description Is it a group?
             * @example false
             */
            isGroup?: boolean | null;
            /**
             * @description Is it the chat with one person?
             * @example true
             */
            isUser?: boolean | null;
            /**
             * @description Is it a broadcast list?
             * @example false
             */
            isBroadcast?: boolean | null;
            /**
             * @description Ids of the labels that it bears.
             * @example [
             *       "1"
             *     ]
             */
            labels?: string[] | null;
            /** @description The person or group that the chat is with. */
            contact?: components["schemas"]["Contact"] | null;
            /** @description Facts of the group, where it is one. */
            groupMetadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Whose presence it is; chat-is-online tells it. */
            presence?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Always null: get-messages has the messages.
             * @example null
             */
            msgs?: null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Participant
         * @description A member of a group.
         */
        Participant: {
            /**
             * @description Who it is: groups know their members by LID.
             * @example 15550000001@c.us
             */
            id: components["schemas"]["Wid"] | string;
            /**
             * @description May this member change the group?
             * @example false
             */
            isAdmin: boolean;
            /**
             * @description Did this member make the group?
             * @example false
             */
            isSuperAdmin?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * GroupMetadata
         * @description A group, as WhatsApp Web knows it; further fields of its own pass through.
         */
        GroupMetadata: {
            /**
             * @description Which group it is.
             * @example 15550000001@c.us
             */
            id: components["schemas"]["Wid"] | string;
            /**
             * @description Name of the group.
             * @example Friends
             */
            subject?: string | null;
            /**
             * @description When the name was last changed. Epoch seconds.
             * @example 1795521600
             */
            subjectTime?: number | null;
            /**
             * @description Who changed it last.
             * @example 15550000001@c.us
             */
            subjectOwner?: (components["schemas"]["Wid"] | string) | null;
            /**
             * @description Who made the group.
             * @example 15550000001@c.us
             */
            owner?: (components["schemas"]["Wid"] | string) | null;
            /**
             * @description When it was made. Epoch seconds.
             * @example 1795521600
             */
            creation?: number | null;
            /**
             * @description Description.
             * @example Old friends
             */
            desc?: string | null;
            /**
             * @description Id of this version of the description.
             * @example 3EB0C767D82B0A7B6A5C
             */
            descId?: string | null;
            /**
             * @description When the description was last changed. Epoch seconds.
             * @example 1795521600
             */
            descTime?: number | null;
            /**
             * @description Who changed it last.
             * @example 15550000001@c.us
             */
            descOwner?: (components["schemas"]["Wid"] | string) | null;
            /**
             * @description May only admins write?
             * @example false
             */
            announce?: boolean | null;
            /**
             * @description May only admins change name, description and picture?
             * @example false
             */
            restrict?: boolean | null;
            /**
             * @description After how many seconds messages disappear; 0: never.
             * @example 604800
             */
            ephemeralDuration?: number | null;
            /**
             * @description Does an admin have to let in who comes by the invite link?
             * @example false
             */
            membershipApprovalMode?: boolean | null;
            /**
             * @description Who may add members: all_member_add or admin_add.
             * @example all_member_add
             */
            memberAddMode?: string | null;
            /**
             * @description How many members it has.
             * @example 3
             */
            size?: number | null;
            /**
             * @description Is it a community?
             * @example false
             */
            isParentGroup?: boolean | null;
            /**
             * @description The community that it belongs to.
             * @example 15550000001@c.us
             */
            parentGroup?: (components["schemas"]["Wid"] | string) | null;
            /**
             * @description Is it where the admins of a community write to all?
             * @example false
             */
            defaultSubgroup?: boolean | null;
            /** @description The members. */
            participants?: components["schemas"]["Participant"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Message
         * @description A message, as WhatsApp Web holds it; further fields of its own pass through.
         */
        Message: {
            /**
             * @description Id of the message.
             * @example true_15550000001@c.us_3EB0A1B2C3
             */
            id: string;
            /**
             * @description Kind of message: chat is a text.
             * @example chat
             */
            type?: string;
            /**
             * @description The text.
             * @example Hello!
             */
            body?: unknown;
            /**
             * @description Who sent it.
             * @example 15550000002@c.us
             */
            from?: unknown;
            /**
             * @description Chat that it went to.
             * @example 15550000001@c.us
             */
            to?: unknown;
            /**
             * @description Chat that it is in.
             * @example 15550000001@c.us
             */
            chatId?: unknown;
            /**
             * @description Did this session send it?
             * @example true
             */
            fromMe?: boolean | null;
            /**
             * @description Is it in a group?
             * @example false
             */
            isGroupMsg?: boolean | null;
            /**
             * @description -1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.
             * @example 1
             */
            ack?: number | null;
            /**
             * @description When it was sent, epoch seconds.
             * @example 1795521600
             */
            t?: number | null;
            /**
             * @description In a group: who wrote it.
             * @example 992475645745631@lid
             */
            author?: unknown;
            /**
             * @description Who wrote it, as a contact.
             * @example {
             *       "id": "15550000001@c.us",
             *       "pushname": "Ana"
             *     }
             */
            sender?: unknown;
            /**
             * @description Text below a picture, video or document.
             * @example Look
             */
            caption?: unknown;
            /**
             * @description Id of the message that it answers.
             * @example false_15550000001@c.us_3EB0A1B2C3
             */
            quotedMsgId?: unknown;
            /**
             * @description Ids of the persons that it mentions.
             * @example [
             *       "992475645745631@lid"
             *     ]
             */
            mentionedJidList?: unknown;
            /**
             * @description Is there a file to download?
             * @example false
             */
            isMedia?: unknown;
            /**
             * @description Type of the file.
             * @example image/jpeg
             */
            mimetype?: unknown;
            /**
             * @description Is it starred?
             * @example false
             */
            star?: unknown;
            /**
             * @description Was it forwarded?
             * @example false
             */
            isForwarded?: unknown;
            /**
             * @description Key of the last edit; only where it was edited.
             * @example {
             *       "fromMe": true,
             *       "remote": "15550000001@c.us",
             *       "id": "3EB0A1B2C3"
             *     }
             */
            latestEditMsgKey?: unknown;
            /**
             * @description Of a location: latitude in degrees.
             * @example -23.5505
             */
            lat?: unknown;
            /**
             * @description Of a location: longitude in degrees.
             * @example -46.6333
             */
            lng?: unknown;
            /**
             * @description Of a location: name and address, a line each.
             * @example Cafe
             */
            loc?: unknown;
            /**
             * @description Of a poll: the question.
             * @example Tea or coffee?
             */
            pollName?: unknown;
            /**
             * @description Of a poll: the options, each with `name` and `localId`.
             * @example [
             *       {
             *         "name": "Tea",
             *         "localId": 0
             *       }
             *     ]
             */
            pollOptions?: unknown;
            /**
             * @description Of a list message: its title, button and sections.
             * @example {
             *       "title": "Menu",
             *       "buttonText": "Choose",
             *       "sections": []
             *     }
             */
            list?: unknown;
            /**
             * @description Of several contacts: their cards.
             * @example [
             *       {
             *         "displayName": "Ana",
             *         "vcard": "BEGIN:VCARD"
             *       }
             *     ]
             */
            vcardList?: unknown;
            /**
             * @description The same.
             * @example 1795521600
             */
            timestamp?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * SendResult
         * @description A sent message in short.
         */
        SendResult: {
            /**
             * @description Id of the sent message.
             * @example true_15550000001@c.us_3EB0A1B2C3
             */
            id: string;
            /**
             * @description 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.
             * @example 1
             */
            ack: number;
            /**
             * @description Who sent it.
             * @example 15550000002@c.us
             */
            from?: string;
            /**
             * @description Chat that it went to.
             * @example 15550000001@c.us
             */
            to?: string;
            /**
             * @description What the server of WhatsApp said.
             * @example {
             *       "messageSendResult": "OK"
             *     }
             */
            sendMsgResult?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * Failure
         * @description A recipient that a message did not reach.
         */
        Failure: {
            /**
             * @description Chat id of the recipient.
             * @example 15550000001@c.us
             */
            to: string;
            /**
             * @description Code of the error.
             * @example APP_CALL_TIMEOUT
             */
            code: string;
            /**
             * @description What went wrong.
             * @example WhatsApp did not answer sendText within 30 s
             */
            message: string;
        };
        /**
         * Label
         * @description A label that a business puts on its chats.
         */
        Label: {
            /**
             * @description Id of the label.
             * @example 1
             */
            id: string;
            /**
             * @description What is written on it.
             * @example New customer
             */
            name: string;
            /**
             * @description Its colour as one number: alpha, red, green and blue, a byte each.
             * @example 4294939781
             */
            color: number | null;
            /**
             * @description The same as on a web page.
             * @example #ff9485
             */
            hexColor?: string | null;
            /**
             * @description The same as a place in the palette of WhatsApp.
             * @example 0
             */
            colorIndex?: number | null;
            /**
             * @description How many chats bear it; archived ones do not count.
             * @example 2
             */
            count?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Product
         * @description A product of a catalog, as customers find it.
         */
        Product: {
            /**
             * @description Id of the product.
             * @example 123456789012345
             */
            id: string;
            /**
             * @description What the business itself calls it.
             * @example SKU-1
             */
            retailer_id?: string | null;
            /**
             * @description Name.
             * @example Coffee
             */
            name?: string;
            /**
             * @description Description.
             * @example A cup of it.
             */
            description?: string | null;
            /**
             * @description Page of the product.
             * @example https://example.com/coffee
             */
            url?: string | null;
            /**
             * @description ISO code of the currency.
             * @example BRL
             */
            currency?: string | null;
            /**
             * @description Price in thousandths of the currency, as a text; null where it has none.
             * @example 89900
             */
            price?: unknown;
            /**
             * @description Is it hidden from customers?
             * @example false
             */
            is_hidden?: boolean;
            /**
             * @description Can it be had?
             * @example in stock
             */
            availability?: string | null;
            /**
             * @description How many can be had.
             * @example 99
             */
            max_available?: number | null;
            /** @description The main picture. */
            image_cdn_urls?: ({
                /**
                 * @description requested: scaled; full: as it is.
                 * @example full
                 */
                key: string;
                /**
                 * @description Address of the picture.
                 * @example https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef
                 */
                value: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description The other pictures. */
            additional_image_cdn_urls?: ({
                /**
                 * @description requested: scaled; full: as it is.
                 * @example full
                 */
                key: string;
                /**
                 * @description Address of the picture.
                 * @example https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef
                 */
                value: string;
            } & {
                [key: string]: unknown;
            })[][];
            /**
             * @description Hashes of all pictures.
             * @example [
             *       "0123456789abcdef0123456789abcdef"
             *     ]
             */
            image_hashes_for_whatsapp?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * ProductModel
         * @description A product of the own catalog, as WhatsApp Web holds it.
         */
        ProductModel: {
            /**
             * @description Id of the product.
             * @example 123456789012345
             */
            id: string;
            /**
             * @description Name.
             * @example Coffee
             */
            name?: string;
            /**
             * @description Description.
             * @example A cup of it.
             */
            description?: string | null;
            /**
             * @description Page of the product.
             * @example https://example.com/coffee
             */
            url?: string | null;
            /**
             * @description What the business itself calls it.
             * @example SKU-1
             */
            retailerId?: string | null;
            /**
             * @description ISO code of the currency.
             * @example BRL
             */
            currency?: string | null;
            /**
             * @description Price in thousandths of the currency; null where it has none.
             * @example 89900
             */
            priceAmount1000?: unknown;
            /**
             * @description Is it hidden from customers?
             * @example false
             */
            isHidden?: boolean;
            /**
             * @description What WhatsApp says of it: APPROVED, PENDING, REJECTED.
             * @example APPROVED
             */
            reviewStatus?: unknown;
            /**
             * @description Address of the main picture.
             * @example https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef
             */
            imageCdnUrl?: string | null;
            /**
             * @description Addresses of the other pictures.
             * @example [
             *       "https://web.whatsapp.com/images/fedcba9876543210fedcba9876543210"
             *     ]
             */
            additionalImageCdnUrl?: string[];
            /**
             * @description How many pictures it has.
             * @example 1
             */
            imageCount?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Collection
         * @description Products of a catalog that belong together.
         */
        Collection: {
            /**
             * @description Id of the collection.
             * @example 123456789012345
             */
            id: string;
            /**
             * @description Name.
             * @example Drinks
             */
            name?: string;
            /** @description Its products. */
            products?: components["schemas"]["Product"][];
            /**
             * @description How many products it has.
             * @example 1
             */
            totalItemsCount?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Order
         * @description What a customer has ordered from a catalog.
         */
        Order: {
            /**
             * @description Id of the order.
             * @example 123456789012345
             */
            id: unknown;
            /** @description What was ordered. */
            products?: ({
                /**
                 * @description Id of the product.
                 * @example 123456789012345
                 */
                id: unknown;
                /**
                 * @description Its name.
                 * @example Coffee
                 */
                name?: unknown;
                /**
                 * @description What one of it costs, in thousandths of the currency.
                 * @example 89900
                 */
                price?: unknown;
                /**
                 * @description ISO code of the currency.
                 * @example BRL
                 */
                currency?: unknown;
                /**
                 * @description How many.
                 * @example 2
                 */
                quantity?: unknown;
            } & {
                [key: string]: unknown;
            })[];
            /**
             * @description How many products it names.
             * @example 1
             */
            itemCount?: unknown;
            /**
             * @description Sum without tax, in thousandths of the currency.
             * @example 179800
             */
            subtotal?: unknown;
            /**
             * @description Tax, in thousandths of the currency.
             * @example null
             */
            tax?: unknown;
            /**
             * @description Sum, in thousandths of the currency.
             * @example 179800
             */
            total?: unknown;
            /**
             * @description ISO code of the currency.
             * @example BRL
             */
            currency?: unknown;
            /**
             * @description When it was made, epoch seconds.
             * @example 1795521600
             */
            createdAt?: unknown;
            /**
             * @description Chat id of the business.
             * @example 15550002001@c.us
             */
            sellerJid?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * BusinessProfile
         * @description What a business tells of itself; WhatsApp leaves out what it does not know.
         */
        BusinessProfile: {
            /**
             * @description Chat id of the business.
             * @example 15550002001@c.us
             */
            id: unknown;
            /**
             * @description What the business does.
             * @example We sell coffee.
             */
            description?: unknown;
            /**
             * @description Where it is.
             * @example Street 1
             */
            address?: unknown;
            /**
             * @description E-mail address.
             * @example shop@example.com
             */
            email?: unknown;
            /**
             * @description Its web pages.
             * @example [
             *       {
             *         "url": "https://example.com/"
             *       }
             *     ]
             */
            website?: unknown;
            /**
             * @description What kind of business it is.
             * @example []
             */
            categories?: unknown;
            /**
             * @description When it is open.
             * @example null
             */
            businessHours?: unknown;
            /**
             * @description Whether it has a catalog, and lets customers fill a cart.
             * @example {
             *       "commerceExperience": "catalog",
             *       "cartEnabled": true
             *     }
             */
            profileOptions?: unknown;
            /**
             * @description The session that answered.
             * @example NERDWHATS_AMERICA
             */
            session?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new token of the session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The token: paste it into Authorize, or send it as "Authorization: Bearer <token>".
                         * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJORVJEV0hBVFNfQU1FUklDQSJ9.c2ln
                         */
                        token: string;
                        /**
                         * @description session:token, which may stand in the path in place of the session name.
                         * @example NERDWHATS_AMERICA:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJORVJEV0hBVFNfQU1FUklDQSJ9.c2ln
                         */
                        full: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The earlier tokens are worthless. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description What was done.
                         * @example All tokens of this session that were minted before now are worthless
                         */
                        message: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBlocklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Whom this account has blocked. */
                        response: {
                            /**
                             * @description The number; the LID, where WhatsApp does not tell the number.
                             * @example 15550000001
                             */
                            phone: string;
                            /**
                             * @description The id under which the person is blocked.
                             * @example 15550000001@c.us
                             */
                            id: string;
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Blocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Contact blocked
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description No longer blocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Contact UnBlocked
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editBusinessProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What the business does.
                     * @example We sell coffee.
                     */
                    description?: string;
                    /**
                     * @description Where it is.
                     * @example Street 1
                     */
                    address?: string;
                    /**
                     * @description E-mail address.
                     * @example shop@example.com
                     */
                    email?: string;
                    /**
                     * @description Its web pages, two at most.
                     * @example [
                     *       "https://example.com/"
                     *     ]
                     */
                    website?: string | string[];
                    /**
                     * @description What kind of business it is, in the words of WhatsApp: one category or a list of them.
                     * @example [
                     *       {
                     *         "id": "133436743388217",
                     *         "localized_display_name": "Arts",
                     *         "not_a_biz": false
                     *       }
                     *     ]
                     */
                    categories?: unknown;
                    /** @description When the business is open. */
                    businessHours?: {
                        /** @description The days. */
                        config: {
                            /** @description One day; a day that is not named is closed. */
                            mon?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                            /** @description One day; a day that is not named is closed. */
                            tue?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                            /** @description One day; a day that is not named is closed. */
                            wed?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                            /** @description One day; a day that is not named is closed. */
                            thu?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                            /** @description One day; a day that is not named is closed. */
                            fri?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                            /** @description One day; a day that is not named is closed. */
                            sat?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                            /** @description One day; a day that is not named is closed. */
                            sun?: {
                                /**
                                 * @description Open at the given hours, always, or by appointment.
                                 * @example specific_hours
                                 * @enum {string}
                                 */
                                mode: "specific_hours" | "open_24h" | "appointment_only";
                                /**
                                 * @description From and to, in minutes since midnight.
                                 * @example [
                                 *       [
                                 *         540,
                                 *         1080
                                 *       ]
                                 *     ]
                                 */
                                hours?: number[][];
                            };
                        };
                        /**
                         * @description Time zone of the hours.
                         * @example America/Sao_Paulo
                         */
                        timezone?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    /**
                     * @description The same as `address`: the spelling of older documents.
                     * @example Street 1
                     */
                    adress?: string;
                    /**
                     * @description The same as `website`: the spelling of older documents.
                     * @example [
                     *       "https://example.com/"
                     *     ]
                     */
                    websites?: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessProfile"];
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBusinessProfilesProducts: {
        parameters: {
            query: {
                /**
                 * @description The business: its number with country code, or its chat id.
                 * @example 15550002001@c.us
                 */
                phone: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Products of the business. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description What was found. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Information retrieved successfully.
                             */
                            message: string;
                            /**
                             * @description The session that answered.
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            /**
                             * @description The business.
                             * @example 15550002001@c.us
                             */
                            contact: string;
                            /** @description One list: that of the products. */
                            data: components["schemas"]["ProductModel"][][];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrderByMessageId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the message that brought the order.
                 * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description What was found. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Information retrieved successfully.
                             */
                            message: string;
                            /**
                             * @description The session that answered.
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            /**
                             * @description Always null.
                             * @example null
                             */
                            contact: null;
                            data: components["schemas"]["Order"];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setProductVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /**
                     * @description true hides the product from customers, false shows it.
                     * @example true
                     */
                    value: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The product as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["ProductModel"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the product, or ids of several.
                     * @example [
                     *       "123456789012345"
                     *     ]
                     */
                    id: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The products are gone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description What was deleted. */
                        response: {
                            /**
                             * @description The products that are gone.
                             * @example [
                             *       "123456789012345"
                             *     ]
                             */
                            productsIds: string[];
                            /**
                             * @description Always 200.
                             * @example 200
                             */
                            status: number;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setCartEnabled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description May customers fill a cart?
                     * @example true
                     */
                    enabled: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Changed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description How it is now. */
                        response: {
                            /**
                             * @description May customers fill a cart now?
                             * @example true
                             */
                            enabled: boolean;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCollections: {
        parameters: {
            query: {
                /**
                 * @description The business: its number with country code, or its chat id.
                 * @example 15550002001@c.us
                 */
                phone: string;
                /**
                 * @description How many collections at most. 10 where it is not given.
                 * @example 10
                 */
                qnt?: number | string;
                /**
                 * @description How many products of each at most. 10 where it is not given.
                 * @example 10
                 */
                max?: number | string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Collections of the business. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The collections. */
                        response: components["schemas"]["Collection"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the collection.
                     * @example Drinks
                     */
                    name: string;
                    /**
                     * @description Its products.
                     * @example [
                     *       "123456789012345"
                     *     ]
                     */
                    products: string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The collection is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description What WhatsApp tells of the collection, as it words it.
                         * @example {
                         *       "id": "123456789012345",
                         *       "name": "Drinks"
                         *     }
                         */
                        response: unknown;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the collection.
                     * @example 123456789012345
                     */
                    id: string;
                    /** @description What to change. */
                    options: {
                        /**
                         * @description New name.
                         * @example Hot drinks
                         */
                        name?: string;
                        /**
                         * @description Products that come into it.
                         * @example [
                         *       "123456789012345"
                         *     ]
                         */
                        productsToAdd?: string[];
                        /**
                         * @description Products that leave it; they stay in the catalog.
                         * @example [
                         *       "123456789012345"
                         *     ]
                         */
                        productsToRemove?: string[];
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The collection is changed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description What WhatsApp tells of the collection, as it words it.
                         * @example {
                         *       "id": "123456789012345",
                         *       "name": "Drinks"
                         *     }
                         */
                        response: unknown;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the collection.
                     * @example 123456789012345
                     */
                    id: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The collection is gone; its products stay. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description What was done.
                         * @example Collection deleted sucessful
                         */
                        response: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The product as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["ProductModel"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The product as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["ProductModel"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /**
                     * @description Which of the other pictures, counted from 0; the main one does not count.
                     * @example 0
                     */
                    index: number | string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The product as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["ProductModel"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProducts: {
        parameters: {
            query: {
                /**
                 * @description The business: its number with country code, or its chat id.
                 * @example 15550002001@c.us
                 */
                phone: string;
                /**
                 * @description How many at most. 10 where it is not given.
                 * @example 10
                 */
                qnt?: number | string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Products of the business. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The products, newest first. */
                        response: components["schemas"]["Product"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProductById: {
        parameters: {
            query: {
                /**
                 * @description The business: its number with country code, or its chat id.
                 * @example 15550002001@c.us
                 */
                phone: string;
                /**
                 * @description Id of the product.
                 * @example 123456789012345
                 */
                id: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["Product"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the product.
                     * @example Coffee
                     */
                    name: string;
                    /**
                     * @description A picture (PNG, JPEG or WebP) as a data URI or bare base64, or an http(s) URL, which this server fetches. Must be given where the form has no upload `file`.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    image?: string;
                    /**
                     * @description Price in units of ten of the currency, which is how wa-js counts it: 8.99 is shown as 89.90. 0: no price.
                     * @example 8.99
                     */
                    price: number | string;
                    /**
                     * @description Description.
                     * @example A cup of it.
                     */
                    description?: string;
                    /**
                     * @description Page of the product.
                     * @example https://example.com/coffee
                     */
                    url?: string;
                    /**
                     * @description What you call it yourself.
                     * @example SKU-1
                     */
                    retailerId?: string;
                    /**
                     * @description ISO code of the currency.
                     * @default BRL
                     * @example BRL
                     */
                    currency?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Name of the product.
                     * @example Coffee
                     */
                    name: string;
                    /**
                     * @description A picture (PNG, JPEG or WebP) as a data URI or bare base64, or an http(s) URL, which this server fetches. Must be given where the form has no upload `file`.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    image?: string;
                    /**
                     * @description Price in units of ten of the currency, which is how wa-js counts it: 8.99 is shown as 89.90. 0: no price.
                     * @example 8.99
                     */
                    price: number | string;
                    /**
                     * @description Description.
                     * @example A cup of it.
                     */
                    description?: string;
                    /**
                     * @description Page of the product.
                     * @example https://example.com/coffee
                     */
                    url?: string;
                    /**
                     * @description What you call it yourself.
                     * @example SKU-1
                     */
                    retailerId?: string;
                    /**
                     * @description ISO code of the currency.
                     * @default BRL
                     * @example BRL
                     */
                    currency?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The new product. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["ProductModel"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the product.
                     * @example 123456789012345
                     */
                    id: string;
                    /** @description What to change; what is not named stays. */
                    options: {
                        /**
                         * @description New name.
                         * @example Tea
                         */
                        name?: string;
                        /**
                         * @description Price in units of ten of the currency, which is how wa-js counts it: 8.99 is shown as 89.90. 0: no price.
                         * @example 8.99
                         */
                        price?: number | string;
                        /**
                         * @description A picture (PNG, JPEG or WebP) as a data URI or bare base64, or an http(s) URL, which this server fetches.
                         * @example data:image/png;base64,iVBORw0KGgo=
                         */
                        image?: string;
                        /**
                         * @description Hide it from customers?
                         * @example true
                         */
                        isHidden?: boolean | "true" | "false";
                        /**
                         * @description Description.
                         * @example A cup of it.
                         */
                        description?: string;
                        /**
                         * @description Page of the product.
                         * @example https://example.com/coffee
                         */
                        url?: string;
                        /**
                         * @description What you call it yourself.
                         * @example SKU-1
                         */
                        retailerId?: string;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The product as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["ProductModel"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendLinkCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids. Several as a list, or in one text separated by commas or semicolons.
                     * @example [
                     *       "15550000001@c.us"
                     *     ]
                     */
                    phones: string | string[];
                    /**
                     * @description Text before the link.
                     * @example Have a look:
                     */
                    message?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The message of each recipient. */
                        response: {
                            /**
                             * @description Who got it.
                             * @example 15550000001@c.us
                             */
                            phone: string;
                            /**
                             * @description Id of the message.
                             * @example true_15550000001@c.us_3EB0A1B2C3
                             */
                            status: string;
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    archiveChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description true: archive. false: take it out of the archive.
                     * @example true
                     */
                    value?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The chat, or one entry for each. */
                        response: {
                            /**
                             * @description Which chat it is.
                             * @example 15550000001@c.us
                             */
                            wid: components["schemas"]["Wid"] | string;
                            /**
                             * @description Is it archived now?
                             * @example true
                             */
                            archive: boolean;
                        } | {
                            /**
                             * @description Which chat it is.
                             * @example 15550000001@c.us
                             */
                            wid: components["schemas"]["Wid"] | string;
                            /**
                             * @description Is it archived now?
                             * @example true
                             */
                            archive: boolean;
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    archiveAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, for all chats. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setChatState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description 0: typing. 1: recording. 2: neither.
                     * @example 0
                     */
                    chatstate: 0 | 1 | 2 | "0" | "1" | "2";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, for all chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description true: start. false: stop.
                     * @example true
                     */
                    value?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, for all chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description true: start. false: stop.
                     * @example true
                     */
                    value?: boolean | "true" | "false";
                    /**
                     * @description Stop by itself after so many milliseconds, and answer then. Without it, until it is stopped.
                     * @example 5000
                     */
                    duration?: number;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, for all chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getChatById: {
        parameters: {
            query?: {
                /**
                 * @description The ids are those of groups.
                 * @example false
                 */
                isGroup?: boolean | "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid, …@g.us, …@newsletter).
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Which chat it is.
                         * @example 15550000001@c.us
                         */
                        id: components["schemas"]["Wid"] | string;
                        /**
                         * @description Subject of a group, or the name in the address book.
                         * @example Ana Lima
                         */
                        name?: string | null;
                        /**
                         * @description When the last message came or went, epoch seconds.
                         * @example 1795521600
                         */
                        t?: number | null;
                        /**
                         * @description How many messages are not read; -1 where the chat is marked as unread.
                         * @example 2
                         */
                        unreadCount?: number | null;
                        /**
                         * @description Is it archived?
                         * @example false
                         */
                        archive?: boolean | null;
                        /**
                         * @description Since when it is pinned, epoch seconds; left out or false where it is not.
                         * @example 1795521600
                         */
                        pin?: number | boolean | null;
                        /**
                         * @description Until when it is muted, epoch seconds; 0: not muted, -1: for ever.
                         * @example 0
                         */
                        muteExpiration?: number | null;
                        /**
                         * @description After how many seconds messages disappear; 0: never.
                         * @example 604800
                         */
                        ephemeralDuration?: number | null;
                        /**
                         * @description May this account only read here?
                         * @example false
                         */
                        isReadOnly?: boolean | null;
                        /**
                         * @description chat, group, broadcast or newsletter.
                         * @example chat
                         */
                        kind?: string | null;
                        /**
                         * @description Is it a group?
                         * @example false
                         */
                        isGroup?: boolean | null;
                        /**
                         * @description Is it the chat with one person?
                         * @example true
                         */
                        isUser?: boolean | null;
                        /**
                         * @description Is it a broadcast list?
                         * @example false
                         */
                        isBroadcast?: boolean | null;
                        /**
                         * @description Ids of the labels that it bears.
                         * @example [
                         *       "1"
                         *     ]
                         */
                        labels?: string[] | null;
                        /** @description The person or group that the chat is with. */
                        contact?: components["schemas"]["Contact"] | null;
                        /** @description Facts of the group, where it is one. */
                        groupMetadata?: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Whose presence it is; chat-is-online tells it. */
                        presence?: {
                            [key: string]: unknown;
                        } | null;
                        /**
                         * @description Always null: get-messages has the messages.
                         * @example null
                         */
                        msgs?: null;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getChatIsOnline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid, …@g.us, …@newsletter).
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description Is this person online? false also where there is no chat with him, or he hides it.
                         * @example true
                         */
                        response: boolean;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLastSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid, …@g.us, …@newsletter).
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description When this person was last online, epoch seconds; false where WhatsApp does not tell or there is no chat with him.
                         * @example 1795521600
                         */
                        response: number | false;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    clearChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description What was done with each chat. */
                        response: {
                            /**
                             * @description Always the same text.
                             * @example Information retrieved successfully.
                             */
                            message: string;
                            /**
                             * @description Ids of the chats.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            contact: string[];
                            /**
                             * @description The session that answered.
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            /**
                             * @description Whether it was done, by the id of the chat.
                             * @example {
                             *       "15550000001@c.us": true
                             *     }
                             */
                            data: {
                                [key: string]: boolean;
                            };
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    clearAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, for all chats. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description What was done with each chat. */
                        response: {
                            /**
                             * @description Always the same text.
                             * @example Information retrieved successfully.
                             */
                            message: string;
                            /**
                             * @description Ids of the chats.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            contact: string[];
                            /**
                             * @description The session that answered.
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            /**
                             * @description Whether it was done, by the id of the chat.
                             * @example {
                             *       "15550000001@c.us": true
                             *     }
                             */
                            data: {
                                [key: string]: boolean;
                            };
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done, for all chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description All chats, the one with the newest message first. */
                        response: components["schemas"]["Chat"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listChats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the chat from which the list goes on.
                     * @example 15550000001@c.us
                     */
                    id?: string;
                    /**
                     * @description How many chats; all where it is left out.
                     * @example 20
                     */
                    count?: number;
                    /**
                     * @description after: from that chat on, itself included. before: the chats before it.
                     * @example after
                     * @enum {string}
                     */
                    direction?: "after" | "before";
                    /**
                     * @description Groups only.
                     * @example true
                     */
                    onlyGroups?: boolean | "true" | "false";
                    /**
                     * @description Chats with one person only.
                     * @example true
                     */
                    onlyUsers?: boolean | "true" | "false";
                    /**
                     * @description Chats with unread messages only.
                     * @example true
                     */
                    onlyWithUnreadMessage?: boolean | "true" | "false";
                    /**
                     * @description Chats that bear one of these labels only, by name or id.
                     * @example [
                     *       "New customer"
                     *     ]
                     */
                    withLabels?: string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The chats, the one with the newest message first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArchivedChats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats, the one with the newest message first. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllChatsWithMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Chats with messages. */
                        response: ({
                            /**
                             * @description Which chat it is.
                             * @example 15550000001@c.us
                             */
                            id: components["schemas"]["Wid"] | string;
                            /**
                             * @description Subject of a group, or the name in the address book.
                             * @example Ana Lima
                             */
                            name?: string | null;
                            /**
                             * @description When the last message came or went, epoch seconds.
                             * @example 1795521600
                             */
                            t?: number | null;
                            /**
                             * @description How many messages are not read; -1 where the chat is marked as unread.
                             * @example 2
                             */
                            unreadCount?: number | null;
                            /**
                             * @description Is it archived?
                             * @example false
                             */
                            archive?: boolean | null;
                            /**
                             * @description Since when it is pinned, epoch seconds; left out or false where it is not.
                             * @example 1795521600
                             */
                            pin?: number | boolean | null;
                            /**
                             * @description Until when it is muted, epoch seconds; 0: not muted, -1: for ever.
                             * @example 0
                             */
                            muteExpiration?: number | null;
                            /**
                             * @description After how many seconds messages disappear; 0: never.
                             * @example 604800
                             */
                            ephemeralDuration?: number | null;
                            /**
                             * @description May this account only read here?
                             * @example false
                             */
                            isReadOnly?: boolean | null;
                            /**
                             * @description chat, group, broadcast or newsletter.
                             * @example chat
                             */
                            kind?: string | null;
                            /**
                             * @description Is it a group?
                             * @example false
                             */
                            isGroup?: boolean | null;
                            /**
                             * @description Is it the chat with one person?
                             * @example true
                             */
                            isUser?: boolean | null;
                            /**
                             * @description Is it a broadcast list?
                             * @example false
                             */
                            isBroadcast?: boolean | null;
                            /**
                             * @description Ids of the labels that it bears.
                             * @example [
                             *       "1"
                             *     ]
                             */
                            labels?: string[] | null;
                            /** @description The person or group that the chat is with. */
                            contact?: components["schemas"]["Contact"] | null;
                            /** @description Facts of the group, where it is one. */
                            groupMetadata?: {
                                [key: string]: unknown;
                            } | null;
                            /** @description Whose presence it is; chat-is-online tells it. */
                            presence?: {
                                [key: string]: unknown;
                            } | null;
                            /**
                             * @description Always null: get-messages has the messages.
                             * @example null
                             */
                            msgs?: null;
                            /** @description The messages. */
                            messages: components["schemas"]["Message"][];
                        } & {
                            [key: string]: unknown;
                        })[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllMessagesInChat: {
        parameters: {
            query?: {
                /**
                 * @description The ids are those of groups.
                 * @example false
                 */
                isGroup?: boolean | "true" | "false";
                /**
                 * @description Messages that this account sent too.
                 * @example true
                 */
                includeMe?: boolean | "true" | "false";
                /**
                 * @description Notices of WhatsApp too: somebody joined a group, and the like.
                 * @example true
                 */
                includeNotifications?: boolean | "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; they are answered as a list.
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The messages of the chat, oldest first; with several chats a list of such lists. */
                        response: components["schemas"]["Message"][] | components["schemas"]["Message"][][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    loadMessagesInChat: {
        parameters: {
            query?: {
                /**
                 * @description The ids are those of groups.
                 * @example false
                 */
                isGroup?: boolean | "true" | "false";
                /**
                 * @description Messages that this account sent too.
                 * @example true
                 */
                includeMe?: boolean | "true" | "false";
                /**
                 * @description Notices of WhatsApp too: somebody joined a group, and the like.
                 * @example true
                 */
                includeNotifications?: boolean | "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid, …@g.us, …@newsletter).
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The messages. */
                        response: components["schemas"]["Message"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMessages: {
        parameters: {
            query?: {
                /**
                 * @description The id is that of a group.
                 * @example false
                 */
                isGroup?: boolean | "true" | "false";
                /**
                 * @description How many messages; -1: all.
                 * @example 20
                 */
                count?: string;
                /**
                 * @description Messages before or after the one with `id`.
                 * @example before
                 */
                direction?: "before" | "after";
                /**
                 * @description Id of the message to start from; without it: the newest messages.
                 * @example false_15550000001@c.us_3EB0A1B2C3
                 */
                id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid, …@g.us, …@newsletter).
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The messages. */
                        response: components["schemas"]["Message"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    pinChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description true: pin. false: unpin.
                     * @example true
                     */
                    state: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Pinned, or unpinned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Chat fixed
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    muteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description How long. Left out: no longer muted.
                     * @example 8
                     */
                    time?: number | null;
                    /**
                     * @description What `time` counts.
                     * @default hours
                     * @example hours
                     * @enum {string}
                     */
                    type?: "hours" | "minutes" | "year";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The chat, or one entry for each. */
                        response: {
                            /** @description This account. */
                            me: {
                                [key: string]: unknown;
                            };
                            /** @description The chat. */
                            to: {
                                [key: string]: unknown;
                            };
                            /**
                             * @description Always false.
                             * @example false
                             * @constant
                             */
                            erro: false;
                            /**
                             * @description Always 200.
                             * @example 200
                             */
                            status: number;
                            /**
                             * @description Always null.
                             * @example null
                             */
                            text: null;
                            /**
                             * @description Always sendMute.
                             * @example sendMute
                             * @constant
                             */
                            type: "sendMute";
                            /**
                             * @description The duration that was asked for; left out where the chat is no longer muted.
                             * @example 8
                             */
                            time?: number;
                            /**
                             * @description What it counts.
                             * @example hours
                             */
                            timeType?: string;
                            /**
                             * @description Until when the chat is muted, epoch seconds; 0: it is not.
                             * @example 1795521600
                             */
                            expiration: number;
                        } | {
                            /** @description This account. */
                            me: {
                                [key: string]: unknown;
                            };
                            /** @description The chat. */
                            to: {
                                [key: string]: unknown;
                            };
                            /**
                             * @description Always false.
                             * @example false
                             * @constant
                             */
                            erro: false;
                            /**
                             * @description Always 200.
                             * @example 200
                             */
                            status: number;
                            /**
                             * @description Always null.
                             * @example null
                             */
                            text: null;
                            /**
                             * @description Always sendMute.
                             * @example sendMute
                             * @constant
                             */
                            type: "sendMute";
                            /**
                             * @description The duration that was asked for; left out where the chat is no longer muted.
                             * @example 8
                             */
                            time?: number;
                            /**
                             * @description What it counts.
                             * @example hours
                             */
                            timeType?: string;
                            /**
                             * @description Until when the chat is muted, epoch seconds; 0: it is not.
                             * @example 1795521600
                             */
                            expiration: number;
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description all: the muted and the others. toMute: the muted. noMute: the others.
                 * @example all
                 */
                type: "all" | "toMute" | "noMute";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description First the numbers, then the muted chats (all, toMute), then the others (all, noMute). */
                        response: ({
                            /**
                             * @description How many chats the answer lists.
                             * @example 3
                             */
                            total: number;
                            /**
                             * @description How many of them are muted (type all).
                             * @example 1
                             */
                            amountToMute?: number;
                            /**
                             * @description How many of them are not (type all).
                             * @example 2
                             */
                            amountnoMute?: number;
                        } | ({
                            /**
                             * @description Which chat it is.
                             * @example 15550000001@c.us
                             */
                            id?: components["schemas"]["Wid"] | string;
                            /**
                             * @description Until when it is muted, epoch seconds; 0: not muted, -1: for ever.
                             * @example 1795521600
                             */
                            expiration?: number | null;
                            /**
                             * @description Is it muted?
                             * @example true
                             */
                            isMuted?: boolean | null;
                        } & {
                            [key: string]: unknown;
                        })[])[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description What was done with each chat. */
                        response: {
                            /**
                             * @description Always the same text.
                             * @example Information retrieved successfully.
                             */
                            message: string;
                            /**
                             * @description Ids of the chats.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            contact: string[];
                            /**
                             * @description The session that answered.
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            /** @description What was unread in each chat. */
                            data: {
                                /**
                                 * @description Which chat it is.
                                 * @example 15550000001@c.us
                                 */
                                wid: components["schemas"]["Wid"] | string;
                                /**
                                 * @description How many messages were not read before.
                                 * @example 2
                                 */
                                unreadCount: number;
                            }[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    markUnseen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example unseen checked
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setTemporaryMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description true: messages disappear after 7 days. false: they stay.
                     * @example true
                     */
                    value?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description true, or one for each chat. */
                        response: boolean | boolean[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllNewMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The messages. */
                        response: components["schemas"]["Message"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUnreadMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Chats with messages. */
                        response: ({
                            /**
                             * @description Which chat it is.
                             * @example 15550000001@c.us
                             */
                            id: components["schemas"]["Wid"] | string;
                            /**
                             * @description Subject of a group, or the name in the address book.
                             * @example Ana Lima
                             */
                            name?: string | null;
                            /**
                             * @description When the last message came or went, epoch seconds.
                             * @example 1795521600
                             */
                            t?: number | null;
                            /**
                             * @description How many messages are not read; -1 where the chat is marked as unread.
                             * @example 2
                             */
                            unreadCount?: number | null;
                            /**
                             * @description Is it archived?
                             * @example false
                             */
                            archive?: boolean | null;
                            /**
                             * @description Since when it is pinned, epoch seconds; left out or false where it is not.
                             * @example 1795521600
                             */
                            pin?: number | boolean | null;
                            /**
                             * @description Until when it is muted, epoch seconds; 0: not muted, -1: for ever.
                             * @example 0
                             */
                            muteExpiration?: number | null;
                            /**
                             * @description After how many seconds messages disappear; 0: never.
                             * @example 604800
                             */
                            ephemeralDuration?: number | null;
                            /**
                             * @description May this account only read here?
                             * @example false
                             */
                            isReadOnly?: boolean | null;
                            /**
                             * @description chat, group, broadcast or newsletter.
                             * @example chat
                             */
                            kind?: string | null;
                            /**
                             * @description Is it a group?
                             * @example false
                             */
                            isGroup?: boolean | null;
                            /**
                             * @description Is it the chat with one person?
                             * @example true
                             */
                            isUser?: boolean | null;
                            /**
                             * @description Is it a broadcast list?
                             * @example false
                             */
                            isBroadcast?: boolean | null;
                            /**
                             * @description Ids of the labels that it bears.
                             * @example [
                             *       "1"
                             *     ]
                             */
                            labels?: string[] | null;
                            /** @description The person or group that the chat is with. */
                            contact?: components["schemas"]["Contact"] | null;
                            /** @description Facts of the group, where it is one. */
                            groupMetadata?: {
                                [key: string]: unknown;
                            } | null;
                            /** @description Whose presence it is; chat-is-online tells it. */
                            presence?: {
                                [key: string]: unknown;
                            } | null;
                            /**
                             * @description Always null: get-messages has the messages.
                             * @example null
                             */
                            msgs?: null;
                            /** @description The messages. */
                            messages: components["schemas"]["Message"][];
                        } & {
                            [key: string]: unknown;
                        })[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllUnreadMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The messages. */
                        response: components["schemas"]["Message"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    receiveChatwoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        /** @description A webhook call of Chatwoot. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What happened in Chatwoot. message_created with an outgoing message is delivered.
                     * @example message_created
                     */
                    event: string;
                    /**
                     * @description Id of the message in Chatwoot: one that was delivered is not delivered again.
                     * @example 4711
                     */
                    id?: (number | string) | null;
                    /**
                     * @description A note among agents: it is not delivered.
                     * @example false
                     */
                    private?: boolean | null;
                    /**
                     * @description The same.
                     * @example false
                     */
                    is_private?: boolean | null;
                    /**
                     * @description Only outgoing messages are delivered.
                     * @example outgoing
                     */
                    message_type?: (string | number) | null;
                    /**
                     * @description Recipients; without it, the phone number of the contact of the conversation.
                     * @example 5511999990000
                     */
                    phone?: string | string[] | null;
                    /**
                     * @description The message; without it, the first one of the conversation.
                     * @example {
                     *       "content": "Hello!"
                     *     }
                     */
                    message?: ({
                        /**
                         * @description Id of the message in Chatwoot: one that was delivered is not delivered again.
                         * @example 4711
                         */
                        id?: (number | string) | null;
                        /**
                         * @description The text; beside files, their caption.
                         * @example Hello!
                         */
                        content?: string | null;
                        /**
                         * @description The files.
                         * @example []
                         */
                        attachments?: ({
                            /**
                             * @description Where the file is; an attachment without is left out.
                             * @example https://chat.example.com/rails/active_storage/blobs/redirect/abc/photo.png
                             */
                            data_url?: string | null;
                            /**
                             * @description Kind of file: audio goes out as a voice message.
                             * @example image
                             */
                            file_type?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                    /**
                     * @description The conversation in Chatwoot.
                     * @example {
                     *       "meta": {
                     *         "sender": {
                     *           "phone_number": "+5511999990000"
                     *         }
                     *       },
                     *       "messages": [
                     *         {
                     *           "id": 4711,
                     *           "content": "Hello!"
                     *         }
                     *       ]
                     *     }
                     */
                    conversation?: ({
                        /**
                         * @description Its messages, of which the first is the one that was written.
                         * @example [
                         *       {
                         *         "id": 4711,
                         *         "content": "Hello!"
                         *       }
                         *     ]
                         */
                        messages?: ({
                            /**
                             * @description Id of the message in Chatwoot: one that was delivered is not delivered again.
                             * @example 4711
                             */
                            id?: (number | string) | null;
                            /**
                             * @description The text; beside files, their caption.
                             * @example Hello!
                             */
                            content?: string | null;
                            /**
                             * @description The files.
                             * @example []
                             */
                            attachments?: ({
                                /**
                                 * @description Where the file is; an attachment without is left out.
                                 * @example https://chat.example.com/rails/active_storage/blobs/redirect/abc/photo.png
                                 */
                                data_url?: string | null;
                                /**
                                 * @description Kind of file: audio goes out as a voice message.
                                 * @example image
                                 */
                                file_type?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                        /**
                         * @description Who takes part.
                         * @example {
                         *       "sender": {
                         *         "phone_number": "+5511999990000"
                         *       }
                         *     }
                         */
                        meta?: ({
                            /**
                             * @description The contact.
                             * @example {
                             *       "phone_number": "+5511999990000"
                             *     }
                             */
                            sender?: ({
                                /**
                                 * @description Phone number of the contact.
                                 * @example +5511999990000
                                 */
                                phone_number?: string | null;
                                /**
                                 * @description Identifier of the contact: used where it has no phone number and this is a chat id.
                                 * @example 120363581411652665@g.us
                                 */
                                identifier?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The webhook call was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description With two blanks after "on": delivered. With one: there was nothing to deliver.
                         * @example Success on  receive chatwoot
                         * @enum {string}
                         */
                        message: "Success on  receive chatwoot" | "Success on receive chatwoot";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the community.
                     * @example Neighbours
                     */
                    name: string;
                    /**
                     * @description Description; may be empty.
                     * @example Our street
                     */
                    description: string;
                    /**
                     * @description Groups that become part of it; this account must be their admin. May be empty.
                     * @example [
                     *       "120363581411652666@g.us"
                     *     ]
                     */
                    groupIds: string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The community is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Id of the new community.
                         * @example 15550000001@c.us
                         */
                        wid: components["schemas"]["Wid"] | string;
                        /** @description What came of the groups. */
                        subGroups: {
                            /** @description Groups with which it did not work. */
                            failedGroups: {
                                /**
                                 * @description Id of the group.
                                 * @example 120363581411652666@g.us
                                 */
                                jid: string;
                                /**
                                 * @description Why not, as WhatsApp numbers it. 403: this account is no admin of it. 404: there is no such group. 409: it belongs to a community already.
                                 * @example 403
                                 */
                                error: string | number;
                            }[];
                            /**
                             * @description Groups that are part of it now.
                             * @example [
                             *       "120363581411652666@g.us"
                             *     ]
                             */
                            linkedGroupJids: string[];
                        } & {
                            [key: string]: unknown;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deactivateCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the community, with or without @g.us.
                     * @example 120363581411652665@g.us
                     */
                    id: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The community is gone; its groups live on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Id that the community had.
                         * @example 120363581411652665@g.us
                         */
                        parent_group_jid: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addCommunitySubgroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the community, with or without @g.us.
                     * @example 120363581411652665@g.us
                     */
                    id: string;
                    /**
                     * @description Ids of the groups.
                     * @example [
                     *       "120363581411652666@g.us"
                     *     ]
                     */
                    groupsIds: string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description What came of each group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Groups with which it did not work. */
                        failedGroups: {
                            /**
                             * @description Id of the group.
                             * @example 120363581411652666@g.us
                             */
                            jid: string;
                            /**
                             * @description Why not, as WhatsApp numbers it. 403: this account is no admin of it. 404: there is no such group. 409: it belongs to a community already.
                             * @example 403
                             */
                            error: string | number;
                        }[];
                        /**
                         * @description Groups that are part of it now.
                         * @example [
                         *       "120363581411652666@g.us"
                         *     ]
                         */
                        linkedGroupJids: string[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeCommunitySubgroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the community, with or without @g.us.
                     * @example 120363581411652665@g.us
                     */
                    id: string;
                    /**
                     * @description Ids of the groups.
                     * @example [
                     *       "120363581411652666@g.us"
                     *     ]
                     */
                    groupsIds: string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description What came of each group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Groups with which it did not work. */
                        failedGroups: {
                            /**
                             * @description Id of the group.
                             * @example 120363581411652666@g.us
                             */
                            jid: string;
                            /**
                             * @description Why not, as WhatsApp numbers it. 403: this account is no admin of it. 404: there is no such group. 409: it belongs to a community already.
                             * @example 403
                             */
                            error: string | number;
                        }[];
                        /**
                         * @description Groups that are no longer part of it.
                         * @example [
                         *       "120363581411652666@g.us"
                         *     ]
                         */
                        linkedGroupJids: string[];
                        /**
                         * @description The same.
                         * @example [
                         *       "120363581411652666@g.us"
                         *     ]
                         */
                        unlinkedGroupJids: string[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    promoteCommunityParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the community, with or without @g.us.
                     * @example 120363581411652665@g.us
                     */
                    id: string;
                    /**
                     * @description Numbers or ids of members of the community.
                     * @example [
                     *       "15550000001"
                     *     ]
                     */
                    participantsId: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Who was named.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        participants: string[];
                        /**
                         * @description Always true.
                         * @example true
                         * @constant
                         */
                        success: true;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    demoteCommunityParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the community, with or without @g.us.
                     * @example 120363581411652665@g.us
                     */
                    id: string;
                    /**
                     * @description Numbers or ids of members of the community.
                     * @example [
                     *       "15550000001"
                     *     ]
                     */
                    participantsId: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Who was named.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        participants: string[];
                        /**
                         * @description Always true.
                         * @example true
                         * @constant
                         */
                        success: true;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCommunityParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the community, with or without @g.us.
                 * @example 120363581411652665@g.us
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ids of the members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wid"][];
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description All contacts that WhatsApp Web knows: the address book, and everybody else it has met. */
                        response: components["schemas"]["Contact"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; they are answered as a list.
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The contact, or one for each number. */
                        response: components["schemas"]["Contact"] | components["schemas"]["Contact"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPnLid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Phone number or LID of a person: …@c.us, …@lid, or a bare number.
                 * @example 15550000001@c.us
                 */
                pnLid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both ids of the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The LID of this person. */
                        lid?: {
                            /**
                             * @description The number.
                             * @example 15550000001
                             */
                            id: string;
                            /**
                             * @description c.us or lid.
                             * @example c.us
                             */
                            server: string;
                            /**
                             * @description The whole id.
                             * @example 15550000001@c.us
                             */
                            _serialized: string;
                        };
                        /** @description The phone number of this person. */
                        phoneNumber?: {
                            /**
                             * @description The number.
                             * @example 15550000001
                             */
                            id: string;
                            /**
                             * @description c.us or lid.
                             * @example c.us
                             */
                            server: string;
                            /**
                             * @description The whole id.
                             * @example 15550000001@c.us
                             */
                            _serialized: string;
                        };
                        /** @description What WhatsApp Web knows of this person; left out where it knows nothing. */
                        contact?: {
                            /**
                             * @description Name in the address book.
                             * @example Ana Lima
                             */
                            name?: string | null;
                            /**
                             * @description First name in the address book.
                             * @example Ana
                             */
                            shortName?: string | null;
                            /**
                             * @description The name that this person gives himself.
                             * @example Ana
                             */
                            pushname?: string | null;
                            /**
                             * @description in: from the address book; out: not.
                             * @example in
                             */
                            type?: string | null;
                            /**
                             * @description Name of a business account.
                             * @example Ana Bakery
                             */
                            verifiedName?: string | null;
                            /**
                             * @description Is this a business account?
                             * @example false
                             */
                            isBusiness?: boolean;
                            /**
                             * @description Is this a large business?
                             * @example false
                             */
                            isEnterprise?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkNumberStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; they are answered as a list.
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WhatsApp has answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The answer, or one for each number. */
                        response: components["schemas"]["NumberStatus"] | components["schemas"]["NumberStatus"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getNumberProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; they are answered as a list.
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WhatsApp has answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The answer, or one for each number. */
                        response: components["schemas"]["NumberStatus"] | components["schemas"]["NumberStatus"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProfilePic: {
        parameters: {
            query?: {
                /**
                 * @description The ids are those of groups.
                 * @example false
                 */
                isGroup?: boolean | "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; they are answered as a list.
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The picture, or one for each number; null where WhatsApp tells nothing. */
                        response: components["schemas"]["ProfilePicThumb"] | null | (components["schemas"]["ProfilePicThumb"] | null)[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProfileStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; they are answered as a list.
                 * @example 15550000001
                 */
                phone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The text, or one for each number. */
                        response: {
                            /**
                             * @description Who was asked for.
                             * @example 15550000001@c.us
                             */
                            id: string;
                            /**
                             * @description The text that this person shows about himself; null where there is none or it is hidden.
                             * @example Available
                             */
                            status: string | null;
                        } | {
                            /**
                             * @description Who was asked for.
                             * @example 15550000001@c.us
                             */
                            id: string;
                            /**
                             * @description The text that this person shows about himself; null where there is none or it is hidden.
                             * @example Available
                             */
                            status: string | null;
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBatteryLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How full the battery is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /**
                         * @description The phone's battery in percent; null where WhatsApp does not tell, which is the rule today.
                         * @example 80
                         */
                        response: number | null;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHostDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linked phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Facts of the linked phone; further ones of WhatsApp pass through. */
                        response: {
                            /**
                             * @description Chat id of the linked account.
                             * @example 15550000002@c.us
                             */
                            phoneNumber: string;
                            /**
                             * @description The account's own name.
                             * @example Ana
                             */
                            pushname?: string;
                            /**
                             * @description Kind of phone.
                             * @example android
                             */
                            platform?: string;
                            /**
                             * @description The phone's battery in percent, where WhatsApp tells.
                             * @example 80
                             */
                            battery?: number;
                            /**
                             * @description Is the phone charging, where WhatsApp tells?
                             * @example false
                             */
                            plugged?: boolean;
                        } & {
                            [key: string]: unknown;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linked account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description Chat id of the linked account.
                         * @example 15550000002@c.us
                         */
                        response: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description Names of the wanted events, separated by commas; all where it is left out. There are: status-changed, status-find, qrcode, phoneCode, onmessage, onack, onpresencechanged, closesession, logoutsession.
                 * @example onmessage,onack
                 */
                events?: string;
                /**
                 * @description As the header `Last-Event-ID`, for clients that can not set it.
                 * @example mi5k2z1c-17
                 */
                lastEventId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream: for each event its `id`, its name as `event`, and as `data` JSON {event, session, …fields}. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the group; a list makes a group of each name. A text is one name, commas included.
                     * @example Friends
                     */
                    name: string | string[];
                    /**
                     * @description Numbers or ids of the members; this account is one by itself. All are checked before a group is made.
                     * @example [
                     *       "15550000001"
                     *     ]
                     */
                    participants: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The groups. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Group(s) created successfully
                             */
                            message: string;
                            /**
                             * @description The name as it was sent.
                             * @example Friends
                             */
                            group: string | string[];
                            /** @description The groups, in the order of the names. */
                            groupInfo: {
                                /**
                                 * @description Name of the group.
                                 * @example Friends
                                 */
                                name: string;
                                /**
                                 * @description Its id without @g.us.
                                 * @example 120363581411652665
                                 */
                                id?: string;
                                /**
                                 * @description What came of each person, by id.
                                 * @example {
                                 *       "992475645745631@lid": {
                                 *         "wid": "992475645745631@lid",
                                 *         "code": 200,
                                 *         "invite_code": null,
                                 *         "invite_code_exp": null
                                 *       }
                                 *     }
                                 */
                                participants?: {
                                    [key: string]: {
                                        /**
                                         * @description Who it is.
                                         * @example 992475645745631@lid
                                         */
                                        wid: string;
                                        /**
                                         * @description 200: added. 403: his privacy forbids it, and he can be sent the invitation. 409: he is a member already.
                                         * @example 200
                                         */
                                        code: number;
                                        /**
                                         * @description The same in words.
                                         * @example OK
                                         */
                                        message?: string;
                                        /**
                                         * @description With 403: code of an invitation for him.
                                         * @example Jd8Kx1mQpZ4vT7sB
                                         */
                                        invite_code?: string | null;
                                        /**
                                         * @description Until when it holds, epoch seconds.
                                         * @example 1795521600
                                         */
                                        invite_code_exp?: number | null;
                                    };
                                };
                                /** @description Why this group could not be made, where others could. */
                                error?: {
                                    /**
                                     * @description Code of the error.
                                     * @example APP_CALL_FAILED
                                     */
                                    code: string;
                                    /**
                                     * @description Its text.
                                     * @example WhatsApp refused createGroup: bad-request
                                     */
                                    message: string;
                                };
                            }[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example You left the group successfully
                             */
                            messages: string;
                            /**
                             * @description The same.
                             * @example You left the group successfully
                             */
                            message: string;
                            /**
                             * @description The groups as they were sent.
                             * @example 120363581411652665@g.us
                             */
                            group: string | string[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setGroupSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description The new name.
                     * @example Old friends
                     */
                    title: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description true, or one for each group. */
                        response: boolean | boolean[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setGroupDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description The new description; an empty one removes it.
                     * @example Old friends
                     */
                    description: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description true, or one for each group. */
                        response: boolean | boolean[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setGroupPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The picture is set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Group profile photo successfully changed
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the group, with or without @g.us; several separated by commas or semicolons.
                 * @example 120363581411652665@g.us
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The members; with several groups a list of such lists. */
                        response: components["schemas"]["Contact"][] | components["schemas"]["Contact"][][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listGroupMembersIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the group, with or without @g.us; several separated by commas or semicolons.
                 * @example 120363581411652665@g.us
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ids of the members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Ids of the members; with several groups a list of such lists. */
                        response: components["schemas"]["Wid"][] | components["schemas"]["Wid"][][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listGroupAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the group, with or without @g.us; several separated by commas or semicolons.
                 * @example 120363581411652665@g.us
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ids of the admins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description A list of ids for each group, also where there is one. */
                        response: components["schemas"]["Wid"][][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setGroupProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description announcement: only admins write. restrict: only admins change name, description and picture. ephemeral: messages disappear.
                     * @example announcement
                     * @enum {string}
                     */
                    property: "announcement" | "ephemeral" | "restrict";
                    /**
                     * @description On or off; for ephemeral also after how many seconds: 86400, 604800 (what true means) or 7776000.
                     * @default true
                     * @example true
                     */
                    value?: boolean | 0 | 1 | 86400 | 604800 | 7776000 | "true" | "false" | "0" | "1" | "86400" | "604800" | "7776000";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description true, or one for each group. */
                        response: boolean | boolean[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setMessagesAdminsOnly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description true: only admins write. false: all members.
                     * @example true
                     */
                    value?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description true, or one for each group. */
                        response: boolean | boolean[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeGroupPrivacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description true: only admins change name, description and picture. false: all members.
                     * @example true
                     */
                    status: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Group privacy changed successfully
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getGroupInviteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the group, with or without @g.us; several separated by commas or semicolons.
                 * @example 120363581411652665@g.us
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invite link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The link; with several groups a list. */
                        response: string | string[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeGroupInviteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the group, with or without @g.us; several separated by commas or semicolons.
                 * @example 120363581411652665@g.us
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The old link is void, this is the new one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description The new link; with several groups a list. */
                        response: string | string[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getGroupInfoFromInviteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The code, or the whole link.
                     * @example https://chat.whatsapp.com/CMJYfPFqRyE2GxrnkldYED
                     */
                    invitecode: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The group behind the link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["GroupMetadata"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The code, or the whole link.
                     * @example https://chat.whatsapp.com/CMJYfPFqRyE2GxrnkldYED
                     */
                    inviteCode: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Joined, or asked to be let in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The group. */
                        response: {
                            /**
                             * @description What was done.
                             * @example The informed contact(s) entered the group successfully
                             */
                            message: string;
                            /**
                             * @description The code as it was sent.
                             * @example CMJYfPFqRyE2GxrnkldYED
                             */
                            contact: string;
                            /**
                             * @description Id of the group.
                             * @example 120363581411652665@g.us
                             */
                            id: string;
                            /**
                             * @description true: an admin of the group has to let this account in.
                             * @example false
                             */
                            pendingApproval: boolean;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All groups and communities of this account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The groups, as chats. */
                        response: components["schemas"]["Chat"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCommonGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Number or id of a person.
                 * @example 15550000001@c.us
                 */
                wid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ids of the groups in which both are; empty where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wid"][];
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getGroupInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the group, with or without @g.us; several separated by commas or semicolons.
                 * @example 120363581411652665@g.us
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The group; with several a list. */
                        response: {
                            /**
                             * @description Id of the group.
                             * @example 120363581411652665@g.us
                             */
                            id: string;
                            /**
                             * @description Name that is shown.
                             * @example Friends
                             */
                            name: string;
                            /**
                             * @description Description; null: it has none.
                             * @example Old friends
                             */
                            description: string | null;
                            /**
                             * @description Name of the group.
                             * @example Friends
                             */
                            subject: string;
                            /**
                             * @description When the name was last changed. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            subjectUpdatedAt: string | null;
                            /**
                             * @description Who changed it. null: not known.
                             * @example 992475645745631@lid
                             */
                            subjectUpdatedBy: string | null;
                            /**
                             * @description When the description was last changed. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            descriptionUpdatedAt: string | null;
                            /**
                             * @description Who changed it. null: not known.
                             * @example 992475645745631@lid
                             */
                            descriptionUpdatedBy: string | null;
                            /**
                             * @description When the group was made. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            createdAt: string | null;
                            /**
                             * @description When something last happened in its chat. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            lastActivityAt: string | null;
                            /** @description The members. */
                            participants: {
                                /**
                                 * @description Id of the member.
                                 * @example 992475645745631@lid
                                 */
                                id: string;
                                /**
                                 * @description Is this member an admin?
                                 * @example true
                                 */
                                isAdmin: boolean;
                            }[];
                        } | {
                            /**
                             * @description Id of the group.
                             * @example 120363581411652665@g.us
                             */
                            id: string;
                            /**
                             * @description Name that is shown.
                             * @example Friends
                             */
                            name: string;
                            /**
                             * @description Description; null: it has none.
                             * @example Old friends
                             */
                            description: string | null;
                            /**
                             * @description Name of the group.
                             * @example Friends
                             */
                            subject: string;
                            /**
                             * @description When the name was last changed. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            subjectUpdatedAt: string | null;
                            /**
                             * @description Who changed it. null: not known.
                             * @example 992475645745631@lid
                             */
                            subjectUpdatedBy: string | null;
                            /**
                             * @description When the description was last changed. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            descriptionUpdatedAt: string | null;
                            /**
                             * @description Who changed it. null: not known.
                             * @example 992475645745631@lid
                             */
                            descriptionUpdatedBy: string | null;
                            /**
                             * @description When the group was made. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            createdAt: string | null;
                            /**
                             * @description When something last happened in its chat. ISO 8601; null: not known.
                             * @example 2026-11-24T12:00:00.000Z
                             */
                            lastActivityAt: string | null;
                            /** @description The members. */
                            participants: {
                                /**
                                 * @description Id of the member.
                                 * @example 992475645745631@lid
                                 */
                                id: string;
                                /**
                                 * @description Is this member an admin?
                                 * @example true
                                 */
                                isAdmin: boolean;
                            }[];
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp has answered for each person: look at `result` or `refused`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description What came of it. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Addition to group attempted.
                             */
                            message: string;
                            /**
                             * @description Who was named.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            participants: string[];
                            /**
                             * @description Ids of the groups.
                             * @example [
                             *       "120363581411652665@g.us"
                             *     ]
                             */
                            groups: string[];
                            /** @description What came of it, group by group. */
                            result: {
                                [key: string]: {
                                    /**
                                     * @description Who it is.
                                     * @example 992475645745631@lid
                                     */
                                    wid: string;
                                    /**
                                     * @description 200: added. 403: his privacy forbids it, and he can be sent the invitation. 409: he is a member already.
                                     * @example 200
                                     */
                                    code: number;
                                    /**
                                     * @description The same in words.
                                     * @example OK
                                     */
                                    message?: string;
                                    /**
                                     * @description With 403: code of an invitation for him.
                                     * @example Jd8Kx1mQpZ4vT7sB
                                     */
                                    invite_code?: string | null;
                                    /**
                                     * @description Until when it holds, epoch seconds.
                                     * @example 1795521600
                                     */
                                    invite_code_exp?: number | null;
                                };
                            }[];
                            /**
                             * @description Who was not added: `result` tells why.
                             * @example []
                             */
                            refused: string[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Participant(s) removed successfully
                             */
                            message: string;
                            /**
                             * @description Who was named.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            participants: string[];
                            /**
                             * @description Ids of the groups.
                             * @example [
                             *       "120363581411652665@g.us"
                             *     ]
                             */
                            groups: string[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    promoteGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description They are admins now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Successful promoted participant(s)
                             */
                            message: string;
                            /**
                             * @description Who was named.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            participants: string[];
                            /**
                             * @description Ids of the groups.
                             * @example [
                             *       "120363581411652665@g.us"
                             *     ]
                             */
                            groups: string[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    demoteGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or semicolons.
                     * @example 120363581411652665@g.us
                     */
                    groupId: string | string[];
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description They are plain members now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Admin of participant(s) revoked successfully
                             */
                            message: string;
                            /**
                             * @description Who was named.
                             * @example [
                             *       "15550000001@c.us"
                             *     ]
                             */
                            participants: string[];
                            /**
                             * @description Ids of the groups.
                             * @example [
                             *       "120363581411652665@g.us"
                             *     ]
                             */
                            groups: string[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the label, as get-all-labels lists it.
                 * @example 1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label is gone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description A label that was deleted. */
                        response: {
                            /**
                             * @description Id of the label.
                             * @example 1
                             */
                            id: string;
                            /**
                             * @description Is it gone?
                             * @example true
                             */
                            deleteLabelResult: boolean;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteAllLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All labels are gone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Every label that was deleted. */
                        response: {
                            /**
                             * @description Id of the label.
                             * @example 1
                             */
                            id: string;
                            /**
                             * @description Is it gone?
                             * @example true
                             */
                            deleteLabelResult: boolean;
                        }[];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAllLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All labels. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description All labels of the account. */
                        response: components["schemas"]["Label"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addNewLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is written on the label.
                     * @example New customer
                     */
                    name: string;
                    /** @description How it looks. */
                    options?: {
                        /**
                         * @description Its colour: a place in the palette of WhatsApp (from 0), or a colour of the palette as #rrggbb. Without it the colour that the fewest labels have.
                         * @example #64c4ff
                         */
                        labelColor?: string | number;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The new label. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["Label"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addOrRemoveLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The chats: numbers with country code, or chat ids. Each must be a chat of this account already.
                     * @example [
                     *       "15550000001@c.us"
                     *     ]
                     */
                    chatIds: string | string[];
                    /**
                     * @description What to do with which label.
                     * @example [
                     *       {
                     *         "labelId": "1",
                     *         "type": "add"
                     *       }
                     *     ]
                     */
                    options: {
                        /**
                         * @description Id of the label.
                         * @example 1
                         */
                        labelId: string;
                        /**
                         * @description Put it on the chats, or take it off.
                         * @example add
                         * @enum {string}
                         */
                        type: "add" | "remove";
                    } | {
                        /**
                         * @description Id of the label.
                         * @example 1
                         */
                        labelId: string;
                        /**
                         * @description Put it on the chats, or take it off.
                         * @example add
                         * @enum {string}
                         */
                        type: "add" | "remove";
                    }[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The chats bear the labels, or bear them no longer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The labels named in the request, as they are now. */
                        response: components["schemas"]["Label"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description Id of the message, or several.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    messageId: string | string[];
                    /**
                     * @description true: delete it for this account only. false, the default: delete it for everybody; what somebody else wrote is deleted for this account only, unless this account is an admin of the group.
                     * @example false
                     */
                    onlyLocal?: boolean | "true" | "false";
                    /**
                     * @description Delete its file too (the default).
                     * @example true
                     */
                    deleteMediaInDevice?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The messages are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Message deleted
                             */
                            message: string;
                            /** @description What became of each message. */
                            results: {
                                /**
                                 * @description Id of the message.
                                 * @example true_15550000001@c.us_3EB0A1B2C3
                                 */
                                id: string;
                                /**
                                 * @description Deleted for everybody?
                                 * @example true
                                 */
                                isRevoked: boolean;
                                /**
                                 * @description Deleted for this account?
                                 * @example false
                                 */
                                isDeleted: boolean;
                            }[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    forwardMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description Id of the message to forward, or several.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    messageId: string | string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Each message in each chat, in their order. */
                        response: ({
                            /**
                             * @description Id of the new message.
                             * @example true_15550000001@c.us_3EB0A1B2C3
                             */
                            id: string | null;
                            /**
                             * @description Chat that it went to.
                             * @example 15550000001@c.us
                             */
                            to: string;
                            /**
                             * @description Id of the message that was forwarded.
                             * @example false_15550000002@c.us_3EB0D4E5F6
                             */
                            forwarded: string;
                            /**
                             * @description 0 waiting, 1 at the server, 2 delivered, 3 read.
                             * @example 1
                             */
                            ack: number | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendContactVcard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description Whose cards are sent: numbers or chat ids.
                     * @example 15550000003@c.us
                     */
                    contactsId: string | string[];
                    /**
                     * @description With one contact: the name on the card, in place of the known one.
                     * @example Carla
                     */
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message; with several recipients an array of them. */
                        response: components["schemas"]["SendResult"] | components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMediaByMessage: {
        parameters: {
            query?: {
                /**
                 * @description base64: the file within JSON. binary: its bytes, with its type. link: a signed link to it, which expires (FILE_LINK_TTL).
                 * @example binary
                 */
                format?: "base64" | "binary" | "link";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the message, as events and lists of messages name it.
                 * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The file in base64, without the head of a data URI.
                         * @example iVBORw0KGgo=
                         */
                        base64: string;
                        /**
                         * @description Type of the file.
                         * @example image/jpeg
                         */
                        mimetype: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    } | {
                        /**
                         * @description Whoever has this link gets the file, until it expires.
                         * @example http://127.0.0.1:21465/files/0b5c9a2e-7c4e-4f6d-8f0e-0d3b6a1c9e11?type=image%2Fjpeg&expires=1795525200&signature=2Rk
                         */
                        url: string;
                        /**
                         * @description When the link stops working: Unix time, milliseconds.
                         * @example 1795525200000
                         */
                        expires: number;
                        /**
                         * @description Type of the file.
                         * @example image/jpeg
                         */
                        mimetype: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                    "application/octet-stream": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    downloadMedia: {
        parameters: {
            query?: {
                /**
                 * @description base64: the file within JSON. binary: its bytes, with its type. link: a signed link to it, which expires (FILE_LINK_TTL).
                 * @example binary
                 */
                format?: "base64" | "binary" | "link";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the message, or the message itself.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    messageId: string | ({
                        /**
                         * @description Its id.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        id: string | ({
                            /**
                             * @description Id of the message.
                             * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                             */
                            _serialized: string;
                        } & {
                            [key: string]: unknown;
                        });
                    } & {
                        [key: string]: unknown;
                    });
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The file of the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The file in base64, without the head of a data URI.
                         * @example iVBORw0KGgo=
                         */
                        base64: string;
                        /**
                         * @description Type of the file.
                         * @example image/jpeg
                         */
                        mimetype: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    } | {
                        /**
                         * @description Whoever has this link gets the file, until it expires.
                         * @example http://127.0.0.1:21465/files/0b5c9a2e-7c4e-4f6d-8f0e-0d3b6a1c9e11?type=image%2Fjpeg&expires=1795525200&signature=2Rk
                         */
                        url: string;
                        /**
                         * @description When the link stops working: Unix time, milliseconds.
                         * @example 1795525200000
                         */
                        expires: number;
                        /**
                         * @description Type of the file.
                         * @example image/jpeg
                         */
                        mimetype: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                    "application/octet-stream": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the message to edit: a text, or a picture, video or document with a caption, of this account and at most 15 minutes old.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    id: string;
                    /**
                     * @description The new text; blanks at its ends are cut off.
                     * @example Hello again
                     */
                    newText: string;
                    /** @description wa-js's options of an edit; others than these pass through. */
                    options?: {
                        /**
                         * @description Chat ids of the persons that the text names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The message as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        response: components["schemas"]["Message"];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reactToMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the message to react to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    msgId: string;
                    /**
                     * @description An emoji; an empty text or false takes the reaction back.
                     * @example 👍
                     */
                    reaction: string | false | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Everybody in the chat sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Reaction sended
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    starMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the message, or several.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    messageId: string | string[];
                    /**
                     * @description false takes the star away; true is the default.
                     * @example true
                     */
                    star?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The messages are starred, or no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description How many messages have changed: those that were so already do not count.
                         * @example 1
                         */
                        response: number;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMessageById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the message, as events and lists of messages name it.
                 * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always Success.
                         * @example Success
                         * @constant
                         */
                        status: "Success";
                        /** @description The message, and where it is. */
                        response: {
                            /**
                             * @description Always the same text.
                             * @example Information retrieved successfully.
                             */
                            message: string;
                            /**
                             * @description The user part of the chat id.
                             * @example 15550000001
                             */
                            contact: string | null;
                            /**
                             * @description The session.
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            data: components["schemas"]["Message"];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the message, as events and lists of messages name it.
                 * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description All reactions to the message. */
                        response: {
                            /** @description The reaction of this account; null where it has not reacted. */
                            reactionByMe?: ({
                                /**
                                 * @description Key of the message that brought the reaction.
                                 * @example {
                                 *       "fromMe": true,
                                 *       "remote": "15550000001@c.us",
                                 *       "id": "3EB0A1B2C3",
                                 *       "_serialized": "true_15550000001@c.us_3EB0A1B2C3"
                                 *     }
                                 */
                                id: unknown;
                                /**
                                 * @description Key of the message that it is about.
                                 * @example {
                                 *       "fromMe": true,
                                 *       "remote": "15550000001@c.us",
                                 *       "id": "3EB0A1B2C3",
                                 *       "_serialized": "true_15550000001@c.us_3EB0A1B2C3"
                                 *     }
                                 */
                                msgId: unknown;
                                /**
                                 * @description The emoji.
                                 * @example 👍
                                 */
                                reactionText: string;
                                /**
                                 * @description Was it seen?
                                 * @example true
                                 */
                                read?: boolean;
                                /**
                                 * @description 0: the message is known.
                                 * @example 0
                                 */
                                orphan?: unknown;
                                /**
                                 * @description Who reacted.
                                 * @example {
                                 *       "server": "c.us",
                                 *       "user": "15550000001",
                                 *       "_serialized": "15550000001@c.us"
                                 *     }
                                 */
                                sender?: unknown;
                                /**
                                 * @description Who reacted.
                                 * @example {
                                 *       "server": "c.us",
                                 *       "user": "15550000001",
                                 *       "_serialized": "15550000001@c.us"
                                 *     }
                                 */
                                senderUserJid?: unknown;
                                /**
                                 * @description When, epoch milliseconds.
                                 * @example 1795521600000
                                 */
                                timestamp?: number;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @description Reactions by emoji. */
                            reactions: {
                                /**
                                 * @description The emoji.
                                 * @example 👍
                                 */
                                aggregateEmoji: string;
                                /**
                                 * @description Is one of them by this account?
                                 * @example false
                                 */
                                hasReactionByMe: boolean;
                                /** @description Who reacted with it. */
                                senders: ({
                                    /**
                                     * @description Key of the message that brought the reaction.
                                     * @example {
                                     *       "fromMe": true,
                                     *       "remote": "15550000001@c.us",
                                     *       "id": "3EB0A1B2C3",
                                     *       "_serialized": "true_15550000001@c.us_3EB0A1B2C3"
                                     *     }
                                     */
                                    id: unknown;
                                    /**
                                     * @description Key of the message that it is about.
                                     * @example {
                                     *       "fromMe": true,
                                     *       "remote": "15550000001@c.us",
                                     *       "id": "3EB0A1B2C3",
                                     *       "_serialized": "true_15550000001@c.us_3EB0A1B2C3"
                                     *     }
                                     */
                                    msgId: unknown;
                                    /**
                                     * @description The emoji.
                                     * @example 👍
                                     */
                                    reactionText: string;
                                    /**
                                     * @description Was it seen?
                                     * @example true
                                     */
                                    read?: boolean;
                                    /**
                                     * @description 0: the message is known.
                                     * @example 0
                                     */
                                    orphan?: unknown;
                                    /**
                                     * @description Who reacted.
                                     * @example {
                                     *       "server": "c.us",
                                     *       "user": "15550000001",
                                     *       "_serialized": "15550000001@c.us"
                                     *     }
                                     */
                                    sender?: unknown;
                                    /**
                                     * @description Who reacted.
                                     * @example {
                                     *       "server": "c.us",
                                     *       "user": "15550000001",
                                     *       "_serialized": "15550000001@c.us"
                                     *     }
                                     */
                                    senderUserJid?: unknown;
                                    /**
                                     * @description When, epoch milliseconds.
                                     * @example 1795521600000
                                     */
                                    timestamp?: number;
                                } & {
                                    [key: string]: unknown;
                                })[];
                            }[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getVotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the message, as events and lists of messages name it.
                 * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The votes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description All votes on the poll. */
                        response: {
                            /**
                             * @description Key of the poll.
                             * @example {
                             *       "fromMe": true,
                             *       "remote": "15550000001@c.us",
                             *       "id": "3EB0A1B2C3",
                             *       "_serialized": "true_15550000001@c.us_3EB0A1B2C3"
                             *     }
                             */
                            msgId: unknown;
                            /**
                             * @description Chat that it is in.
                             * @example {
                             *       "server": "c.us",
                             *       "user": "15550000001",
                             *       "_serialized": "15550000001@c.us"
                             *     }
                             */
                            chatId: unknown;
                            /** @description The last vote of each person. */
                            votes: ({
                                /** @description The options by their place in the poll; null: not chosen. */
                                selectedOptions: (({
                                    /**
                                     * @description Text of the option.
                                     * @example Tea
                                     */
                                    name: string;
                                    /**
                                     * @description Its place in the poll, from 0.
                                     * @example 0
                                     */
                                    localId: number;
                                } & {
                                    [key: string]: unknown;
                                }) | null)[];
                                /**
                                 * @description When, epoch milliseconds.
                                 * @example 1795521600000
                                 */
                                timestamp: number;
                                /**
                                 * @description Who voted.
                                 * @example {
                                 *       "server": "c.us",
                                 *       "user": "15550000001",
                                 *       "_serialized": "15550000001@c.us"
                                 *     }
                                 */
                                sender: unknown;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPlatformFromMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the message, as events and lists of messages name it.
                 * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the message was written on: android, iphone, web or unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example android */
                    "application/json": "android" | "iphone" | "web" | "unknown";
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendButtons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The text.
                     * @example Do you come?
                     */
                    message: string;
                    /** @description wa-js's options of a text message; others than these pass through. */
                    options?: {
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the text names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description In groups: find the mentions in the text.
                         * @example true
                         */
                        detectMentioned?: boolean;
                        /**
                         * @description Make the chat where there is none yet (the default).
                         * @example true
                         */
                        createChat?: boolean;
                        /**
                         * @description Milliseconds to wait before it is sent; a text shows as being typed meanwhile.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Mark the chat as read.
                         * @example true
                         */
                        markIsRead?: boolean;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                        /**
                         * @description false for no preview of a link in the text, or the preview itself.
                         * @example false
                         */
                        linkPreview?: boolean | ({
                            /**
                             * @description Title.
                             * @example Example
                             */
                            title?: string;
                            /**
                             * @description Text below it.
                             * @example An example.
                             */
                            description?: string;
                            /**
                             * @description JPEG in base64.
                             * @example /9j/4AAQSkZJRg==
                             */
                            thumbnail?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        /**
                         * @description Up to three buttons: either all to reply, or all to act (open a page, call, copy).
                         * @example [
                         *       {
                         *         "id": "yes",
                         *         "text": "Yes"
                         *       }
                         *     ]
                         */
                        buttons?: ({
                            /**
                             * @description What is written on it.
                             * @example Yes
                             */
                            text: string;
                            /**
                             * @description A button to reply: what comes back with the answer.
                             * @example yes
                             */
                            id?: string;
                            /**
                             * @description A button that opens a page.
                             * @example https://example.com/
                             */
                            url?: string;
                            /**
                             * @description A button that calls a number.
                             * @example +15550000001
                             */
                            phoneNumber?: string;
                            /**
                             * @description A button that copies a code.
                             * @example 123456
                             */
                            code?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /**
                         * @description With buttons: a title above the text.
                         * @example Question
                         */
                        title?: string;
                        /**
                         * @description With buttons: a text at the foot.
                         * @example Thank you
                         */
                        footer?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendListMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The text above the button.
                     * @example What would you like?
                     */
                    description?: string;
                    /**
                     * @description Sections of the list.
                     * @example [
                     *       {
                     *         "title": "Drinks",
                     *         "rows": [
                     *           {
                     *             "rowId": "tea",
                     *             "title": "Tea",
                     *             "description": "Green"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    sections: ({
                        /**
                         * @description Title of the section.
                         * @example Drinks
                         */
                        title?: string;
                        /** @description What can be chosen. */
                        rows: ({
                            /**
                             * @description What comes back when the row is chosen.
                             * @example tea
                             */
                            rowId: string;
                            /**
                             * @description Text of the row.
                             * @example Tea
                             */
                            title: string;
                            /**
                             * @description Smaller text below it.
                             * @example Green
                             */
                            description?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    })[];
                    /**
                     * @description Text of the button that opens the list.
                     * @default SELECT AN OPTION
                     * @example Menu
                     */
                    buttonText?: string;
                    /**
                     * @description Title of the message.
                     * @example Our menu
                     */
                    title?: string;
                    /**
                     * @description Text at the foot.
                     * @example Thank you
                     */
                    footer?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendPollMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The question.
                     * @example Tea or coffee?
                     */
                    name: string;
                    /**
                     * @description What can be chosen.
                     * @example [
                     *       "Tea",
                     *       "Coffee"
                     *     ]
                     */
                    choices: string[];
                    /** @description wa-js's options of a poll; others than these pass through. */
                    options?: {
                        /**
                         * @description How many may be chosen; 0, the default: any number.
                         * @example 1
                         */
                        selectableCount?: number;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the text names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description In groups: find the mentions in the text.
                         * @example true
                         */
                        detectMentioned?: boolean;
                        /**
                         * @description Make the chat where there is none yet (the default).
                         * @example true
                         */
                        createChat?: boolean;
                        /**
                         * @description Milliseconds to wait before it is sent; a text shows as being typed meanwhile.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Mark the chat as read.
                         * @example true
                         */
                        markIsRead?: boolean;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Name that is shown for the file. Default: the name of the upload or of the URL, else `file`.
                     * @example report.pdf
                     */
                    filename?: string;
                    /**
                     * @description Text below it.
                     * @example Look at this
                     */
                    message?: string;
                    /**
                     * @description The same, where `message` is not given.
                     * @example Look at this
                     */
                    caption?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                    /** @description wa-js's options of a message with a file; they win over the fields beside them. In a multipart form: their JSON text. */
                    options?: {
                        /**
                         * @description How it is sent: auto-detect (by the type of the file, the default), image, video, audio, document or sticker.
                         * @example document
                         */
                        type?: string;
                        /**
                         * @description Type of the file, where it tells none itself.
                         * @example application/pdf
                         */
                        mimetype?: string;
                        /**
                         * @description Text below it.
                         * @example Look at this
                         */
                        caption?: string;
                        /**
                         * @description With `type` image, video or audio: it can be looked at once.
                         * @example true
                         */
                        isViewOnce?: boolean;
                        /**
                         * @description With `type: audio`: as a recorded voice message.
                         * @example true
                         */
                        isPtt?: boolean;
                        /**
                         * @description With `type: video`: it is played in a loop, without sound.
                         * @example true
                         */
                        isGif?: boolean;
                        /**
                         * @description With `type: video`: as a round video note.
                         * @example true
                         */
                        isPtv?: boolean;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the caption names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description Milliseconds to wait before it is sent.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Name that is shown for the file. Default: the name of the upload or of the URL, else `file`.
                     * @example report.pdf
                     */
                    filename?: string;
                    /**
                     * @description Text below it.
                     * @example Look at this
                     */
                    message?: string;
                    /**
                     * @description The same, where `message` is not given.
                     * @example Look at this
                     */
                    caption?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                    /** @description wa-js's options of a message with a file; they win over the fields beside them. In a multipart form: their JSON text. */
                    options?: {
                        /**
                         * @description How it is sent: auto-detect (by the type of the file, the default), image, video, audio, document or sticker.
                         * @example document
                         */
                        type?: string;
                        /**
                         * @description Type of the file, where it tells none itself.
                         * @example application/pdf
                         */
                        mimetype?: string;
                        /**
                         * @description Text below it.
                         * @example Look at this
                         */
                        caption?: string;
                        /**
                         * @description With `type` image, video or audio: it can be looked at once.
                         * @example true
                         */
                        isViewOnce?: boolean;
                        /**
                         * @description With `type: audio`: as a recorded voice message.
                         * @example true
                         */
                        isPtt?: boolean;
                        /**
                         * @description With `type: video`: it is played in a loop, without sound.
                         * @example true
                         */
                        isGif?: boolean;
                        /**
                         * @description With `type: video`: as a round video note.
                         * @example true
                         */
                        isPtv?: boolean;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the caption names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description Milliseconds to wait before it is sent.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Name that is shown for the file. Default: the name of the upload or of the URL, else `file`.
                     * @example report.pdf
                     */
                    filename?: string;
                    /**
                     * @description Text below it.
                     * @example Look at this
                     */
                    message?: string;
                    /**
                     * @description The same, where `message` is not given.
                     * @example Look at this
                     */
                    caption?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                    /** @description wa-js's options of a message with a file; they win over the fields beside them. In a multipart form: their JSON text. */
                    options?: {
                        /**
                         * @description How it is sent: auto-detect (by the type of the file, the default), image, video, audio, document or sticker.
                         * @example document
                         */
                        type?: string;
                        /**
                         * @description Type of the file, where it tells none itself.
                         * @example application/pdf
                         */
                        mimetype?: string;
                        /**
                         * @description Text below it.
                         * @example Look at this
                         */
                        caption?: string;
                        /**
                         * @description With `type` image, video or audio: it can be looked at once.
                         * @example true
                         */
                        isViewOnce?: boolean;
                        /**
                         * @description With `type: audio`: as a recorded voice message.
                         * @example true
                         */
                        isPtt?: boolean;
                        /**
                         * @description With `type: video`: it is played in a loop, without sound.
                         * @example true
                         */
                        isGif?: boolean;
                        /**
                         * @description With `type: video`: as a round video note.
                         * @example true
                         */
                        isPtv?: boolean;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the caption names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description Milliseconds to wait before it is sent.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Name that is shown for the file. Default: the name of the upload or of the URL, else `file`.
                     * @example report.pdf
                     */
                    filename?: string;
                    /**
                     * @description Text below it.
                     * @example Look at this
                     */
                    message?: string;
                    /**
                     * @description The same, where `message` is not given.
                     * @example Look at this
                     */
                    caption?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                    /** @description wa-js's options of a message with a file; they win over the fields beside them. In a multipart form: their JSON text. */
                    options?: {
                        /**
                         * @description How it is sent: auto-detect (by the type of the file, the default), image, video, audio, document or sticker.
                         * @example document
                         */
                        type?: string;
                        /**
                         * @description Type of the file, where it tells none itself.
                         * @example application/pdf
                         */
                        mimetype?: string;
                        /**
                         * @description Text below it.
                         * @example Look at this
                         */
                        caption?: string;
                        /**
                         * @description With `type` image, video or audio: it can be looked at once.
                         * @example true
                         */
                        isViewOnce?: boolean;
                        /**
                         * @description With `type: audio`: as a recorded voice message.
                         * @example true
                         */
                        isPtt?: boolean;
                        /**
                         * @description With `type: video`: it is played in a loop, without sound.
                         * @example true
                         */
                        isGif?: boolean;
                        /**
                         * @description With `type: video`: as a round video note.
                         * @example true
                         */
                        isPtv?: boolean;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the caption names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description Milliseconds to wait before it is sent.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendFileBase64: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * @description Name that is shown for the file. Default: the name of the upload or of the URL, else `file`.
                     * @example report.pdf
                     */
                    filename?: string;
                    /**
                     * @description Text below it.
                     * @example Look at this
                     */
                    message?: string;
                    /**
                     * @description The same, where `message` is not given.
                     * @example Look at this
                     */
                    caption?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                    /** @description wa-js's options of a message with a file; they win over the fields beside them. In a multipart form: their JSON text. */
                    options?: {
                        /**
                         * @description How it is sent: auto-detect (by the type of the file, the default), image, video, audio, document or sticker.
                         * @example document
                         */
                        type?: string;
                        /**
                         * @description Type of the file, where it tells none itself.
                         * @example application/pdf
                         */
                        mimetype?: string;
                        /**
                         * @description Text below it.
                         * @example Look at this
                         */
                        caption?: string;
                        /**
                         * @description With `type` image, video or audio: it can be looked at once.
                         * @example true
                         */
                        isViewOnce?: boolean;
                        /**
                         * @description With `type: audio`: as a recorded voice message.
                         * @example true
                         */
                        isPtt?: boolean;
                        /**
                         * @description With `type: video`: it is played in a loop, without sound.
                         * @example true
                         */
                        isGif?: boolean;
                        /**
                         * @description With `type: video`: as a round video note.
                         * @example true
                         */
                        isPtv?: boolean;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the caption names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description Milliseconds to wait before it is sent.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendLinkPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The link.
                     * @example https://example.com/
                     */
                    url: string;
                    /**
                     * @description Text of the message; the link is put before it unless it is in it.
                     * @example Have a look
                     */
                    caption?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description Latitude in degrees, -90 to 90.
                     * @example -23.5505
                     */
                    lat: number | string;
                    /**
                     * @description Longitude in degrees, -180 to 180.
                     * @example -46.6333
                     */
                    lng: number | string;
                    /**
                     * @description Name of the place.
                     * @example Cafe
                     */
                    title?: string;
                    /**
                     * @description Address of the place.
                     * @example Street 1
                     */
                    address?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The text.
                     * @example Hello!
                     */
                    message: string;
                    /** @description wa-js's options of a text message; others than these pass through. */
                    options?: {
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the text names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description In groups: find the mentions in the text.
                         * @example true
                         */
                        detectMentioned?: boolean;
                        /**
                         * @description Make the chat where there is none yet (the default).
                         * @example true
                         */
                        createChat?: boolean;
                        /**
                         * @description Milliseconds to wait before it is sent; a text shows as being typed meanwhile.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Mark the chat as read.
                         * @example true
                         */
                        markIsRead?: boolean;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                        /**
                         * @description false for no preview of a link in the text, or the preview itself.
                         * @example false
                         */
                        linkPreview?: boolean | ({
                            /**
                             * @description Title.
                             * @example Example
                             */
                            title?: string;
                            /**
                             * @description Text below it.
                             * @example An example.
                             */
                            description?: string;
                            /**
                             * @description JPEG in base64.
                             * @example /9j/4AAQSkZJRg==
                             */
                            thumbnail?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        /**
                         * @description Up to three buttons: either all to reply, or all to act (open a page, call, copy).
                         * @example [
                         *       {
                         *         "id": "yes",
                         *         "text": "Yes"
                         *       }
                         *     ]
                         */
                        buttons?: ({
                            /**
                             * @description What is written on it.
                             * @example Yes
                             */
                            text: string;
                            /**
                             * @description A button to reply: what comes back with the answer.
                             * @example yes
                             */
                            id?: string;
                            /**
                             * @description A button that opens a page.
                             * @example https://example.com/
                             */
                            url?: string;
                            /**
                             * @description A button that calls a number.
                             * @example +15550000001
                             */
                            phoneNumber?: string;
                            /**
                             * @description A button that copies a code.
                             * @example 123456
                             */
                            code?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /**
                         * @description With buttons: a title above the text.
                         * @example Question
                         */
                        title?: string;
                        /**
                         * @description With buttons: a text at the foot.
                         * @example Thank you
                         */
                        footer?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendOrderMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description What is ordered.
                     * @example [
                     *       {
                     *         "type": "custom",
                     *         "name": "Tea",
                     *         "price": 5000,
                     *         "qnt": 2
                     *       }
                     *     ]
                     */
                    items: ({
                        /**
                         * @description product: one of the catalogue, by its id. custom: with a name and a price of its own.
                         * @example custom
                         * @enum {string}
                         */
                        type: "product" | "custom";
                        /**
                         * @description Id of the product.
                         * @example 6987301181294
                         */
                        id?: string | number;
                        /**
                         * @description Name of a custom item.
                         * @example Tea
                         */
                        name?: string;
                        /**
                         * @description Price of one, in thousandths of the currency unless `offset` says otherwise.
                         * @example 5000
                         */
                        price?: number | string;
                        /**
                         * @description How many.
                         * @example 2
                         */
                        qnt?: number | string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    /** @description wa-js's options of an order; others than these pass through. */
                    options?: {
                        /**
                         * @description Tax, in the same unit as the prices.
                         * @example 100
                         */
                        tax?: number;
                        /**
                         * @description Shipping costs.
                         * @example 100
                         */
                        shipping?: number;
                        /**
                         * @description Discount.
                         * @example 100
                         */
                        discount?: number;
                        /**
                         * @description How many parts the prices divide the currency into: 1000 where it is missing.
                         * @example 1000
                         */
                        offset?: number;
                        /**
                         * @description A text with the order.
                         * @example For table 4
                         */
                        notes?: string;
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the text names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description In groups: find the mentions in the text.
                         * @example true
                         */
                        detectMentioned?: boolean;
                        /**
                         * @description Make the chat where there is none yet (the default).
                         * @example true
                         */
                        createChat?: boolean;
                        /**
                         * @description Milliseconds to wait before it is sent; a text shows as being typed meanwhile.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Mark the chat as read.
                         * @example true
                         */
                        markIsRead?: boolean;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendPixKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description Kind of the PIX key.
                     * @example EMAIL
                     * @enum {string}
                     */
                    keyType: "CNPJ" | "CPF" | "PHONE" | "EMAIL" | "EVP";
                    /**
                     * @description Who is paid.
                     * @example Cafe
                     */
                    name: string;
                    /**
                     * @description The PIX key.
                     * @example cafe@example.com
                     */
                    key: string;
                    /**
                     * @description How to pay.
                     * @example Pay within a day
                     */
                    instructions?: string;
                    /** @description wa-js's options of a message; others than these pass through. */
                    options?: {
                        /**
                         * @description Id of the message to reply to.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        quotedMsg?: string;
                        /**
                         * @description Chat ids of the persons that the text names with @number.
                         * @example [
                         *       "15550000001@c.us"
                         *     ]
                         */
                        mentionedList?: string[];
                        /**
                         * @description In groups: find the mentions in the text.
                         * @example true
                         */
                        detectMentioned?: boolean;
                        /**
                         * @description Make the chat where there is none yet (the default).
                         * @example true
                         */
                        createChat?: boolean;
                        /**
                         * @description Milliseconds to wait before it is sent; a text shows as being typed meanwhile.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Mark the chat as read.
                         * @example true
                         */
                        markIsRead?: boolean;
                        /**
                         * @description Id for the new message, of your own making: it must begin with true_ and the chat.
                         * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                         */
                        messageId?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The text.
                     * @example Yes, at noon.
                     */
                    message: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    messageId: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendMentioned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The text; it names each mentioned person with @number.
                     * @example Hello @15550000001
                     */
                    message: string;
                    /**
                     * @description Who is mentioned: numbers or chat ids.
                     * @example [
                     *       "15550000001@c.us"
                     *     ]
                     */
                    mentioned: string[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message; with several recipients an array of them. */
                        response: components["schemas"]["SendResult"] | components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The text of the status update.
                     * @example Open until six today.
                     */
                    message: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["Message"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendSticker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendStickerGif: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description Name that is shown for the file. Default: the name of the upload or of the URL, else `Voice Audio`.
                     * @example report.pdf
                     */
                    filename?: string;
                    /**
                     * @description Text below it, which few devices show.
                     * @example Look at this
                     */
                    message?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendVoiceBase64: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are newsletters (channels).
                     * @example false
                     */
                    isNewsletter?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recording as a data URI or as bare base64.
                     * @example data:audio/ogg;base64,T2dnUw==
                     */
                    base64Ptt?: string;
                    /**
                     * @description Id of the message to reply to.
                     * @example false_15550000001@c.us_3EB0C767D82B0A7B6A5C
                     */
                    quotedMessageId?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the messages. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The sent message of each recipient, in their order. */
                        response: components["schemas"]["SendResult"][];
                        /** @description Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error. */
                        failed?: components["schemas"]["Failure"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    backupSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is in another state than this call needs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    restoreSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        /** @description A multipart form with the archive in its field `file`. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: binary
                     * @description The archive.
                     */
                    file?: string;
                };
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The archive.
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description All sessions of the archive are in place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always true.
                         * @example true
                         * @constant
                         */
                        success: true;
                        /**
                         * @description The sessions of the archive: those that are meant to run are being started.
                         * @example [
                         *       "NERDWHATS_AMERICA"
                         *     ]
                         */
                        sessions: string[];
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is in another state than this call needs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listBroadcastLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The broadcast lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The lists, as chats. */
                        response: components["schemas"]["Chat"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query: {
                /**
                 * @description Type of the file, out of the link.
                 * @example image/jpeg
                 */
                type: string;
                /**
                 * @description When the link stops working: Unix time, seconds.
                 * @example 1795525200
                 */
                expires: string;
                /**
                 * @description What makes the link one of ours.
                 * @example 2RkVjVYb0o3fCwYtPvhK3h1mXlQ7n0a8Xr0m4u5d6e7
                 */
                signature: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the file, out of a signed link.
                 * @example 0b5c9a2e-7c4e-4f6d-8f0e-0d3b6a1c9e11
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Seconds since the process came up.
                         * @example 12.5
                         */
                        uptime: number;
                        /**
                         * @description Always OK.
                         * @example OK
                         * @constant
                         */
                        message: "OK";
                        /**
                         * @description Epoch milliseconds.
                         * @example 1795521600000
                         */
                        timestamp: number;
                        /**
                         * @description How many sessions are in each state.
                         * @example {
                         *       "CONNECTED": 2,
                         *       "CLOSED": 1
                         *     }
                         */
                        sessions: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server asks to be started anew. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Seconds since the process came up.
                         * @example 12.5
                         */
                        uptime: number;
                        /**
                         * @description Always Unhealthy.
                         * @example Unhealthy
                         * @constant
                         */
                        message: "Unhealthy";
                        /**
                         * @description Epoch milliseconds.
                         * @example 1795521600000
                         */
                        timestamp: number;
                        /**
                         * @description How many sessions are in each state.
                         * @example {
                         *       "CONNECTED": 2,
                         *       "CLOSED": 1
                         *     }
                         */
                        sessions: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    markUnhealthy: {
        parameters: {
            query?: {
                /**
                 * @description The server's SECRET_KEY. It may come as `Authorization: Bearer <secret key>` instead, which no log sees.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was asked for before; the health check fails already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Seconds since the process came up.
                         * @example 12.5
                         */
                        uptime: number;
                        /**
                         * @description Always Unhealthy.
                         * @example Unhealthy
                         * @constant
                         */
                        message: "Unhealthy";
                        /**
                         * @description Epoch milliseconds.
                         * @example 1795521600000
                         */
                        timestamp: number;
                        /**
                         * @description How many sessions are in each state.
                         * @example {
                         *       "CONNECTED": 2,
                         *       "CLOSED": 1
                         *     }
                         */
                        sessions: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The health check fails from now on. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Seconds since the process came up.
                         * @example 12.5
                         */
                        uptime: number;
                        /**
                         * @description Always Unhealthy.
                         * @example Unhealthy
                         * @constant
                         */
                        message: "Unhealthy";
                        /**
                         * @description Epoch milliseconds.
                         * @example 1795521600000
                         */
                        timestamp: number;
                        /**
                         * @description How many sessions are in each state.
                         * @example {
                         *       "CONNECTED": 2,
                         *       "CLOSED": 1
                         *     }
                         */
                        sessions: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: {
                /**
                 * @description The server's SECRET_KEY. It may come as `Authorization: Bearer <secret key>` instead, which no log sees.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, in the text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    subscribePresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.
                     * @example 15550000001
                     */
                    phone?: string | string[];
                    /**
                     * @description The recipients are groups.
                     * @example false
                     */
                    isGroup?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description The recipients are LIDs.
                     * @example false
                     */
                    isLid?: boolean | "true" | "false" | "" | null;
                    /**
                     * @description Subscribe to every contact, or with `isGroup` to every group.
                     * @default false
                     * @example false
                     */
                    all?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Subscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Subscribe presence executed
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setOnlinePresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Show this account as online.
                     * @default true
                     * @example true
                     */
                    isOnline?: boolean | "true" | "false";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Set Online Presence Successfully
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rejectCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the call, as the event of the call bears it; without it, the call that rings.
                     * @example 9F86D081884C7D659A2FEAA0C55AD015
                     */
                    callId?: string | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Nothing rings any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description true: the call was rejected.
                         * @example true
                         */
                        response: boolean | number;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description maxFileSize: bytes of a file, up to 1 GiB. maxShare: chats that one message may be forwarded to at once. unlimitedPin: whether more than three chats may be pinned. maxMediaSize (bytes, up to 70 MiB) and statusVideoMaxDuration (seconds): taken, but today's WhatsApp Web has these limits no more.
                     * @example maxFileSize
                     * @enum {string}
                     */
                    type: "maxMediaSize" | "maxFileSize" | "maxShare" | "statusVideoMaxDuration" | "unlimitedPin";
                    /**
                     * @description A whole number, or true or false for unlimitedPin.
                     * @example 104857600
                     */
                    value: number | boolean | string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The limit that holds now; null where WhatsApp Web has that limit no more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 104857600 */
                    "application/json": number | boolean | null;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeScreenshot: {
        parameters: {
            query?: {
                /**
                 * @description base64: a JSON string. png: the picture itself.
                 * @example png
                 */
                format?: "base64" | "png";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "image/png": string;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createNewsletter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the channel.
                     * @example News of our street
                     */
                    name: string;
                    /** @description What else the channel shows. */
                    options?: {
                        /**
                         * @description Description.
                         * @example What happens here
                         */
                        description?: string;
                        /**
                         * @description Picture, as base64 or a data URI.
                         * @example data:image/png;base64,iVBORw0KGgo=
                         */
                        picture?: string;
                    };
                    /**
                     * @description Description.
                     * @example What happens here
                     */
                    description?: string;
                    /**
                     * @description Picture, as base64 or a data URI.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    picture?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The channel. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Id of the channel.
                         * @example 120363581411652665@newsletter
                         */
                        idJid: string;
                        /**
                         * @description Code by which it is found.
                         * @example 0029Va1b2c3d4e5f6a7b8c
                         */
                        inviteCode: string;
                        /**
                         * @description Link to it.
                         * @example https://whatsapp.com/channel/0029Va1b2c3d4e5f6a7b8c
                         */
                        inviteLink: string;
                        /**
                         * @description Its name.
                         * @example News of our street
                         */
                        name: string;
                        /**
                         * @description active, suspended or geosuspended.
                         * @example active
                         */
                        state: string;
                        /**
                         * @description How many follow it.
                         * @example 0
                         */
                        subscribersCount: number;
                        /**
                         * @description Its description.
                         * @example What happens here
                         */
                        description: string | null;
                        /**
                         * @description When it was made, epoch seconds.
                         * @example 1795521600
                         */
                        timestamp: number;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editNewsletter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the channel, with or without @newsletter.
                 * @example 120363581411652665@newsletter
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the channel.
                     * @example News of our street
                     */
                    name?: string;
                    /**
                     * @description Description.
                     * @example What happens here
                     */
                    description?: string;
                    /**
                     * @description New picture, as base64 or a data URI; null removes it. Left out: it stays.
                     * @example null
                     */
                    picture?: string | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The channel. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Id of the channel.
                         * @example 120363581411652665@newsletter
                         */
                        idJid: string;
                        /**
                         * @description Code by which it is found.
                         * @example 0029Va1b2c3d4e5f6a7b8c
                         */
                        inviteCode: string;
                        /**
                         * @description Link to it.
                         * @example https://whatsapp.com/channel/0029Va1b2c3d4e5f6a7b8c
                         */
                        inviteLink: string;
                        /**
                         * @description Its name.
                         * @example News of our street
                         */
                        name: string;
                        /**
                         * @description active, suspended or geosuspended.
                         * @example active
                         */
                        state: string;
                        /**
                         * @description How many follow it.
                         * @example 0
                         */
                        subscribersCount: number;
                        /**
                         * @description Its description.
                         * @example What happens here
                         */
                        description: string | null;
                        /**
                         * @description When it was made, epoch seconds.
                         * @example 1795521600
                         */
                        timestamp: number;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyNewsletter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the channel, with or without @newsletter.
                 * @example 120363581411652665@newsletter
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description true: the channel is gone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example true */
                    "application/json": boolean;
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    muteNewsletter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description Id of the channel, with or without @newsletter.
                 * @example 120363581411652665@newsletter
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel, as a chat; further fields of WhatsApp pass through. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Which channel it is.
                         * @example 15550000001@c.us
                         */
                        id: components["schemas"]["Wid"] | string;
                        /**
                         * @description Its name.
                         * @example News of our street
                         */
                        name?: string;
                        /**
                         * @description Until when it is muted; -1: for ever.
                         * @example -1
                         */
                        muteExpiration?: number;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The name that this account shows to others.
                     * @example Ana
                     */
                    name: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Others see the new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description Always true.
                         * @example true
                         */
                        response: boolean;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setProfileStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The line that this account shows about itself; empty for none.
                     * @example At work
                     */
                    status: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Others see the new text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description Always true.
                         * @example true
                         */
                        response: boolean;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setProfilePic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Others see the new picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description Confirmation. */
                        response: {
                            /**
                             * @description What was done.
                             * @example Profile photo successfully changed
                             */
                            message: string;
                        };
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The starts go on in the background. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /**
                         * @description What goes on.
                         * @example Starting all sessions
                         */
                        message: string;
                        /**
                         * @description The sessions that are being started.
                         * @example [
                         *       "NERDWHATS_AMERICA"
                         *     ]
                         */
                        sessions: string[];
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    clearSessionData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing of the session is left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always true.
                         * @example true
                         * @constant
                         */
                        success: true;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always true.
                         * @example true
                         * @constant
                         */
                        status: true;
                        /**
                         * @description What was done.
                         * @example Session successfully closed
                         */
                        message: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    showAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's SECRET_KEY.
                 * @example THISISMYSECURETOKEN
                 */
                secretkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions of this server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Every session that was ever started here and not cleared.
                         * @example [
                         *       "NERDWHATS_AMERICA"
                         *     ]
                         */
                        response: string[];
                        /** @description The same with the state of each. */
                        sessions: {
                            /**
                             * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                             * @default NERDWHATS_AMERICA
                             * @example NERDWHATS_AMERICA
                             */
                            session: string;
                            /**
                             * SessionStatus
                             * @description INITIALIZING: the browser and WhatsApp Web come up, or the connection is being restored. QRCODE: a QR waits to be scanned. PHONECODE: a pairing code waits to be typed on the phone. CONNECTED: logged in and ready. CLOSED: no browser runs; start-session brings it back.
                             * @example CONNECTED
                             * @enum {string}
                             */
                            status: "INITIALIZING" | "QRCODE" | "PHONECODE" | "CONNECTED" | "CLOSED";
                            /**
                             * @description Why; null where it was not started since the server came up.
                             * @example ready
                             */
                            reason: ("start_requested" | "restored" | "qr_shown" | "code_shown" | "linked" | "ready" | "reconnected" | "requested" | "qr_timeout" | "logged_out" | "unlinked" | "cleared" | "conflict" | "network" | "maintenance" | "browser_crashed" | "page_crashed" | "page_frozen" | "start_failed" | "start_timeout" | "sync_timeout" | "shutdown") | null;
                        }[];
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always true.
                         * @example true
                         * @constant
                         */
                        status: true;
                        /**
                         * @description What was done.
                         * @example Session successfully closed
                         */
                        message: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    qrcodeSession: {
        parameters: {
            query?: {
                /**
                 * @description png: a picture of 500 x 500 pixels. svg: a scalable picture. text: drawn in characters, for a terminal. raw: the text in the QR. json: all of these facts.
                 * @example png
                 */
                format?: "png" | "svg" | "text" | "raw" | "json";
            };
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The QR in the form that was asked for; JSON with `message` where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/svg+xml": string;
                    "text/plain": string;
                    "application/json": {
                        /**
                         * @description State of the session; null where it was never started.
                         * @example QRCODE
                         */
                        status: ("INITIALIZING" | "QRCODE" | "PHONECODE" | "CONNECTED" | "CLOSED") | null;
                        /**
                         * @description Why there is no QR.
                         * @example QRCode is not available...
                         */
                        message?: string;
                        /**
                         * @description The QR as a PNG data URL (`format=json`).
                         * @example data:image/png;base64,iVBORw0KGgo=
                         */
                        qrcode?: string;
                        /**
                         * @description The text in the QR.
                         * @example 2@a1b2c3,k1,k2,k3
                         */
                        urlcode?: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        /** @description All fields are optional; each that is given is kept for later starts of this session, but for `waitQrCode` and `phone`. Further fields are kept as they are. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "waitQrCode": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The session's webhook URL, kept with the session; empty or null for none. It is stored only: events are read from GET /api/{session}/events.
                     * @example https://bot.example/webhook
                     */
                    webhook?: string | "" | null;
                    /**
                     * @description Proxy of this session's browser; null for none.
                     * @example null
                     */
                    proxy?: {
                        /**
                         * @description Address of the proxy.
                         * @example http://proxy.example:3128
                         */
                        url: string;
                        /**
                         * @description Name to log in to the proxy with.
                         * @example bot
                         */
                        username?: string;
                        /**
                         * @description Password to log in to the proxy with.
                         * @example secret
                         */
                        password?: string;
                    } | null;
                    /**
                     * @description Name that the phone shows for this linked device. Default: DEVICE_NAME.
                     * @example My bot
                     */
                    deviceName?: string;
                    /**
                     * @description Second half of the device's name. Default: POWERED_BY.
                     * @example WPPConnect-Server
                     */
                    poweredBy?: string;
                    /**
                     * @description Hold the reply until there is a QR or pairing code, the session is connected, or the start has failed.
                     * @default false
                     * @example true
                     */
                    waitQrCode?: boolean;
                    /**
                     * @description Phone number with country code: link by a pairing code that is typed on the phone, instead of by a QR. Not kept for later starts.
                     * @example 15550001234
                     */
                    phone?: string | "" | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The start was taken; it goes on in the background unless `waitQrCode` was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description State of the session when start-session was called (CLOSED where this call starts it); with `waitQrCode`, `qrcode` or `phoneCode` when one came, else the state reached.
                         * @example CLOSED
                         */
                        status: ("INITIALIZING" | "QRCODE" | "PHONECODE" | "CONNECTED" | "CLOSED") | "qrcode" | "phoneCode";
                        /**
                         * @description What goes on.
                         * @example Session is starting: ask status-session, or qrcode-session for the QR
                         */
                        message?: string;
                        /**
                         * SessionReason
                         * @description Why the session is in this state. Of CLOSED: requested (close-session), qr_timeout (nobody scanned in time), logged_out (logout-session), unlinked (the phone removed this device), cleared, conflict (WhatsApp Web is open elsewhere), network (no connection for too long), maintenance (a backup or a restore is under way, which brings the session back), browser_crashed, page_crashed, page_frozen, start_failed, start_timeout, sync_timeout, shutdown (of this server).
                         * @example ready
                         * @enum {string}
                         */
                        reason?: "start_requested" | "restored" | "qr_shown" | "code_shown" | "linked" | "ready" | "reconnected" | "requested" | "qr_timeout" | "logged_out" | "unlinked" | "cleared" | "conflict" | "network" | "maintenance" | "browser_crashed" | "page_crashed" | "page_frozen" | "start_failed" | "start_timeout" | "sync_timeout" | "shutdown";
                        /**
                         * @description PNG data URL, or with `waitQrCode` the bare base64 of the PNG, or null where no QR waits.
                         * @example null
                         */
                        qrcode?: string | null;
                        /**
                         * @description The text in the QR.
                         * @example 2@a1b2c3,k1,k2,k3
                         */
                        urlcode?: string;
                        /**
                         * @description The number that the pairing code is for.
                         * @example 15550001234
                         */
                        phone?: string;
                        /**
                         * @description The pairing code to type on the phone, while one waits.
                         * @example ABCD1234
                         */
                        phoneCode?: string;
                        /**
                         * @description Version of this server.
                         * @example 0.1.0
                         */
                        version?: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    statusSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * SessionStatus
                         * @description INITIALIZING: the browser and WhatsApp Web come up, or the connection is being restored. QRCODE: a QR waits to be scanned. PHONECODE: a pairing code waits to be typed on the phone. CONNECTED: logged in and ready. CLOSED: no browser runs; start-session brings it back.
                         * @example CONNECTED
                         * @enum {string}
                         */
                        status: "INITIALIZING" | "QRCODE" | "PHONECODE" | "CONNECTED" | "CLOSED";
                        /**
                         * @description Why the session is in this state; null where it was never started.
                         * @example qr_shown
                         */
                        reason: ("start_requested" | "restored" | "qr_shown" | "code_shown" | "linked" | "ready" | "reconnected" | "requested" | "qr_timeout" | "logged_out" | "unlinked" | "cleared" | "conflict" | "network" | "maintenance" | "browser_crashed" | "page_crashed" | "page_frozen" | "start_failed" | "start_timeout" | "sync_timeout" | "shutdown") | null;
                        /**
                         * @description When the session came into this state; null where it was never started.
                         * @example 2026-11-24T12:00:00.000Z
                         */
                        since: string | null;
                        /**
                         * @description More on the reason, such as the text of the error that ended the session.
                         * @example spawn chromium ENOENT
                         */
                        detail?: string;
                        /**
                         * @description The QR as a PNG data URL while one waits to be scanned, else null.
                         * @example data:image/png;base64,iVBORw0KGgo=
                         */
                        qrcode: string | null;
                        /**
                         * @description The text in the QR.
                         * @example 2@a1b2c3,k1,k2,k3
                         */
                        urlcode?: string;
                        /**
                         * @description The pairing code to type on the phone, while one waits.
                         * @example ABCD1234
                         */
                        phoneCode?: string;
                        /**
                         * @description The number that the pairing code is for.
                         * @example 15550001234
                         */
                        phone?: string;
                        /**
                         * @description Version of this server.
                         * @example 0.1.0
                         */
                        version: string;
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkConnectionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the session answers and is connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Is the session connected to WhatsApp right now?
                         * @example true
                         */
                        status: boolean;
                        /**
                         * @description The same in a word.
                         * @example Connected
                         * @enum {string}
                         */
                        message: "Connected" | "Disconnected";
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendTextStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The text.
                     * @example Good morning
                     */
                    text?: string;
                    /** @description How it looks. */
                    options?: {
                        /**
                         * @description Colour behind the text: #rrggbb, or a number.
                         * @example #0275d8
                         */
                        backgroundColor?: string | number;
                        /**
                         * @description Which of the fonts of WhatsApp.
                         * @example 2
                         */
                        font?: number;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the status update. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The status update: one entry. */
                        response: components["schemas"]["SendResult"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendImageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Text below it.
                     * @example Good morning
                     */
                    caption?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Text below it.
                     * @example Good morning
                     */
                    caption?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the status update. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The status update: one entry. */
                        response: components["schemas"]["SendResult"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendVideoStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.
                 * @example NERDWHATS_AMERICA
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Text below it.
                     * @example Good morning
                     */
                    caption?: string;
                } & {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /**
                     * @description The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the server only under LOCAL_FILES_DIR.
                     * @example https://example.com/picture.png
                     */
                    path?: string;
                    /**
                     * @description The file as a data URI or as bare base64, where `path` is not given.
                     * @example data:image/png;base64,iVBORw0KGgo=
                     */
                    base64?: string;
                    /**
                     * Format: binary
                     * @description The upload, in a multipart form, where neither `path` nor `base64` is given.
                     */
                    file?: string;
                    /**
                     * @description Text below it.
                     * @example Good morning
                     */
                    caption?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description WhatsApp took the status update. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always success.
                         * @example success
                         * @constant
                         */
                        status: "success";
                        /** @description The status update: one entry. */
                        response: components["schemas"]["SendResult"][];
                        /**
                         * @description The session that answered.
                         * @example NERDWHATS_AMERICA
                         */
                        session: string;
                    };
                };
            };
            /** @description The request is wrong; the message names the field. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No token, a wrong one, or one of another session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The account of the session may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The session is not connected, or what was asked for is not there; `code` tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The upload is larger than MAX_UPLOAD. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp or the browser failed; the message names the cause. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description WhatsApp did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
