import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { problemSentences } from "../../../../shared/sentences/problems.ts";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { SeveralBar } from "./SeveralBar.tsx";
import type { Several } from "./useSeveral.ts";

/** The bar to change several at once, above the list; a button until somebody who keeps some begins to choose. */
export function SeveralResources({ several }: { readonly several: Several }) {
  const { isChoosing, canChoose, chosen, failed, doing, apply, begin, end } = several;
  if (!isChoosing)
    return canChoose ? (
      <div>
        <Button size="small" onClick={begin}>
          Choose several
        </Button>
      </div>
    ) : null;
  return (
    <>
      <SeveralBar
        count={chosen.length}
        areLinks={chosen.every(({ file }) => file === undefined)}
        isBusy={doing.isBusy}
        onApply={(set) => void apply(set)}
        onEnd={end}
      />
      <UndoNotice doing={doing} />
      {failed.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody role="alert">
            Not changed, everything else was:
            <ul>
              {failed.map(({ id, title, code }) => (
                <li key={id}>
                  {title || "A resource that is gone"}: {sentenceOf(code)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
}

const sentences: Readonly<Record<string, string>> = {
  ...problemSentences,
  "resource.changed": "somebody else has changed it meanwhile. Look at it and change it again.",
  "resource.invalid": "what you chose cannot be right for it.",
};

const sentenceOf = (code: string): string => sentences[code] ?? problemSentences["server.fault"];
