import type { KeyMessage } from "../domain/briefing/key-messages/key-message.ts";
import type { Template } from "../domain/briefing/templates/template.ts";
import type { WriterAt } from "../domain/briefing/writing/writers-here.ts";
import type { Ports } from "../domain/ports.ts";
import { inMemoryKeyMessages } from "./in-memory-key-messages.ts";
import { inMemoryTemplates } from "./in-memory-templates.ts";
import { inMemoryWritersHere } from "./in-memory-writers-here.ts";

/** What stands ready before an edition is written, and who is writing one. */
export interface Writing {
  readonly templates?: readonly Template[];
  readonly keyMessages?: readonly KeyMessage[];
  readonly writers?: readonly WriterAt[];
}

export const inMemoryWriting = ({
  templates = [],
  keyMessages = [],
  writers = [],
}: Writing): Pick<Ports, "templates" | "keyMessages" | "writersHere"> => ({
  templates: inMemoryTemplates(...templates),
  keyMessages: inMemoryKeyMessages(...keyMessages),
  writersHere: inMemoryWritersHere(...writers),
});
