import { itemsOut } from "../domain/briefing/corrections/correction.ts";
import type { Edition } from "../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../domain/briefing/ids.ts";
import type { BriefingItem } from "../domain/briefing/item.ts";
import type { BriefingArchive, BriefingItems, Editions, Receipts } from "../domain/briefing/ports.ts";
import type { Proposals } from "../domain/briefing/proposals/ports.ts";
import { isUntold, type Proposal, type ProposalId } from "../domain/briefing/proposals/proposal.ts";
import { type Receipt, withAct, withoutAct } from "../domain/briefing/receipt.ts";
import { receiptBook } from "../domain/briefing/receipt-book.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryItems(...items: BriefingItem[]): BriefingItems {
  const rows = new Rows<ItemId, BriefingItem>();
  for (const item of items) rows.put(item.id, item);
  return {
    find: async (id) => rows.find(id),
    listIn: async (edition) => rows.all().filter(({ value }) => value.edition === edition),
    create: async (item) => rows.find(item.id) ?? rows.put(item.id, item),
    async save(item, version) {
      const standing = rows.find(item.id);
      if (!standing) return refuse("item.not-found");
      return standing.version === version ? ok(rows.put(item.id, item)) : refuse("item.changed");
    },
    async remove(id, version) {
      const standing = rows.find(id);
      if (standing && standing.version !== version) return refuse("item.changed");
      rows.delete(id);
      return ok(undefined);
    },
  };
}

export function inMemoryProposals(...proposals: Proposal[]): Proposals {
  const rows = new Rows<ProposalId, Proposal>();
  for (const proposal of proposals) rows.put(proposal.id, proposal);
  const sorted = (which: (proposal: Proposal) => boolean) =>
    rows
      .all()
      .filter(({ value }) => which(value))
      .sort((a, b) => a.value.proposedAt.getTime() - b.value.proposedAt.getTime());
  return {
    find: async (id) => rows.find(id),
    listFor: async (edition) => sorted((proposal) => proposal.edition === edition),
    listOf: async (proposer) => sorted((proposal) => proposal.proposer === proposer).reverse(),
    listUntold: async () => rows.all().filter(({ value }) => isUntold(value)),
    create: async (proposal) => rows.find(proposal.id) ?? rows.put(proposal.id, proposal),
    async save(proposal, version) {
      const standing = rows.find(proposal.id);
      if (!standing) return refuse("proposal.not-found");
      return standing.version === version ? ok(rows.put(proposal.id, proposal)) : refuse("proposal.changed");
    },
  };
}

export function inMemoryEditions(...editions: Edition[]): Editions {
  const rows = new Rows<EditionId, Edition>();
  for (const edition of editions) rows.put(edition.id, edition);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all(),
    create: async (edition) => rows.find(edition.id) ?? rows.put(edition.id, edition),
    async save(edition, version) {
      return rows.find(edition.id)?.version === version
        ? ok(rows.put(edition.id, edition))
        : refuse("edition.changed");
    },
    refresh: async () => {},
  };
}

export function inMemoryReceipts(...receipts: Receipt[]): Receipts {
  const keyOf = (of: Pick<Receipt, "edition" | "item" | "person">) =>
    `${of.edition} ${of.item ?? ""} ${of.person}`;
  const rows = new Map(receipts.map((receipt) => [keyOf(receipt), receipt]));
  return {
    listFor: async (edition) => [...rows.values()].filter((receipt) => receipt.edition === edition),
    listOf: async (person) => [...rows.values()].filter((receipt) => receipt.person === person),
    book: async () => receiptBook([...rows.values()]),
    async record({ act, at, door, ...of }) {
      const receipt = withAct(rows.get(keyOf(of)) ?? { ...of, door }, act, at);
      rows.set(keyOf(of), receipt);
      return receipt;
    },
    async withdraw({ act, ...of }) {
      const standing = rows.get(keyOf(of));
      if (!standing) return undefined;
      const receipt = withoutAct(standing, act);
      rows.set(keyOf(of), receipt);
      return receipt;
    },
    async amend({ door, ...of }, rule) {
      const standing = rows.get(keyOf(of));
      const blank: Receipt = { ...of, door };
      const wanted = rule(standing ?? blank);
      if (wanted.ok && wanted.value !== (standing ?? blank)) rows.set(keyOf(of), wanted.value);
      return wanted;
    },
  };
}

/** Finds what titles hold. */
export function inMemoryArchive(editions: Editions): BriefingArchive {
  return {
    async search(words) {
      const found = [];
      for (const { value } of await editions.list())
        for (const item of value.status === "published" ? itemsOut(value) : [])
          if (item.title.toLowerCase().includes(words.toLowerCase())) found.push({ edition: value.id, item });
      return found;
    },
  };
}
