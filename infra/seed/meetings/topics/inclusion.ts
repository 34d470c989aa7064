import type { YearOfTopics } from "../topic.ts";

export const sendcoTopics: YearOfTopics = [
  {
    about: "registers and transition",
    agenda: ["Who is new in post", "SEND registers after transition", "Dates for annual reviews"],
    preWorkMinutes: 20,
    followUpMinutes: 15,
    discussed:
      "Schools compared their registers after transition; six pupils had arrived without a current plan.",
    agreed: [
      "Every school closes its SEND register for the census by the end of September.",
      "Secondaries send the receiving SENDCO's name to each primary by Easter.",
    ],
    actions: [
      "Share the one-page profile that Year 7 tutors found useful",
      "Ask the authority for the six missing plans",
    ],
  },
  {
    about: "applications for EHC plans",
    agenda: ["Three applications, read together", "Evidence that panels ask for", "Provision mapping"],
    preWorkMinutes: 30,
    followUpMinutes: 30,
    discussed: "Three applications were read blind and moderated; two lacked the pupil's own view.",
    agreed: [
      "Every application goes to a second SENDCO before it is sent.",
      "Evidence covers two cycles of assess, plan, do, review.",
    ],
    actions: ["Anonymise the strongest application as an example", "Set up the list of second readers"],
  },
  {
    about: "teaching assistants in class",
    cascade: { roles: ["teaching-assistant"], days: 42 },
    agenda: ["What the EEF's guidance asks", "Timetables from three schools", "Interventions to stop"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Timetables showed pupils with plans missing up to five lessons a week for interventions.",
    agreed: [
      "No pupil is withdrawn from English or maths for an intervention.",
      "Each school stops one intervention that shows no gain by Easter.",
    ],
    actions: [
      "Write up how teaching assistants are briefed before lessons",
      "Collect which interventions stop",
    ],
  },
  {
    about: "phase transfer",
    agenda: ["Pupils moving in September", "Enhanced transition", "Working with parents"],
    preWorkMinutes: 25,
    followUpMinutes: 30,
    discussed: "Forty-one pupils with plans move in September; visits were matched to schools.",
    agreed: [
      "Enhanced transition begins in the first week of June.",
      "The receiving SENDCO attends every Year 5 annual review.",
    ],
    actions: [
      "Draft the letter to parents about visits",
      "Publish the dates of visits for every pair of schools",
    ],
  },
  {
    about: "access arrangements and assessment",
    agenda: ["Key stage 2 access arrangements", "Evidence for exam boards", "Reading age and readers"],
    preWorkMinutes: 10,
    followUpMinutes: 15,
    discussed: "Schools compared which pupils have a reader and how long evidence takes.",
    agreed: [
      "Access arrangements are checked against ordinary classroom practice each half-term.",
      "Primaries hand over Year 6 access arrangements to secondaries by the end of June.",
    ],
    actions: [
      "Share the checklist for access arrangements",
      "Ask secondaries for the form that they want filled in",
    ],
  },
  {
    about: "the year's provision reviewed",
    agenda: ["What worked", "Priorities for next year", "Dates for next year"],
    preWorkMinutes: 20,
    followUpMinutes: 10,
    discussed: "Attendance of pupils with plans rose where breakfast provision began.",
    agreed: [
      "Speech and language is next year's first priority.",
      "Meetings alternate between online and in person next year.",
    ],
    actions: ["Write the case study on breakfast provision", "Propose next year's dates to heads"],
  },
];

export const dslPrimaryTopics: YearOfTopics = [
  {
    about: "this year's guidance",
    agenda: [
      "What changed in Keeping children safe in education",
      "Staff training records",
      "Supervision pairs",
    ],
    preWorkMinutes: 30,
    followUpMinutes: 20,
    discussed:
      "Changes in the guidance were gone through part by part; four schools had staff still to train.",
    agreed: [
      "All staff have read part one and signed by the end of September.",
      "Supervision pairs meet once a half-term.",
    ],
    actions: ["Share the quiz that checks part one was understood", "Publish the list of supervision pairs"],
  },
  {
    about: "case learning and thresholds",
    agenda: ["Two cases, told without names", "Thresholds for early help", "Escalation"],
    preWorkMinutes: 20,
    followUpMinutes: 15,
    discussed:
      "Two cases were told without names; both turned on a concern that was not passed on the same day.",
    agreed: [
      "A concern is recorded on the day it is noticed.",
      "Escalate in writing when a referral is not answered in three working days.",
    ],
    actions: [
      "Write the one-page summary of thresholds for staff rooms",
      "Ask both authorities who answers escalations",
    ],
  },
  {
    about: "online safety and filtering",
    agenda: ["Filtering and monitoring standards", "What pupils report", "Parents' evening materials"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Seven schools had not tested filtering since September.",
    agreed: [
      "Filtering is tested every half-term and the DSL signs the result.",
      "Every school offers parents one session on phones before Easter.",
    ],
    actions: ["Share the slides for parents", "Agree the test with the IT network"],
  },
  {
    about: "children who are absent",
    agenda: ["Absence as a safeguarding sign", "Home visits", "Children missing education"],
    preWorkMinutes: 20,
    followUpMinutes: 15,
    discussed: "Schools compared what happens on the third day of absence; practice differed widely.",
    agreed: [
      "A child not seen for five days is visited at home.",
      "The DSL sees the list of severe absence every Monday.",
    ],
    actions: ["Share the home-visit record", "Bring severe absence by school to the next meeting"],
  },
  {
    about: "safer recruitment and the central record",
    agenda: ["Central record checks", "Volunteers and contractors", "Summer lettings"],
    preWorkMinutes: 25,
    followUpMinutes: 20,
    discussed: "Pairs checked each other's central record and found small gaps in eight.",
    agreed: [
      "Central records are checked by another school once a year.",
      "Lettings sign the trust's safeguarding terms before summer.",
    ],
    actions: ["Share the list of common gaps in central records", "Send lettings terms to business managers"],
  },
  {
    about: "handing over to secondaries",
    agenda: ["Files that transfer", "Children on plans", "Reports to governors"],
    preWorkMinutes: 30,
    followUpMinutes: 25,
    discussed: "Files for 212 pupils were prepared to be handed over in person.",
    agreed: [
      "Safeguarding files are handed over in person within five days of transfer.",
      "Primaries and secondaries talk through every child on a plan.",
    ],
    actions: ["Draft the receipt for transferred files", "Book the handover afternoons"],
  },
];

export const dslSecondaryTopics: YearOfTopics = [
  {
    about: "this year's guidance",
    agenda: ["Changes in the guidance", "Alternative provision", "Supervision"],
    preWorkMinutes: 30,
    followUpMinutes: 15,
    discussed: "Visits to alternative provision were compared and found too rare.",
    agreed: [
      "Every placement in alternative provision is visited each half-term.",
      "DSLs and deputies have supervision with another school.",
    ],
    actions: [
      "Share the record of visits to alternative provision",
      "Arrange supervision across the four schools",
    ],
  },
  {
    about: "harmful sexual behaviour",
    agenda: ["Case learning", "Recording peer-on-peer incidents", "Curriculum"],
    preWorkMinutes: 20,
    followUpMinutes: 20,
    discussed: "Categories of record differed between the four schools, so totals could not be compared.",
    agreed: [
      "All four schools record peer incidents in the same six categories.",
      "Every report is answered to the pupil within a day.",
    ],
    actions: ["Write the six categories with examples", "Bring totals to the next meeting"],
  },
  {
    about: "exploitation and county lines",
    agenda: ["What the police see", "Signs that staff miss", "Return interviews"],
    preWorkMinutes: 15,
    followUpMinutes: 10,
    discussed: "Tutors miss changes in friendships most; attendance teams notice first.",
    agreed: [
      "Attendance officers join the weekly safeguarding meeting.",
      "Return interviews are asked for after every missing episode.",
    ],
    actions: ["Write five signs for tutors on one page", "Invite the police schools team again in summer"],
  },
  {
    about: "mental health and self-harm",
    agenda: ["Thresholds for referral", "Staff supervision", "Parents"],
    preWorkMinutes: 20,
    followUpMinutes: 20,
    discussed: "Waiting lists had grown; schools shared what they do meanwhile.",
    agreed: [
      "A safety plan is written the same day and shared with parents.",
      "Pastoral staff have supervision once a half-term.",
    ],
    actions: ["Share the form for safety plans", "Ask the mental health support team for joint dates"],
  },
  {
    about: "exam season and lettings",
    agenda: ["Absence in exam season", "Study leave", "Lettings"],
    preWorkMinutes: 10,
    followUpMinutes: 10,
    discussed: "Pupils on plans stay in school during study leave.",
    agreed: [
      "Every pupil on a plan has an adult who sees them during study leave.",
      "Absence from an exam is followed up within an hour.",
    ],
    actions: ["Share the study leave timetable for pupils on plans", "Check lettings with business managers"],
  },
  {
    about: "receiving Year 7",
    agenda: ["Files from primaries", "Children on plans", "Summer"],
    preWorkMinutes: 30,
    followUpMinutes: 20,
    discussed: "Dates were fixed to receive files in person from every primary.",
    agreed: [
      "Each secondary names one person who receives files.",
      "Every child on a plan has a keyworker before September.",
    ],
    actions: ["Circulate who receives files", "Send next year's dates to primaries"],
  },
];
