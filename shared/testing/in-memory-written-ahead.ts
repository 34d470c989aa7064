import type { KeyMessage } from "../domain/briefing/key-messages/key-message.ts";
import type { Template } from "../domain/briefing/templates/template.ts";
import type { Ports } from "../domain/ports.ts";
import { inMemoryKeyMessages } from "./in-memory-key-messages.ts";
import { inMemoryTemplates } from "./in-memory-templates.ts";

/** What stands ready before an edition is written. */
export interface WrittenAhead {
  readonly templates?: readonly Template[];
  readonly keyMessages?: readonly KeyMessage[];
}

export const inMemoryWrittenAhead = ({
  templates = [],
  keyMessages = [],
}: WrittenAhead): Pick<Ports, "templates" | "keyMessages"> => ({
  templates: inMemoryTemplates(...templates),
  keyMessages: inMemoryKeyMessages(...keyMessages),
});
