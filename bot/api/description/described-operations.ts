import { askingOperations } from "../../../shared/contract/briefing/operations/asking.ts";
import { editingOperations } from "../../../shared/contract/briefing/operations/editing.ts";
import { keyMessageOperations } from "../../../shared/contract/briefing/operations/key-messages.ts";
import { proposingOperations } from "../../../shared/contract/briefing/operations/proposing.ts";
import { readingOperations } from "../../../shared/contract/briefing/operations/reading.ts";
import { sendingOperations } from "../../../shared/contract/briefing/operations/sending.ts";
import { templateOperations } from "../../../shared/contract/briefing/operations/templates.ts";
import type { Operation } from "../../../shared/contract/operation.ts";

/** What a trust may write programs against: everything about the briefing. */
export const describedOperations: readonly Operation[] = [
  ...readingOperations,
  ...askingOperations,
  ...proposingOperations,
  ...editingOperations,
  ...sendingOperations,
  ...templateOperations,
  ...keyMessageOperations,
];
