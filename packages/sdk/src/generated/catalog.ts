// Generated from the OpenAPI document catalog.json; do not edit.
export interface paths {
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Product categories and their sub-categories
         * @description For anybody, also without a token.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's requests; all requests for staff
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["listChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request with its messages, its proposed changes and its effect
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["getChangeRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the other side about a request
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["writeChangeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back before it is carried out
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["withdrawChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file: of a listed product for anyone, else by a signed link or by the vendor and staff
         * @description For anybody, also without a token.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A short-lived link to a file that you may read, for pictures and downloads
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        post: operations["linkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/image-lookup-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The least-privilege policy for a key that looks images up and shares them
         * @description For anybody, also without a token.
         */
        get: operations["getImageLookupPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/image-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The custom images of a cloud account, by its access key; nothing of the key is kept
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["lookUpImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/image-lookups/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many custom images a cloud account has in each release region, by its access key
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["countImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instance-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The instance types that the cloud has in a region
         * @description For anybody, also without a token.
         */
        get: operations["listInstanceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your company's products; all products for staff
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Begin a product
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A product with its draft, versions and timeline
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask operations to remove a version or product, or to change a listing or support date
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["requestChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a product that never was listed
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["discardProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change any fields of the draft
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        patch: operations["patchDraft"];
        trace?: never;
    };
    "/api/v1/products/{id}/files/{slot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload a file into a slot of the draft
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        put: operations["putFile"];
        post?: never;
        /**
         * Take a file out of the draft
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the image, which is shared with the platform; nothing of the key is kept
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        put: operations["chooseImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The product page as buyers will see it, and what only the reviewer sees
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["previewProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/proposal-files/{slot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload a file for a request to change a listed SaaS product
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        put: operations["putProposalFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands in the way of submitting, and what is worth a look
         * @description For people who are signed in, and for programs with the scope `catalog:read` or `catalog:write`.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the draft in for review
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["submitProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a new version of a listed product, or edit a removed one
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["addVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/versions/{versionId}/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to the release note of a published version; the note itself stays as it is
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["addAddendum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a submission back
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["withdrawProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/from-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a product with the values of a confirmed product information sheet; the same product when asked again
         * @description For people who are signed in, and for programs with the scope `catalog:write`.
         */
        post: operations["startProductFromSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The regions in which images can be released
         * @description For anybody, also without a token.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/campaigns/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of a running campaign
         * @description Gone (410) once it is over; not found before it begins. For anybody, also without a token.
         */
        get: operations["getCampaignPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the home page shows: rated best, most subscribed to, newest
         * @description For anybody, also without a token.
         */
        get: operations["getHighlights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find products: words (also misspelt or begun), filters with counts, order
         * @description Relevance: called exactly so, then all words in the name, then all words anywhere; in each, what is rated well and what many buyers have, then what is newer. Words in quotes follow each other. Words that no product has are taken for words they begin or miss by a slip. Without words it is the newest first. More than 1,000 hits are not counted one by one; nor, with more than 50,000 products on the shelf, more than 200 of the best. For anybody, also without a token.
         */
        get: operations["searchProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of a product
         * @description For anybody, also without a token.
         */
        get: operations["getStorefrontProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/products/{slug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products of the same kind, those of other vendors first
         * @description For anybody, also without a token.
         */
        get: operations["listRelatedProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/sellers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the public knows of a vendor
         * @description For anybody, also without a token.
         */
        get: operations["getSeller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/sellers/{slug}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its products on the shelf, newest first
         * @description For anybody, also without a token.
         */
        get: operations["listSellerProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/sitemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories in use, and where the parts of the lists of products and vendors begin
         * @description For anybody, also without a token.
         */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/sitemap/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One part of the products with public pages, and when each changed
         * @description For anybody, also without a token.
         */
        get: operations["listSitemapProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/sitemap/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One part of the sellers with public pages, and when each changed
         * @description For anybody, also without a token.
         */
        get: operations["listSitemapSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storefront/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names for what is being typed into the search box
         * @description For anybody, also without a token.
         */
        get: operations["suggestProducts"];
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
        Addendum: {
            /** Format: date-time */
            addedAt: string;
            addedByName: string | null;
            /** Format: uuid */
            id: string;
            text: string;
        };
        CampaignPage: {
            /** Format: date-time */
            endsAt: string;
            introduction: {
                en: string;
                "zh-CN": string;
            };
            /** @description In order; only what is on the shelf */
            products: components["schemas"]["StorefrontCard"][];
            slug: string;
            /** Format: date-time */
            startsAt: string;
            title: {
                en: string;
                "zh-CN": string;
            };
        };
        CampaignTeaser: {
            /** Format: date-time */
            endsAt: string;
            introduction: {
                en: string;
                "zh-CN": string;
            };
            slug: string;
            /** Format: date-time */
            startsAt: string;
            title: {
                en: string;
                "zh-CN": string;
            };
        };
        Category: {
            children: {
                id: string;
                name: string;
            }[];
            id: string;
            name: string;
        };
        ChangeMessage: {
            /** Format: date-time */
            at: string;
            author: string | null;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            /** @enum {string} */
            side: "staff" | "seller";
            text: string;
        };
        ChangeRequest: {
            actions: string[];
            answer: string | null;
            carriedOutAt: string | null;
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "remove_version" | "remove_product" | "update_listing" | "add_region" | "change_support";
            /** Format: uuid */
            productId: string;
            productName: string | null;
            reason: string;
            regionIds: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
            requestedByName: string | null;
            /** @enum {string} */
            status: "open" | "answered" | "approved" | "carried_out" | "declined" | "withdrawn" | "lapsed";
            support: {
                after: string | null;
                before: string | null;
            } | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string | null;
            versionId: string | null;
            versionNumber: string | null;
            wantedDate: string | null;
        };
        ChangeRequestDetail: {
            actions: string[];
            answer: string | null;
            carriedOutAt: string | null;
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            effect: {
                /** @description The product can no longer be found */
                leavesShelf: boolean;
                /**
                 * Format: int64
                 * @description Who will be told; they keep what they have
                 */
                subscribers: number;
                /**
                 * Format: int64
                 * @description Versions still on sale afterwards
                 */
                versionsLeft: number;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "remove_version" | "remove_product" | "update_listing" | "add_region" | "change_support";
            messages: components["schemas"]["ChangeMessage"][];
            /** Format: uuid */
            productId: string;
            productName: string | null;
            /** @description What would change in the listing, field by field */
            proposal: {
                after: string | null;
                before: string | null;
                field: string;
                filesAfter: components["schemas"]["ProductFile"][];
                /** @description What `before` names, to be opened */
                filesBefore: components["schemas"]["ProductFile"][];
            }[];
            reason: string;
            regionIds: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
            requestedByName: string | null;
            /** @enum {string} */
            status: "open" | "answered" | "approved" | "carried_out" | "declined" | "withdrawn" | "lapsed";
            support: {
                after: string | null;
                before: string | null;
            } | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string | null;
            versionId: string | null;
            versionNumber: string | null;
            wantedDate: string | null;
        };
        Draft: {
            accessPoints: {
                path?: string;
                /** Format: int64 */
                port: number;
                /** @enum {string} */
                protocol: "http" | "https" | "tcp";
            }[];
            categoryId: string | null;
            detailsHtml: string | null;
            eulaHtml: string | null;
            files: {
                logo: components["schemas"]["ProductFile"] | null;
                patent: components["schemas"]["ProductFile"] | null;
                trademark: components["schemas"]["ProductFile"] | null;
                user_guide: components["schemas"]["ProductFile"] | null;
            };
            hasBootScript: boolean | null;
            image: {
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
            } | null;
            instanceTypes: {
                cpuCores: number;
                id: string;
                ioOptimized: boolean;
                memoryGiB: number;
            }[];
            isEditable: boolean;
            name: string | null;
            networkType: ("vpc_and_classic" | "vpc" | "classic") | null;
            osFamily: ("linux" | "windows") | null;
            osVersion: string | null;
            /** @description In their order on the product page */
            pictures: {
                alt: string;
                file: components["schemas"]["ProductFile"];
            }[];
            priceModel: "free" | null;
            pricingDetails: string | null;
            productUrl: string | null;
            recommendedConfiguration: string | null;
            refundPolicyHtml: string | null;
            releaseNote: string | null;
            releaseRegions: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
            resources: {
                file: components["schemas"]["ProductFile"] | null;
                name: string;
                url: string | null;
            }[];
            /**
             * Format: int64
             * @description Send it as If-Match when you change the draft
             */
            revision: number;
            shortDescription: string | null;
            subCategoryId: string | null;
            supportedUntil: string | null;
            supportHtml: string | null;
            systemDiskGiB: number | null;
            /** Format: uuid */
            versionId: string;
            versionNumber: string | null;
        };
        /** @description How many products each value would give, with the other filters as they are; "at least" where not all hits were counted */
        Facets: {
            architecture: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            category: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            minRating: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            os: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            price: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            region: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            subCategory: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            type: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            verifiedSeller: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
        };
        FileLink: {
            expiresAt: string | null;
            url: string;
        };
        FoundCard: {
            categoryId: string | null;
            highlights: {
                /** @description Start and end of each hit, in UTF-16 units */
                name: number[][];
                /** @description Start and end of each hit, in UTF-16 units */
                shortDescription: number[][];
            };
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            listedAt: string;
            logoUrl: string | null;
            name: string;
            osFamily: ("linux" | "windows") | null;
            osVersion: string | null;
            price: {
                amount: string;
                currency: string;
            };
            /** @enum {string} */
            priceModel: "free";
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            regionIds: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
            shortDescription: string;
            slug: string;
            subCategoryId: string | null;
            /** @enum {string} */
            type: "image" | "saas";
            vendor: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
                verifiedDomain: string | null;
            };
            versionNumber: string | null;
        };
        FoundImage: {
            architecture: string;
            /** Format: date-time */
            createdAt: string;
            imageId: string;
            name: string;
            operatingSystem: string;
            platform: string;
            reason: ("creating" | "failed" | "deprecated" | "not_available" | "encrypted" | "shared_from_elsewhere" | "unsupported_architecture") | null;
            reasonText: string | null;
            /** Format: int64 */
            sizeGiB: number;
            usable: boolean;
        };
        Highlights: {
            /** @description Campaigns that run now, those that began last first */
            campaigns: components["schemas"]["CampaignTeaser"][];
            /** @description What operations chose, in its order; without a choice what is rated best by enough buyers, among equals what more buyers have */
            featured: components["schemas"]["StorefrontCard"][];
            /**
             * @description Whose choice the featured row is
             * @enum {string}
             */
            featuredBy: "operations" | "ratings";
            /** @description On the shelf for the shortest time */
            newest: components["schemas"]["StorefrontCard"][];
            /** @description That the most buyers have now */
            popular: components["schemas"]["StorefrontCard"][];
        };
        InstanceType: {
            cpuCores: number;
            id: string;
            ioOptimized: boolean;
            isAdvisedForSingapore: boolean;
            memoryGiB: number;
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
        Product: {
            /** @description What you may do now */
            actions: string[];
            /** Format: date-time */
            createdAt: string;
            draft: components["schemas"]["Draft"];
            /** Format: uuid */
            id: string;
            isDiscarded: boolean;
            listedAt: string | null;
            listedVersionId: string | null;
            name: string | null;
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            slug: string | null;
            /** @enum {string} */
            status: "unlisted" | "available" | "removed";
            /** @description Oldest first */
            timeline: components["schemas"]["ProductStep"][];
            /** @enum {string} */
            type: "image" | "saas";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string | null;
            /** @description Newest first */
            versions: components["schemas"]["ProductVersion"][];
        };
        ProductFile: {
            /** Format: int64 */
            bytes: number;
            contentType: string;
            /** Format: uuid */
            fileId: string;
            hasText: boolean | null;
            /** @description Anyone may read it */
            isPublic: boolean;
            name: string;
            pages: number | null;
            pixels: {
                /** Format: int64 */
                height: number;
                /** Format: int64 */
                width: number;
            } | null;
            sha256: string;
            /** @enum {string} */
            slot: "logo" | "user_guide" | "trademark" | "patent" | "resource" | "picture";
            /** Format: date-time */
            uploadedAt: string;
            /** @description Signed and short-lived while the file is not public */
            url: string;
        };
        ProductPreview: {
            categoryId: string | null;
            detailsHtml: string;
            eulaHash: string | null;
            eulaHtml: string | null;
            /** Format: uuid */
            id: string;
            listedAt: string | null;
            logo: {
                /** Format: int64 */
                bytes: number;
                contentType: string;
                name: string;
                url: string;
            } | null;
            name: string;
            /** @description In the order of the seller */
            pictures: {
                /** @description What it shows, in the words of the seller */
                alt: string;
                pixels: {
                    /** Format: int64 */
                    height: number;
                    /** Format: int64 */
                    width: number;
                } | null;
                url: string;
            }[];
            price: {
                amount: string;
                currency: string;
            };
            /** @enum {string} */
            priceModel: "free";
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            refundPolicyHtml: string | null;
            /** @description What was on sale before, the last to go first; empty for SaaS products */
            retiredVersions: components["schemas"]["RetiredVersion"][];
            reviewerOnly: {
                patent: {
                    /** Format: int64 */
                    bytes: number;
                    contentType: string;
                    name: string;
                    url: string;
                } | null;
                trademark: {
                    /** Format: int64 */
                    bytes: number;
                    contentType: string;
                    name: string;
                    url: string;
                } | null;
            };
            saas: {
                pricingDetails: string;
                productUrl: string;
                resources: {
                    file: {
                        /** Format: int64 */
                        bytes: number;
                        contentType: string;
                        name: string;
                        url: string;
                    } | null;
                    name: string;
                    url: string | null;
                }[];
            } | null;
            shortDescription: string;
            slug: string | null;
            subCategoryId: string | null;
            supportHtml: string;
            /** @enum {string} */
            type: "image" | "saas";
            userGuide: {
                /** Format: int64 */
                bytes: number;
                contentType: string;
                name: string;
                url: string;
            } | null;
            vendor: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
                verifiedDomain: string | null;
            };
            /** @description Newest first; empty for SaaS products */
            versions: components["schemas"]["StorefrontVersion"][];
        };
        ProductRow: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            listedAt: string | null;
            logoUrl: string | null;
            name: string | null;
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            reviewerName: string | null;
            reviewStage: ("boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn") | null;
            /**
             * Format: date-time
             * @description Since when the newest version stands where it stands
             */
            since: string;
            slug: string | null;
            /** @enum {string} */
            status: "unlisted" | "available" | "removed";
            /** @enum {string} */
            type: "image" | "saas";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string | null;
            versionNumber: string | null;
            /** @enum {string} */
            versionStatus: "draft" | "under_review" | "rejected" | "listed" | "retired";
            /** @description The next step is yours */
            waitsForSeller: boolean;
        };
        ProductStep: {
            /** Format: date-time */
            at: string;
            by: {
                name: string | null;
                /** @enum {string} */
                side: "vendor" | "operations" | "platform";
            };
            from: string;
            machine: string;
            reason: string | null;
            to: string;
            verb: string;
            versionId: string | null;
        };
        ProductVersion: {
            /** @description Oldest first */
            addenda: components["schemas"]["Addendum"][];
            caseId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The fields at fault */
            fields: string[];
            /** @description The findings that it was rejected for */
            findings: {
                facts: {
                    [key: string]: string | number;
                };
                pointer: string;
                ruleId: string;
                /** @enum {string} */
                severity: "advice" | "warning" | "blocking";
            }[];
            hasBootScript: boolean | null;
            /** @description Edits from before an appeal succeeded wait until it can be edited again */
            hasKeptEdits: boolean;
            /** Format: uuid */
            id: string;
            image: {
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
            } | null;
            listedAt: string | null;
            /** @description Why it was rejected */
            reasons: string[];
            /** @description Production in each release region */
            regions: {
                failure: string | null;
                fault: {
                    code: string;
                    detail: string;
                    /** @description What fills the words of the code */
                    params?: {
                        [key: string]: string | number | string[];
                    };
                } | null;
                isReady: boolean;
                /** @enum {string} */
                regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            }[];
            releaseNote: string | null;
            reviewerName: string | null;
            reviewStage: ("boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn") | null;
            /** @description The same by the codes of reasons, with what the reviewer wrote */
            said: {
                code: string;
                /** @description The place meant, as a JSON pointer into the listing */
                field?: string;
                text: string;
            }[];
            /** @enum {string} */
            status: "draft" | "under_review" | "rejected" | "listed" | "retired";
            submissions: components["schemas"]["Submission"][];
            submittedAt: string | null;
            supportedUntil: string | null;
            versionNumber: string | null;
        };
        Readiness: {
            facts: {
                imageAlsoIn: string | null;
                imageTakenBy: string | null;
                /** @description Operations has confirmed the company for this type of product */
                isIsvConfirmed: boolean;
                /** @description Rules that are not held at present */
                silentRules: string[];
                /** @description Names of other products */
                similarNames: string[];
                /** @description Numbers of the other versions */
                takenVersions: string[];
                /**
                 * Format: date
                 * @description The day that is not over anywhere yet
                 */
                today: string;
            };
            /** @description What blocks first */
            findings: components["schemas"]["ReadinessFinding"][];
            /** @description Nothing blocks */
            isReady: boolean;
            /** Format: int64 */
            ruleSetVersion: number;
        };
        ReadinessFinding: {
            /** @description What was seen, by name, for words of your own */
            facts: {
                [key: string]: string | number;
            };
            /** @description What to do about it */
            mend: string;
            /** @description The field, as a JSON pointer into the draft */
            pointer: string;
            /** @enum {string} */
            ruleId: "image-operating-system" | "image-os-version" | "isv-unconfirmed" | "image-missing" | "boot-script-unsaid" | "text-missing" | "choice-missing" | "regions-missing" | "instance-types-missing" | "logo-missing" | "user-guide-missing" | "picture-alt-missing" | "text-too-long" | "resource-empty" | "product-url-not-https" | "image-taken" | "version-number-taken" | "support-over" | "system-disk-small" | "banned-words" | "placeholder-text" | "hype-words" | "unfinished-product" | "name-duplicate" | "name-look-alike" | "name-all-caps" | "version-spelling" | "version-number-lower" | "release-note-empty" | "short-description-long" | "short-description-thin" | "details-thin" | "support-thin" | "support-contact" | "eula-thin" | "refund-policy-thin" | "plain-http-link" | "access-points" | "logo-shape" | "user-guide-no-text" | "name-special-characters" | "logo-size" | "user-guide-name" | "singapore-instance-types" | "windows-system-disk" | "build-region" | "image-also-used" | "category-missing" | "no-resource-file";
            /** @description What was seen */
            seen: string;
            /** @enum {string} */
            severity: "advice" | "warning" | "blocking";
            title: string;
            /** @description Why it matters */
            why: string;
        };
        Region: {
            city: string;
            /** @enum {string} */
            id: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            /** @description Images are to be built in such a region */
            isBuildRegion: boolean;
            /** @description Recommended for building images */
            isRecommended: boolean;
            label: string;
            zone: string | null;
        };
        RetiredVersion: {
            /** @description What was added to the release note after publishing, oldest first */
            addenda: {
                /** Format: date-time */
                addedAt: string;
                text: string;
            }[];
            eulaHash: string | null;
            /** Format: uuid */
            id: string;
            listedAt: string | null;
            releaseNote: string | null;
            retiredAt: string | null;
            supportedUntil: string | null;
            versionNumber: string;
        };
        SavedDraft: {
            /** @description What you may do now */
            actions: string[];
            /** Format: date-time */
            createdAt: string;
            draft: components["schemas"]["Draft"];
            /** Format: uuid */
            id: string;
            isDiscarded: boolean;
            listedAt: string | null;
            listedVersionId: string | null;
            name: string | null;
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            /** @description What was taken away from the rich texts of this save, kind by kind */
            removed: {
                /** @enum {string} */
                field: "detailsHtml" | "supportHtml" | "eulaHtml" | "refundPolicyHtml";
                kinds: ("scripts" | "styles" | "images" | "media" | "frames" | "forms" | "links")[];
            }[];
            slug: string | null;
            /** @enum {string} */
            status: "unlisted" | "available" | "removed";
            /** @description Oldest first */
            timeline: components["schemas"]["ProductStep"][];
            /** @enum {string} */
            type: "image" | "saas";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string | null;
            /** @description Newest first */
            versions: components["schemas"]["ProductVersion"][];
        };
        Seller: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: int64
             * @description Products on the shelf now
             */
            productCount: number;
            /** @description Over all ratings of the products on the shelf */
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            /**
             * Format: date-time
             * @description When the first product of the vendor came on the shelf
             */
            since: string;
            slug: string;
            verifiedDomain: string | null;
        };
        Sitemap: {
            /** @description Those that run now (MK-2) */
            campaigns: {
                /** Format: date-time */
                changedAt: string;
                slug: string;
            }[];
            categories: {
                categoryId: string;
                /** Format: date-time */
                changedAt: string;
                subCategoryId: string | null;
            }[];
            /** @description Where each part begins: after this one; the first after none */
            products: (string | null)[];
            /** @description Where each part begins: after this one; the first after none */
            sellers: (string | null)[];
        };
        StorefrontCard: {
            categoryId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            listedAt: string;
            logoUrl: string | null;
            name: string;
            osFamily: ("linux" | "windows") | null;
            osVersion: string | null;
            price: {
                amount: string;
                currency: string;
            };
            /** @enum {string} */
            priceModel: "free";
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            regionIds: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
            shortDescription: string;
            slug: string;
            subCategoryId: string | null;
            /** @enum {string} */
            type: "image" | "saas";
            vendor: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
                verifiedDomain: string | null;
            };
            versionNumber: string | null;
        };
        StorefrontProduct: {
            categoryId: string | null;
            detailsHtml: string;
            eulaHash: string | null;
            eulaHtml: string | null;
            /** Format: uuid */
            id: string;
            listedAt: string | null;
            logo: {
                /** Format: int64 */
                bytes: number;
                contentType: string;
                name: string;
                url: string;
            } | null;
            name: string;
            /** @description In the order of the seller */
            pictures: {
                /** @description What it shows, in the words of the seller */
                alt: string;
                pixels: {
                    /** Format: int64 */
                    height: number;
                    /** Format: int64 */
                    width: number;
                } | null;
                url: string;
            }[];
            price: {
                amount: string;
                currency: string;
            };
            /** @enum {string} */
            priceModel: "free";
            rating: {
                average: number | null;
                /** Format: int64 */
                count: number;
            };
            refundPolicyHtml: string | null;
            /** @description What was on sale before, the last to go first; empty for SaaS products */
            retiredVersions: components["schemas"]["RetiredVersion"][];
            saas: {
                pricingDetails: string;
                productUrl: string;
                resources: {
                    file: {
                        /** Format: int64 */
                        bytes: number;
                        contentType: string;
                        name: string;
                        url: string;
                    } | null;
                    name: string;
                    url: string | null;
                }[];
            } | null;
            shortDescription: string;
            slug: string | null;
            subCategoryId: string | null;
            supportHtml: string;
            /** @enum {string} */
            type: "image" | "saas";
            userGuide: {
                /** Format: int64 */
                bytes: number;
                contentType: string;
                name: string;
                url: string;
            } | null;
            vendor: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
                verifiedDomain: string | null;
            };
            /** @description Newest first; empty for SaaS products */
            versions: components["schemas"]["StorefrontVersion"][];
        };
        StorefrontVersion: {
            /** @description What was added to the release note after publishing, oldest first */
            addenda: {
                /** Format: date-time */
                addedAt: string;
                text: string;
            }[];
            architecture: string;
            eulaHash: string | null;
            eulaHtml: string | null;
            /** Format: uuid */
            id: string;
            instanceTypes: {
                cpuCores: number;
                id: string;
                ioOptimized: boolean;
                memoryGiB: number;
            }[];
            isLatest: boolean;
            listedAt: string | null;
            networks: ("vpc" | "classic")[];
            /** @enum {string} */
            networkType: "vpc_and_classic" | "vpc" | "classic";
            /** @enum {string} */
            osFamily: "linux" | "windows";
            osVersion: string;
            recommendedConfiguration: string;
            regions: {
                /** @description The image stands in this region */
                isPurchasable: boolean;
                label: string;
                /** @enum {string} */
                regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            }[];
            releaseNote: string | null;
            supportedUntil: string | null;
            /** Format: int64 */
            systemDiskGiB: number;
            versionNumber: string | null;
        };
        Submission: {
            /** Format: uuid */
            id: string;
            isCurrent: boolean;
            releaseNote: string | null;
            /** Format: int64 */
            round: number;
            /** Format: date-time */
            submittedAt: string;
            versionNumber: string | null;
        };
        UploadedFile: {
            file: components["schemas"]["ProductFile"];
            /**
             * Format: int64
             * @description The draft’s, as the ETag
             */
            revision: number;
        };
        WayOn: {
            /** @description Categories of products that have some of the words */
            categories: {
                /** Format: int64 */
                count: number;
                value: string;
            }[];
            /** @description Searches for all of the words but one, or else for one of them, with the same filters */
            fewerWords: {
                /** Format: int64 */
                count: number;
                q: string;
            }[];
            /**
             * Format: int64
             * @description Products the same words give without filters
             */
            withoutFilters: number;
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
    listCategories: {
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
                        items: components["schemas"]["Category"][];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listChangeRequests: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "remove_version" | "remove_product" | "update_listing" | "add_region" | "change_support";
                limit?: number;
                productId?: string;
                status?: "open" | "answered" | "approved" | "carried_out" | "declined" | "withdrawn" | "lapsed";
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
                        items: components["schemas"]["ChangeRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getChangeRequest: {
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
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    writeChangeMessage: {
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
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMessage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    withdrawChange: {
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
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    readFile: {
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
    linkFile: {
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
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getImageLookupPolicy: {
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
                        policy: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    lookUpImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessKeyId: string;
                    accessKeySecret: string;
                    /** @description Part of the name of the image */
                    name?: string;
                    /** Format: int64 */
                    pageNumber?: number;
                    /** @enum {string} */
                    regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
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
                        items: components["schemas"]["FoundImage"][];
                        /** Format: int64 */
                        pageNumber: number;
                        /** Format: int64 */
                        pageSize: number;
                        /** Format: int64 */
                        total: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    countImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessKeyId: string;
                    accessKeySecret: string;
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
                        /** @description The key is the account owner’s own; one with fewer rights is safer */
                        isRootKey: boolean;
                        items: {
                            /** @enum {string} */
                            regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
                            total: number | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listInstanceTypes: {
        parameters: {
            query?: {
                regionId?: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
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
                        items: components["schemas"]["InstanceType"][];
                        /** @enum {string} */
                        origin: "cloud" | "kept" | "guide";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description First day, UTC */
                changedFrom?: string;
                /** @description Last day, UTC */
                changedTo?: string;
                cursor?: string;
                limit?: number;
                q?: string;
                sort?: "updated" | "created" | "name";
                status?: "unlisted" | "available" | "removed";
                type?: "image" | "saas";
                vendorId?: string;
                versionStatus?: "draft" | "under_review" | "rejected" | "listed" | "retired";
                /** @description Only those whose next step is yours */
                waitsForSeller?: boolean;
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
                        items: components["schemas"]["ProductRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    createProduct: {
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
                    /** Format: legible */
                    name?: string;
                    /** @enum {string} */
                    type: "image" | "saas";
                    /** Format: uuid */
                    vendorId?: string;
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getProduct: {
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    requestChange: {
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
                    changes?: {
                        categoryId?: ("security" | "business" | "data" | "developer" | "operations" | "content" | "ai") | null;
                        detailsHtml?: string;
                        /**
                         * Format: uuid
                         * @description A file uploaded for a proposal
                         */
                        logoFileId?: string;
                        /** Format: legible */
                        name?: string;
                        /** @description Each an uploaded file; what is left out is removed */
                        pictures?: {
                            /**
                             * Format: legible
                             * @description What it shows, for those who do not see it
                             */
                            alt: string;
                            /** Format: uuid */
                            fileId: string;
                        }[] | null;
                        pricingDetails?: string;
                        productUrl?: string;
                        /** @description Each with a link or an uploaded file */
                        resources?: {
                            fileId?: string | null;
                            /** Format: legible */
                            name: string;
                            url?: string | null;
                        }[] | null;
                        shortDescription?: string;
                        subCategoryId?: string | null;
                        supportHtml?: string;
                    };
                    /** @enum {string} */
                    kind: "remove_version" | "remove_product" | "update_listing" | "add_region" | "change_support";
                    reason: string;
                    /** @description To be added */
                    regionIds?: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
                    supportedUntil?: string | null;
                    /**
                     * Format: uuid
                     * @description The version that it is about
                     */
                    versionId?: string;
                    /** Format: date */
                    wantedDate?: string;
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
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    discardProduct: {
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    patchDraft: {
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
                    accessPoints?: {
                        path?: string;
                        /** Format: int64 */
                        port: number;
                        /** @enum {string} */
                        protocol: "http" | "https" | "tcp";
                    }[] | null;
                    categoryId?: ("security" | "business" | "data" | "developer" | "operations" | "content" | "ai") | null;
                    detailsHtml?: string | null;
                    eulaHtml?: string | null;
                    hasBootScript?: boolean | null;
                    /** @description Ids; the facts come from the cloud */
                    instanceTypes?: string[] | null;
                    name?: string | null;
                    networkType?: ("vpc_and_classic" | "vpc" | "classic") | null;
                    osFamily?: ("linux" | "windows") | null;
                    osVersion?: string | null;
                    /** @description Each an uploaded file; what is left out is removed */
                    pictures?: {
                        /**
                         * Format: legible
                         * @description What it shows, for those who do not see it
                         */
                        alt: string;
                        /** Format: uuid */
                        fileId: string;
                    }[] | null;
                    priceModel?: "free" | null;
                    pricingDetails?: string | null;
                    productUrl?: string | null;
                    recommendedConfiguration?: string | null;
                    refundPolicyHtml?: string | null;
                    releaseNote?: string | null;
                    releaseRegions?: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[] | null;
                    /** @description Each with a link or an uploaded file */
                    resources?: {
                        fileId?: string | null;
                        /** Format: legible */
                        name: string;
                        url?: string | null;
                    }[] | null;
                    shortDescription?: string | null;
                    subCategoryId?: string | null;
                    supportedUntil?: string | null;
                    supportHtml?: string | null;
                    systemDiskGiB?: number | null;
                    versionNumber?: string | null;
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
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    putFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slot: "logo" | "user_guide" | "trademark" | "patent" | "resource" | "picture";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Of a kind that the slot takes; at most 2 MB
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    removeFile: {
        parameters: {
            query?: {
                /** @description Which resource or picture; other slots hold one file */
                fileId?: string;
            };
            header?: never;
            path: {
                id: string;
                slot: "logo" | "user_guide" | "trademark" | "patent" | "resource" | "picture";
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
    chooseImage: {
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
                    accessKeyId: string;
                    accessKeySecret: string;
                    imageId: string;
                    /** @enum {string} */
                    regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    previewProduct: {
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
                    "application/json": components["schemas"]["ProductPreview"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    putProposalFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slot: "logo" | "resource" | "picture";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Of a kind that the slot takes; at most 2 MB
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductFile"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getReadiness: {
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
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    submitProduct: {
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    addVersion: {
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
                    hasBootScript?: boolean;
                    releaseNote?: string;
                    /** Format: date */
                    supportedUntil?: string;
                    /** Format: legible */
                    versionNumber?: string;
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    addAddendum: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same key and content is done once, and answered the same for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                versionId: string;
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
                    "application/json": components["schemas"]["Addendum"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    withdrawProduct: {
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
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    startProductFromSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    confirmationId: string;
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
                    "application/json": components["schemas"]["Product"];
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
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listRegions: {
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
                        items: components["schemas"]["Region"][];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getCampaignPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getHighlights: {
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
                    "application/json": components["schemas"]["Highlights"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    searchProducts: {
        parameters: {
            query?: {
                architecture?: ("x86_64" | "arm64")[];
                category?: ("security" | "business" | "data" | "developer" | "operations" | "content" | "ai")[];
                cursor?: string;
                limit?: number;
                /** @description In half stars */
                minRating?: number;
                os?: ("linux" | "windows")[];
                price?: ("free" | "seller")[];
                q?: string;
                region?: ("ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao")[];
                sort?: "relevance" | "popular" | "rating" | "newest" | "name";
                subCategory?: ("firewall" | "identity" | "vulnerability" | "encryption" | "intelligence" | "crm" | "erp" | "collaboration" | "databases" | "streaming" | "warehouses" | "integration" | "ci" | "runtimes" | "testing" | "repositories" | "monitoring" | "logging" | "backup" | "networking" | "cms" | "commerce" | "learning" | "forums" | "models" | "vision" | "language" | "documents")[];
                type?: ("image" | "saas")[];
                /** @description true: only products of sellers that have proven a domain (ON-10) */
                verifiedSeller?: boolean;
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
                        facets: components["schemas"]["Facets"];
                        /** @description false: more products fit than were counted */
                        isTotalExact: boolean;
                        items: components["schemas"]["FoundCard"][];
                        nextCursor: string | null;
                        /** @description Words that no product has, and the words they were taken for */
                        taken: {
                            taken: string[];
                            typed: string;
                        }[];
                        /**
                         * Format: int64
                         * @description Products that fit, or those of them that were counted
                         */
                        total: number;
                        wayOn: components["schemas"]["WayOn"] | null;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getStorefrontProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                    "application/json": components["schemas"]["StorefrontProduct"];
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listRelatedProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                        items: components["schemas"]["StorefrontCard"][];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getSeller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                    "application/json": components["schemas"]["Seller"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listSellerProducts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
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
                        items: components["schemas"]["StorefrontCard"][];
                        nextCursor: string | null;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    getSitemap: {
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
                    "application/json": components["schemas"]["Sitemap"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listSitemapProducts: {
        parameters: {
            query?: {
                after?: string;
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
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            slug: string;
                        }[];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    listSitemapSellers: {
        parameters: {
            query?: {
                after?: string;
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
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            slug: string;
                        }[];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    suggestProducts: {
        parameters: {
            query: {
                q: string;
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
                        items: {
                            logoUrl: string | null;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            type: "image" | "saas";
                            vendorName: string;
                        }[];
                        /** @description Sellers on the shelf that are called so */
                        sellers: {
                            name: string;
                            slug: string;
                        }[];
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
}
