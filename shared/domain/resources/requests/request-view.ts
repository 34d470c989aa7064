import type { Person } from "../../directory/person.ts";
import type { Role } from "../../directory/role.ts";
import type { Network } from "../../networks/network.ts";
import type { Resource } from "../resource.ts";
import type { ResourceRequest } from "./resource-request.ts";

/** Somebody who asked, as colleagues know them. */
export interface RequestAsker extends Pick<Person, "id" | "name"> {
  readonly posts: readonly { readonly role: Role; readonly school: string }[];
}

/** A request with everything that its card and its notices say. */
export interface RequestView {
  readonly request: ResourceRequest;
  readonly network: Pick<Network, "id" | "name">;
  /** Who asked, the first first; who has left is not among them. */
  readonly askers: readonly RequestAsker[];
  /** Who answered or closed it; undefined for somebody who has left. */
  readonly endedBy?: string;
  /** What it was answered with, where everybody who reads of it may know. */
  readonly answer?: Pick<Resource, "id" | "title" | "address"> & { readonly isPack?: true };
}
