import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSearchParams } from "wouter";
import { useSchools } from "../../../api/directory/schools.ts";
import { useStaff } from "../../../api/directory-keeping/list-staff.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { useSearchWords } from "../../../ui/useSearchWords.ts";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { roleChoiceName, roleChoices } from "./role-choices.ts";

/** Everybody in the directory, found by name, post or school. */
export default function PeoplePage() {
  const styles = useStyles();
  const { text, type, words } = useSearchWords();
  const [address, setAddress] = useSearchParams();
  const schools = useSchools().data?.schools ?? [];
  const role = roleChoices.find((choice) => choice === address.get("role")) ?? "";
  const school = address.get("school") ?? "";
  const asked = { q: words, role, school };
  // Another question begins at its first page.
  const question = JSON.stringify(asked);
  const [turned, setTurned] = useState({ question, page: 1 });
  const page = turned.question === question ? turned.page : 1;
  const staff = useStaff({ ...asked, page });
  const narrow = (name: "role" | "school", to: string) =>
    setAddress(
      (now) => {
        if (to === "") now.delete(name);
        else now.set(name, to);
        return now;
      },
      { replace: true },
    );
  return (
    <>
      <DirectoryNavigation />
      <Page
        title="People"
        actions={
          <ButtonLink to="/people/joiner" appearance="primary">
            Add a person
          </ButtonLink>
        }
      >
        <SearchField label="Search by name" text={text} onType={type} />
        <div className={styles.filters}>
          <ChoiceField
            label="Post"
            choices={roleChoices}
            nameOf={roleChoiceName("Any post")}
            value={role}
            onChange={(choice) => narrow("role", choice)}
          />
          <ChoiceField
            label="School"
            choices={["", ...schools.map(({ urn }) => urn)]}
            nameOf={(choice) => schools.find(({ urn }) => urn === choice)?.name ?? "Any school"}
            value={school}
            onChange={(choice) => narrow("school", choice)}
          />
        </div>
        <Answer
          query={staff}
          loading={<LoadingLines label="Loading people" blocks={6} />}
          empty={({ total }) =>
            total === 0 ? (
              <EmptyState title="Nobody found.">
                {words || role || school
                  ? "Try fewer letters, another post or another school."
                  : "Import a file of people to begin, or add one."}
              </EmptyState>
            ) : undefined
          }
        >
          {(found) => (
            <PeopleList found={found} page={page} onTurn={(to) => setTurned({ question, page: to })} />
          )}
        </Answer>
      </Page>
    </>
  );
}

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    maxWidth: "68ch",
    // A list of long names would make its field as wide as the longest.
    "& > *": { minWidth: 0 },
    "& select": { width: "100%" },
    marginBlock: tokens.spacingVerticalL,
  },
});
