import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { createLocalTenant } from "./tenant.ts";

const defaultPort = 56100;

const { values } = parseArgs({
  options: {
    file: { type: "string", default: process.env.LOCAL_TENANT_FILE ?? ".beacon/local-tenant.sqlite" },
    port: { type: "string", default: process.env.LOCAL_TENANT_PORT ?? String(defaultPort) },
    "chat-client": { type: "string", default: process.env.LOCAL_TENANT_CHAT_CLIENT ?? "" },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`'${values.port}' is not a port.`);
if (values.file !== ":memory:") mkdirSync(dirname(values.file), { recursive: true });

const tenant = createLocalTenant({ file: values.file, chatClientUrl: values["chat-client"] });
try {
  await tenant.app.listen({ host: "127.0.0.1", port });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  fail(`The local tenant cannot start: port ${port} on 127.0.0.1 is in use. Choose another with --port.`);
}
console.log(`Local tenant ready at ${tenant.context.baseUrl()} (${values.file})`);

// A parent that started it over a channel hears when it is ready; when the parent is gone, it stops.
process.send?.("ready");
for (const ending of ["SIGINT", "SIGTERM", "disconnect"] as const)
  process.once(ending, async () => {
    await tenant.close();
    process.exit(0);
  });

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
