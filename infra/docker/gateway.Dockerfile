# The gateway with the three built apps and the OpenAPI documents.
#   docker build -f infra/docker/gateway.Dockerfile .
FROM node:24-slim AS build
WORKDIR /source
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json tsconfig.web.json ./
COPY packages packages
COPY services services
COPY infra infra
COPY apps apps
RUN --mount=type=cache,target=/root/.local/share/pnpm \
    npx --yes "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile
RUN node node_modules/typescript/bin/tsc -b infra/gateway \
 && for app in storefront seller-portal ops-console; do \
      (cd "apps/$app" && node node_modules/vite/bin/vite.js build) || exit 1; \
    done \
 && (cd apps/storefront \
      && node node_modules/vite/bin/vite.js build --ssr src/entry-server.ts --outDir dist-ssr) \
 && npx --yes "$(node -p 'require("./package.json").packageManager')" \
      --filter @emporium/gateway deploy --prod --legacy /deployed
# The server side of the storefront needs its own packages beside it; the other two are files only.
RUN npx --yes "$(node -p 'require("./package.json").packageManager')" \
      --filter @emporium/storefront deploy --prod --legacy /apps/storefront \
 && cp -R apps/storefront/dist apps/storefront/dist-ssr /apps/storefront/ \
 && for app in seller-portal ops-console; do \
      mkdir -p "/apps/$app" && cp -R "apps/$app/dist" "/apps/$app/"; \
    done \
 && find /apps -path '*/dist/*' -name '*.map' -not -path '*/node_modules/*' -delete

FROM node:24-slim
USER 1000:1000
WORKDIR /gateway
COPY --from=build --chown=1000:1000 /deployed ./
COPY --from=build --chown=1000:1000 /apps /apps
COPY --from=build --chown=1000:1000 /source/packages/api-client/openapi /openapi
ENV HOST=0.0.0.0 PORT=8080 NODE_ENV=production \
    APPS_FOLDER=/apps OPENAPI_FOLDER=/openapi
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
