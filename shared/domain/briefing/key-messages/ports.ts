import type { Result } from "../../result.ts";
import type { Versioned } from "../../versioned.ts";
import type { KeyMessage, KeyMessageId } from "./key-message.ts";

export interface KeyMessages {
  find(id: KeyMessageId): Promise<Versioned<KeyMessage> | undefined>;
  /** By what is to be heard. */
  list(): Promise<Versioned<KeyMessage>[]>;
  /** Creates under its own id; when that id is taken, answers what stands there, so that a repeat finds the first. */
  create(message: KeyMessage): Promise<Versioned<KeyMessage>>;
  save(
    message: KeyMessage,
    version: string,
  ): Promise<Result<Versioned<KeyMessage>, "key-message.changed" | "key-message.not-found">>;
  /** Removing what is gone already is no refusal. */
  remove(id: KeyMessageId, version: string): Promise<Result<undefined, "key-message.changed">>;
}
