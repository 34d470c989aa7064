import type { Branded } from "../brand.ts";

/** Unique Reference Number that the Department for Education gives an establishment (GIAS). */
export type SchoolUrn = Branded<"SchoolUrn">;

export const phases = ["primary", "secondary"] as const;
export type Phase = (typeof phases)[number];

/** A group of neighbouring schools within the trust. */
export type HubName = Branded<"HubName">;

export interface School {
  readonly urn: SchoolUrn;
  readonly name: string;
  readonly phase: Phase;
  readonly hub: HubName;
  readonly localAuthority: string;
  readonly pupils: number;
  /** What an hour of cover costs this school, in pounds. */
  readonly coverRatePerHour: number;
  /** Schools under one governing body share this name. */
  readonly federation?: string;
}
