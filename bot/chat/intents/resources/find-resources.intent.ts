import { answer } from "../../answer.ts";
import { lookForCard } from "../../cards/resources/resources.card.ts";
import { findResources } from "../../questions/resource-questions.ts";
import { showResources } from "./show-resources.ts";

export const findResourcesIntent = answer(findResources, (asked, turn) =>
  asked.words === "" ? turn.show(lookForCard()) : showResources(asked, turn),
);
