/** A document of a network's library: what it is called, what a curator says of it, and what is in it. */
export interface LibraryDocument {
  readonly network: string;
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly phase: string;
  readonly description: string;
  readonly paragraphs: readonly string[];
}

/** What such networks write themselves, in our own words. */
export const libraryDocuments: readonly LibraryDocument[] = [
  {
    network: "sendco",
    name: "Provision map, small schools.pdf",
    title: "Provision map for small schools",
    kind: "template",
    phase: "primary",
    description:
      "One page for a school where the SENDCO teaches most of the week: who gets what, when, and how it went.",
    paragraphs: [
      "List the children once, not once a need. Beside each name write what they get that others do not, who gives it and on which days.",
      "Look at it in the last week of every half term. Cross out what did not help; do not only add.",
      "Bring a copy without names to the network: we look at two each time.",
    ],
  },
  {
    network: "sendco",
    name: "Movement breaks that fit a lesson.pdf",
    title: "Movement breaks that fit a lesson",
    kind: "guidance",
    phase: "all",
    description:
      "Twelve breaks of two minutes for a child who cannot sit still, with no equipment and no fuss.",
    paragraphs: [
      "A break works when it comes before the child needs it. Agree a sign with the child, and give it yourself first.",
      "Wall pushes, chair lifts, carrying the books to the office and back, stacking chairs, a lap of the hall with a message.",
      "Write down for a week when the child gets up. Most get up at the same moments of the day.",
    ],
  },
  {
    network: "sendco",
    name: "Annual review checklist.pdf",
    title: "Annual review of an EHC plan: checklist",
    kind: "template",
    phase: "all",
    description: "What to send, to whom and when, counted back from the meeting.",
    paragraphs: [
      "Eight weeks before: agree the date with the family. Six weeks: ask for reports. Two weeks: send everything to everybody.",
      "At the meeting the child's views come first. Afterwards the report goes to the local authority within two weeks.",
    ],
  },
  {
    network: "dsl-primary",
    name: "Supervision agreement.pdf",
    title: "Supervision agreement for DSLs",
    kind: "template",
    phase: "primary",
    description: "What a designated safeguarding lead can expect of supervision, and what is written down.",
    paragraphs: [
      "We meet for an hour every half term. What is said stays in the room unless a child is at risk.",
      "The DSL brings one case and one worry about themselves. The supervisor writes down what was agreed, and nothing else.",
    ],
  },
  {
    network: "dsl-primary",
    name: "Questions for the first case discussion.pdf",
    title: "Questions for a first case discussion",
    kind: "guidance",
    phase: "primary",
    description:
      "Nine questions that keep a discussion on the child's day, for teachers who bring a concern for the first time.",
    paragraphs: [
      "What did you see or hear, and when? What did the child say, in the child's words? Who else has noticed?",
      "What is a school day like for this child? Who is glad to see them in the morning?",
    ],
  },
  {
    network: "maths",
    name: "Mixed-age maths, autumn plan.pdf",
    title: "Mixed-age maths: autumn plan",
    kind: "plan",
    phase: "primary",
    description: "Place value, addition and shape for years 1/2, 3/4 and 5/6 taught together, week by week.",
    paragraphs: [
      "Each week begins with one problem that both years can start and neither can finish in the same way.",
      "Weeks 1 to 4: place value. Weeks 5 to 9: addition and subtraction. Weeks 10 to 12: shape.",
      "Where the younger year has not met an idea, the older year explains it with counters. This is revision for them, not help.",
    ],
  },
  {
    network: "maths",
    name: "Times tables in five minutes a day.pdf",
    title: "Times tables in five minutes a day",
    kind: "guidance",
    phase: "primary",
    description:
      "A routine for years 3 and 4 that ends in the multiplication tables check without a test every Friday.",
    paragraphs: [
      "Monday: count in the table, forwards and back. Tuesday: doubles. Wednesday: missing numbers. Thursday: in words. Friday: a game.",
      "Children mark their own and tell nobody. The teacher looks at the books once a week.",
    ],
  },
  {
    network: "english",
    name: "Phonics screening, mock and what to do next.pdf",
    title: "Phonics screening: a mock, and what to do next",
    kind: "guidance",
    phase: "primary",
    description:
      "How to give a mock of the phonics screening check in January, and how to group what it shows.",
    paragraphs: [
      "Ten words a child are enough: five real, five alien. Note the sound that went wrong, not the word.",
      "Group by sound for three weeks, ten minutes a day, then listen again.",
    ],
  },
  {
    network: "english",
    name: "Reading aloud, a list for year 7.pdf",
    title: "Books to read aloud in year 7",
    kind: "guidance",
    phase: "secondary",
    description:
      "Fifteen books that hold a mixed class for ten minutes of tutor time, with where to stop each day.",
    paragraphs: [
      "Read the first chapter in one go, even if the bell is near. After that ten minutes a day are enough.",
      "Do not ask questions at the end. Ask at the beginning of the next day what they remember.",
    ],
  },
];
