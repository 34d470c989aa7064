import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { listingWords } from "../../../../shared/sentences/resources/who-can-help.ts";
import { changeListing } from "../../../../shared/usecases/resources/who-can-help/change-listing.ts";
import { findHelpers } from "../../../../shared/usecases/resources/who-can-help/find-helpers.ts";
import { answer, type Intent } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { helpersCard, listingCard } from "../../cards/resources/helpers.card.ts";
import { readerFor } from "../../matching/reader-for.ts";
import { amIListed, doNotListMe, listMe, whoCanHelp } from "../../questions/helper-questions.ts";
import { actorOf, type Reply, type Turn } from "../../turn.ts";

const helpIntent = answer(whoCanHelp, async ({ words, after }, turn) => {
  if (words === "") return turn.say("With what? Type, for example, “who can help with phonics”.");
  const { ports, links, isPrivate, today } = turn;
  const helpers = await findHelpers(ports, { actor: actorOf(turn), words, isPrivate });
  const networks = await ports.networks.list();
  const [named, another] = readerFor(networks)(words, today).named.networks;
  return turn.show(
    helpersCard(helpers, {
      ...{ words, after, links, directory: await ports.directory.current() },
      network: another ? undefined : networks.find(({ id }) => id === named),
    }),
  );
});

/** Whether somebody is listed is theirs to see: where others read along, a button answers them alone, and then it is done. */
const aboutListing = (
  ask: typeof listMe,
  respond: (person: PersonId, turn: Turn) => Promise<boolean>,
): Intent =>
  answer(ask, async (_input, turn): Promise<Reply> => {
    if (!turn.isPrivate) return turn.show(inPrivateCard(ask, turn.links, {}));
    const isListed = await respond(turn.person, turn);
    return turn.show(listingCard({ isListed, said: isListed ? listingWords.listed : listingWords.unlisted }));
  });

const change =
  (isListed: boolean) =>
  async (person: PersonId, { ports }: Turn) => {
    await changeListing(ports, { person, isListed });
    return isListed;
  };

/** Who can help with something, and being listed among them. */
export const helperIntents: readonly Intent[] = [
  helpIntent,
  aboutListing(listMe, change(true)),
  aboutListing(doNotListMe, change(false)),
  aboutListing(
    amIListed,
    async (person, { ports }) => (await ports.listedHelpers.find(person)) !== undefined,
  ),
];
