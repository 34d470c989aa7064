import type { ItemContent } from "../../../shared/domain/briefing/item.ts";
import type { Proposal } from "../../../shared/domain/briefing/proposals/proposal.ts";
import { usualAnswer } from "../../../shared/domain/briefing/usual-answer.ts";
import { type Audience, nobody } from "../../../shared/domain/directory/audience.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";
import type { FieldError } from "../../../shared/domain/result.ts";
import { civilDate, isCivilDate } from "../../../shared/domain/time/civil-date.ts";
import { audiencePresets } from "../../../shared/sentences/directory/audience-presets.ts";
import { fieldErrorSentences } from "../../../shared/sentences/field-errors.ts";
import { networkInWords } from "../../../shared/sentences/resources/resource-requests.ts";
import { listMyProposals } from "../../../shared/usecases/briefing/proposals/list-my-proposals.ts";
import { proposeItem } from "../../../shared/usecases/briefing/proposals/write-proposal.ts";
import { toAudience } from "../../api/directory/audience-body.ts";
import type { ProposalForm } from "../cards/briefing/proposal-form.ts";
import { actorOf, type Turn } from "../turn.ts";
import { chosenLinks, emptyProposal, type ProposalFilled } from "./proposal-filled.ts";

export type FormShown =
  | { readonly kind: "form"; readonly form: ProposalForm }
  | { readonly kind: "words"; readonly text: string };
export type Proposed = FormShown | { readonly kind: "proposed"; readonly proposal: Proposal };

const mayNot =
  "Heads and leads of networks propose items for the briefing. Ask one of them, or the item's own lead, to propose it.";
const noTuesday = "No Tuesday is open for proposals: the next briefings are in the holidays.";

/** The form of a proposal for the next open Tuesday, with what is at hand; or why there is none. */
export async function proposalForm(turn: Turn, first: Partial<ProposalFilled> = {}): Promise<FormShown> {
  const mine = await listMyProposals(turn.ports, { actor: actorOf(turn) });
  if (!mine.ok) return { kind: "words", text: mayNot };
  const [next] = mine.value.tuesdays;
  if (!next) return { kind: "words", text: noTuesday };
  const filled = { ...emptyProposal(turn.ports.newToken(), next.edition), ...first };
  return { kind: "form", form: await formOf(turn, filled, []) };
}

/** Proposes what was filled in, for the editors to decide; or the form again with what is wrong and nothing lost (invariant 9). */
export async function propose(turn: Turn, filled: ProposalFilled): Promise<Proposed> {
  const audience = audienceChosen(filled.audience, await turn.ports.networks.list());
  const errors: FieldError[] = [
    ...(audience ? [] : [{ pointer: "/audience", code: "nobody" } as const]),
    ...(filled.dueOn === "" || isCivilDate(filled.dueOn)
      ? []
      : [{ pointer: "/action/dueOn", code: "not-a-date" } as const]),
  ];
  const again = async (problems: readonly string[]): Promise<Proposed> => ({
    kind: "form",
    form: await formOf(turn, filled, problems),
  });
  if (errors.length > 0) return again(errors.map(errorWords));
  const { id, edition } = filled;
  const content = contentOf(filled, audience ?? nobody, turn);
  const proposed = await proposeItem(turn.ports, { actor: actorOf(turn), id, edition, content });
  if (proposed.ok) return { kind: "proposed", proposal: proposed.value.value };
  if (proposed.code === "access.refused") return { kind: "words", text: mayNot };
  return again(proposed.errors?.map(errorWords) ?? [turn.sentence(proposed.code)]);
}

async function formOf(
  turn: Turn,
  filled: ProposalFilled,
  problems: readonly string[],
): Promise<ProposalForm> {
  const mine = await listMyProposals(turn.ports, { actor: actorOf(turn) });
  return {
    filled,
    problems,
    today: turn.today,
    tuesdays: mine.ok ? mine.value.tuesdays.map(({ edition }) => edition) : [],
    audiences: audienceChoices(await turn.ports.networks.list()),
  };
}

const ofNetwork = "network ";

/** The audiences that most things are for, and the members of each network. Any other is chosen in Beacon. */
const audienceChoices = (networks: readonly Network[]): ProposalForm["audiences"] => [
  ...audiencePresets.map(({ name }) => ({ title: name, value: name })),
  ...[...networks]
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
    .map((network) => ({
      title: `Members of ${networkInWords(network)}`,
      value: `${ofNetwork}${network.id}`,
    })),
];

function audienceChosen(value: string, networks: readonly Network[]): Audience | undefined {
  if (value.startsWith(ofNetwork))
    return networks.find(({ id }) => id === value.slice(ofNetwork.length))?.members;
  const preset = audiencePresets.find(({ name }) => name === value);
  return preset && toAudience(preset.audience);
}

const contentOf = (filled: ProposalFilled, audience: Audience, { person }: Turn): ItemContent => ({
  title: filled.title.replace(/\s+/g, " "),
  what: filled.what,
  why: "",
  audience,
  section: "know",
  ...(filled.action === "" && filled.dueOn === ""
    ? {}
    : {
        action: {
          text: filled.action.replace(/\s+/g, " "),
          ...(filled.dueOn === "" ? {} : { dueOn: civilDate(filled.dueOn) }),
          answeredBy: usualAnswer(audience),
        },
      }),
  links: chosenLinks(filled).map(({ label, address }) => ({ label, address, kind: "website" })),
  owner: person,
});

/** Which field a sentence is about, where the card shows it above all of them. */
const fieldNames: Readonly<Record<string, string>> = {
  "/title": "Title: ",
  "/what": "What: ",
  "/audience": "Who it is for: ",
  "/action/text": "What to do: ",
  "/action/dueOn": "By when: ",
};
const errorWords = ({ pointer, code }: FieldError): string => {
  const name = fieldNames[pointer] ?? (pointer.startsWith("/links") ? "Links: " : "");
  return `${name}${fieldErrorSentences[code]}`;
};
