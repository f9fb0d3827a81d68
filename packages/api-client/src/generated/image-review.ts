// Generated from openapi/image-review.json; do not edit.
export interface paths {
    "/api/v1/operations/image-review/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What operations did in image-review, newest first
         * @description For operations: admin.
         */
        get: operations["listImageReviewAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/image-review/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV (RFC 4180) or JSON Lines, oldest first
         * @description For operations: admin.
         */
        get: operations["exportImageReviewAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/image-review/audit-entries/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the entries are as they were written, reckoned from the first
         * @description For operations: admin.
         */
        get: operations["verifyImageReviewAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/image-review/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that image-review could not handle
         * @description For operations: admin.
         */
        get: operations["listImageReviewParkedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/image-review/parked-messages/{messageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle a parked message once more
         * @description For operations: admin.
         */
        post: operations["replayImageReviewParkedMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/image-review/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the messages of image-review stand
         * @description For operations: admin.
         */
        get: operations["getImageReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepared-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers that can be put into rejections and messages
         * @description For operations: reviewer, admin.
         */
        get: operations["listPreparedAnswers"];
        put?: never;
        /**
         * Write an answer for everybody of the desk
         * @description For operations: admin.
         */
        post: operations["addPreparedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepared-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rewrite an answer; what was sent with the old words stays
         * @description For operations: admin.
         */
        put: operations["editPreparedAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepared-answers/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an answer back into use
         * @description For operations: admin.
         */
        post: operations["reinstatePreparedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepared-answers/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an answer out of use
         * @description For operations: admin.
         */
        post: operations["retirePreparedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rejection-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a submission may be rejected, and by which rules
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["listRejectionReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file: by a signed link, or for whoever reads its message
         * @description For anybody, also without a token.
         */
        get: operations["readReviewAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-attachments/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A short-lived link to a file that you may read, for downloads
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        post: operations["linkReviewAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of the desk, most urgent first; your company's cases, newest first
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with everything that you may see of it
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["viewCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/access-servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a server launched from the image and probed
         * @description For operations: reviewer, admin.
         */
        post: operations["orderAccessServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/access-servers/{serverId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a test server back
         * @description For operations: reviewer, admin.
         */
        post: operations["releaseAccessServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/access-servers/{serverId}/screenshots/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the product as a browser showed it in the access check
         * @description `place` counts the access points that were probed, from 0. For operations: reviewer, admin.
         */
        get: operations["readScreenshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal against a rejection, once in each round; somebody else decides
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["appealCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/appeal/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The rejection stands, or the case goes on where it was rejected
         * @description For operations: reviewer, admin.
         */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/appeal/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let go of an appeal; an admin lets go for somebody who is away
         * @description For operations: reviewer, admin.
         */
        post: operations["leaveAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/appeal/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an appeal, so that nobody else looks at it and the seller sees who does
         * @description For operations: reviewer, admin.
         */
        post: operations["takeAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a case to a colleague, whoever has it; they are told
         * @description For operations: admin.
         */
        post: operations["assignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a message; whoever reads the message reads it
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["addReviewAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/boot-script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload the boot script of your image; it is run and its output is kept
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        put: operations["putBootScript"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since the last round and against the shelf, field by field
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["viewChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case; of many one gets it
         * @description For operations: reviewer, admin.
         */
        post: operations["claimCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a case can be handed to, the least busy first
         * @description For operations: admin.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have written on a case and not sent yet
         * @description For operations: reviewer, admin.
         */
        get: operations["listCaseDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/drafts/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what you have written on a case; sending it, or saving nothing, ends it
         * @description For operations: reviewer, admin.
         */
        put: operations["saveCaseDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you have the case open; answers who else has. Say it every 15 seconds
         * @description For operations: reviewer, admin.
         */
        post: operations["lookAtCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the other side of a case, or an internal note
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["postReviewMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/pass-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The product works when reached: on to the product information check
         * @description For operations: reviewer, admin.
         */
        post: operations["passAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/pass-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The listing follows the rules: on to production and the shelf
         * @description For operations: reviewer, admin.
         */
        post: operations["passInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The submission does not pass; say why
         * @description For operations: reviewer, admin.
         */
        post: operations["rejectCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let go of a case
         * @description For operations: reviewer, admin.
         */
        post: operations["releaseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on without the answer of the seller; the clock of the desk goes on too
         * @description For operations: reviewer, admin.
         */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/retry-production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the image again to the regions that failed, or to one of them
         * @description For operations: reviewer, admin.
         */
        post: operations["retryProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A finding is none: the vendor is not asked about the same again until the waiver ends
         * @description For operations: reviewer, admin.
         */
        post: operations["grantWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-cases/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The counters of the desk
         * @description For operations: reviewer, admin.
         */
        get: operations["summariseCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-desk/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the desk works, and who said so when
         * @description For operations: reviewer, admin.
         */
        get: operations["viewDeskHours"];
        /**
         * Say when the desk works; what is due is counted anew
         * @description For operations: admin.
         */
        put: operations["setDeskHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-desk/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the desk did in a period
         * @description For operations: reviewer, admin.
         */
        get: operations["viewReviewStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-desk/statistics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description For operations: reviewer, admin.
         */
        get: operations["exportReviewStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule: what is made of it, by whom and why, and how often it fires
         * @description For operations: reviewer, admin.
         */
        get: operations["listReviewRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-rules/{ruleId}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enforce a rule, only observe it, or switch it off
         * @description For operations: admin.
         */
        put: operations["setReviewRuleMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The waivers that hold now, newest first
         * @description For operations: reviewer, admin.
         */
        get: operations["listWaivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-waivers/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a waiver back: the finding counts again
         * @description For operations: reviewer, admin.
         */
        post: operations["revokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filters of the queue that everybody has, and your own
         * @description For operations: reviewer, admin.
         */
        get: operations["listSavedFilters"];
        put?: never;
        /**
         * Keep a filter under a name; admins can keep one for everybody
         * @description For operations: reviewer, admin.
         */
        post: operations["addSavedFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a filter another name or other criteria
         * @description For operations: reviewer, admin.
         */
        put: operations["editSavedFilter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a filter
         * @description For operations: reviewer, admin.
         */
        post: operations["removeSavedFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say by which filter your queue opens
         * @description For operations: reviewer, admin.
         */
        put: operations["chooseDefaultFilter"];
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
        AccessServer: {
            actions: string[];
            address: string | null;
            failure: string | null;
            fault: {
                code: string;
                detail: string;
                /** @description What fills the words of the code */
                params?: {
                    [key: string]: string | number | string[];
                };
            } | null;
            /** Format: uuid */
            id: string;
            imageCheck: components["schemas"]["ImageCheck"] | null;
            instanceId: string | null;
            instanceType: string | null;
            /** @description As many servers run as may: it waits for its turn */
            isQueued: boolean;
            probes: {
                /** Format: date-time */
                at: string;
                certificate?: {
                    issuer: string;
                    /** @description A known authority made it, and it holds */
                    isTrusted: boolean;
                    subject: string;
                    /** Format: date-time */
                    validTo: string;
                } | null;
                detail: string;
                /** Format: int64 */
                durationMs: number;
                fault?: {
                    code: string;
                    detail: string;
                    /** @description What fills the words of the code */
                    params?: {
                        [key: string]: string | number | string[];
                    };
                };
                isReached: boolean;
                location?: string | null;
                pageTitle: string | null;
                path?: string;
                /** Format: int64 */
                port: number;
                protocol: string;
                /** @description The page in a browser: read it by its place, or the fault says why there is none */
                screenshot?: {
                    /** Format: date-time */
                    at: string;
                    fault: {
                        code: string;
                        detail: string;
                        /** @description What fills the words of the code */
                        params?: {
                            [key: string]: string | number | string[];
                        };
                    } | null;
                };
                statusCode: number | null;
            }[];
            /** @enum {string} */
            purpose: "access" | "boot_script";
            regionId: string;
            /** Format: date-time */
            releaseAt: string;
            releasedAt: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            status: "launching" | "probing" | "reached" | "unreachable" | "failed" | "released";
        };
        AuditChain: {
            brokenAt: number | null;
            /**
             * Format: int64
             * @description As far as it is whole
             */
            entries: number;
            isWhole: boolean;
            /** @description Of the last whole entry; note it elsewhere to find out when a tail was cut off */
            lastHash: string;
            since: string | null;
        };
        AuditEntry: {
            actor: {
                id: string | null;
                /** @description `account` for a person, `system` for the platform */
                kind: string;
                name: string | null;
            };
            /** Format: date-time */
            at: string;
            /** @description The request or message at the root of it */
            correlationId: string;
            details: string | null;
            from: string | null;
            /** @description SHA-256, in hexadecimal, over `previousHash` followed by all other members of an export but `service` as JSON: keys sorted, no blanks, UTF-8 */
            hash: string;
            /**
             * Format: int64
             * @description Without gaps, from 1
             */
            number: number;
            previousHash: string;
            reason: string | null;
            subjectId: string | null;
            subjectKind: string;
            subjectName: string | null;
            to: string | null;
            /** @description A step of a life cycle as `review-case.reject`, else the operation */
            verb: string;
        };
        BootScript: {
            durationMs: number | null;
            exitCode: number | null;
            failure: string | null;
            fault: {
                code: string;
                detail: string;
                /** @description What fills the words of the code */
                params?: {
                    [key: string]: string | number | string[];
                };
            } | null;
            finishedAt: string | null;
            /** @description A server for it is being launched, or it runs */
            isRunning: boolean;
            /** @description The last 24 KB of what it wrote */
            output: string;
            repeat: {
                /** Format: int64 */
                durationMs: number;
                exitCode: number | null;
                fault: {
                    code: string;
                    detail: string;
                    /** @description What fills the words of the code */
                    params?: {
                        [key: string]: string | number | string[];
                    };
                } | null;
                /** Format: date-time */
                finishedAt: string;
                output: string;
            } | null;
            script: string;
            startedAt: string | null;
            /** Format: date-time */
            uploadedAt: string;
        };
        CaseDraft: {
            /**
             * Format: uuid
             * @description Of a message or note: the finding that it is about; absent for the whole submission
             */
            findingId?: string;
            /** @description Of a rejection; absent until they were chosen by hand */
            findings?: string[];
            /** @enum {string} */
            kind: "message" | "note" | "rejection";
            /** @description Of a rejection; parts may be empty */
            reasons: {
                code: string;
                /** @description A JSON pointer into the listing */
                field: string;
                text: string;
            }[];
            /**
             * Format: int64
             * @description For If-Match; 0 when there is no draft
             */
            revision: number;
            /** Format: date-time */
            savedAt: string;
            text: string;
        };
        Checks: {
            checkedAt: string | null;
            findings: components["schemas"]["Finding"][];
            /** @description Every rule could be checked */
            isComplete: boolean;
            /** @description False where the installation has no way out */
            linksAsked: boolean;
            /** Format: int64 */
            ruleSetVersion: number;
        };
        Colleague: {
            /**
             * Format: int64
             * @description Cases that wait for them
             */
            held: number;
            /** Format: uuid */
            id: string;
            /** @description They hold as many as one person may */
            isFull: boolean;
            name: string;
        };
        CopyProof: {
            architecture: string;
            /** Format: date-time */
            checkedAt: string;
            operatingSystem: string;
            platform: string;
            /** Format: int64 */
            sizeGiB: number;
            sourceImageId: string;
            /** @enum {string} */
            sourceRegionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
        };
        DeskHours: {
            /** @description What you may do now */
            actions: string[];
            /**
             * Format: int64
             * @description Within so many business days the desk answers
             */
            businessDays: number;
            /** @description HH:MM, after the opening; 24:00 is the end of the day */
            closesAt: string;
            /** @description Days that are not as their weekday says */
            days: {
                /** Format: date */
                date: string;
                /** @description False for a holiday, true for a day off that is worked to make up for one */
                isWorking: boolean;
                name: string;
            }[];
            /** @description What was said, newest first */
            history: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @description HH:MM, after the opening; 24:00 is the end of the day */
                closesAt: string;
                /** @description Days that are not as their weekday says */
                days: {
                    /** Format: date */
                    date: string;
                    /** @description False for a holiday, true for a day off that is worked to make up for one */
                    isWorking: boolean;
                    name: string;
                }[];
                /** @description HH:MM in the time zone of the desk */
                opensAt: string;
                reason: string;
                /** Format: int64 */
                revision: number;
                /** @description A name of the IANA list, for example Asia/Shanghai */
                timeZone: string;
                /** @description 1 is Monday */
                weekdays: number[];
            }[];
            isOpenNow: boolean;
            /** @description HH:MM in the time zone of the desk */
            opensAt: string;
            /**
             * Format: int64
             * @description 0 until an admin says other hours than the usual
             */
            revision: number;
            /** @description A name of the IANA list, for example Asia/Shanghai */
            timeZone: string;
            /** @description 1 is Monday */
            weekdays: number[];
        };
        Finding: {
            /** @description What you may do with it now */
            actions: string[];
            /** Format: date-time */
            at: string;
            evidence: string;
            /** @description What was seen, by name, for words of your own */
            facts: {
                [key: string]: string | number;
            };
            /** Format: uuid */
            id: string;
            /** @description False when the cloud was away; it is tried again */
            isChecked: boolean;
            /** @description The rule is only observed: no seller is told */
            isObserved: boolean;
            /** @description What the seller can do */
            mend: string;
            /** @description The field, as a JSON pointer into the draft */
            pointer: string;
            /** @description Stable; earlier releases had others */
            ruleId: string;
            /** Format: int64 */
            ruleSetVersion: number;
            /** @enum {string} */
            severity: "advice" | "warning" | "blocking";
            title: string;
            waiver: {
                by: string;
                /** Format: uuid */
                id: string;
                reason: string;
                /** Format: date-time */
                until: string;
            } | null;
            /** @description Why it matters */
            why: string;
        };
        ImageCheck: {
            /** Format: int64 */
            advice: number;
            /**
             * Format: int64
             * @description How many rules were asked
             */
            asked: number;
            /**
             * Format: int64
             * @description How many rules that block were broken
             */
            blocking: number;
            checker: string | null;
            fault: {
                code: string;
                detail: string;
                /** @description What fills the words of the code */
                params?: {
                    [key: string]: string | number | string[];
                };
            } | null;
            finishedAt: string | null;
            /** Format: date-time */
            orderedAt: string;
            /** @enum {string} */
            status: "running" | "done" | "failed" | "broken_off";
            system: string | null;
            /** Format: int64 */
            warning: number;
        };
        ListingChanges: {
            previousRound: components["schemas"]["ListingComparison"] | null;
            shelf: components["schemas"]["ListingComparison"] | null;
        };
        ListingComparison: {
            /** Format: uuid */
            caseId: string;
            /** Format: int64 */
            changedCount: number;
            closedAt: string | null;
            fields: {
                after: string | string[] | {
                    /** Format: int64 */
                    bytes: number;
                    name: string;
                    sha256: string;
                    url: string;
                } | null;
                before: string | string[] | {
                    /** Format: int64 */
                    bytes: number;
                    name: string;
                    sha256: string;
                    url: string;
                } | null;
                /** @description A JSON pointer into the listing */
                field: string;
                isChanged: boolean;
                /** @enum {string} */
                kind: "text" | "html" | "list" | "file" | "value";
            }[];
            /** Format: int64 */
            round: number;
            versionNumber: string | null;
        };
        Onlookers: {
            /** @description Never yourself */
            others: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date-time */
                since: string;
            }[];
        };
        PreparedAnswer: {
            /** @description What you may do now */
            actions: string[];
            /** Format: date-time */
            editedAt: string;
            editedBy: string | null;
            hasOwnQuote: boolean;
            /** Format: uuid */
            id: string;
            isRetired: boolean;
            policyUrl: string | null;
            /** @description The words of the policy; the rule of the reason where nothing else was said */
            quote: {
                en: string;
                "zh-CN": string;
            };
            reasonCode: string;
            /** Format: int64 */
            revision: number;
            text: {
                en: string;
                "zh-CN": string;
            };
            title: {
                en: string;
                "zh-CN": string;
            };
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /** @description What `detail` says, for programs */
            code?: string;
            /** @description This case, in English */
            detail?: string;
            errors?: {
                /** @description What is wrong there; stable */
                code: string;
                /** @description The same in English */
                detail: string;
                /** @enum {string} */
                in?: "query" | "path" | "header";
                /** @description What fills the words of the code */
                params?: {
                    [key: string]: string | number | string[];
                };
                /** @description A JSON pointer, as a URI fragment */
                pointer: string;
            }[];
            instance?: string;
            /** @description What fills the words of the code */
            params?: {
                [key: string]: string | number | string[];
            };
            requestId?: string;
            /** Format: int64 */
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        QuotedFinding: {
            evidence: string;
            /** @description What was seen, by name, for words of your own */
            facts: {
                [key: string]: string | number;
            };
            /** Format: uuid */
            id: string;
            mend: string;
            /** @description The field, as a JSON pointer into the draft */
            pointer: string;
            /** @description Stable; earlier releases had others */
            ruleId: string;
            /** @enum {string} */
            severity: "advice" | "warning" | "blocking";
            title: string;
        };
        RegionCopy: {
            failure: string | null;
            fault: {
                code: string;
                detail: string;
                /** @description What fills the words of the code */
                params?: {
                    [key: string]: string | number | string[];
                };
            } | null;
            finishedAt: string | null;
            imageId: string | null;
            /** Format: int64 */
            progressPercent: number;
            proof: components["schemas"]["CopyProof"] | null;
            /** @enum {string} */
            regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            regionName: string;
            startedAt: string | null;
            /** @enum {string} */
            status: "waiting" | "copying" | "ready" | "failed";
        };
        RejectionReason: {
            code: string;
            label: string;
            policy: string;
            productTypes: ("image" | "saas")[];
        };
        ReviewAppeal: {
            answer: string | null;
            /** Format: date-time */
            at: string;
            by: string;
            decidedAt: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            status: "open" | "upheld" | "overturned" | "lapsed";
            takenBy: string | null;
            text: string;
        };
        ReviewAttachment: {
            /** Format: int64 */
            bytes: number;
            contentType: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReviewAttachmentLink: {
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        ReviewCase: {
            /** @description Empty for sellers */
            accessServers: components["schemas"]["AccessServer"][];
            /** @description What you may do now */
            actions: string[];
            /** @enum {string} */
            ageing: "fresh" | "due_soon" | "overdue";
            appeal: components["schemas"]["ReviewAppeal"] | null;
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            bootScript: components["schemas"]["BootScript"] | null;
            checks: components["schemas"]["Checks"];
            closedAt: string | null;
            /** Format: date-time */
            dueAt: string;
            /** @description Why the one differs from the other, oldest first */
            dueMoves: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                /** @enum {string} */
                why: "seller" | "platform" | "hours";
            }[];
            /** @description The boot scripts before the last one, newest first: the last nine of them */
            earlierScripts: components["schemas"]["BootScript"][];
            /**
             * Format: date-time
             * @description What was said when it came in
             */
            firstDueAt: string;
            /** Format: uuid */
            id: string;
            /** @description Empty for sellers */
            internalNotes: components["schemas"]["ReviewMessage"][];
            isMine: boolean;
            /** @description The vendor is suspended: nothing can be passed until it is reinstated */
            isOnHold: boolean;
            /** @enum {string} */
            kind: "product" | "version";
            listing: {
                categoryId: string | null;
                detailsHtml: string;
                eulaHash: string | null;
                eulaHtml: string | null;
                image: {
                    accessPoints: {
                        path?: string;
                        /** Format: int64 */
                        port: number;
                        /** @enum {string} */
                        protocol: "http" | "https" | "tcp";
                    }[];
                    hasBootScript: boolean;
                    instanceTypes: {
                        cpuCores: number;
                        id: string;
                        ioOptimized: boolean;
                        memoryGiB: number;
                    }[];
                    /** @enum {string} */
                    networkType: "vpc_and_classic" | "vpc" | "classic";
                    /** @enum {string} */
                    osFamily: "linux" | "windows";
                    osVersion: string;
                    recommendedConfiguration: string;
                    releaseRegions: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
                    source: {
                        accountId: string;
                        /** @enum {string} */
                        architecture: "x86_64" | "arm64";
                        /** Format: date-time */
                        createdAt: string;
                        imageId: string;
                        name: string;
                        operatingSystem: string;
                        platform: string;
                        /** @enum {string} */
                        regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
                        /** Format: int64 */
                        sizeGiB: number;
                    };
                    /** Format: int64 */
                    systemDiskGiB: number;
                } | null;
                logo: {
                    /** Format: int64 */
                    bytes: number;
                    contentType: string;
                    /** Format: uuid */
                    fileId: string;
                    hasText?: boolean | null;
                    name: string;
                    pixels?: {
                        /** Format: int64 */
                        height: number;
                        /** Format: int64 */
                        width: number;
                    } | null;
                    sha256: string;
                    url: string;
                } | null;
                name: string;
                patent: {
                    /** Format: int64 */
                    bytes: number;
                    contentType: string;
                    /** Format: uuid */
                    fileId: string;
                    hasText?: boolean | null;
                    name: string;
                    pixels?: {
                        /** Format: int64 */
                        height: number;
                        /** Format: int64 */
                        width: number;
                    } | null;
                    sha256: string;
                    url: string;
                } | null;
                pictures?: {
                    alt: string;
                    file: {
                        /** Format: int64 */
                        bytes: number;
                        contentType: string;
                        /** Format: uuid */
                        fileId: string;
                        hasText?: boolean | null;
                        name: string;
                        pixels?: {
                            /** Format: int64 */
                            height: number;
                            /** Format: int64 */
                            width: number;
                        } | null;
                        sha256: string;
                        url: string;
                    };
                }[];
                /** @enum {string} */
                priceModel: "free";
                refundPolicyHtml: string | null;
                releaseNote: string | null;
                saas: {
                    pricingDetails: string;
                    productUrl: string;
                    resources: {
                        file: {
                            /** Format: int64 */
                            bytes: number;
                            contentType: string;
                            /** Format: uuid */
                            fileId: string;
                            hasText?: boolean | null;
                            name: string;
                            pixels?: {
                                /** Format: int64 */
                                height: number;
                                /** Format: int64 */
                                width: number;
                            } | null;
                            sha256: string;
                            url: string;
                        } | null;
                        name: string;
                        url: string | null;
                    }[];
                } | null;
                shortDescription: string;
                subCategoryId: string | null;
                supportedUntil?: string | null;
                supportHtml: string;
                trademark: {
                    /** Format: int64 */
                    bytes: number;
                    contentType: string;
                    /** Format: uuid */
                    fileId: string;
                    hasText?: boolean | null;
                    name: string;
                    pixels?: {
                        /** Format: int64 */
                        height: number;
                        /** Format: int64 */
                        width: number;
                    } | null;
                    sha256: string;
                    url: string;
                } | null;
                /** @enum {string} */
                type: "image" | "saas";
                userGuide: {
                    /** Format: int64 */
                    bytes: number;
                    contentType: string;
                    /** Format: uuid */
                    fileId: string;
                    hasText?: boolean | null;
                    name: string;
                    pixels?: {
                        /** Format: int64 */
                        height: number;
                        /** Format: int64 */
                        width: number;
                    } | null;
                    sha256: string;
                    url: string;
                } | null;
                versionNumber: string | null;
            };
            messages: components["schemas"]["ReviewMessage"][];
            /** Format: date-time */
            openedAt: string;
            previousRounds: {
                closedAt: string | null;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                openedAt: string;
                /** Format: int64 */
                round: number;
                /** @enum {string} */
                status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                verdicts: {
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    decision: "pass" | "reject";
                    /** @description What it is rejected for */
                    findings: components["schemas"]["QuotedFinding"][];
                    /** @description Passed by the word of a reviewer, without that of the automatic probe */
                    isByHand: boolean;
                    /** @description By an appeal: it counts no more */
                    isOverturned: boolean;
                    override: {
                        /** @enum {string} */
                        outcome: "not_tried" | "at_work" | "unreachable" | "failed" | "broken_off";
                        reason: string;
                    } | null;
                    reasons: {
                        code: string;
                        field: string | null;
                        label: string;
                        policy: string;
                        text: string;
                    }[];
                    reviewer: string;
                    /** @enum {string} */
                    stage: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                }[];
            }[];
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            productType: "image" | "saas";
            regionCopies: components["schemas"]["RegionCopy"][];
            /** Format: int64 */
            round: number;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            timeline: {
                actor: string | null;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                from: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                reason: string | null;
                /** @enum {string} */
                side: "operations" | "platform" | "seller";
                /** @enum {string} */
                to: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                verb: string;
            }[];
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            verdicts: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                decision: "pass" | "reject";
                /** @description What it is rejected for */
                findings: components["schemas"]["QuotedFinding"][];
                /** @description Passed by the word of a reviewer, without that of the automatic probe */
                isByHand: boolean;
                /** @description By an appeal: it counts no more */
                isOverturned: boolean;
                override: {
                    /** @enum {string} */
                    outcome: "not_tried" | "at_work" | "unreachable" | "failed" | "broken_off";
                    reason: string;
                } | null;
                reasons: {
                    code: string;
                    field: string | null;
                    label: string;
                    policy: string;
                    text: string;
                }[];
                reviewer: string;
                /** @enum {string} */
                stage: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            }[];
            /** Format: uuid */
            versionId: string;
            versionNumber: string | null;
            /**
             * @description Whose turn it is; the clock of the desk stands still while it waits for the seller
             * @enum {string}
             */
            waitsFor: "desk" | "seller" | "platform" | "nobody";
            /** Format: date-time */
            waitsSince: string;
        };
        ReviewCasesSummary: {
            /**
             * Format: int64
             * @description Appeals that somebody is to decide
             */
            appealed: number;
            /** @description Who has open cases */
            assignees: {
                /** Format: int64 */
                count: number;
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            stages: {
                /** Format: int64 */
                count: number;
                /** @enum {string} */
                stage: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            }[];
            /** Format: int64 */
            unassigned: number;
            /** Format: int64 */
            waitsForSeller: number;
        };
        ReviewCaseSummary: {
            /** @enum {string} */
            ageing: "fresh" | "due_soon" | "overdue";
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            closedAt: string | null;
            /** Format: date-time */
            dueAt: string;
            /** @description Why the one differs from the other, oldest first */
            dueMoves: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                /** @enum {string} */
                why: "seller" | "platform" | "hours";
            }[];
            /**
             * Format: date-time
             * @description What was said when it came in
             */
            firstDueAt: string;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            /** @enum {string} */
            kind: "product" | "version";
            openAppeal: {
                /** @enum {string} */
                ageing: "fresh" | "due_soon" | "overdue";
                /** Format: date-time */
                dueAt: string;
                isMine: boolean;
                takenBy: string | null;
            } | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            productType: "image" | "saas";
            risk: ("blocking" | "warning" | "none") | null;
            /** Format: int64 */
            round: number;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            /** Format: uuid */
            versionId: string;
            versionNumber: string | null;
            /**
             * @description Whose turn it is; the clock of the desk stands still while it waits for the seller
             * @enum {string}
             */
            waitsFor: "desk" | "seller" | "platform" | "nobody";
            /** Format: date-time */
            waitsSince: string;
        };
        ReviewMessage: {
            about: components["schemas"]["QuotedFinding"] | null;
            /** Format: date-time */
            at: string;
            attachments: components["schemas"]["ReviewAttachment"][];
            author: string;
            /** Format: uuid */
            id: string;
            isInternal: boolean;
            isMine: boolean;
            /** @enum {string} */
            side: "staff" | "seller";
            text: string;
        };
        ReviewRule: {
            actions: string[];
            /** @description Submitting refuses what breaks it: always enforced */
            isFixed: boolean;
            /** @description It never fires in this installation, whatever its mode: links are not asked */
            isIdle: boolean;
            lastChange: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                mode: "enforced" | "observed" | "off";
                reason: string;
            } | null;
            mend: string;
            /** @enum {string} */
            mode: "enforced" | "observed" | "off";
            /**
             * Format: int64
             * @description Open cases in which it fires
             */
            open: number;
            /**
             * Format: int64
             * @description Cases of the last 30 days in which it fired
             */
            recent: number;
            /** @enum {string} */
            ruleId: "image-visible" | "image-available" | "image-encrypted" | "image-owner" | "image-sold-elsewhere" | "image-architecture" | "image-operating-system" | "image-os-version" | "image-size" | "link-silent" | "boot-script" | "system-os-supported" | "system-os-architecture" | "system-cloud-init-present" | "system-cloud-init-cleaned" | "system-machine-id" | "system-account-password" | "system-account-blank" | "system-account-root-twin" | "system-authorized-keys" | "system-private-keys" | "system-host-keys" | "system-sshd-empty-passwords" | "system-sshd-passwords" | "system-sshd-root" | "system-sudo-unasked" | "system-history" | "system-credential-files" | "system-secrets" | "system-settings-with-secrets" | "system-provider-agents" | "system-fstab-names" | "system-swap" | "system-file-names" | "system-network-names" | "system-logs" | "system-temporary-files" | "system-mail" | "system-package-cache" | "system-listening-ports" | "system-security-updates" | "isv-unconfirmed" | "image-missing" | "boot-script-unsaid" | "text-missing" | "choice-missing" | "regions-missing" | "instance-types-missing" | "logo-missing" | "user-guide-missing" | "picture-alt-missing" | "text-too-long" | "resource-empty" | "product-url-not-https" | "image-taken" | "version-number-taken" | "support-over" | "system-disk-small" | "banned-words" | "placeholder-text" | "hype-words" | "unfinished-product" | "name-duplicate" | "name-look-alike" | "name-all-caps" | "version-spelling" | "version-number-lower" | "release-note-empty" | "short-description-long" | "short-description-thin" | "details-thin" | "support-thin" | "support-contact" | "eula-thin" | "refund-policy-thin" | "plain-http-link" | "access-points" | "logo-shape" | "user-guide-no-text" | "name-special-characters" | "logo-size" | "user-guide-name" | "singapore-instance-types" | "windows-system-disk" | "build-region" | "image-also-used" | "category-missing" | "no-resource-file";
            /** @enum {string} */
            severity: "advice" | "warning" | "blocking";
            /** @enum {string} */
            source: "listing" | "server" | "outside";
            title: string;
            /**
             * Format: int64
             * @description Waivers that hold now
             */
            waivers: number;
            why: string;
        };
        ReviewRules: {
            items: components["schemas"]["ReviewRule"][];
            /** Format: int64 */
            ruleSetVersion: number;
        };
        ReviewStatistics: {
            /** @description Those that came in, what became of those that ended, in working hours */
            appeals: {
                /** Format: int64 */
                filed: number;
                /**
                 * Format: int64
                 * @description Handed in again before a decision
                 */
                lapsed: number;
                medianHours: number | null;
                /** Format: int64 */
                overturned: number;
                p95Hours: number | null;
                /** Format: int64 */
                upheld: number;
            };
            /** Format: date */
            from: string;
            /** @description Cases that were open at the end of each day */
            openByDay: {
                /** Format: date */
                day: string;
                /** Format: int64 */
                open: number;
            }[];
            reasons: {
                code: string;
                /** Format: int64 */
                count: number;
            }[];
            /** @description Verdicts by who gave them; overrides are passes against the probe */
            reviewers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: int64 */
                overrides: number;
                /** Format: int64 */
                passed: number;
                /** Format: int64 */
                rejected: number;
            }[];
            /** @description How long cases that left a stage in this period had been in it */
            stages: {
                /** Format: int64 */
                count: number;
                /** @description In working hours, without waiting for the seller; else in hours of the clock */
                isWorkingTime: boolean;
                medianHours: number;
                p95Hours: number;
                /** @enum {string} */
                stage: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            }[];
            timeZone: string;
            /** Format: date */
            to: string;
            weeks: {
                /** Format: int64 */
                opened: number;
                /** Format: int64 */
                passed: number;
                /** Format: int64 */
                rejected: number;
                /**
                 * Format: date
                 * @description Its Monday
                 */
                week: string;
                /** Format: int64 */
                withdrawn: number;
            }[];
        };
        SavedFilter: {
            /** @description What you may do now */
            actions: string[];
            criteria: {
                /** @description me, none, or an account id */
                assignee?: string;
                /**
                 * @description Overdue, or due within a business day; what waits for the seller is neither
                 * @enum {string}
                 */
                due?: "overdue" | "soon";
                /** @enum {string} */
                kind?: "product" | "version";
                /**
                 * Format: int64
                 * @description Opened so many days ago, or before
                 */
                olderThanDays?: number;
                /** @description Part of the product or company name */
                q?: string;
                /** @enum {string} */
                risk?: "blocking" | "warning" | "none";
                /** @enum {string} */
                sort?: "due" | "oldest" | "newest";
                /** @enum {string} */
                stage?: "open" | "all" | "appealed" | "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                /** @enum {string} */
                type?: "image" | "saas";
                /** @enum {string} */
                waitsFor?: "desk" | "seller" | "platform" | "nobody";
            };
            /** Format: date-time */
            editedAt: string;
            editedBy: string | null;
            /** Format: uuid */
            id: string;
            /** @description Your queue opens with it */
            isDefault: boolean;
            isShared: boolean;
            name: string;
            shippedAs: string | null;
        };
        Waiver: {
            by: string;
            /** Format: uuid */
            caseId: string;
            /** @description What was seen */
            evidence: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            grantedAt: string;
            /** Format: uuid */
            id: string;
            reason: string;
            ruleId: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
        };
    };
    responses: {
        /** @description A fault of ours; it is safe to ask again with the same Idempotency-Key */
        Fault: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests in too short a time */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no access token, or it is not good any more */
        Unauthenticated: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Never sent: programs need none, and the pages of other sites are not to read answers (ASVS 3.4.2) */
        "Access-Control-Allow-Origin": string;
        /** @description Requests that you may send in a minute */
        "RateLimit-Limit": number;
        /** @description How many of them are left */
        "RateLimit-Remaining": number;
        /** @description Seconds until all are free again */
        "RateLimit-Reset": number;
        /** @description Seconds after which asking again makes sense */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listImageReviewAuditEntries: {
        parameters: {
            query?: {
                actorId?: string;
                cursor?: string;
                limit?: number;
                /** @description In the name of who acted, in reasons and in what was said */
                q?: string;
                /** @description From this instant */
                since?: string;
                subjectId?: string;
                /** @description Before this instant */
                until?: string;
                verb?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    exportImageReviewAuditEntries: {
        parameters: {
            query?: {
                actorId?: string;
                format?: "csv" | "jsonl";
                /** @description In the name of who acted, in reasons and in what was said */
                q?: string;
                /** @description From this instant */
                since?: string;
                subjectId?: string;
                /** @description Before this instant */
                until?: string;
                verb?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A file */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    verifyImageReviewAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listImageReviewParkedMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: int64 */
                            attempts: number;
                            kind: string;
                            /** Format: uuid */
                            messageId: string;
                            name: string;
                            /** Format: date-time */
                            parkedAt: string;
                            problem: {
                                detail?: string;
                                title: string;
                                type: string;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    replayImageReviewParkedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getImageReviewQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Age of the oldest of them that is due */
                        outboxLagSeconds: number;
                        /**
                         * Format: int64
                         * @description Messages that a subscriber has not acknowledged
                         */
                        outboxWaiting: number;
                        /**
                         * Format: int64
                         * @description Messages put aside for operations
                         */
                        parked: number;
                        service: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listPreparedAnswers: {
        parameters: {
            query?: {
                /** @description Also those out of use */
                retired?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What you may do beside them */
                        actions: string[];
                        items: components["schemas"]["PreparedAnswer"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    addPreparedAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same key and content is done once, and answered the same for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policyUrl?: string | null;
                    quote?: {
                        en: string;
                        "zh-CN": string;
                    };
                    /** @enum {string} */
                    reasonCode: "server-does-not-start" | "product-not-reached" | "product-does-not-work" | "boot-script-fails" | "facts-do-not-match" | "credentials-left-behind" | "unsafe-default" | "url-not-reached" | "pricing-unclear" | "text-missing" | "text-misleading" | "language" | "logo" | "trademark" | "licence" | "category" | "version" | "duplicate" | "forbidden-content" | "other";
                    text: {
                        en: string;
                        "zh-CN": string;
                    };
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    editPreparedAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the revision that you edit; 428 without it, 412 when there is a newer */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policyUrl?: string | null;
                    quote?: {
                        en: string;
                        "zh-CN": string;
                    };
                    /** @enum {string} */
                    reasonCode: "server-does-not-start" | "product-not-reached" | "product-does-not-work" | "boot-script-fails" | "facts-do-not-match" | "credentials-left-behind" | "unsafe-default" | "url-not-reached" | "pricing-unclear" | "text-missing" | "text-misleading" | "language" | "logo" | "trademark" | "licence" | "category" | "version" | "duplicate" | "forbidden-content" | "other";
                    text: {
                        en: string;
                        "zh-CN": string;
                    };
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    reinstatePreparedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    retirePreparedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listRejectionReasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RejectionReason"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    readReviewAttachment: {
        parameters: {
            query?: {
                expires?: number;
                signature?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    linkReviewAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAttachmentLink"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description me, none, or an account id */
                assignee?: string;
                cursor?: string;
                /** @description Overdue, or due within a business day; what waits for the seller is neither */
                due?: "overdue" | "soon";
                kind?: "product" | "version";
                limit?: number;
                /** @description Opened so many days ago, or before */
                olderThanDays?: number;
                productId?: string;
                /** @description Part of the product or company name */
                q?: string;
                risk?: "blocking" | "warning" | "none";
                sort?: "due" | "oldest" | "newest";
                stage?: "open" | "all" | "appealed" | "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                type?: "image" | "saas";
                vendorId?: string;
                waitsFor?: "desk" | "seller" | "platform" | "nobody";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewCaseSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    viewCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    orderAccessServer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same key and content is done once, and answered the same for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessServer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    releaseAccessServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                serverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessServer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    readScreenshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
                serverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    appealCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same key and content is done once, and answered the same for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @enum {string} */
                    decision: "uphold" | "overturn";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    leaveAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    takeAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For the colleague and the desk; no seller sees it */
                    note?: string;
                    /** Format: uuid */
                    reviewerId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    addReviewAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A picture, a PDF or a text such as a log; at most 2 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAttachment"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    putBootScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    script: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    viewChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingChanges"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    claimCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Colleague"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listCaseDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseDraft"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    saveCaseDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the revision that you edit; 428 without it, 412 when there is a newer */
                "If-Match": string;
            };
            path: {
                id: string;
                kind: "message" | "note" | "rejection";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Of a message or note: the finding that it is about; absent for the whole submission
                     */
                    findingId?: string;
                    /** @description Of a rejection; absent until they were chosen by hand */
                    findings?: string[];
                    /** @description Of a rejection; parts may be empty */
                    reasons: {
                        code: string;
                        /** @description A JSON pointer into the listing */
                        field: string;
                        text: string;
                    }[];
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDraft"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    lookAtCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onlookers"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    postReviewMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same key and content is done once, and answered the same for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Files that you have uploaded to this case, in this order */
                    attachmentIds?: string[];
                    /**
                     * Format: uuid
                     * @description The finding that it is about; absent for the whole submission
                     */
                    findingId?: string;
                    /**
                     * @description A note of the desk that no seller sees
                     * @default false
                     */
                    isInternal?: boolean;
                    text: string;
                    /**
                     * @description The desk cannot go on without an answer: its clock stands still until then
                     * @default false
                     */
                    waitsForAnswer?: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMessage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    passAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    override?: {
                        /** @enum {string} */
                        outcome: "not_tried" | "at_work" | "unreachable" | "failed" | "broken_off";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    passInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    rejectCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The findings of this round that it is rejected for, by id */
                    findings?: string[];
                    reasons: {
                        /** @enum {string} */
                        code: "server-does-not-start" | "product-not-reached" | "product-does-not-work" | "boot-script-fails" | "facts-do-not-match" | "credentials-left-behind" | "unsafe-default" | "url-not-reached" | "pricing-unclear" | "text-missing" | "text-misleading" | "language" | "logo" | "trademark" | "licence" | "category" | "version" | "duplicate" | "forbidden-content" | "other";
                        /** @description A JSON pointer into the listing */
                        field?: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    releaseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    retryProduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    regionId?: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    grantWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    days: number;
                    pointer: string;
                    /** @description For the desk; no seller sees it */
                    reason: string;
                    ruleId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    summariseCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCasesSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    viewDeskHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskHours"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    setDeskHours: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the revision that you edit; 428 without it, 412 when there is a newer */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description HH:MM, after the opening; 24:00 is the end of the day */
                    closesAt: string;
                    /** @description Days that are not as their weekday says */
                    days: {
                        /** Format: date */
                        date: string;
                        /** @description False for a holiday, true for a day off that is worked to make up for one */
                        isWorking: boolean;
                        name: string;
                    }[];
                    /** @description HH:MM in the time zone of the desk */
                    opensAt: string;
                    reason: string;
                    /** @description A name of the IANA list, for example Asia/Shanghai */
                    timeZone: string;
                    /** @description 1 is Monday */
                    weekdays: number[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskHours"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    viewReviewStatistics: {
        parameters: {
            query?: {
                from?: string;
                /** @description Included; by the calendar of the desk */
                to?: string;
                type?: "image" | "saas";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewStatistics"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    exportReviewStatistics: {
        parameters: {
            query?: {
                from?: string;
                /** @description Included; by the calendar of the desk */
                to?: string;
                type?: "image" | "saas";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CSV */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listReviewRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRules"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    setReviewRuleMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: "image-visible" | "image-available" | "image-encrypted" | "image-owner" | "image-sold-elsewhere" | "image-architecture" | "image-operating-system" | "image-os-version" | "image-size" | "link-silent" | "boot-script" | "system-os-supported" | "system-os-architecture" | "system-cloud-init-present" | "system-cloud-init-cleaned" | "system-machine-id" | "system-account-password" | "system-account-blank" | "system-account-root-twin" | "system-authorized-keys" | "system-private-keys" | "system-host-keys" | "system-sshd-empty-passwords" | "system-sshd-passwords" | "system-sshd-root" | "system-sudo-unasked" | "system-history" | "system-credential-files" | "system-secrets" | "system-settings-with-secrets" | "system-provider-agents" | "system-fstab-names" | "system-swap" | "system-file-names" | "system-network-names" | "system-logs" | "system-temporary-files" | "system-mail" | "system-package-cache" | "system-listening-ports" | "system-security-updates" | "isv-unconfirmed" | "image-missing" | "boot-script-unsaid" | "text-missing" | "choice-missing" | "regions-missing" | "instance-types-missing" | "logo-missing" | "user-guide-missing" | "picture-alt-missing" | "text-too-long" | "resource-empty" | "product-url-not-https" | "image-taken" | "version-number-taken" | "support-over" | "system-disk-small" | "banned-words" | "placeholder-text" | "hype-words" | "unfinished-product" | "name-duplicate" | "name-look-alike" | "name-all-caps" | "version-spelling" | "version-number-lower" | "release-note-empty" | "short-description-long" | "short-description-thin" | "details-thin" | "support-thin" | "support-contact" | "eula-thin" | "refund-policy-thin" | "plain-http-link" | "access-points" | "logo-shape" | "user-guide-no-text" | "name-special-characters" | "logo-size" | "user-guide-name" | "singapore-instance-types" | "windows-system-disk" | "build-region" | "image-also-used" | "category-missing" | "no-resource-file";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    mode: "enforced" | "observed" | "off";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRules"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                ruleId?: string;
                vendorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Waiver"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listSavedFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What you may do beside them */
                        actions: string[];
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    addSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same key and content is done once, and answered the same for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria: {
                        /** @description me, none, or an account id */
                        assignee?: string;
                        /**
                         * @description Overdue, or due within a business day; what waits for the seller is neither
                         * @enum {string}
                         */
                        due?: "overdue" | "soon";
                        /** @enum {string} */
                        kind?: "product" | "version";
                        /**
                         * Format: int64
                         * @description Opened so many days ago, or before
                         */
                        olderThanDays?: number;
                        /** @description Part of the product or company name */
                        q?: string;
                        /** @enum {string} */
                        risk?: "blocking" | "warning" | "none";
                        /** @enum {string} */
                        sort?: "due" | "oldest" | "newest";
                        /** @enum {string} */
                        stage?: "open" | "all" | "appealed" | "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                        /** @enum {string} */
                        type?: "image" | "saas";
                        /** @enum {string} */
                        waitsFor?: "desk" | "seller" | "platform" | "nobody";
                    };
                    /**
                     * @description For everybody of the desk; by admins alone
                     * @default false
                     */
                    isShared?: boolean;
                    /** Format: legible */
                    name: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What you may do beside them */
                        actions: string[];
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    editSavedFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria: {
                        /** @description me, none, or an account id */
                        assignee?: string;
                        /**
                         * @description Overdue, or due within a business day; what waits for the seller is neither
                         * @enum {string}
                         */
                        due?: "overdue" | "soon";
                        /** @enum {string} */
                        kind?: "product" | "version";
                        /**
                         * Format: int64
                         * @description Opened so many days ago, or before
                         */
                        olderThanDays?: number;
                        /** @description Part of the product or company name */
                        q?: string;
                        /** @enum {string} */
                        risk?: "blocking" | "warning" | "none";
                        /** @enum {string} */
                        sort?: "due" | "oldest" | "newest";
                        /** @enum {string} */
                        stage?: "open" | "all" | "appealed" | "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
                        /** @enum {string} */
                        type?: "image" | "saas";
                        /** @enum {string} */
                        waitsFor?: "desk" | "seller" | "platform" | "nobody";
                    };
                    /** Format: legible */
                    name: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What you may do beside them */
                        actions: string[];
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    removeSavedFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What you may do beside them */
                        actions: string[];
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    chooseDefaultFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What you may do beside them */
                        actions: string[];
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
}
