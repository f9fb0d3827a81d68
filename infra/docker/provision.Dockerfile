# Runs once: the database, its roles and schemas, and the tables of the queue.
FROM node:24-slim AS build
WORKDIR /source
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages packages
COPY services services
COPY infra infra
COPY apps apps
RUN --mount=type=cache,target=/root/.local/share/pnpm \
    npx --yes "$(node -p 'require("./package.json").packageManager')" \
      install --frozen-lockfile --filter @emporium/postgres \
 && npx --yes "$(node -p 'require("./package.json").packageManager')" \
      --filter @emporium/postgres deploy --prod --legacy /deployed

FROM node:24-slim
USER 1000:1000
WORKDIR /provision
COPY --from=build --chown=1000:1000 /deployed ./
CMD ["node", "provision.mjs"]
