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
         * @description Sends a text to one or several persons or groups, one after the other. A number that is not on WhatsApp is answered with 400 before anything is sent.
         */
        post: operations["sendMessage"];
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
         * @description For an orchestrator: answers as long as the server does its work.
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
         * @description From now on the event `onpresencechanged` tells when these contacts or groups come online, go, or type.
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
            fromMe?: boolean;
            /**
             * @description Is it in a group?
             * @example false
             */
            isGroupMsg?: boolean;
            /**
             * @description -1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.
             * @example 1
             */
            ack?: number;
            /**
             * @description When it was sent, epoch seconds.
             * @example 1795521600
             */
            t?: number;
            /**
             * @description The same.
             * @example 1795521600
             */
            timestamp?: number;
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
                         * @example false_15550000001@c.us_3EB0A1B2C3
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
                         * @description Find the mentions in the text.
                         * @example true
                         */
                        detectMentioned?: boolean;
                        /**
                         * @description false for no preview of a link in the text, or the preview itself.
                         * @example false
                         */
                        linkPreview?: unknown;
                        /**
                         * @description Make the chat where there is none yet (the default).
                         * @example true
                         */
                        createChat?: boolean;
                        /**
                         * @description Milliseconds to wait before it is sent.
                         * @example 500
                         */
                        delay?: number;
                        /**
                         * @description Mark the chat as read.
                         * @example true
                         */
                        markIsRead?: boolean;
                        /**
                         * @description Id for the new message, of your own making.
                         * @example true_15550000001@c.us_3EB0C0FFEE00C0FFEE00
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
                         * @description Seconds since the server came up.
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
                            reason: ("start_requested" | "restored" | "qr_shown" | "code_shown" | "linked" | "ready" | "reconnected" | "requested" | "qr_timeout" | "logged_out" | "unlinked" | "cleared" | "conflict" | "network" | "browser_crashed" | "page_crashed" | "page_frozen" | "start_failed" | "start_timeout" | "sync_timeout" | "shutdown") | null;
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
                         * @description Why the session is in this state. Of CLOSED: requested (close-session), qr_timeout (nobody scanned in time), logged_out (logout-session), unlinked (the phone removed this device), cleared, conflict (WhatsApp Web is open elsewhere), network (no connection for too long), browser_crashed, page_crashed, page_frozen, start_failed, start_timeout, sync_timeout, shutdown (of this server).
                         * @example ready
                         * @enum {string}
                         */
                        reason?: "start_requested" | "restored" | "qr_shown" | "code_shown" | "linked" | "ready" | "reconnected" | "requested" | "qr_timeout" | "logged_out" | "unlinked" | "cleared" | "conflict" | "network" | "browser_crashed" | "page_crashed" | "page_frozen" | "start_failed" | "start_timeout" | "sync_timeout" | "shutdown";
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
                        reason: ("start_requested" | "restored" | "qr_shown" | "code_shown" | "linked" | "ready" | "reconnected" | "requested" | "qr_timeout" | "logged_out" | "unlinked" | "cleared" | "conflict" | "network" | "browser_crashed" | "page_crashed" | "page_frozen" | "start_failed" | "start_timeout" | "sync_timeout" | "shutdown") | null;
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
}
