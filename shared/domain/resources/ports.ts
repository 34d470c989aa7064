import type { PersonId } from "../directory/person.ts";
import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { FileText } from "./file-text.ts";
import type { ChosenBy } from "./pins/chosen-by.ts";
import type { Resource, ResourceFile, ResourceId } from "./resource.ts";
import type { ResourceReader } from "./resource-rights.ts";
import type { ResourceAnswer, ResourceHit, ResourceQuery } from "./search/resource-search.ts";
import type { SavedIndex } from "./search/saved-index.ts";

export interface FoundResource {
  readonly resource: Resource;
  readonly marks: ResourceHit["marks"];
  readonly coverage: ResourceHit["coverage"];
  /** Where it fits so much less than the best that it is hardly what was meant. */
  readonly isFar?: true;
  /** Where it stands first because it was pinned, and in whose name. */
  readonly chosenBy?: ChosenBy;
  /** Where the document itself says it, when neither title nor description does. */
  readonly excerpt?: NonNullable<ResourceHit["excerpt"]>;
}

export interface FoundResources extends Omit<ResourceAnswer, "hits"> {
  /** The best first; by title when no words were asked for. */
  readonly found: readonly FoundResource[];
}

/** What is asked of the search, and for whom: nothing that they may not see is found, counted or suggested (invariant 7). */
export interface AskedResources extends Omit<ResourceQuery, "isVisible" | "pinned"> {
  /** What is pinned for these words, the first first; what is not current is passed over. */
  readonly pinned?: readonly { readonly resource: ResourceId; readonly chosenBy: ChosenBy }[];
  /** "everybody" where others read along: what is for some alone is left out, whoever asks. */
  readonly reader: ResourceReader | "everybody";
}

/** Documents of the networks' libraries and links to what is kept elsewhere, as one collection. */
export interface ResourceStore {
  /** All, whoever may see them and however they stand, by title. */
  list(): Promise<readonly Versioned<Resource>[]>;
  /** Those that no search finds, because they are proposed, archived or removed; in no order. */
  listUnfound(): Promise<readonly Versioned<Resource>[]>;
  /** Those that were adapted from it, those whose place it has taken, and packs that hold it; in no order. */
  listPointingTo(id: ResourceId): Promise<readonly Resource[]>;
  find(id: ResourceId): Promise<Versioned<Resource> | undefined>;
  search(asked: AskedResources): Promise<FoundResources>;
  /** Those of what can be found that this reader may see and that were changed last, the newest first. */
  recent(asked: { readonly reader: ResourceReader; readonly limit: number }): Promise<readonly Resource[]>;
  /** Adds a link under its id, or answers the one that has that id already. */
  addLink(link: Resource): Promise<Versioned<Resource>>;
  /** Saves what is said about a resource, if it still stands as it was read. The place of a file does not change. */
  save(
    resource: Resource,
    version: string,
  ): Promise<Result<Versioned<Resource>, "resource.changed" | "resource.not-found">>;
  /** Counts up with every change of any resource. */
  readonly revision: number;
  /** How many resources the search read word by word to begin with. */
  readonly readAtStart: number;
  /** The search's index as it stands, for the next start. */
  savedIndex(): SavedIndex;
  /** Has the search know what a document says inside. */
  takeText(id: ResourceId, text: string): void;
  /**
   * Takes a resource away if it still stands as it was read; a file goes to SharePoint's recycle bin. One that is gone already counts
   * as taken away.
   */
  remove(resource: Resource, version: string): Promise<Result<undefined, "resource.changed">>;
}

/** What a library tells of a file beside its columns. */
export interface LibraryFile {
  /** The same for as long as the content is, whatever is said about the file. */
  readonly contentTag: string;
  /** The same for files of the same content, where SharePoint gives it. */
  readonly contentHash?: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface LibraryFiles {
  /** Undefined when the file is gone. Its bytes are asked for when they are read. */
  open(file: ResourceFile): Promise<LibraryFile | undefined>;
}

/** What was found inside a document, and for which state of it. */
export interface KeptText {
  /** The version of the row when it was looked at. */
  readonly version: string;
  readonly contentTag: string;
  readonly contentHash?: string;
  readonly read: FileText;
}

/** Texts of documents, kept so that no document is read twice. Lost, they are read again. */
export interface KeptTexts {
  find(id: ResourceId): Promise<KeptText | undefined>;
  keep(id: ResourceId, text: KeptText): Promise<void>;
  drop(id: ResourceId): Promise<void>;
}

/** What a contributor is told of what they proposed. */
export interface ProposalNotice {
  readonly to: PersonId;
  readonly resource: Pick<Resource, "id" | "title">;
  readonly accepted: boolean;
  readonly because?: string;
}

export interface ProposalNotifier {
  /** Safe to repeat: of one proposal, a person holds the newest notice. */
  tell(notice: ProposalNotice): Promise<void>;
}
