/** `public-sandbox-` or `public-production-`, then a UUID. */
export const publicTokenPattern = /^public-(sandbox|production)-[0-9a-f-]{36}$/;
