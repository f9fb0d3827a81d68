// Generated from the OpenAPI document ratings.json; do not edit.
export interface paths {
    "/api/v1/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published reviews of a product, in the order asked for, with its rating
         * @description For anybody, also without a token.
         */
        get: operations["listProductReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of your company's products; of all products for operations
         * @description For people who are signed in, and for programs with the scope `reviews:read` or `reviews:write`.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a review of your product in public, or say it anew
         * @description For people who are signed in, and for programs with the scope `reviews:write`.
         */
        post: operations["replyToReview"];
        /**
         * Take your public answer to a review back
         * @description For people who are signed in, and for programs with the scope `reviews:write`.
         */
        delete: operations["takeBackReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rating of your company's products together or of one: by version, by month
         * @description For people who are signed in, and for programs with the scope `reviews:read` or `reviews:write`.
         */
        get: operations["summariseRatings"];
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
        Rating: {
            average: number | null;
            /** Format: int64 */
            count: number;
            /** @description How many gave 1, 2, 3, 4, 5 */
            distribution: number[];
            /** @description By the version that the buyer had when writing, newest first */
            versions: components["schemas"]["VersionRating"][];
        };
        RatingSummary: {
            average: number | null;
            /** Format: int64 */
            count: number;
            /** @description How many gave 1, 2, 3, 4, 5 */
            distribution: number[];
            /** @description By the month of posting, the oldest first, at most 24 */
            months: {
                average: number;
                /** Format: int64 */
                count: number;
                /** @description YYYY-MM, in UTC */
                month: string;
            }[];
            /**
             * Format: int64
             * @description Published reviews without a reply
             */
            unanswered: number;
            /** @description Of one product alone: versions of different products are not compared */
            versions: components["schemas"]["VersionRating"][];
        };
        Review: {
            /** @description What you may do now */
            actions: string[];
            /** @description The name that the buyer had when writing */
            author: string;
            editedAt: string | null;
            /**
             * Format: int64
             * @description How many found it helpful
             */
            helpfulCount: number;
            hidden: {
                /** @enum {string} */
                code: "spam" | "offensive" | "off_topic" | "personal_data" | "conflict_of_interest" | "other";
                reason: string;
            } | null;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            isVerifiedBuyer: boolean;
            openReports: number | null;
            /** Format: date-time */
            postedAt: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            productSlug: string;
            /** Format: int64 */
            rating: number;
            reply: {
                /** Format: date-time */
                at: string;
                text: string;
            } | null;
            /** @enum {string} */
            status: "published" | "pending" | "hidden" | "withdrawn";
            text: string;
            title: string;
            versionNumber: string | null;
            /**
             * Format: int64
             * @description How often it was saved; more than 1 is edited
             */
            wording: number;
        };
        VersionRating: {
            average: number | null;
            /** Format: int64 */
            count: number;
            /** @description How many gave 1, 2, 3, 4, 5 */
            distribution: number[];
            versionNumber: string;
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
    listProductReviews: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only reviews with this rating */
                rating?: number;
                sort?: "newest" | "helpful" | "highest" | "lowest";
                /** @description Only by buyers who had this version when writing */
                version?: string;
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
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        nextCursor: string | null;
                    } & {
                        rating: components["schemas"]["Rating"];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description Only those that the seller has answered, or has not */
                answered?: boolean;
                cursor?: string;
                limit?: number;
                productId?: string;
                /** @description Words of title, text or author */
                q?: string;
                /** @description Only reviews with this rating */
                rating?: number;
                since?: string;
                sort?: "newest" | "helpful" | "highest" | "lowest";
                status?: "published" | "pending" | "hidden" | "withdrawn";
                until?: string;
                vendorId?: string;
                /** @description Only by buyers who had this version when writing */
                version?: string;
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
                        items: components["schemas"]["Review"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    replyToReview: {
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
                    "application/json": components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    takeBackReply: {
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
                    "application/json": components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    summariseRatings: {
        parameters: {
            query?: {
                productId?: string;
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
                    "application/json": components["schemas"]["RatingSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
}
