import type { YearOfTopics } from "../topic.ts";

export const headteacherTopics: YearOfTopics = [
  {
    about: "priorities for the year",
    agenda: ["Results and what they say", "Trust priorities", "Workload charter"],
    preWorkMinutes: 40,
    followUpMinutes: 20,
    discussed: "Results were read school by school; disadvantage is the first priority.",
    agreed: [
      "Each school writes one page on how it serves disadvantaged pupils.",
      "No network meets on a Friday afternoon or in an assessment week.",
    ],
    actions: ["Share the one-page plan as an example", "Publish the year's calendar of networks"],
  },
  {
    about: "attendance and admissions",
    agenda: ["Attendance by school", "Falling rolls", "Admissions policy"],
    preWorkMinutes: 30,
    followUpMinutes: 15,
    discussed: "Four schools expect fewer than ten children in Reception next year.",
    agreed: [
      "Heads see attendance by group every half-term.",
      "Small schools plan mixed-age classes together.",
    ],
    actions: ["Show how first-day calling was reorganised", "Model budgets for falling rolls"],
  },
  {
    about: "behaviour and exclusions",
    agenda: ["Suspensions so far", "Managed moves", "Alternative provision"],
    preWorkMinutes: 25,
    followUpMinutes: 15,
    discussed: "Suspensions rose in years 8 and 9; managed moves worked where both heads met the family.",
    agreed: [
      "Both heads meet the family before a managed move.",
      "A second suspension brings a SENDCO's review.",
    ],
    actions: ["Write the protocol for managed moves", "Bring costs of alternative provision"],
  },
  {
    about: "staffing and budgets",
    agenda: ["Budget assumptions", "Recruitment", "Early career teachers"],
    preWorkMinutes: 45,
    followUpMinutes: 30,
    discussed: "Supply costs had risen by a tenth; release for networks was looked at.",
    agreed: [
      "Networks meet online twice a year to spare release.",
      "Schools advertise posts of early career teachers together.",
    ],
    actions: ["Share the joint advertisement", "Report release costs by network"],
  },
  {
    about: "tests, exams and reporting",
    agenda: ["Test week", "Exam season", "Reports to parents"],
    preWorkMinutes: 20,
    followUpMinutes: 10,
    discussed: "Monitoring visits in test week were shared out among heads.",
    agreed: ["Heads visit one other school in test week.", "Reports to parents have two pages at most."],
    actions: ["Draft the two-page report", "Publish who visits whom"],
  },
  {
    about: "looking back and ahead",
    agenda: ["What moved", "Improvement plans", "Next year's calendar"],
    preWorkMinutes: 30,
    followUpMinutes: 20,
    discussed: "Heads asked for fewer meetings with more notice.",
    agreed: ["Next year's calendar is fixed before summer.", "Twilight meetings end by 5pm."],
    actions: ["Write what small schools need from the calendar", "Send the calendar to all network leads"],
  },
];

export const careersTopics: YearOfTopics = [
  {
    about: "benchmarks and baselines",
    agenda: ["Gatsby Benchmarks", "Destinations", "Employers"],
    preWorkMinutes: 20,
    followUpMinutes: 20,
    discussed: "All four schools fall short on encounters with employers in year 8.",
    agreed: ["The four schools share one employers' list.", "Year 8 meets an employer in spring."],
    actions: ["Set up the employers' list", "Ask six employers for dates"],
  },
  {
    about: "work experience",
    agenda: ["Placements", "Insurance", "Pupils without a placement"],
    preWorkMinutes: 15,
    followUpMinutes: 30,
    discussed: "Thirty-four pupils in year 10 had no placement.",
    agreed: ["The trust's own offices take eight pupils.", "Virtual placements are a last resort."],
    actions: ["Match pupils to placements", "Check insurance with the finance team"],
  },
  {
    about: "destinations and next year",
    agenda: ["Intended destinations", "Pupils at risk", "Plan for next year"],
    preWorkMinutes: 15,
    followUpMinutes: 15,
    discussed: "Twelve year 11 pupils have no place for September.",
    agreed: [
      "Each of the twelve has a named adult until October.",
      "A careers fair is held together in March.",
    ],
    actions: ["Follow up the twelve pupils", "Book the hall for the careers fair"],
  },
];

export const governanceTopics: YearOfTopics = [
  {
    about: "the governance calendar",
    agenda: ["Dates for local governing bodies", "Declarations", "Model agenda"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Model agendas for autumn were gone through; two bodies lack a chair.",
    agreed: [
      "Declarations of interest are published by half-term.",
      "All bodies use the model agenda this year.",
    ],
    actions: ["Send the model minutes", "Ask the governance lead about the two chairs"],
  },
  {
    about: "minutes that show challenge",
    agenda: ["Reading minutes together", "Confidential items", "Policies due"],
    preWorkMinutes: 20,
    followUpMinutes: 15,
    discussed: "Minutes recorded reports well and questions badly.",
    agreed: [
      "Every question and its answer stand in the minutes.",
      "Draft minutes reach the chair within ten days.",
    ],
    actions: ["Mark up a good example", "List policies due in spring"],
  },
  {
    about: "compliance checks",
    agenda: ["Websites", "Registers", "Terms that end"],
    preWorkMinutes: 20,
    followUpMinutes: 30,
    discussed: "Websites were checked against the list; nine need mending.",
    agreed: ["Websites are checked each term.", "Terms of office that end in summer are filled before it."],
    actions: ["Send each school its list of what to mend", "Advertise the vacancies"],
  },
];

export const businessManagerTopics: YearOfTopics = [
  {
    about: "year end and audit",
    agenda: ["Accounts", "Audit visits", "Workforce census"],
    preWorkMinutes: 20,
    followUpMinutes: 30,
    discussed: "Dates of audit visits were set; purchase orders after the fact remain the weak point.",
    agreed: ["No invoice is paid without an order.", "Audit files are ready a week before the visit."],
    actions: ["Share the audit checklist", "Send the dates of visits"],
  },
  {
    about: "energy and estates",
    agenda: ["Energy contract", "Condition surveys", "Winter plans"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Three boilers will not last the winter.",
    agreed: ["Schools on the old contract move together in April.", "Snow plans are tested before December."],
    actions: ["Collect meter readings", "Apply for condition funding"],
  },
  {
    about: "cover and supply",
    agenda: ["Supply spend", "Agency rates", "Sharing teachers"],
    preWorkMinutes: 20,
    followUpMinutes: 15,
    discussed: "Agency rates differ by up to £60 a day for the same cover.",
    agreed: ["All schools use the agreed agencies' list.", "Cover for networks is coded alike everywhere."],
    actions: ["Publish the agencies' list with rates", "Explain the code for network cover"],
  },
  {
    about: "budget setting",
    agenda: ["Assumptions", "Staffing", "Contracts that end"],
    preWorkMinutes: 30,
    followUpMinutes: 45,
    discussed: "Assumptions for pay and energy were agreed.",
    agreed: ["First drafts of budgets are due after Easter.", "Contracts over £10,000 are let together."],
    actions: ["Circulate the template with assumptions", "List contracts that end this year"],
  },
  {
    about: "budget drafts",
    agenda: ["Drafts in pairs", "Reserves", "Summer works"],
    preWorkMinutes: 40,
    followUpMinutes: 30,
    discussed: "Pairs read each other's drafts; six schools plan a deficit.",
    agreed: [
      "Schools in deficit meet the finance lead before half-term.",
      "Summer works are ordered by June.",
    ],
    actions: ["Collate the summer works", "Fix the meetings with the six schools"],
  },
  {
    about: "closing the year",
    agenda: ["Closing the books", "Leavers and joiners", "Inventory"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Leavers' laptops are lost most often in the last week.",
    agreed: ["Equipment is returned before the last day.", "Books close on the second Friday of August."],
    actions: ["Share the leavers' form", "Send the timetable for closing"],
  },
];

export const itTopics: YearOfTopics = [
  {
    about: "accounts and filtering",
    agenda: ["Joiners and leavers", "Filtering tests", "Multi-factor sign-in"],
    preWorkMinutes: 10,
    followUpMinutes: 20,
    discussed: "Accounts of 43 leavers were still open in September.",
    agreed: [
      "Leavers' accounts close on their last day.",
      "Filtering tests are recorded where the DSL sees them.",
    ],
    actions: ["Share the script that lists leavers", "Agree the form for filtering tests"],
  },
  {
    about: "devices and wireless",
    agenda: ["Age of devices", "Wireless surveys", "Buying together"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "A third of laptops cannot take the next update.",
    agreed: ["Laptops are replaced on a five-year plan.", "One order for the trust is placed in April."],
    actions: ["Count devices by age", "Ask three suppliers for prices"],
  },
  {
    about: "backup and summer work",
    agenda: ["Restoring from backup", "Summer work", "Standards"],
    preWorkMinutes: 10,
    followUpMinutes: 30,
    discussed: "Two of nine trial restores failed.",
    agreed: [
      "Every school restores one folder a term as a test.",
      "Summer work is planned to end a week before term.",
    ],
    actions: ["Write the steps of a trial restore", "Share the plan of summer work"],
  },
];
