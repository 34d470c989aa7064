/** What a trust writes in an ordinary year, in its own words: names of staff, dates, references, courses, laws. No pupil among it. */
export const ordinaryTexts: readonly string[] = `
Cover for the moderation day on 12 March 2027 is paid for by the trust.
Jo Marsh (maths lead, Flax Bourton) runs the session on 24 November 2026.
Keeping children safe in education, 1 September 2026: every member of staff signs for part one.
Working Together to Safeguard Children (15 December 2023) replaces the 2018 edition.
The Equality Act 2010 asks us to publish objectives every four years; ours date from 6 April 2023.
The Data Protection Act, 23 May 2018, still applies to paper registers.
Our attendance figure for the week to 20 November 2026 was 94.6%.
Ring the office on 01275 123456 before 12/03/2027 if a coach is late.
Purchase order 4500123456789 is for all thirty schools: quote it on the invoice.
The delivery reference is GB20260312045. Keep it until the boxes arrive.
Sarah Okafor joins us as head of Ubley on 1 January 2027.
Welcome to Tom Hughes, who starts on 4 January 2027 as business manager at Gordano.
Thank you to Ada Lovelace School for hosting, 3 July 2025 was a great day.
The Spring Term, 4 January 2027 to 26 March 2027, has eleven weeks.
Half term is 15 to 19 February 2027 for both authorities.
Year 6 SATs week is 10 to 13 May 2027. Access arrangements close on 1 February.
The phonics screening check is in the week of 7 June 2027.
Census day is Thursday 21 January 2027. Check your meals count on the day.
Return the census by noon on the Friday, and tell us if COLLECT is slow.
Bikeability places: each primary has twelve, in Year 5, from 3 May.
The governors' conference (14 March 2026) papers are in the library.
Minutes of the heads' meeting, 10 November 2026, are now final.
Ofsted published its toolkit on 9 September 2025 and changed it on 10 November 2025.
Inspection reports of 2014 and 2015 are no longer on our site.
Nasen Live was on 8 July 2024; recordings cost nothing until 2027.
Our founder Mary Hobhouse was born on 3 May 1961 and opens the new hall.
Staff born before 6 April 1972 may ask for a pension statement.
Pupils born after 31 August 2022 start in September 2027.
Children born in 2021 are this year's reception intake.
Nursery: those who turn three by 31 December get funding from January.
Bring laptops, chargers and one piece of work from a pupil who is just below the standard.
Names must be removed from the work before you send it.
Do not send names or dates of birth by e-mail: use the secure form.
The form asks for date of birth, so complete it on a school computer only.
DOB and UPN columns are hidden in the export that we send.
A UPN is thirteen characters long; the guide explains the check letter.
The pupil premium strategy must be on your website by 31 December.
Free school meals: protection ends for new claims on 31 March 2027.
PE and sport premium: the digital return opened on 14 June 2026.
Room hire at the Winter Gardens is £142 a day, tea included.
Supply costs £28 an hour before 3:15pm and £34 after.
The catering contract ends on 31 July 2027; taste two lunches with us.
Fire doors were tested in all schools, 2 October 2026, and six were mended.
Asbestos registers (R&D survey 2019) must be at reception for contractors.
Legionella flushing: log it weekly, 52 entries a year.
Portable appliance testing is booked from 8 February to 26 March.
Minibus drivers need MIDAS again after four years.
Speed awareness outside Backwell Junior: volunteers on 30 November.
Snow plan: decide by 6:30am, text parents by 7, tell us by 7:15.
School photos: Tempest come on 9 March, Van Cols on 11 March.
World Book Day is 4 March 2027. Costumes are optional.
The Big Sing at the Playhouse is on Thursday 10 December 2026 at 1:30pm.
Carol service at St Mary's, Friday 18 December, 2pm; two rows are kept for heads.
Christmas jumpers cost a pound for Save the Children.
Young carers: the group meets at lunch on the first Monday.
Anti-bullying week had 21 assemblies and one poem.
Mental health first aiders renew after three years.
Therapeutic thinking tier 1 is full; tier 2 has four places on 21 January.
Team Teach refresher: 12 hours, valid for 24 months.
First aid at work, St John, 2 to 4 February 2027.
Paediatric first aid for early years staff expires for nine people before Easter.
Prevent duty refresher takes 45 minutes and ends with a certificate.
Cyber security training from the NCSC is 30 minutes; the insurer asks for it.
Phishing: the message from "Payroll Dept" of 17/11/2026 was a test.
Teams channels older than two years are archived on 1 August 2027.
The MIS moves to the cloud on 25 October 2026 between 6pm and midnight.
Your admin password changes every 365 days; the next is 3 March 2027.
Ask Priya Nair for the wording of the privacy notice, version 12.03.
Policy review: behaviour (May 2027), uniform (July 2027), exclusions (now).
The complaints policy of 1 September 2024 has a new stage two.
Admissions 2028: consultation closes on 31 January 2027.
National Offer Day for secondaries is 1 March 2027, for primaries 16 April 2027.
Appeals are heard at Clevedon on 5 and 6 May.
Transition days: Year 6 visit on 1 and 2 July 2027.
SENDCO drop-in on Wednesdays, 3:45pm, online; no booking.
EHCP annual reviews of Year 9 need careers advice in them.
Ordinarily available provision, second edition, is on one page.
The communication and interaction team has moved to Castlewood, BS21 6FW.
Speech and language link: invoices were sent on 3 November.
A dyslexia-friendly classroom guide by Helen Boden is in resources.
Neurodiversity week is 15 to 21 March; a pack for assemblies follows.
Reading: twelve schools read Varjak Paw this term, eight Wonder.
The reading spine has 42 books for KS1, 51 for KS2.
Little Wandle training for new staff is 90 minutes of video.
Writing moderation: bring three portfolios, WTS, EXS and GDS.
Maths Hub work groups begin on 2 February; supply is paid.
Times tables check: practice area opens in April, check in June.
Mastering Number at KS2 has room for two more schools.
NCETM materials were updated on 1 September 2025.
Computing: micro:bits are lent for six weeks, thirty a box.
Science week 5 to 14 March 2027: change and adapt.
History association quality mark: Banwell has gold.
Geography fieldwork: Brean Down, tide table for 20 May is attached.
Forest school leaders meet at Leigh Woods, car park P2, 1pm.
The eco council grant is £200; apply with 100 words.
Swimming: pool closed 14 to 25 December for repair.
Cross country at Ashton Court: 640 runners, parking for coaches only.
Football: Worle win the cup, 3 to 2 after extra time, 19 November 2026.
Ten schools have signed the smartphone-free childhood pledge.
Mobile phones: the statutory guidance of 2026 asks for a policy on one page.
Uniform: branded items at most three, from September 2026.
Breakfast clubs: early adopters report on 26 January.
Wraparound care survey: parents answer until 4 December.
Holiday activities: 42 places at Nailsea, lunch included.
Governors: link governor visits use the form of September 2025.
Clerks' briefing on 13 January 2027, 4:30pm; agenda by Karen Pope (clerk, 07700 900123).
Chair's action needs two signatures, and minutes at the next meeting.
Skills audit: 14 questions, 10 minutes, once a year.
Budget monitoring: period 3 closes on Friday 4 December.
Benchmarking: our energy per pupil is £112, the median is £131.
Condition survey: reports for 12 schools arrive by 18 December.
CIF bids (round 2027 to 2028) close at noon on 11 December.
Recruitment: 6 vacancies, closing date 2 December, interviews 9 December.
Headteacher appraisal must be finished by 31 December.
NPQ applications: senior leadership, 23 places, spring cohort.
ECT year one progress review is due at the end of term.
Mentor training, session 4, Tuesday 19 January, online.
Teaching assistants: level 3 apprenticeship begins in February, 15 months.
Well-being day: one day a year, agreed with your head, not on a Monday.
Staff survey: 1,142 of 1,632 answered. Thank you.
Pay: the award of 1 September 2026 is in December's pay, with arrears.
Teachers' pensions: remedy statements dated 31 March 2025 are being sent late.
Flu vaccines for staff: pharmacy voucher LSP2026FLU, until 31 January.
Lost: a black folder, left in Portishead on 11 November 2026.
Found: keys with a blue fob at the trust office.
Back issues of this briefing from 2024 on are in the archive.
`
  .trim()
  .split("\n");
