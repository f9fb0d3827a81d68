# One image per service; the same image runs as API, as worker and for the migrations.
#   docker build -f infra/docker/service.Dockerfile --build-arg SERVICE=catalog .
FROM node:24-slim AS build
WORKDIR /source
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY packages packages
COPY services services
COPY infra infra
COPY apps apps
RUN --mount=type=cache,target=/root/.local/share/pnpm \
    npx --yes "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile
ARG SERVICE
RUN node node_modules/typescript/bin/tsc -b "services/${SERVICE}" \
 && npx --yes "$(node -p 'require("./package.json").packageManager')" \
      --filter "@emporium/${SERVICE}" deploy --prod --legacy /deployed

FROM node:24-slim
# Numeric, so that an orchestrator can see that it is not root.
USER 1000:1000
WORKDIR /service
COPY --from=build --chown=1000:1000 /deployed ./
ENV HOST=0.0.0.0 PORT=8080 NODE_OPTIONS="--max-semi-space-size=1"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
