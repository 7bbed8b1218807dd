# Not run in the development environment (no Docker there): read it before you rely on it.
FROM node:22-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 DATA_DIR=/data DEMO=off
WORKDIR /app
RUN mkdir /data && chown node:node /app /data
USER node
COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY --chown=node:node . .
RUN node scripts/build.mjs
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD node -e "fetch('http://localhost:' + (process.env.PORT || 3000) + '/api/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "scripts/start.mjs"]
