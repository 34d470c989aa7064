import type { ObligationView } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { path } from "../../api/path.ts";
import { DownloadButton } from "../../ui/DownloadButton.tsx";
import { ObligationEntry } from "./entries/ObligationEntry.tsx";
import { HandIn } from "./hand-in/HandIn.tsx";

/** Something that one must do oneself, with its certificate and what can be handed in. */
export function MyObligationEntry(props: { readonly obligation: ObligationView; readonly today: string }) {
  const { course, completedOn, handIn } = props.obligation;
  return (
    <ObligationEntry {...props}>
      {completedOn ? (
        <DownloadButton
          path={path`/api/cpd/mine/courses/${course.id}/certificate.pdf`}
          name={`Certificate ${course.title}.pdf`}
          about={course.title}
          size="small"
          appearance="subtle"
        >
          Certificate
        </DownloadButton>
      ) : null}
      <HandIn course={course} handIn={handIn} />
    </ObligationEntry>
  );
}
