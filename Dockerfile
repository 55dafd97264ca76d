# The program alone, run by nobody in particular over a file system it need not write to.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production HEALTH_PORT=9090 KNOWLEDGE_DIR=/knowledge
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY knowledge /knowledge
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Room for the short-lived objects of some hundred answers: collecting them seldom keeps the slowest answers quick.
ENTRYPOINT ["node", "--max-semi-space-size=16", "dist/main.js"]
