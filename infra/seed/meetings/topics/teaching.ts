import type { YearOfTopics } from "../topic.ts";

export const mathsTopics: YearOfTopics = [
  {
    about: "fluency in years 1 to 4",
    cascade: { roles: ["teacher", "ect", "teaching-assistant"], phase: "primary", days: 56 },
    agenda: ["Baselines", "Daily fluency", "Mixed-age planning"],
    preWorkMinutes: 20,
    followUpMinutes: 30,
    discussed: "Baselines showed number bonds less secure than times tables.",
    agreed: [
      "Every class has ten minutes of fluency a day, apart from the lesson.",
      "Small schools share one mixed-age plan for autumn.",
    ],
    actions: ["Share the mixed-age plan for years 3 and 4", "Collect tables check practice results"],
  },
  {
    about: "reasoning and talk",
    agenda: ["Film of a lesson", "Sentence stems", "Books looked at together"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Books from nine schools showed reasoning asked for mostly of higher attainers.",
    agreed: [
      "Every pupil answers one reasoning question a lesson.",
      "Sentence stems are the same from year 1 to year 8.",
    ],
    actions: ["Write the stems for fractions", "Film a second lesson in a mixed-age class"],
  },
  {
    about: "ready for key stage 3",
    agenda: ["What secondaries assume", "Algebra in year 6", "Bridging units"],
    preWorkMinutes: 20,
    followUpMinutes: 25,
    discussed: "Secondary leads showed what year 7 begins with and what pupils have forgotten.",
    agreed: [
      "Year 6 teaches the bridging unit on ratio after the tests.",
      "Year 7 does not re-teach what the bridging unit covers.",
    ],
    actions: [
      "Send the bridging unit to every year 6 teacher",
      "Arrange visits of year 6 teachers to year 7 lessons",
    ],
  },
  {
    about: "planning next year",
    agenda: ["Results so far", "Curriculum changes", "Training for new leads"],
    preWorkMinutes: 10,
    followUpMinutes: 30,
    discussed: "Fluency had risen in years 2 and 4; fractions remain weak.",
    agreed: [
      "Fractions are the priority for next autumn.",
      "New leads have a partner school for their first year.",
    ],
    actions: ["Draft the fractions sequence", "Match new leads with partners"],
  },
];

export const englishTopics: YearOfTopics = [
  {
    about: "writing across the year",
    cascade: { roles: ["teacher", "ect"], days: 77 },
    agenda: ["Baseline writing", "Handwriting and spelling", "What to model"],
    preWorkMinutes: 25,
    followUpMinutes: 20,
    discussed: "Sentence accuracy, not ideas, held most writing back.",
    agreed: [
      "Every unit begins with two weeks of sentence work.",
      "Pupils write at length once a fortnight, not once a week.",
    ],
    actions: ["Share the sentence sequence for year 3", "Gather baseline pieces by school"],
  },
  {
    about: "oracy",
    agenda: ["Talk in every subject", "Debate day", "Assessing talk"],
    preWorkMinutes: 15,
    followUpMinutes: 15,
    discussed: "Two schools showed how talk partners work in science.",
    agreed: [
      "Every school takes part in the debate day in June.",
      "Talk is planned for in one subject besides English.",
    ],
    actions: ["Write the guidance for judges of the debate", "Book Gordano School's hall for the debate day"],
  },
  {
    about: "year 6 to 7",
    agenda: ["Shared texts", "Writing that moves with the pupil", "Vocabulary"],
    preWorkMinutes: 20,
    followUpMinutes: 20,
    discussed: "Year 7 teachers had not seen year 6 writing in half of the classes.",
    agreed: [
      "Two pieces of year 6 writing go with every pupil.",
      "Year 7 begins with a text that builds on year 6.",
    ],
    actions: ["Choose the shared text with two primaries", "Send the cover sheet for writing portfolios"],
  },
  {
    about: "reviewing the curriculum",
    agenda: ["What pupils remember", "Texts to replace", "Dates for next year"],
    preWorkMinutes: 20,
    followUpMinutes: 30,
    discussed: "Pupils remember plots better than authors; poetry was thin in years 4 and 5.",
    agreed: ["One poetry unit a term from year 3.", "Schools replace at most two texts a year."],
    actions: ["List poetry by year group", "Circulate next year's plan for comment"],
  },
];

export const writingModerationTopics: YearOfTopics = [
  {
    about: "years 2 and 6, first look",
    agenda: ["Standards refreshed", "Moderation in threes", "Borderline pupils"],
    preWorkMinutes: 45,
    followUpMinutes: 20,
    discussed: "Forty-eight portfolios were read; eleven judgements changed.",
    agreed: [
      "Evidence for a judgement comes from six pieces at least.",
      "A judgement that two schools doubt goes to a third.",
    ],
    actions: ["Share two annotated borderline portfolios", "List the statements that were misread"],
  },
  {
    about: "borderline portfolios",
    agenda: ["Greater depth", "Working towards", "Independence"],
    preWorkMinutes: 45,
    followUpMinutes: 15,
    discussed: "Independence was the commonest doubt, above all in edited pieces.",
    agreed: [
      "Success criteria given to the class are noted on each piece.",
      "Greater depth needs evidence of choosing, not only of using.",
    ],
    actions: ["Write up what counts as independent", "Arrange visits for the three schools new to year 6"],
  },
  {
    about: "before judgements are reported",
    agenda: ["Final portfolios", "Local authority moderation", "Reporting"],
    preWorkMinutes: 60,
    followUpMinutes: 10,
    discussed: "All 26 schools brought portfolios; four judgements changed.",
    agreed: [
      "Judgements are final after this meeting.",
      "Portfolios of moderated pupils are kept for next year's training.",
    ],
    actions: [
      "Store the agreed portfolios in the library",
      "Report the pattern of changed judgements to heads",
    ],
  },
];

export const earlyYearsTopics: YearOfTopics = [
  {
    about: "baseline and first weeks",
    agenda: ["Baseline assessment", "Settling in", "Speech and language"],
    preWorkMinutes: 10,
    followUpMinutes: 15,
    discussed: "One child in five began with language that needs help.",
    agreed: [
      "Every Reception class screens language by half-term.",
      "Parents' workshops are held in the first half-term.",
    ],
    actions: ["Share the screening sheet", "Collect how many children were screened"],
  },
  {
    about: "early number",
    agenda: ["Subitising", "Counting in provision", "What year 1 expects"],
    preWorkMinutes: 15,
    followUpMinutes: 15,
    discussed: "Provision offered counting, but seldom comparing.",
    agreed: ["Adults ask one comparing question a session.", "Year 1 leads join the next meeting."],
    actions: ["Photograph provision for number from three schools", "Invite year 1 leads"],
  },
  {
    about: "moderating the profile",
    agenda: ["Two children in each area", "Building the evidence", "Exceeding no more"],
    preWorkMinutes: 30,
    followUpMinutes: 15,
    discussed: "Judgements agreed but for writing, where pencil grip was over-weighed.",
    agreed: ["Writing is judged by what can be read.", "No evidence is gathered only for moderation."],
    actions: ["Write the note on judging writing", "Pair schools for the final check"],
  },
  {
    about: "transition to year 1",
    agenda: ["Profiles to year 1", "Continuous provision", "New starters"],
    preWorkMinutes: 15,
    followUpMinutes: 20,
    discussed: "Schools that carry provision into autumn see calmer starts.",
    agreed: [
      "Year 1 keeps continuous provision until October.",
      "Home visits are offered to every new family.",
    ],
    actions: ["Share the plan of a year 1 room", "Send the leaflet for new families"],
  },
];

export const readingTopics: YearOfTopics = [
  {
    about: "phonics that keeps to the programme",
    agenda: ["Watching three lessons", "Grouping", "Keeping up"],
    preWorkMinutes: 15,
    followUpMinutes: 15,
    discussed: "Lessons kept to the programme but for pace, which fell in mixed groups.",
    agreed: [
      "Assess every six weeks and regroup within a week.",
      "Catch-up is daily and never replaces the lesson.",
    ],
    actions: ["Film a lesson that keeps its pace", "Book coaching for two schools"],
  },
  {
    about: "readers who fall behind",
    agenda: ["Years 3 to 6 without fluency", "Reading aloud", "Texts for older readers"],
    preWorkMinutes: 20,
    followUpMinutes: 20,
    discussed: "Eighty-six pupils in key stage 2 read fewer than 90 words a minute.",
    agreed: [
      "Those pupils read aloud to an adult every day.",
      "Decodable books for older readers are bought together.",
    ],
    actions: ["List the books to buy", "Ask business managers for a joint order"],
  },
  {
    about: "reading into year 7",
    agenda: ["Reading ages that transfer", "Libraries", "Summer reading"],
    preWorkMinutes: 10,
    followUpMinutes: 15,
    discussed: "Secondaries want the fluency figure, not only the reading age.",
    agreed: [
      "Fluency goes with every year 6 pupil's record.",
      "All schools join the summer reading challenge.",
    ],
    actions: ["Add fluency to the transfer sheet", "Tell libraries how many pupils to expect"],
  },
];
