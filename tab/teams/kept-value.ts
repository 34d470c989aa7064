import type { z } from "zod";

/** One value of this browser tab's session storage, parsed when read: what does not fit is as good as absent. */
export interface KeptValue<Value> {
  read(): Value | undefined;
  write(value: Value): void;
  clear(): void;
}

export function keptValue<Value>(storage: Storage, key: string, schema: z.ZodType<Value>): KeptValue<Value> {
  return {
    read() {
      const text = storage.getItem(key);
      return text === null ? undefined : schema.safeParse(JSON.parse(text)).data;
    },
    write: (value) => storage.setItem(key, JSON.stringify(value)),
    clear: () => storage.removeItem(key),
  };
}
