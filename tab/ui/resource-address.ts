import type { Resource } from "../../shared/contract/resources/resources.schema.ts";
import { path } from "../api/path.ts";
import { pageAddress } from "../teams/page-address.ts";

/** The address under which others open a resource: its own, or that of its page where it is a pack. */
export const resourceAddress = ({ id, address, isPack }: Resource): string =>
  isPack ? pageAddress(path`/resources/${id}`) : address;
