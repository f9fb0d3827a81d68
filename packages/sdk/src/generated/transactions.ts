// Generated from the OpenAPI document transactions.json; do not edit.
export interface paths {
    "/api/v1/hand-overs/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn once, within ten minutes, who came to your site with a token
         * @description For programs with the scope `saas:resolve` alone.
         */
        post: operations["resolveHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's transactions, newest first
         * @description For people who are signed in, and for programs with the scope `orders:read`.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One transaction, with its history and what was frozen
         * @description For people who are signed in, and for programs with the scope `orders:read`.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What your transactions can be narrowed by
         * @description For people who are signed in, and for programs with the scope `orders:read`.
         */
        get: operations["listOrderChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's transactions as CSV (RFC 4180, UTF-8) or as a workbook
         * @description For people who are signed in, and for programs with the scope `orders:read`.
         */
        get: operations["exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals of your transactions over a span of days, beside the span before
         * @description For people who are signed in, and for programs with the scope `orders:read`.
         */
        get: operations["getReportSummary"];
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
        Order: {
            /** Format: date-time */
            at: string;
            /** @description Stable for your company; reveals nothing */
            buyerId: string;
            deployments: number | null;
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            instanceType: string | null;
            /** @enum {string} */
            kind: "subscription" | "hand_over";
            /** Format: uuid */
            productId: string;
            /** @description As it was called then */
            productName: string;
            regionId: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao") | null;
            status: ("active" | "cancelled") | null;
            versionNumber: string | null;
        };
        OrderChoices: {
            instanceTypes: string[];
            products: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            versionNumbers: string[];
        };
        OrderDetail: {
            /** @description The EULAs that the buyer accepted, oldest first */
            accepted: {
                /** Format: date-time */
                at: string;
                eulaHash: string;
                versionNumber: string | null;
            }[];
            /** Format: date-time */
            at: string;
            /** @description Stable for your company; reveals nothing */
            buyerId: string;
            /** @description Whether you may write to the buyer about it; the buyer may still not wish to hear it */
            canWrite: boolean;
            deployments: number | null;
            endedAt: string | null;
            frozen: {
                /** @enum {string} */
                networkType: "vpc" | "classic";
                priceModel: string;
            } | null;
            /** @description Oldest first */
            history: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                by: "buyer" | "seller" | "operations" | "platform";
                detail: string | null;
                mode: ("launch" | "share") | null;
                verb: string;
            }[];
            /** Format: uuid */
            id: string;
            instanceType: string | null;
            /** @enum {string} */
            kind: "subscription" | "hand_over";
            /** Format: uuid */
            productId: string;
            /** @description As it was called then */
            productName: string;
            regionId: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao") | null;
            status: ("active" | "cancelled") | null;
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
        ReportSummary: {
            before: {
                /**
                 * Format: int64
                 * @description At the end of the span
                 */
                active: number;
                /**
                 * Format: int64
                 * @description Ended in the span
                 */
                cancelled: number;
                /**
                 * Format: int64
                 * @description Asked for in the span
                 */
                deployments: number;
                /** Format: int64 */
                handOvers: number;
                /**
                 * Format: int64
                 * @description Begun in the span
                 */
                subscriptions: number;
            } | null;
            byProduct: {
                /**
                 * Format: int64
                 * @description How many fall to what is not named
                 */
                others: number;
                rows: {
                    /** Format: int64 */
                    before: number;
                    /** Format: int64 */
                    count: number;
                    key: string;
                    label: string;
                }[];
            };
            byRegion: {
                /**
                 * Format: int64
                 * @description How many fall to what is not named
                 */
                others: number;
                rows: {
                    /** Format: int64 */
                    before: number;
                    /** Format: int64 */
                    count: number;
                    key: string;
                    label: string;
                }[];
            };
            byVersion: {
                /**
                 * Format: int64
                 * @description How many fall to what is not named
                 */
                others: number;
                rows: {
                    /** Format: int64 */
                    before: number;
                    /** Format: int64 */
                    count: number;
                    key: string;
                    label: string;
                }[];
            };
            /** Format: date */
            from: string;
            overTime: {
                /**
                 * Format: int64
                 * @description At the end of the span
                 */
                active: number;
                /**
                 * Format: int64
                 * @description Ended in the span
                 */
                cancelled: number;
                /**
                 * Format: int64
                 * @description Asked for in the span
                 */
                deployments: number;
                /** Format: int64 */
                handOvers: number;
                /** Format: date */
                start: string;
                /**
                 * Format: int64
                 * @description Begun in the span
                 */
                subscriptions: number;
            }[];
            /** @enum {string} */
            step: "day" | "week" | "month";
            /** Format: date */
            to: string;
            totals: {
                /**
                 * Format: int64
                 * @description At the end of the span
                 */
                active: number;
                /**
                 * Format: int64
                 * @description Ended in the span
                 */
                cancelled: number;
                /**
                 * Format: int64
                 * @description Asked for in the span
                 */
                deployments: number;
                /** Format: int64 */
                handOvers: number;
                /**
                 * Format: int64
                 * @description Begun in the span
                 */
                subscriptions: number;
            };
        };
        ResolvedHandOver: {
            /** Format: date-time */
            at: string;
            /** @description The same for each visit of a buyer to your company; it reveals nothing else */
            buyerId: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string;
            productName: string;
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
    resolveHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The value of emporium_token in the address that the buyer came to */
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
                    "application/json": components["schemas"]["ResolvedHandOver"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description All of one buyer */
                buyerId?: string;
                cursor?: string;
                /** @description First day, UTC */
                from?: string;
                /** @description As the cloud calls it */
                instanceType?: string;
                kind?: "subscription" | "hand_over";
                limit?: number;
                productId?: string;
                /** @description In the name of the product, or the beginning of a buyer ID */
                q?: string;
                regionId?: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
                sort?: "newest" | "oldest";
                status?: "active" | "cancelled";
                /** @description Last day, UTC */
                to?: string;
                vendorId?: string;
                /** @description As it is sold now; an upgrade changes it */
                versionNumber?: string;
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
                        items: components["schemas"]["Order"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getOrder: {
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
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listOrderChoices: {
        parameters: {
            query?: {
                productId?: string;
                /** @description In product name */
                q?: string;
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
                    "application/json": components["schemas"]["OrderChoices"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    exportOrders: {
        parameters: {
            query?: {
                /** @description All of one buyer */
                buyerId?: string;
                format?: "csv" | "xlsx";
                /** @description First day, UTC */
                from?: string;
                /** @description As the cloud calls it */
                instanceType?: string;
                kind?: "subscription" | "hand_over";
                productId?: string;
                /** @description In the name of the product, or the beginning of a buyer ID */
                q?: string;
                regionId?: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
                sort?: "newest" | "oldest";
                status?: "active" | "cancelled";
                /** @description Last day, UTC */
                to?: string;
                vendorId?: string;
                /** @description As it is sold now; an upgrade changes it */
                versionNumber?: string;
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
            /** @description A file; one that was cut off on the way ends without its last chunk */
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
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getReportSummary: {
        parameters: {
            query?: {
                /** @description All of one buyer */
                buyerId?: string;
                /** @description First day, UTC */
                from?: string;
                /** @description As the cloud calls it */
                instanceType?: string;
                kind?: "subscription" | "hand_over";
                productId?: string;
                /** @description In the name of the product, or the beginning of a buyer ID */
                q?: string;
                regionId?: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
                status?: "active" | "cancelled";
                /** @description Last day, UTC */
                to?: string;
                vendorId?: string;
                /** @description As it is sold now; an upgrade changes it */
                versionNumber?: string;
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
                    "application/json": components["schemas"]["ReportSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
}
