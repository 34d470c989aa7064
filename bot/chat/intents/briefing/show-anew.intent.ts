import { readEdition } from "../../../../shared/usecases/briefing/read-edition.ts";
import { answer } from "../../answer.ts";
import { showAnew } from "../../vocabulary.ts";
import { shownToReader } from "./open-for-reader.ts";

/** That a card came into sight is no reading: nothing is recorded. */
export const showAnewIntent = answer(showAnew, async ({ edition }, turn) =>
  shownToReader(turn, await readEdition(turn.ports, { edition, person: turn.person })),
);
