FROM node:20-slim AS build
WORKDIR /evenhand
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp

FROM node:20-slim
# For --changed. What is mounted here belongs to whoever mounts it, which git would refuse to read.
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory /reports
COPY --from=build /tmp/evenhand-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/evenhand-*.tgz && rm /tmp/evenhand-*.tgz
USER node
WORKDIR /reports
ENTRYPOINT ["evenhand"]
CMD ["check"]
