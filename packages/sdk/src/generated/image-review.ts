// Generated from the OpenAPI document image-review.json; do not edit.
export interface paths {
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
}
