# Readout with its production packages on Debian: the binaries of PostgreSQL are for glibc, so not on Alpine.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has Node 24 itself, so the one among the packages goes.
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node \
  && npm cache clean --force
COPY src src
COPY commands commands
COPY prompts prompts
# Readout's own PostgreSQL lives here where DATABASE_URL names none. Nothing else is written.
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0
USER node
# The page and its checks; 3001 is for Slack over HTTP.
EXPOSE 3000 3001
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Jobs under way get 25 seconds to end; what has not ended goes back to the queue.
STOPSIGNAL SIGTERM
CMD ["node", "--import", "./src/config/check-node.js", "src/main.ts"]
