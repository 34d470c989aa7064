import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { TermResults } from "../../../../shared/contract/briefing/term-results.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { counted, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { useTermResults } from "../../../api/briefing-write/get-term-results.ts";
import { saveFile } from "../../../teams/save-file.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { csvText } from "../../../ui/csv-text.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FiguresTable } from "../../../ui/FiguresTable.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { useInAddress } from "../../../ui/useInAddress.ts";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { comesBackWords, doneWords, itemRows, ofAll, schoolRows } from "./term-rows.ts";

/** What became of every briefing of a term, item by item and school by school, for its editors. */
export default function TermResultsPage() {
  const styles = useStyles();
  const [asked, setAddress] = useInAddress(["on", "school"]);
  const results = useTermResults(asked);
  return (
    <>
      <BriefingNavigation />
      <Page title="Results of the term" intro={results.data ? summary(results.data) : "\u00a0"}>
        <div className={styles.parts}>
          <Answer query={results} loading={<LoadingLines label="Loading results" blocks={4} />}>
            {(answer) => (
              <>
                <div className={styles.fields}>
                  <ChoiceField
                    label="Term"
                    choices={answer.terms.map(({ from }) => from)}
                    nameOf={(from) => termName(answer.terms.find((each) => each.from === from))}
                    value={answer.term.from}
                    onChange={(on) => setAddress({ on })}
                  />
                  <ChoiceField
                    label="School"
                    choices={["", ...answer.choices.map(({ urn }) => urn)]}
                    nameOf={(urn) => answer.choices.find((each) => each.urn === urn)?.name ?? "All schools"}
                    value={asked.school ?? ""}
                    onChange={(school) => setAddress({ school: school || undefined })}
                  />
                </div>
                {answer.editions.length === 0 ? (
                  <EmptyState title="No briefing went out in this term.">
                    Once one has, its items stand here with who has read them.
                  </EmptyState>
                ) : (
                  <Tables results={answer} />
                )}
              </>
            )}
          </Answer>
        </div>
      </Page>
    </>
  );
}

const termName = (term: TermResults["term"] | undefined): string =>
  term ? `${sentenceCase(term.term)} term ${term.from.slice(0, 4)}` : "";

/** "14 briefings, 62 items; 9 of them came back". */
function summary({ editions }: TermResults): string {
  const items = editions.flatMap((edition) => edition.items);
  const back = items.filter(({ earlier }) => earlier.length > 0).length;
  const some = `${counted(editions.length, "briefing", "briefings")}, ${counted(items.length, "item", "items")}`;
  return back === 0 ? some : `${some}; ${counted(back, "item", "items")} had stood in the term before`;
}

function Tables({ results }: { readonly results: TermResults }) {
  const styles = useStyles();
  const { editions, schools, term, today } = results;
  const save = (of: string, rows: string[][]) =>
    saveFile({
      name: `briefings-${term.term}-${term.from.slice(0, 4)}-${of}.csv`,
      type: "text/csv;charset=utf-8",
      text: csvText(rows),
    });
  return (
    <>
      <div className={styles.exports}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => save("items", itemRows(results))}>
          Export items as CSV
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => save("schools", schoolRows(results))}>
          Export schools as CSV
        </Button>
      </div>
      {[...editions].reverse().map((edition) => (
        <Panel key={edition.id} title={day(edition.id, today)}>
          <p className={styles.note}>
            Opened by {ofAll(edition.opened, edition.readers)} ·{" "}
            <PageLink
              to={`/briefing/${edition.id}/take-up`}
              label={`Who has read it, ${day(edition.id, today)}`}
            >
              Who has read it
            </PageLink>
          </p>
          <FiguresTable
            label={`Items of ${day(edition.id, today)}`}
            heads={["Item", "Opened", "Noted", "Done", "Not read", "Comes back"]}
            lines={edition.items.map((item) => ({
              key: item.id,
              name: item.title,
              figures: [
                ofAll(item.opened, item.readers),
                ofAll(item.acknowledged, item.readers),
                doneWords(item),
                ofAll(item.notRead, item.readers),
                comesBackWords(item) || "–",
              ],
            }))}
          />
        </Panel>
      ))}
      <Panel title="By school">
        <p className={styles.note}>
          Each item counts once for each of a school’s staff whom it was for, over the whole term.
        </p>
        <FiguresTable
          label="Results by school"
          heads={["School", "Read", "Done"]}
          lines={schools.map(({ urn, name, sent, read, asked, done }) => ({
            key: urn,
            name,
            figures: [ofAll(read, sent), ofAll(done, asked)],
          }))}
        />
      </Panel>
    </>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    // The longest name of a school is wider than a phone.
    [media.phone]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  },
  exports: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
