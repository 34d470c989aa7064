import { type IndexView, indexView } from "./index-view.ts";
import type { SearchedDocument } from "./searched-document.ts";
import type { TextIndex } from "./text-index.ts";

/** An index as each reader may see it, counted once for every change of the index. One function stands for one reader. */
export class ReaderViews {
  private readonly index: TextIndex;
  private readonly views = new WeakMap<object, IndexView>();
  private readonly everybody = {};

  constructor(index: TextIndex) {
    this.index = index;
  }

  for(isVisible: ((document: SearchedDocument) => boolean) | undefined): IndexView {
    const reader = isVisible ?? this.everybody;
    const known = this.views.get(reader);
    if (known?.revision === this.index.revision) return known;
    const view = indexView(this.index, isVisible);
    this.views.set(reader, view);
    return view;
  }
}
