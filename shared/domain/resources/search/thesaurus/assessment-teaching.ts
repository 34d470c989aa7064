/** How children learn, how it is judged, and who inspects it. */
export const assessmentAndTeaching = `
SATs = key stage 2 tests = KS2 tests = national curriculum tests
STA = standards and testing agency
SATs week, year 6 tests, year 6 SATs, SATS rules, test week, test administration > key stage 2 tests
ARA = assessment and reporting arrangements
cheating, maladministration, test security > key stage 2 tests, maladministration
past papers = practice papers = practice materials
old papers, old SATs, mock SATs, mocks, practice tests, sample papers, sample questions, test papers, optional SATs, mark scheme > past papers, practice materials
TAF = teacher assessment framework = teacher assessment frameworks
teacher assessment, teacher judgement, working at the expected standard, WTS, EXS, GDS, WTS EXS GDS > teacher assessment frameworks, standard
greater depth = GDS = working at greater depth = GD
expected standard, on track, age related, ARE, at the standard > standard, teacher assessment
moderate, moderating, moderation, moderator, moderators, LA moderator > moderation
exemplification = exemplar = exemplars
examples of writing, example writing, sample writing, what does greater depth look like, what does expected look like, WAGOLL, writing examples, portfolio > exemplification, annotated collections
pre key stage standards = pre key stage
tests, exams, exam, testing > tests, assessment
AfL = assessment for learning = formative assessment
formative assessment, summative assessment, tracking, data drops, assess, end of unit tests, quizzes, quiz, exit ticket, checking understanding, hinge questions, diagnostic questions > assessment, diagnostic
marking = feedback
marking, feedback policy, verbal feedback, whole class feedback, live marking, green pen, marking codes, deep marking > feedback, marking
moderation meeting > moderation
report to parents, school report, school reports, reports home, annual report > reporting to parents
league tables, progress 8, attainment 8, value added, ASP, IDSR, results > performance, accountability
EEF = education endowment foundation
evidence based, research informed, research evidence, what works, does it work, evidence, best bang for buck, value for money approaches, impact > evidence, impact
toolkit = teaching and learning toolkit
T&L = teaching and learning = pedagogy
teaching and learning policy, good teaching, great teaching, good practice in the classroom, effective teaching, teaching techniques, walkthrus, lesson structure, explaining, modelling, I do we do you do > teaching, instruction, guided practice
rosenshine = rosenshine's principles = principles of instruction
direct instruction, explicit instruction, explicit teaching > explicit instruction, principles of instruction
questioning, cold call, cold calling, mini whiteboards, no hands up, think pair share > questioning
cognitive science = cog sci
memory, remember, remembering, forget, forgetting, forget everything, forgotten, stick, sticky learning, retain, retention, long term memory, working memory, revision, revise, retrieval, low stakes quiz, recap, do now, flashbacks, spaced learning, knowing more, dual coding, overload > retrieval, cognitive science, cognitive load, spaced practice
metacognition = metacognitive
thinking about thinking, learn how to learn, learning to learn, independent learners, independence, independent learning, self regulated, growth mindset, planning their own work, helpless > metacognition, self-regulated learning
group work, grouping, setting, sets, streaming, mixed ability, flexible grouping > grouping
tutoring, tutor, NTP, one to one tuition, catch up, recovery, small groups, intervention group, booster > tuition, small-group intervention, targeted support
teacher assessment moderation > moderation
edtech = educational technology = digital technology
ipads, tablets in class, laptops, chromebooks, interactive whiteboard, apps > digital technology, devices
ofsted = inspectors = HMI
inspection = ofsted inspection
ofsted handbook, inspection handbook, inspection framework, EIF, ofsted framework, ofsted criteria, section 5, section 8, ofsted call, ofsted visit, ofsted prep, getting ready for ofsted, being inspected, inspected, ungraded, requires improvement, outstanding, one word judgement, report card, new ofsted, deep dives, mock ofsted > ofsted, inspection
SEF, self evaluation, SIP, school improvement plan, SDP, school development plan, SIDP, action plan, improvement plan > self-evaluation, implementation, improvement
change management, new initiative, rolling out, roll out, making change stick, introducing something new, bring in a new, embed, initiatives > implementation
learning walk, lesson observation, observations of teaching, book look, book looks, work scrutiny, drop ins, pupil voice, monitoring teaching > monitoring, teaching, professional development
disadvantage = disadvantaged = disadvantaged pupils
PP = pupil premium = PPG = pupil premium grant
PP, PPG, FSM, ever 6, disadvantaged, deprived, deprivation, poor, poorer, poverty, low income, free school meals, vulnerable pupils, closing the gap, attainment gap, the gap, service children, forces children, cost of living > pupil premium, disadvantaged
free school meals = FSM
PP strategy = pupil premium strategy statement = pupil premium strategy
PP report, PP statement, PP plan, how to spend PP, spend the PP, PP spending, PP website > pupil premium strategy
PP lead, PP funding, PP rates, PP money, pupil premium money, PP allocation > pupil premium
summer born, deferred entry, delayed start > admissions
cultural capital, enrichment, clubs, after school clubs, extra curricular, trips > enrichment
`;
