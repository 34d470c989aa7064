import type { NetworkBody, NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import type { Phase } from "../../../shared/domain/directory/school.ts";
import { type AudienceChoice, noAudience } from "../../audience/audience-choice.ts";
import type { ComparedParts } from "../../ui/compare-versions.ts";

/** A network while it is being written. */
export interface NetworkForm {
  readonly name: string;
  readonly purpose: string;
  readonly leads: readonly string[];
  readonly members: AudienceChoice;
  readonly phases: readonly Phase[];
  readonly meetingsPerYear: number;
  readonly channel: PlaceForm;
  readonly library: PlaceForm;
}

export interface PlaceForm {
  readonly name: string;
  readonly address: string;
}

const noPlace: PlaceForm = { name: "", address: "" };

export const emptyNetworkForm: NetworkForm = {
  name: "",
  purpose: "",
  leads: [],
  members: noAudience,
  phases: [],
  meetingsPerYear: 3,
  channel: noPlace,
  library: noPlace,
};

export const toNetworkForm = (network: NetworkPage): NetworkForm => ({
  name: network.name,
  purpose: network.purpose,
  leads: network.leads.map(({ id }) => id),
  members: network.audience ?? noAudience,
  phases: network.phases,
  meetingsPerYear: network.meetingsPerYear,
  channel: network.channel ?? noPlace,
  library: network.library ?? noPlace,
});

/** A place that was left empty is none; half of one is sent, so that the server says what is missing. */
export const fromNetworkForm = ({ channel, library, ...form }: NetworkForm): NetworkBody => ({
  ...form,
  leads: [...form.leads],
  phases: [...form.phases],
  ...(isEmpty(channel) ? {} : { channel }),
  ...(isEmpty(library) ? {} : { library }),
});

const isEmpty = ({ name, address }: PlaceForm): boolean => name.trim() === "" && address.trim() === "";

/** What is kept or taken as a whole when two people changed a network. */
export const comparedParts: ComparedParts<NetworkForm, keyof NetworkForm> = {
  name: ["name"],
  purpose: ["purpose"],
  leads: ["leads"],
  members: ["members"],
  phases: ["phases"],
  meetingsPerYear: ["meetingsPerYear"],
  channel: ["channel"],
  library: ["library"],
};

export const fieldNames: Readonly<Record<keyof NetworkForm, string>> = {
  name: "Name",
  purpose: "What it is for",
  leads: "Leads",
  members: "Who belongs",
  phases: "Phases",
  meetingsPerYear: "Meetings a year",
  channel: "Teams channel",
  library: "Library",
};
