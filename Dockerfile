# The service as a container: `docker build -t innovation-handbook .`, then
# `docker run --read-only -p 3000:3000 -v handbook:/data -e HANDBOOK_PUBLIC_URL=https://handbok.example innovation-handbook`.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev
# Only the build needs these. Its results are in dist/, with the bill of materials and the licences of other packages.
RUN npm uninstall --no-save --omit=dev --ignore-scripts @scalar/fastify-api-reference diff docx esbuild github-slugger image-size marked node pptxgenjs preact qr typescript

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/CHANGELOG.md ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/sdk/released sdk/released
COPY --from=build /app/schemas schemas
COPY --from=build /app/content content
COPY --from=build /app/src src
RUN mkdir /data && chown node:node /data
# One arena: without it, searches leave memory in pieces that glibc does not give back.
ENV HANDBOOK_DATA_DIR=/data NODE_COMPILE_CACHE=/data/compile-cache MALLOC_ARENA_MAX=1
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "src/start.js"]
