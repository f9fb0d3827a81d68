// Generated from packages/events/src/partner-events.ts; do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Operations wrote to the seller about a request. */
        "change_request.answered": {
            /** Format: uuid */
            productId: string;
            productName: string;
            /** Format: uuid */
            requestId: string;
            text: string;
        };
        /** @description Operations approved, carried out or declined a request of a seller, or it lapsed with what it was about. */
        "change_request.decided": {
            answer: string | null;
            /** @enum {string} */
            kind: "remove_version" | "remove_product" | "update_listing" | "add_region" | "change_support";
            /** Format: uuid */
            productId: string;
            productName: string;
            /** Format: uuid */
            requestId: string;
            /** @enum {string} */
            status: "open" | "answered" | "approved" | "carried_out" | "declined" | "withdrawn" | "lapsed";
        };
        /** @description A subscriber answered a seller. */
        "conversation.answered": {
            buyerId: string;
            /** Format: uuid */
            conversationId: string;
            productName: string;
            subject: string;
        };
        /** @description A deployment came to nothing, with a reason. */
        "deployment.failed": {
            buyerId?: string;
            /** Format: uuid */
            deploymentId: string;
            /** @enum {string} */
            mode: "launch" | "share";
            /** Format: uuid */
            productId: string;
            productName: string;
            reason: string;
            /** Format: uuid */
            subscriptionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description A server runs, or the image was shared with the buyer. */
        "deployment.finished": {
            buyerId?: string;
            /** Format: uuid */
            deploymentId: string;
            /** @enum {string} */
            mode: "launch" | "share";
            /** Format: uuid */
            productId: string;
            productName: string;
            /** Format: uuid */
            subscriptionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description A buyer went to the seller's own site of a SaaS product. */
        "hand_over.recorded": {
            buyerId?: string;
            /** Format: uuid */
            handOverId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
        };
        /** @description The vendor may submit products of this type; its sheet, if there was one, can start a product. */
        "isv_confirmation.confirmed": {
            /** Format: uuid */
            confirmationId: string;
            /** @enum {string} */
            productType: "image" | "saas";
        };
        /** @description Operations returned a product information sheet with feedback. */
        "isv_confirmation.returned": {
            /** Format: uuid */
            confirmationId: string;
            feedback: string;
            /** @enum {string} */
            productType: "image" | "saas";
        };
        /** @description A product is on the shelf. */
        "product.listed": {
            name: string;
            /** Format: uuid */
            productId: string;
            slug: string;
            /** @enum {string} */
            type: "image" | "saas";
        };
        /** @description A product was taken off the shelf; subscribers keep what they have. */
        "product.removed": {
            /** Format: uuid */
            productId: string;
            productName?: string;
            reason: string;
        };
        /** @description What buyers see of a listed product changed. */
        "product.updated": {
            name: string;
            /** Format: uuid */
            productId: string;
            slug: string;
            /** @enum {string} */
            type: "image" | "saas";
        };
        /** @description The product works when reached; the product information check is next. */
        "review_case.access_passed": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description An appeal was decided: the rejection stands, or the case goes on where it was rejected. */
        "review_case.appeal_decided": {
            answer: string;
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            decision: "upheld" | "overturned";
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The boot script failed or could not be run; the seller uploads another, or the same again. */
        "review_case.boot_script_failed": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The image contains a boot script and the seller is asked to upload it. */
        "review_case.boot_script_requested": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The boot script ran on the specified server and its output was kept. */
        "review_case.boot_script_run": {
            /** Format: uuid */
            caseId: string;
            exitCode: number;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The image stands in every release region. */
        "review_case.finished": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The image was copied to one release region. */
        "review_case.image_produced": {
            /** Format: uuid */
            caseId: string;
            imageId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description A submission waits for its first check. */
        "review_case.opened": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The last check is passed; production of the images begins, a SaaS product goes on the shelf. */
        "review_case.passed": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The image could not be copied to one release region; it can be retried alone. */
        "review_case.production_failed": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            reason: string;
            /** @enum {string} */
            regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description A reviewer rejected the submission, with reasons. */
        "review_case.rejected": {
            /** Format: uuid */
            caseId: string;
            fields: string[];
            /** Format: uuid */
            productId: string;
            productName: string;
            reasons: string[];
            said?: {
                code: string;
                field?: string;
                text: string;
            }[];
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description The review waits for the seller (an answer, a boot script), or goes on. */
        "review_case.turn_passed": {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            status: "boot_script" | "access_check" | "information_check" | "production" | "production_failed" | "on_shelf" | "rejected" | "withdrawn";
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            versionId: string;
            waitsForSeller: boolean;
            /** Format: date-time */
            waitsSince: string;
        };
        /** @description A buyer changed rating or text. */
        "review.edited": {
            /** Format: uuid */
            productId: string;
            productName: string;
            rating: number;
            /** Format: uuid */
            reviewId: string;
        };
        /** @description Operations took a review out of sight, and why; its author may edit it. */
        "review.hidden": {
            /** Format: uuid */
            productId: string;
            productName: string;
            rating: number;
            /** Format: uuid */
            reviewId: string;
        };
        /** @description A verified buyer rated a product. */
        "review.posted": {
            /** Format: uuid */
            productId: string;
            productName: string;
            rating: number;
            /** Format: uuid */
            reviewId: string;
        };
        /** @description Operations shows a hidden review again. */
        "review.restored": {
            /** Format: uuid */
            productId: string;
            productName: string;
            rating: number;
            /** Format: uuid */
            reviewId: string;
        };
        /** @description A subscription ended. */
        "subscription.cancelled": {
            buyerId?: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** Format: uuid */
            subscriptionId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description A buyer accepted the EULA and subscribed. */
        "subscription.started": {
            buyerId?: string;
            instanceType: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            /** Format: uuid */
            subscriptionId: string;
            /** Format: uuid */
            versionId: string;
            versionNumber?: string | null;
        };
        /** @description A subscription moved to another version; the old one remains available. */
        "subscription.upgraded": {
            buyerId?: string;
            /** Format: uuid */
            fromVersionId: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** Format: uuid */
            subscriptionId: string;
            /** Format: uuid */
            versionId: string;
            versionNumber?: string | null;
        };
        /** @description A version can be bought in the regions named; said again when another region is ready or its support date changes. */
        "version.listed": {
            images: {
                imageId: string;
                /** @enum {string} */
                regionId: "ap-southeast-1" | "us-west-1" | "cn-hongkong" | "cn-hangzhou" | "cn-beijing" | "cn-shenzhen" | "cn-shanghai" | "cn-qingdao";
            }[];
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            versionId: string;
        };
        /** @description A version can no longer be bought; those who subscribed to it keep it. */
        "version.retired": {
            /** Format: uuid */
            productId: string;
            reason?: string;
            /** Format: uuid */
            versionId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
