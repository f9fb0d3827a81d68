// Generated from the OpenAPI document vendor-onboarding.json; do not edit.
export interface paths {
    "/api/v1/brand-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's letters; all of them for operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["listBrandLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brand-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter with its history
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["getBrandLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brand-letters/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The printed letter, for its vendor and operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["readBrandLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brand-letters/{number}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a letter holds, for anyone who has its number
         * @description For anybody, also without a token.
         */
        get: operations["verifyBrandLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's requests to change legal data; all of them for operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["listCompanyChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request to change legal data with its history
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["getCompanyChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/domain-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's domains; all of them for operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["listDomainProofs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/domain-proofs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proof of a domain with its history
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["getDomainProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/domain-proofs/confirm-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a domain by the link of a mail; it works once
         * @description For anybody, also without a token.
         */
        post: operations["confirmDomainMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask operations; a visitor gets a token to read the answer
         * @description For anybody, also without a token.
         */
        post: operations["openEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation with operations
         * @description For anybody, also without a token.
         */
        get: operations["getEnquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a conversation
         * @description For anybody, also without a token.
         */
        post: operations["closeEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/confirm-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come by the link of a mail: the address is yours
         * @description For anybody, also without a token.
         */
        post: operations["confirmEnquiryEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a conversation
         * @description For anybody, also without a token.
         */
        post: operations["writeEnquiryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a conversation again
         * @description For anybody, also without a token.
         */
        post: operations["reopenEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isv-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's ISV confirmations; all of them for operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["listIsvConfirmations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isv-confirmations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An ISV confirmation with its history
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["getIsvConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isv-confirmations/{id}/rounds/{round}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The workbook that a vendor sent in a round, for its members and operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["readIsvSheetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isv-sheets/{type}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The empty product information sheet for a type of product
         * @description For anybody, also without a token.
         */
        get: operations["getIsvSheetTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendor-terms/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of a version: one that was accepted, one that is announced
         * @description For anybody, also without a token.
         */
        get: operations["getVendorTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendor-terms/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The vendor terms in force
         * @description For anybody, also without a token.
         */
        get: operations["getCurrentVendorTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Seller information, for members of the vendor and operations
         * @description For people who are signed in, and for programs with the scope `vendor:read`.
         */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What anyone may know of a vendor
         * @description For anybody, also without a token.
         */
        get: operations["getVendorProfile"];
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
        BrandLetter: {
            /** @description What you may do now */
            actions: string[];
            companyName: string;
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            number: string | null;
            places: string;
            productName: string;
            purpose: string;
            reason: string | null;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "withdrawn" | "revoked" | "expired";
            timeline: components["schemas"]["TimelineEntry"][];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             */
            validUntil: string;
            /** Format: uuid */
            vendorId: string;
        };
        BrandLetterSummary: {
            /** @description What you may do now */
            actions: string[];
            companyName: string;
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            number: string | null;
            places: string;
            productName: string;
            purpose: string;
            reason: string | null;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "withdrawn" | "revoked" | "expired";
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             */
            validFrom: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             */
            validUntil: string;
            /** Format: uuid */
            vendorId: string;
        };
        CompanyChange: {
            /** @description What you may do now */
            actions: string[];
            answer: string | null;
            before: {
                address: string;
                country: string;
                legalName: string;
                registrationNumber: string;
                website: string;
            };
            decidedAt: string | null;
            grounds: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "withdrawn";
            timeline: components["schemas"]["TimelineEntry"][];
            /** Format: uuid */
            vendorId: string;
            wanted: {
                address: string;
                country: string;
                legalName: string;
                registrationNumber: string;
                website: string;
            };
        };
        CompanyChangeSummary: {
            /** @description What you may do now */
            actions: string[];
            answer: string | null;
            before: {
                address: string;
                country: string;
                legalName: string;
                registrationNumber: string;
                website: string;
            };
            decidedAt: string | null;
            grounds: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined" | "withdrawn";
            /** Format: uuid */
            vendorId: string;
            wanted: {
                address: string;
                country: string;
                legalName: string;
                registrationNumber: string;
                website: string;
            };
        };
        DomainConfirmed: {
            domain: string;
            /** @description False when others have it */
            isProven: boolean;
        };
        DomainProof: {
            /** @description What you may do now */
            actions: string[];
            addresses: string[];
            checkedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description As people read it */
            displayDomain: string;
            /** @description As DNS knows it */
            domain: string;
            fault: ("not_found" | "no_such_domain" | "no_answer" | "taken") | null;
            graceUntil: string | null;
            /** Format: uuid */
            id: string;
            mailTo: string | null;
            method: ("dns" | "mail") | null;
            /** @description Others who name the same domain; for operations */
            otherVendors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            provenAt: string | null;
            reason: string | null;
            /** @description The text of the TXT record that proves the domain */
            record: string;
            /** @enum {string} */
            status: "pending" | "proven" | "lapsing" | "lost" | "withdrawn" | "revoked";
            timeline: components["schemas"]["TimelineEntry"][];
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
        };
        DomainProofSummary: {
            /** @description What you may do now */
            actions: string[];
            checkedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description As people read it */
            displayDomain: string;
            /** @description As DNS knows it */
            domain: string;
            fault: ("not_found" | "no_such_domain" | "no_answer" | "taken") | null;
            graceUntil: string | null;
            /** Format: uuid */
            id: string;
            mailTo: string | null;
            method: ("dns" | "mail") | null;
            provenAt: string | null;
            reason: string | null;
            /** @description The text of the TXT record that proves the domain */
            record: string;
            /** @enum {string} */
            status: "pending" | "proven" | "lapsing" | "lost" | "withdrawn" | "revoked";
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
        };
        Enquiry: {
            /** @description What you may do now */
            actions: string[];
            /** Format: date-time */
            askedAt: string;
            asker: {
                email: string | null;
                id: string | null;
                /** @description Whether a visitor came by the link in the mail */
                isConfirmed: boolean;
                name: string;
            };
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastMessageAt: string;
            messages: {
                /** Format: date-time */
                at: string;
                author: string;
                /** Format: uuid */
                id: string;
                isFromOperations: boolean;
                /** @description A note that operations alone sees */
                isInternal: boolean;
                text: string;
            }[];
            page: string | null;
            /** @enum {string} */
            status: "waiting_for_operations" | "waiting_for_asker" | "closed";
            subject: string;
            /** @description Shown once, to a visitor who has just asked */
            token?: string;
        };
        IsvConfirmation: {
            /** @description What you may do now */
            actions: string[];
            application: components["schemas"]["IsvSheet"] | null;
            decidedAt: string | null;
            feedback: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            productType: "image" | "saas";
            /**
             * Format: int64
             * @description How often a sheet was sent
             */
            round: number;
            /** @description Newest first */
            rounds: components["schemas"]["IsvRound"][];
            sheet: components["schemas"]["IsvSheet"] | null;
            /** @enum {string} */
            status: "submitted" | "returned" | "confirmed";
            /** Format: date-time */
            submittedAt: string;
            timeline: components["schemas"]["TimelineEntry"][];
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
        };
        IsvConfirmationSummary: {
            /** @description What you may do now */
            actions: string[];
            decidedAt: string | null;
            feedback: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            productType: "image" | "saas";
            /**
             * Format: int64
             * @description How often a sheet was sent
             */
            round: number;
            sheet: components["schemas"]["IsvSheet"] | null;
            /** @enum {string} */
            status: "submitted" | "returned" | "confirmed";
            /** Format: date-time */
            submittedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
        };
        IsvRound: {
            decidedAt: string | null;
            feedback: string | null;
            file: {
                /** Format: int64 */
                bytes: number;
                name: string;
            } | null;
            remarks: {
                /** @enum {string} */
                field: "productName" | "version" | "summary" | "description" | "category" | "website" | "releaseStatus" | "billingModel" | "pricing" | "thirdPartyLicences" | "licenceDetails" | "supportSummary" | "supportHours" | "supportContact" | "osFamily" | "operatingSystem" | "regions" | "hasBootScript" | "recommendedConfiguration" | "serviceUrl";
                text: string;
            }[];
            /** Format: int64 */
            round: number;
            /** Format: date-time */
            sentAt: string;
            sheet: components["schemas"]["IsvSheet"];
        };
        IsvSheet: {
            /** @enum {string} */
            billingModel?: "free" | "subscription" | "pay_as_you_go" | "one_off" | "bring_your_own_licence";
            /** @enum {string} */
            category?: "security/firewall" | "security/identity" | "security/vulnerability" | "security/encryption" | "business/intelligence" | "business/crm" | "business/erp" | "business/collaboration" | "data/databases" | "data/streaming" | "data/warehouses" | "data/integration" | "developer/ci" | "developer/runtimes" | "developer/testing" | "developer/repositories" | "operations/monitoring" | "operations/logging" | "operations/backup" | "operations/networking" | "content/cms" | "content/commerce" | "content/learning" | "content/forums" | "ai/models" | "ai/vision" | "ai/language" | "ai/documents";
            description?: string;
            /** @description Needed for an image */
            hasBootScript?: boolean;
            /** @description Needed when licences of others are included */
            licenceDetails?: string;
            /** @description Needed for an image */
            operatingSystem?: string;
            /** @enum {string} */
            osFamily?: "linux" | "windows";
            pricing?: string;
            productName?: string;
            recommendedConfiguration?: string;
            /** @description Needed for an image */
            regions?: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
            /** @enum {string} */
            releaseStatus?: "released" | "beta" | "in_development";
            /** @description Where the service runs, begins with https://; needed for SaaS */
            serviceUrl?: string;
            summary?: string;
            supportContact?: string;
            supportHours?: string;
            supportSummary?: string;
            thirdPartyLicences?: boolean;
            version?: string;
            /** @description Begins with https:// */
            website?: string;
        };
        LetterVerdict: {
            companyName: string | null;
            number: string;
            places: string | null;
            productName: string | null;
            purpose: string | null;
            validFrom: string | null;
            validUntil: string | null;
            /** @enum {string} */
            verdict: "valid" | "not_yet_valid" | "suspended" | "expired" | "revoked" | "unknown";
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
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            by: string | null;
            from: string;
            /** @description Whether operations did it */
            isOperations: boolean;
            reason: string | null;
            to: string;
            verb: string;
        };
        Vendor: {
            acceptedTerms: {
                /** Format: date-time */
                acceptedAt: string;
                acceptedBy: string;
                /** @description False when a newer version waits for acceptance */
                isCurrent: boolean;
                version: string;
            } | null;
            /** @description What you may do now */
            actions: string[];
            /** Format: uuid */
            applicationId: string;
            company: {
                address: string;
                country: string;
                legalName: string;
                registrationNumber: string;
                website: string;
            };
            contact: {
                email: string | null;
                jobTitle: string | null;
                name: string | null;
                phone: string | null;
            };
            /** Format: uuid */
            id: string;
            /** @description Product types that it may submit */
            isvFor: ("image" | "saas")[];
            name: string;
            nextTerms: {
                /** Format: date-time */
                inForceFrom: string;
                title: string;
                version: string;
            } | null;
            /**
             * Format: int64
             * @description Also the ETag
             */
            revision: number;
            /** Format: date-time */
            since: string;
            slug: string;
            /** @enum {string} */
            status: "active" | "suspended";
            suspension: {
                confirmBy: string | null;
                reason: string | null;
                /** Format: date-time */
                since: string;
            } | null;
            timeline: components["schemas"]["TimelineEntry"][];
        };
        VendorProfile: {
            country: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            since: string;
            slug: string;
            website: string | null;
        };
        /** @description The agreement between the marketplace and a vendor */
        VendorTerms: {
            /** @description SHA-256 of the text, hexadecimal */
            hash: string;
            /** @description The text that is accepted and that binds */
            html: string;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /** Format: date-time */
            publishedAt: string;
            title: string;
            /** @description For reading; they bind nobody */
            translations: {
                html: string;
                /** @enum {string} */
                language: "en" | "zh-CN";
                title: string;
            }[];
            version: string;
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
    listBrandLetters: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                sort?: "newest" | "oldest";
                status?: "requested" | "granted" | "declined" | "withdrawn" | "revoked" | "expired";
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
                        items: components["schemas"]["BrandLetterSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getBrandLetter: {
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
                    "application/json": components["schemas"]["BrandLetter"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    readBrandLetter: {
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
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    verifyBrandLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                    "application/json": components["schemas"]["LetterVerdict"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listCompanyChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "newest" | "waiting";
                status?: "requested" | "granted" | "declined" | "withdrawn";
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
                        items: components["schemas"]["CompanyChangeSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getCompanyChange: {
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
                    "application/json": components["schemas"]["CompanyChange"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listDomainProofs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                status?: "pending" | "proven" | "lapsing" | "lost" | "withdrawn" | "revoked";
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
                        items: components["schemas"]["DomainProofSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getDomainProof: {
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
                    "application/json": components["schemas"]["DomainProof"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    confirmDomainMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
                    "application/json": components["schemas"]["DomainConfirmed"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    openEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Needed from visitors */
                    email?: string;
                    /** @description Stays empty: people do not see this field, programs fill it in */
                    homepage?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN";
                    /** Format: legible */
                    name?: string;
                    /** @description Path of the page from which it is asked */
                    page?: string;
                    /** Format: legible */
                    subject: string;
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
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getEnquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token that a visitor got when asking */
                "enquiry-token"?: string;
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    closeEnquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token that a visitor got when asking */
                "enquiry-token"?: string;
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    confirmEnquiryEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token that a visitor got when asking */
                "enquiry-token"?: string;
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    writeEnquiryMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token that a visitor got when asking */
                "enquiry-token"?: string;
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
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    reopenEnquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token that a visitor got when asking */
                "enquiry-token"?: string;
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enquiry"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listIsvConfirmations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                productType?: "image" | "saas";
                q?: string;
                sort?: "newest" | "oldest";
                status?: "submitted" | "returned" | "confirmed";
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
                        items: components["schemas"]["IsvConfirmationSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getIsvConfirmation: {
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
                    "application/json": components["schemas"]["IsvConfirmation"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    readIsvSheetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                round: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getIsvSheetTemplate: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN";
            };
            header?: never;
            path: {
                type: "image" | "saas";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getVendorTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
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
            /** @description The agreement between the marketplace and a vendor */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorTerms"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getCurrentVendorTerms: {
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
            /** @description The agreement between the marketplace and a vendor */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorTerms"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getVendor: {
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
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getVendorProfile: {
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
                    "application/json": components["schemas"]["VendorProfile"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
}
